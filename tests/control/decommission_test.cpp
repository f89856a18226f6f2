// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// The end of a site's records: refused while something is open, gone on with after kill -9 at every step, and final.
#include "control/decommission.h"

#include "journeys/program.h"
#include "signatures/receipt_signature.h"
#include "store/scenes.h"
#include "store/sqlcipher_store.h"

#include <QGuiApplication>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace mingshi {

using namespace scenes;
using ::testing::HasSubstr;
using Json = nlohmann::json;

namespace {

constexpr std::string_view sitePassphrase = "three old keys under the pine";
constexpr const char* siteName = "Riverside Gardens";

class Decommissioning : public ::testing::Test {
protected:
    Decommissioning()
    {
        std::ofstream(m_folder / "passphrase") << sitePassphrase << '\n';
        std::ofstream(m_folder / "password") << "correct horse\n";
        std::filesystem::create_directory(m_folder / "tray");
        std::ofstream(m_folder / "tray" / "scan.png") << "a code on paper";
        std::ifstream shipped(MINGSHI_SOURCE_DIR "/packaging/settings.json");
        auto settings = Json::parse(shipped);
        settings["project"] = siteName;
        settings["data"] = (m_folder / "site").string();
        settings["passphrase_file"] = (m_folder / "passphrase").string();
        settings["notices"] = MINGSHI_SOURCE_DIR "/resources/notices";
        settings["calendar"] = MINGSHI_SOURCE_DIR "/resources/calendar/cn.json";
        settings["devices"]["entrance_tray"] = (m_folder / "tray").string();
        std::ofstream(m_folder / "settings.json") << settings.dump(2);
        auto made = SqlCipherStore::create(m_folder / "site", sitePassphrase);
        EXPECT_TRUE(made.has_value()) << toString(made.error());
        m_recoveryKey = made->recoveryKey;
        m_store = std::move(made->store);
        EXPECT_TRUE(m_store->addStaff({"0002", "经理", Role::Manager}, "correct horse", morning));
        EXPECT_TRUE(m_store->addStaff({"0004", "经理", Role::Manager}, "correct horse", morning));
        EXPECT_TRUE(m_store->addStaff({"0001", "销售", Role::Sales}, "correct horse", morning));
        m_now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        m_pass = m_store->openVisit(agreed(Purpose::VisitAttribution, m_now), agent).value();
        EXPECT_TRUE(m_store->backUp(m_folder / "medium", m_now));
    }

    std::string at(std::string_view name) const { return "'" + (m_folder / name).string() + "'"; }
    Ran begin(const std::string& more = " --confirm 'Riverside Gardens'", const std::string& account = "0002") const
    {
        return run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' store decommission begin --folder " + at("site") +
                   " --passphrase-file " + at("passphrase") + " --account " + account + " --password-file " +
                   at("password") + " --settings " + at("settings.json") + " --to " + at("out") + " --backup " +
                   at("medium") + " --backup " + at("elsewhere") + more);
    }
    Ran resume() const
    {
        return run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' store decommission resume --to " + at("out"));
    }
    control::DecommissionOrder order() const
    {
        const std::array<std::filesystem::path, 2> media{m_folder / "medium", m_folder / "elsewhere"};
        const std::array<std::filesystem::path, 1> trays{m_folder / "tray"};
        auto files = recordFiles(m_folder / "site", media, trays);
        EXPECT_TRUE(files.has_value()) << toString(files.error());
        return {.site = siteName,
                .by = "0002",
                .at = m_now,
                .folder = m_folder / "site",
                .records = std::move(*files),
                .people = 1,
                .visits = 1,
                .logEntries = 4,
                .lastBackup = m_now};
    }
    /// In a process of its own, which kills itself before `step`; -1: never. Its exit code, or minus the signal.
    int finishKilledBefore(int step) const
    {
        const pid_t child = fork();
        if (child == 0) {
            int count = 1;
            char name[] = "decommission";
            char* words[] = {name, nullptr};
            const QGuiApplication application(count, words);
            const auto done = control::finishDecommission(m_folder / "out", [step](std::size_t at) {
                if (static_cast<int>(at) == step) {
                    ::raise(SIGKILL);
                }
            });
            _exit(done ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
    void requireAllGone() const
    {
        EXPECT_FALSE(std::filesystem::exists(m_folder / "site"));
        EXPECT_FALSE(std::filesystem::exists(m_folder / "medium"));
        EXPECT_TRUE(std::filesystem::is_empty(m_folder / "tray"));
        EXPECT_EQ(SqlCipherStore::open(m_folder / "site", sitePassphrase).error().code, ErrorCode::StoreMissing);
        EXPECT_EQ(SqlCipherStore::openWithRecoveryKey(m_folder / "site", m_recoveryKey).error().code,
                  ErrorCode::StoreMissing);
        EXPECT_FALSE(std::filesystem::exists(m_folder / "out" / "decommission.key")) << "its key is destroyed";
        EXPECT_FALSE(std::filesystem::exists(m_folder / "out" / "decommission-order.json"));
        const auto text = contentOf(m_folder / "out" / "decommission-certificate.json");
        const auto key = publicKeyFromPem(contentOf(m_folder / "out" / "decommission-certificate.pem"));
        ASSERT_TRUE(key.has_value());
        const auto verdict = verifyReceipt(text, *key);
        ASSERT_TRUE(verdict.has_value()) << toString(verdict.error());
        EXPECT_TRUE(verdict->valid);
        EXPECT_THAT(contentOf(m_folder / "out" / "decommission-certificate.pdf"), ::testing::StartsWith("%PDF-"));
        const auto certificate = Json::parse(text);
        EXPECT_EQ(certificate["not_reachable"], Json{(m_folder / "elsewhere").string()});
        EXPECT_EQ(certificate["people"], 1);
        const auto siteKey = publicKeyFromPem(certificate["order"]["site_key"].get<std::string>());
        ASSERT_TRUE(siteKey.has_value());
        EXPECT_TRUE(verifyReceipt(certificate["order"].dump(), *siteKey)->valid) << "the site itself ordered it";
        EXPECT_EQ(certificate["order"]["certificate_key"], certificate["public_key"]);
    }

    TemporaryFolder m_folder;
    std::string m_recoveryKey;
    std::unique_ptr<SqlCipherStore> m_store;
    Timestamp m_now{};
    std::optional<IssuedPass> m_pass;
};

} // namespace

TEST_F(Decommissioning, aLinkInATray_isTakenAway_andWhatItPointsAtStays)
{
    std::ofstream(m_folder / "somebody-elses") << "stays";
    std::filesystem::create_symlink(m_folder / "somebody-elses", m_folder / "tray" / "link.png");
    std::filesystem::create_symlink(m_folder / "nothing", m_folder / "tray" / "dangling.png");
    m_store.reset();
    const auto ran = begin();
    EXPECT_EQ(ran.code, 0) << ran.said;
    EXPECT_EQ(contentOf(m_folder / "somebody-elses"), "stays");
    requireAllGone();
}

TEST_F(Decommissioning, aSite_isWipedWithItsBackups_andTheCertificateSaysWhatWasNotReachable)
{
    m_store.reset();
    const auto done = begin();
    EXPECT_EQ(done.code, 0) << done.said;
    EXPECT_THAT(done.said, HasSubstr("Nothing opens these records any more."));
    EXPECT_THAT(done.said, HasSubstr("NOT reachable: " + (m_folder / "elsewhere").string()));
    requireAllGone();
    const auto verified =
        run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' receipt verify " + at("out/decommission-certificate.json") +
            " --key " + at("out/decommission-certificate.pem"));
    EXPECT_EQ(verified.code, 0) << verified.said;
    EXPECT_EQ(begin().code, 80) << "StoreMissing";
}

TEST_F(Decommissioning, theSlotsGoFirst_andSoNothingOpensAfterTheFirstSteps)
{
    const auto ordered = order();
    ASSERT_GE(ordered.records.files.size(), 7U);
    EXPECT_EQ(ordered.records.files[0].path, m_folder / "site" / "key-slots.json");
    EXPECT_EQ(ordered.records.files[1].path, m_folder / "medium" / "key-slots.json");
    ASSERT_TRUE(control::beginDecommission(ordered, SigningKey(m_store->signingSeed()), m_folder / "out"));
    m_store.reset();
    EXPECT_TRUE(SqlCipherStore::open(m_folder / "site", sitePassphrase)) << "an order alone wipes nothing";
    EXPECT_EQ(finishKilledBefore(2), -SIGKILL);
    EXPECT_EQ(SqlCipherStore::openWithRecoveryKey(m_folder / "site", m_recoveryKey).error().code,
              ErrorCode::KeySlotsMissing);
    EXPECT_TRUE(std::filesystem::exists(m_folder / "medium" / "mingshi-backup.db"));
    const auto restored = SqlCipherStore::restore({.medium = m_folder / "medium",
                                                   .folder = m_folder / "again",
                                                   .device = std::nullopt,
                                                   .secret = {KeySlotKind::RecoveryKey, m_recoveryKey},
                                                   .now = m_now});
    EXPECT_EQ(restored.error().code, ErrorCode::KeySlotsMissing);
}

TEST_F(Decommissioning, afterKillNineBeforeEveryStep_itIsGoneOnWith)
{
    ASSERT_TRUE(control::beginDecommission(order(), SigningKey(m_store->signingSeed()), m_folder / "out"));
    m_store.reset();
    int kills = 0;
    int code = -SIGKILL;
    for (int step = 0; code == -SIGKILL; ++step) {
        code = finishKilledBefore(step);
        kills += code == -SIGKILL ? 1 : 0;
    }
    EXPECT_EQ(code, 0);
    EXPECT_GE(kills, 9) << "each file, the certificate, its key, the order";
    std::cout << "killed " << kills << " times\n";
    requireAllGone();
}

TEST_F(Decommissioning, whatIsOpen_standsInTheWayAndIsTold)
{
    const StaffAccount manager{"0002", "经理", Role::Manager};
    const auto hold = m_store->placeHold(m_pass->principal,
                                         {.ground = HoldGround::Court,
                                          .caseReference = "2026-YUE-0304",
                                          .covers = {HoldClass::Visits},
                                          .until = m_now + std::chrono::days(30)},
                                         manager, m_now);
    ASSERT_TRUE(hold.has_value());
    ASSERT_TRUE(m_store->recordRequest(RequestKind::Copy, m_now, m_now + 24h, manager));
    m_store.reset();
    const auto refused = begin();
    EXPECT_EQ(refused.code, 1) << refused.said;
    EXPECT_THAT(refused.said, HasSubstr("A legal hold lives or waits: " + hold->id));
    EXPECT_THAT(refused.said, HasSubstr("mingshictl store holds lift"));
    EXPECT_THAT(refused.said, HasSubstr("Requests without an answer: 1"));
    EXPECT_THAT(refused.said, HasSubstr("Nothing was touched."));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
    EXPECT_TRUE(SqlCipherStore::open(m_folder / "site", sitePassphrase));
}

TEST_F(Decommissioning, anotherNameAnotherRoleOrAnotherSitesBackup_touchesNothing)
{
    m_store.reset();
    EXPECT_EQ(begin(" --confirm riverside").code, 1);
    EXPECT_THAT(begin(" --confirm riverside").said, HasSubstr("Nothing was touched."));
    EXPECT_EQ(begin(" --confirm 'Riverside Gardens'", "0001").code, 142) << "SignInRefused";
    auto other = SqlCipherStore::create(m_folder / "other", sitePassphrase);
    ASSERT_TRUE(other.has_value());
    ASSERT_TRUE(other->store->backUp(m_folder / "theirs", m_now));
    const auto theirs = begin(" --confirm 'Riverside Gardens' --backup " + at("theirs"));
    EXPECT_NE(theirs.code, 0);
    EXPECT_THAT(theirs.said, HasSubstr("another site"));
    EXPECT_TRUE(SqlCipherStore::open(m_folder / "site", sitePassphrase));
    EXPECT_TRUE(std::filesystem::exists(m_folder / "theirs" / "mingshi-backup.db"));
}

TEST_F(Decommissioning, aCertificateWithinWhatIsWiped_isRefused)
{
    const auto inside =
        control::beginDecommission(order(), SigningKey(m_store->signingSeed()), m_folder / "site" / "out");
    ASSERT_FALSE(inside.has_value());
    EXPECT_EQ(inside.error().code, ErrorCode::StoreRuleBroken);
}

TEST_F(Decommissioning, anOrderThatWasAltered_isNotCarriedOut)
{
    EXPECT_GT(resume().code, 0) << "there is none";
    ASSERT_TRUE(control::beginDecommission(order(), SigningKey(m_store->signingSeed()), m_folder / "out"));
    m_store.reset();
    const auto file = m_folder / "out" / "decommission-order.json";
    std::ofstream(m_folder / "diary.txt") << "mine";
    auto altered = Json::parse(contentOf(file));
    altered["files"].push_back({{"file", (m_folder / "diary.txt").string()}, {"bytes", 4}});
    const std::string good = contentOf(file);
    for (const std::string& bad : {altered.dump(), std::string(), good.substr(0, good.size() / 2), std::string("[]"),
                                   std::string(100, '\xff')}) {
        std::ofstream(file, std::ios::trunc | std::ios::binary) << bad;
        const auto ran = resume();
        EXPECT_NE(ran.code, 0) << bad.substr(0, 20);
        EXPECT_GT(ran.code, 0) << "told, not crashed";
    }
    EXPECT_TRUE(std::filesystem::exists(m_folder / "diary.txt"));
    EXPECT_TRUE(SqlCipherStore::open(m_folder / "site", sitePassphrase));
    std::ofstream(file, std::ios::trunc | std::ios::binary) << good;
    EXPECT_EQ(resume().code, 0);
    EXPECT_TRUE(std::filesystem::exists(m_folder / "diary.txt"));
}

TEST_F(Decommissioning, whileAKioskHasTheRecordsOpen_nothingIsWiped)
{
    ASSERT_TRUE(control::beginDecommission(order(), SigningKey(m_store->signingSeed()), m_folder / "out"));
    const auto busy = resume();
    EXPECT_NE(busy.code, 0);
    EXPECT_THAT(busy.said, HasSubstr("StoreBusy"));
    EXPECT_THAT(busy.said, HasSubstr("decommission resume"));
    EXPECT_TRUE(std::filesystem::exists(m_folder / "site" / "key-slots.json"));
}

} // namespace mingshi
