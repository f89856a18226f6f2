// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "demo.h"

#include "devices/card_file.h"
#include "exchange/claim_table.h"
#include "exchange/rules_json.h"
#include "installation/installation.h"
#include "store/sealing.h"

#include <QUuid>

#include <fstream>
#include <iterator>

namespace mingshi {

namespace fs = std::filesystem;

namespace {

Result<void> makeFolder(const fs::path& folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    return problem ? fail(ErrorCode::FolderUnwritable, folder.string()) : Result<void>();
}

/// A picture lands in a tray whole or not at all.
void lay(const QImage& picture, const fs::path& tray)
{
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + ".png";
    picture.save(QString::fromStdString((tray / (name + ".part")).string()), "PNG");
    fs::rename(tray / (name + ".part"), tray / name);
}

/// As strong as the recovery key, and known to this process alone.
std::string freshPassphrase()
{
    const LockedBytes key = store::newKey();
    std::string passphrase;
    for (const auto byte : key.bytes()) {
        passphrase += "0123456789abcdef"[std::to_integer<unsigned>(byte) >> 4];
        passphrase += "0123456789abcdef"[std::to_integer<unsigned>(byte) & 15];
    }
    return passphrase;
}

} // namespace

Result<std::unique_ptr<Demo>> Demo::start(const Options& options)
{
    std::unique_ptr<Demo> demo(new Demo);
    if (auto prepared = demo->prepare(options); !prepared) {
        return std::unexpected(prepared.error());
    }
    return demo;
}

Demo::~Demo()
{
    m_edges = {};
    m_reader.reset();
    if (m_removeFolder) {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
}

Result<void> Demo::prepare(const Options& options)
{
    m_material = options.resources / "demo";
    auto settings = readSettings(m_material / "site.json");
    if (!settings) {
        return std::unexpected(settings.error());
    }
    m_settings = std::move(*settings);
    m_settings.models = options.models;

    if (options.data.empty()) {
        std::string pattern = (fs::temp_directory_path() / "mingshi-demo-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            return fail(ErrorCode::FolderUnwritable, pattern);
        }
        m_folder = pattern;
        m_removeFolder = true;
    } else {
        m_folder = options.data;
    }
    m_settings.data = m_folder / "records";
    m_settings.entranceTray = m_folder / "entrance-scanner";
    m_settings.deskTray = m_folder / "desk-scanner";
    const auto printed = m_folder / "printed";
    for (const auto& folder : {m_settings.entranceTray, m_settings.deskTray, printed}) {
        if (auto made = makeFolder(folder); !made) {
            return made;
        }
    }
    if (options.headless) {
        if (auto made = makeFolder(*options.headless); !made) {
            return made;
        }
    }

    auto site = siteOf(m_settings, systemNow());
    if (!site) {
        return std::unexpected(site.error());
    }
    m_site = std::move(*site);
    addCommonEdges(m_edges, m_settings, m_site);
    // A missing model is told at the start, not when a buyer waits; what was loaded for that is what is used.
    auto models = m_edges.loadComparer();
    if (!models) {
        return std::unexpected(models.error());
    }
    m_edges.loadComparer = [loaded = std::make_shared<Comparer>(std::move(*models))]() -> Result<Comparer> {
        return std::move(*loaded);
    };

    auto created = SqlCipherStore::create(m_settings.data, freshPassphrase());
    if (!created) {
        return std::unexpected(created.error());
    }
    const StaffAccount manager{managerAccount, "演示经理", Role::Manager};
    const StaffAccount clerk{clerkAccount, "演示结算员", Role::SettlementClerk};
    for (const auto& account : {StaffAccount{salesAccount, "演示员工", Role::Sales}, manager, clerk}) {
        if (auto added = created->store->addStaff(account, password, systemNow()); !added) {
            return added;
        }
    }
    if (auto ruled = putRulesInForce(*created->store, clerk, manager); !ruled) {
        return ruled;
    }

    auto simulator = SamSimulator::start();
    if (!simulator) {
        return std::unexpected(simulator.error());
    }
    m_reader = std::move(*simulator);
    m_edges.reader = readerAt(m_reader->portPath(), *created->store,
                              PortraitDecoder({.helper = installation::helpers() / "mingshi-portrait-decoder",
                                               .library = installation::helpers() / "mingshi-simulated-portrait.so"}));
    m_signingKey.emplace(created->store->signingSeed());
    m_edges.store = std::move(created->store);
    m_edges.camera = std::make_unique<VideoCamera>((m_material / "camera/%03d.jpg").string());
    m_edges.entranceScanner = std::make_unique<PictureTrayScanner>(m_settings.entranceTray);
    m_edges.deskScanner = std::make_unique<PictureTrayScanner>(m_settings.deskTray);
    m_edges.printer = std::make_unique<FolderPrinter>(printed);
    m_edges.speaker =
        std::make_unique<EspeakSpeaker>(options.headless ? std::optional(m_folder / "spoken") : std::nullopt);
    return {};
}

Result<void> Demo::putRulesInForce(ConsentStore& store, const StaffAccount& clerk, const StaffAccount& manager)
{
    const auto file = m_material / "rules.json";
    std::ifstream in(file, std::ios::binary);
    const auto read = rulesFromJson(std::string(std::istreambuf_iterator<char>(in), {}));
    if (!in || !read.problems.empty()) {
        return fail(ErrorCode::SettingsUnreadable, file.string());
    }
    if (auto proposed = store.proposeRules(read.rules.versions(), clerk, systemNow()); !proposed) {
        return std::unexpected(proposed.error());
    }
    for (const auto& version : read.rules.versions()) {
        if (auto approved = store.approveRules(version.version, manager, systemNow()); !approved) {
            return approved;
        }
    }
    std::ifstream table(m_material / "claims.csv", std::ios::binary);
    std::vector<Claim> claims;
    if (importClaims(table, {}, [&](Claim claim) { claims.push_back(std::move(claim)); }).problemCount != 0) {
        return fail(ErrorCode::SettingsUnreadable, (m_material / "claims.csv").string());
    }
    if (auto added = store.addClaims(claims, clerk, systemNow()); !added) {
        return std::unexpected(added.error());
    }
    return {};
}

std::string Demo::accounts() const
{
    return "Staff account " + salesAccount + ", manager account " + managerAccount + ", password " + password;
}

void Demo::insertCard(Person person)
{
    auto card = readCardFile(m_material / "cards" / (person == Person::Buyer ? "buyer.json" : "other.json"));
    if (card) {
        m_reader->insert(std::move(*card));
    }
}

void Demo::takeCard()
{
    m_reader->remove();
}

void Demo::showAtEntrance(const QImage& picture)
{
    lay(picture, m_settings.entranceTray);
}

void Demo::showAtDesk(const QImage& picture)
{
    lay(picture, m_settings.deskTray);
}

fs::path Demo::printed(const std::string& title) const
{
    fs::path newest;
    for (const auto& entry : fs::directory_iterator(m_folder / "printed")) {
        if (entry.path().filename().string().starts_with(title) &&
            (newest.empty() || entry.last_write_time() > fs::last_write_time(newest))) {
            newest = entry.path();
        }
    }
    return newest;
}

std::unique_ptr<Demo::Hands> Demo::openHands(Kiosk& kiosk, Windows& windows)
{
    // The newest pass is what a visitor would have photographed: the screen itself.
    QObject::connect(&kiosk, &Kiosk::visitChanged, &kiosk, [this, &kiosk, &windows] {
        const auto* issued = std::get_if<visit::PassIssued>(&kiosk.visit().screen);
        if (issued != nullptr && windows.visitor() != nullptr && m_newestPass != issued->pass) {
            m_newestPass = issued->pass;
            QTimer::singleShot(500, windows.visitor(),
                               [this, &windows] { m_photograph = windows.visitor()->grabWindow(); });
        }
    });
    const auto show = [this](void (Demo::*hold)(const QImage&)) {
        return [this, hold] {
            if (!m_photograph.isNull()) {
                (this->*hold)(m_photograph);
            }
            return !m_photograph.isNull();
        };
    };
    auto hands = std::make_unique<Hands>();
    hands->language = std::make_unique<Language>(QString::fromStdString(m_settings.languages.front()));
    hands->model =
        std::make_unique<SimulatorModel>(SimulatorHands{.placeBuyersCard = [this] { insertCard(Person::Buyer); },
                                                        .placeOthersCard = [this] { insertCard(Person::Other); },
                                                        .takeCard = [this] { takeCard(); },
                                                        .showPassAtEntrance = show(&Demo::showAtEntrance),
                                                        .showPassAtDesk = show(&Demo::showAtDesk)},
                                         *hands->language, QString::fromStdString(accounts()));
    hands->window = windows.open(QStringLiteral("Mingshi"), QStringLiteral("Simulator/SimulatorScreen"),
                                 hands->model.get(), QSize(480, 640));
    hands->window->show();
    return hands;
}

} // namespace mingshi
