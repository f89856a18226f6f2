// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/kiosk.h"

#include "memory/locked_bytes.h"
#include "store/sqlcipher_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace mingshi {

namespace {

using namespace std::chrono_literals;

Timestamp systemNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// A reader that waits for the test to say what lies on it.
class ScriptedReader final : public DocumentReader {
public:
    struct Script {
        std::atomic<int> readings = 0;
        std::atomic<bool> answer = false; ///< let `read` return
        std::optional<Error> fault;
        bool evenIfStopped = false; ///< a late result
    };
    explicit ScriptedReader(Script& script) : m_script(script) {}

    Result<void> probe() override { return {}; }
    Result<DocumentRecord> read(ReadScope scope, std::stop_token stop,
                                const std::function<void(ReadProgress)>& progress) override
    {
        ++m_script.readings;
        progress({ReadPhase::WaitingForCard, 0});
        while (!m_script.answer && !(stop.stop_requested() && !m_script.evenIfStopped)) {
            std::this_thread::sleep_for(1ms);
        }
        if (stop.stop_requested() && !m_script.evenIfStopped) {
            return fail(ErrorCode::Cancelled);
        }
        if (m_script.fault) {
            return std::unexpected(*m_script.fault);
        }
        DocumentRecord record;
        if (scope.portrait) {
            record.portrait =
                Portrait{.picture = Picture::blank(102, 126), .origin = PortraitOrigin::Chip, .simulated = true};
        }
        return record;
    }
    Result<void> awaitRemoval(std::stop_token) override { return {}; }

private:
    Script& m_script;
};

/// A camera that must stay closed in these tests.
class ClosedCamera final : public Camera {
public:
    Result<void> probe() const override { return {}; }

private:
    Result<std::unique_ptr<CameraSession>> openDevice() override { return fail(ErrorCode::CameraMissing, "closed"); }
};

std::shared_ptr<const Notice> noticeFor(Purpose purpose)
{
    auto notice = std::make_shared<Notice>();
    notice->ref = {"N-" + std::string(code(purpose)), "1.0", std::string(64, 'a')};
    notice->purpose = purpose;
    notice->consentValidity = 30min;
    NoticeText text;
    text.language = "en";
    text.title = "t";
    text.summary = {"s"};
    notice->texts.push_back(std::move(text));
    return notice;
}

class KioskTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int argc = 1;
        static char name[] = "kiosk_test";
        static char* argv[] = {name, nullptr};
        static QCoreApplication application(argc, argv);
    }
    KioskTest()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "mingshi-kiosk-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        m_site.device = "kiosk-01";
        m_site.leastLook = 0ms; // agreed as soon as it is shown
        m_site.languages = {"en"};
        m_site.channels = {m_agent};
        for (const auto purpose : {Purpose::VisitAttribution, Purpose::IdFaceComparison, Purpose::IdReading}) {
            m_site.notices[purpose] = noticeFor(purpose);
        }
    }
    ~KioskTest() override
    {
        m_kiosk.reset();
        std::filesystem::remove_all(m_folder);
    }

    Edges edges()
    {
        Edges edges;
        edges.now = systemNow;
        auto created = SqlCipherStore::create(m_folder / "records", "three old keys under the pine");
        EXPECT_TRUE(created->store->addStaff({"0001", "Li", Role::Sales}, "password of 0001", systemNow()));
        EXPECT_TRUE(created->store->addStaff({"0002", "Wang", Role::Manager}, "password of 0002", systemNow()));
        edges.store = std::move(created->store);
        edges.reader = std::make_unique<ScriptedReader>(m_reader);
        edges.camera = std::make_unique<ClosedCamera>();
        edges.loadComparer = []() -> Result<Comparer> { return fail(ErrorCode::ModelMissing, "recogniser.onnx"); };
        return edges;
    }
    Kiosk& start(Edges edges)
    {
        m_kiosk =
            std::make_unique<Kiosk>(m_site, std::move(edges), Preview{.show = [](const Picture&) {}, .clear = [] {}});
        return *m_kiosk;
    }
    Kiosk& start() { return start(edges()); }

    static bool until(const std::function<bool()>& reached)
    {
        QElapsedTimer watch;
        watch.start();
        while (!reached() && watch.elapsed() < 20'000) {
            QCoreApplication::processEvents();
            QThread::msleep(1);
        }
        return reached();
    }
    template<class Screen>
    bool visitorSees()
    {
        return until([this] { return std::holds_alternative<Screen>(m_kiosk->visit().screen); });
    }
    template<class Screen>
    bool deskSees()
    {
        return until([this] { return std::holds_alternative<Screen>(m_kiosk->signing().screen); });
    }
    void desk(signing::Side from, signing::EventBody body) { m_kiosk->post(from, std::move(body)); }

    void readNotice()
    {
        m_kiosk->post(visit::touch::Start{});
        m_kiosk->post(visit::touch::ChooseLanguage{"en"});
    }
    /// Staff signed in, the buyer agreed to both.
    void agreeAtDesk()
    {
        desk(signing::Side::Staff, signing::touch::SignIn{"0001", "password of 0001"});
        ASSERT_TRUE(deskSees<signing::AwaitingPass>());
        desk(signing::Side::Staff, signing::touch::NoPass{});
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(deskSees<signing::Asking>());
            desk(signing::Side::Buyer, signing::touch::Agree{});
            ASSERT_TRUE(
                until([this] { return !std::holds_alternative<signing::StoringConsent>(m_kiosk->signing().screen); }));
            if (i == 0) {
                ASSERT_TRUE(deskSees<signing::HandingPass>()) << "the buyer had none";
                desk(signing::Side::Buyer, signing::touch::PassTaken{});
            }
        }
        ASSERT_TRUE(deskSees<signing::ReadingCard>());
    }

    const Channel m_agent{"AG-01", ChannelKind::Agent, "Agency"};
    visit::Site m_site;
    std::filesystem::path m_folder;
    ScriptedReader::Script m_reader;
    std::unique_ptr<Kiosk> m_kiosk;
};

} // namespace

TEST_F(KioskTest, agreementAndChannel_becomeAPassInTheStore)
{
    start();
    readNotice();
    m_kiosk->post(visit::touch::Agree{});
    m_kiosk->post(visit::touch::NameChannel{m_agent});
    ASSERT_TRUE(visitorSees<visit::PassIssued>());
    const auto pass = std::get<visit::PassIssued>(m_kiosk->visit().screen).pass;

    m_kiosk->post(visit::touch::Leave{});
    m_kiosk->post(visit::touch::HavePass{});
    m_kiosk->post(visit::touch::TypePass{pass.grouped()});
    ASSERT_TRUE(visitorSees<visit::ShowingVisitor>());
    EXPECT_EQ(std::get<visit::ShowingVisitor>(m_kiosk->visit().screen).visitor.visits.size(), 1U);
}

TEST_F(KioskTest, aRefusal_isConfirmedByItsRecord)
{
    start();
    readNotice();
    m_kiosk->post(visit::touch::Refuse{});
    ASSERT_TRUE(until([this] { return std::get<visit::Refused>(m_kiosk->visit().screen).record.has_value(); }));
    const auto record = *std::get<visit::Refused>(m_kiosk->visit().screen).record;
    EXPECT_EQ(record.events.back().status, ConsentStatus::Refused);
    EXPECT_TRUE(record.principal.starts_with("onetime_"));
    EXPECT_EQ(record.notice, m_site.notices[Purpose::VisitAttribution]->ref);
}

TEST_F(KioskTest, aMaterialChange_isAskedAbout_andRenewedOrLeftAsItWas)
{
    const auto former = m_site.notices[Purpose::VisitAttribution];
    auto changed = std::make_shared<Notice>(*former);
    changed->ref.version = "2.0";
    changed->ref.sha256 = std::string(64, 'b');
    changed->texts.front().retention = "longer";
    m_site.notices[Purpose::VisitAttribution] = changed;
    m_site.noticesOnFile = {former, changed};

    Edges all = edges();
    std::vector<PassCode> passes;
    for (int i = 0; i < 2; ++i) {
        const auto now = systemNow();
        const auto visit = all.store->openVisit({.purpose = Purpose::VisitAttribution,
                                                 .notice = former->ref,
                                                 .language = "en",
                                                 .device = "kiosk-01",
                                                 .shownAt = now,
                                                 .at = now,
                                                 .validity = std::chrono::days(1),
                                                 .status = ConsentStatus::Given,
                                                 .evidence = {}},
                                                m_agent);
        ASSERT_TRUE(visit) << toString(visit.error());
        passes.push_back(visit->code);
    }
    start(std::move(all));
    const auto present = [this](const PassCode& pass) {
        m_kiosk->post(visit::touch::Leave{});
        m_kiosk->post(visit::touch::HavePass{});
        m_kiosk->post(visit::touch::TypePass{pass.grouped()});
        return until([this] { return !std::holds_alternative<visit::LookingUp>(m_kiosk->visit().screen); });
    };

    ASSERT_TRUE(present(passes[0]));
    ASSERT_TRUE(visitorSees<visit::ReadingNotice>());
    m_kiosk->post(visit::touch::Agree{});
    ASSERT_TRUE(visitorSees<visit::ShowingVisitor>());
    m_kiosk->post(visit::touch::RecordVisit{m_agent});
    ASSERT_TRUE(visitorSees<visit::VisitRecorded>());
    EXPECT_EQ(std::get<visit::VisitRecorded>(m_kiosk->visit().screen).visitor.visits.size(), 2U);
    ASSERT_TRUE(present(passes[0]));
    ASSERT_TRUE(visitorSees<visit::ShowingVisitor>()) << "asked once";
    EXPECT_EQ(std::get<visit::ShowingVisitor>(m_kiosk->visit().screen).visitor.consents.size(), 2U);

    ASSERT_TRUE(present(passes[1]));
    ASSERT_TRUE(visitorSees<visit::ReadingNotice>());
    m_kiosk->post(visit::touch::Refuse{});
    ASSERT_TRUE(visitorSees<visit::ShowingVisitor>());
    EXPECT_EQ(std::get<visit::ShowingVisitor>(m_kiosk->visit().screen).visitor.visits.size(), 1U);
    m_kiosk->post(visit::touch::AskWithdrawal{});
    m_kiosk->post(visit::touch::ConfirmWithdrawal{});
    ASSERT_TRUE(visitorSees<visit::Withdrawn>());
    const auto& withdrawn = std::get<visit::Withdrawn>(m_kiosk->visit().screen);
    EXPECT_TRUE(withdrawn.certificate.keyDestroyed);
    ASSERT_EQ(withdrawn.records.size(), 1U);
    EXPECT_EQ(withdrawn.records.front().events.back().status, ConsentStatus::Withdrawn);
    EXPECT_EQ(withdrawn.records.front().notice, former->ref);
}

TEST_F(KioskTest, twoTapsAtOnce_makeOneVisit)
{
    start();
    readNotice();
    m_kiosk->post(visit::touch::Agree{});
    m_kiosk->post(visit::touch::Agree{});
    m_kiosk->post(visit::touch::NameChannel{m_agent});
    m_kiosk->post(visit::touch::NameChannel{m_agent});
    ASSERT_TRUE(visitorSees<visit::PassIssued>());

    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([this] {
        const auto* open = std::get_if<panel::Open>(&m_kiosk->panel().screen);
        return open != nullptr && !open->loading;
    }));
    const auto& overview = std::get<panel::Open>(m_kiosk->panel().screen).overview;
    EXPECT_EQ(overview.people, 1U);
    EXPECT_EQ(overview.visits, 1U);
}

TEST_F(KioskTest, theManagerDeletesARecord_atItsHoldersWish)
{
    start();
    readNotice();
    m_kiosk->post(visit::touch::Agree{});
    m_kiosk->post(visit::touch::NameChannel{m_agent});
    ASSERT_TRUE(visitorSees<visit::PassIssued>());
    const auto pass = std::get<visit::PassIssued>(m_kiosk->visit().screen).pass;

    const auto open = [this] { return std::get_if<panel::Open>(&m_kiosk->panel().screen); };
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([&] { return open() != nullptr && !open()->loading; }));
    m_kiosk->post(panel::OpenSearch{});
    m_kiosk->post(panel::Find{pass.payload()});
    ASSERT_TRUE(until([&] { return std::holds_alternative<panel::at::Person>(open()->place); }));
    m_kiosk->post(panel::ChooseReason{DeletionReason::PurposeMet});
    m_kiosk->post(panel::Delete{});
    ASSERT_TRUE(until([&] { return std::holds_alternative<panel::at::Certificate>(open()->place); }));
    ASSERT_TRUE(until([&] { return !open()->loading; }));
    EXPECT_EQ(open()->overview.people, 0U);
    ASSERT_EQ(open()->overview.deletions.size(), 1U);
    EXPECT_EQ(open()->overview.deletions.front().reason, DeletionReason::PurposeMet);
    EXPECT_TRUE(open()->overview.deletions.front().keyDestroyed);
    EXPECT_TRUE(open()->overview.logIntact);

    m_kiosk->post(panel::OpenSearch{});
    m_kiosk->post(panel::Find{pass.payload()});
    ASSERT_TRUE(until([&] {
        const auto* search = std::get_if<panel::at::Search>(&open()->place);
        return search != nullptr && search->problem.has_value();
    }));
    EXPECT_EQ(std::get<panel::at::Search>(open()->place).problem->code, ErrorCode::PassUnknown);
}

TEST_F(KioskTest, aCorrectedChannel_isRuledAnew_andGoesToThePersonWhoDecides)
{
    Edges all = edges();
    RuleVersion rule;
    rule.version = "2026-1";
    rule.validFrom = systemNow() - std::chrono::days(1);
    rule.validTo = systemNow() + std::chrono::days(1);
    ASSERT_TRUE(all.store->proposeRules(std::array{rule}, {"0003", "Zhao", Role::SettlementClerk}, systemNow()));
    ASSERT_TRUE(all.store->approveRules("2026-1", {"0002", "Wang", Role::Manager}, systemNow()));
    const Channel other{"DS-01", ChannelKind::Distributor, "Distributor"};
    m_site.channels.push_back(other);
    m_site.notices[Purpose::SettlementDisclosure] = noticeFor(Purpose::SettlementDisclosure);
    start(std::move(all));
    readNotice();
    m_kiosk->post(visit::touch::Agree{});
    m_kiosk->post(visit::touch::NameChannel{m_agent});
    ASSERT_TRUE(visitorSees<visit::PassIssued>());
    const auto pass = std::get<visit::PassIssued>(m_kiosk->visit().screen).pass;

    const auto ruledAtDesk = [&] {
        desk(signing::Side::Staff, signing::touch::TypePass{pass.grouped()});
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(deskSees<signing::Asking>());
            desk(signing::Side::Buyer, signing::touch::Refuse{});
        }
        ASSERT_TRUE(deskSees<signing::CheckingByPerson>());
        desk(signing::Side::Staff, signing::touch::ByPersonDone{0});
        ASSERT_TRUE(deskSees<signing::ShowingTimeline>());
        desk(signing::Side::Buyer, signing::touch::ConfirmTimeline{});
        ASSERT_TRUE(deskSees<signing::ShowingRuling>());
    };
    desk(signing::Side::Staff, signing::touch::SignIn{"0001", "password of 0001"});
    ASSERT_TRUE(deskSees<signing::AwaitingPass>());
    ruledAtDesk();
    EXPECT_EQ(std::get<signing::ShowingRuling>(m_kiosk->signing().screen).ruled.ruling.shares.front().channel, "AG-01");
    desk(signing::Side::Buyer, signing::touch::ConfirmRuling{});
    ASSERT_TRUE(deskSees<signing::Asking>());
    EXPECT_EQ(std::get<signing::Asking>(m_kiosk->signing().screen).recipient, m_agent);
    desk(signing::Side::Buyer, signing::touch::Agree{});
    ASSERT_TRUE(deskSees<signing::AtContract>());
    EXPECT_EQ(std::get<signing::AtContract>(m_kiosk->signing().screen).attribution.mayBeTold, std::vector{m_agent});

    desk(signing::Side::Staff, signing::touch::NextBuyer{});
    ASSERT_TRUE(deskSees<signing::AwaitingPass>());
    ruledAtDesk();
    desk(signing::Side::Buyer, signing::touch::OpenCorrection{});
    desk(signing::Side::Buyer, signing::touch::CorrectChannel{other});
    ASSERT_TRUE(deskSees<signing::ShowingRuling>());
    const auto ruled = std::get<signing::ShowingRuling>(m_kiosk->signing().screen).ruled;
    EXPECT_EQ(ruled.ruling.shares.front().channel, "DS-01");
    EXPECT_EQ(ruled.visits.front().visit.channel, m_agent) << "what was named stays";
    EXPECT_TRUE(ruled.differs());
    desk(signing::Side::Buyer, signing::touch::ConfirmRuling{});
    ASSERT_TRUE(until([this] {
        const auto* contract = std::get_if<signing::AtContract>(&m_kiosk->signing().screen);
        return contract != nullptr && contract->attribution.dispute.has_value();
    }));
    EXPECT_FALSE(m_kiosk->signing().notStored) << toString(*m_kiosk->signing().notStored);

    const auto open = [this] { return std::get_if<panel::Open>(&m_kiosk->panel().screen); };
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([&] { return open() != nullptr && !open()->loading; }));
    ASSERT_EQ(open()->overview.disputes.size(), 1U);
    EXPECT_EQ(open()->overview.disputes.front().ground, DisputeGround::Correction);
    m_kiosk->post(panel::OpenDispute{1});
    const auto one = [&] { return std::get_if<panel::at::OneDispute>(&open()->place); };
    ASSERT_TRUE(until([&] { return one() != nullptr && one()->file.has_value(); }));
    EXPECT_EQ(one()->file->visits->corrections.size(), 1U);
    m_kiosk->post(panel::ChooseDisputeOutcome{DisputeOutcome::Changed});
    m_kiosk->post(panel::ChooseDisputeChannel{"DS-01"});
    m_kiosk->post(panel::ChooseDisputeReason{DisputeReason::BuyersWord});
    m_kiosk->post(panel::DecideDispute{});
    ASSERT_TRUE(until([&] { return one()->file->dispute.decision.has_value(); }));
    EXPECT_EQ(one()->file->dispute.decision->channel, "DS-01");
    ASSERT_TRUE(until([&] { return !open()->loading; }));
    EXPECT_TRUE(open()->overview.logIntact);
}

TEST_F(KioskTest, aReaderThatWaitsForACard_isInUse_andIsNotDisturbed)
{
    start();
    agreeAtDesk();
    ASSERT_TRUE(until([this] { return m_reader.readings == 1; }));
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    const auto open = [this] { return std::get_if<panel::Open>(&m_kiosk->panel().screen); };
    ASSERT_TRUE(until([&] { return open() != nullptr && !open()->loading; }));
    m_kiosk->post(panel::OpenHealth{});
    ASSERT_TRUE(until([&] { return std::get<panel::at::Health>(open()->place).parts.size() == allParts.size(); }));
    EXPECT_TRUE(std::get<panel::at::Health>(open()->place).parts[2].inUse);
    EXPECT_EQ(m_reader.readings, 1);
    m_reader.answer = true;
}

TEST_F(KioskTest, aRequestIsRecordedAndAnswered_andItsLastDayCountsWorkingDays)
{
    auto wired = edges();
    wired.utcOffset = 8h;
    start(std::move(wired));
    const auto open = [this] { return std::get_if<panel::Open>(&m_kiosk->panel().screen); };
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([&] { return open() != nullptr && !open()->loading; }));
    m_kiosk->post(panel::OpenNewRequest{});
    m_kiosk->post(panel::AddRequest{RequestKind::Correction});
    ASSERT_TRUE(until([&] { return std::holds_alternative<panel::at::OneRequest>(open()->place); }));
    ASSERT_TRUE(until([&] { return !open()->loading; }));
    ASSERT_EQ(open()->overview.requests.size(), 1U);
    const auto request = open()->overview.requests.front();
    EXPECT_EQ(request.dueAt, dueAt(request.receivedAt, {}, 8h));

    m_kiosk->post(panel::ChooseOutcome{RequestOutcome::Refused});
    m_kiosk->post(panel::ChooseGround{RefusalGround::NothingKept});
    m_kiosk->post(panel::Decide{});
    ASSERT_TRUE(until([&] { return open()->overview.requests.front().decision.has_value() && !open()->loading; }));
    EXPECT_EQ(open()->overview.requests.front().decision->staff, "0002");
}

TEST_F(KioskTest, everyPartSaysHowItIs_andTheCameraStaysClosed)
{
    start();
    const auto open = [this] { return std::get_if<panel::Open>(&m_kiosk->panel().screen); };
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([&] { return open() != nullptr && !open()->loading; }));
    m_kiosk->post(panel::OpenHealth{});
    ASSERT_TRUE(until([&] { return std::get<panel::at::Health>(open()->place).parts.size() == allParts.size(); }));
    const auto& parts = std::get<panel::at::Health>(open()->place).parts;
    EXPECT_EQ(parts[0], (PartHealth{Part::FaceModels, true, Error{ErrorCode::ModelMissing, "recogniser.onnx"}}));
    EXPECT_EQ(parts[1], (PartHealth{Part::Camera, true, {}}));
    EXPECT_EQ(parts[2], (PartHealth{Part::CardReader, true, {}}));
    EXPECT_EQ(parts[5], (PartHealth{Part::Printer, false, {}}));
    EXPECT_EQ(m_kiosk->cameraOpened(), 0U);
    EXPECT_GT(open()->overview.freeBytes, 0U);
    EXPECT_FALSE(open()->overview.lastBackup);
}

TEST_F(KioskTest, aClosedStore_isAFaultOnEveryScreen_andNothingIsAsked)
{
    Edges without;
    without.now = systemNow;
    without.storeFault = Error{ErrorCode::StoreCorrupt, "mingshi.db"};
    start(std::move(without));
    readNotice();
    m_kiosk->post(visit::touch::Leave{});
    desk(signing::Side::Staff, signing::touch::Retry{});
    EXPECT_EQ(std::get<visit::Faulted>(m_kiosk->visit().screen).error.code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(std::get<signing::Faulted>(m_kiosk->signing().screen).error.code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(std::get<panel::StoreClosed>(m_kiosk->panel().screen).error.code, ErrorCode::StoreCorrupt);
}

TEST_F(KioskTest, atTheStart_whatIsKeptTooLongGoes_andTheDeskHearsOfIt)
{
    Edges all = edges();
    const Timestamp longAgo = systemNow() - std::chrono::days(221); // the machine was off for weeks
    for (int i = 0; i < 6; ++i) {
        const Choice agreed{.purpose = Purpose::VisitAttribution,
                            .notice = m_site.notices[Purpose::VisitAttribution]->ref,
                            .language = "en",
                            .device = "kiosk-01",
                            .shownAt = longAgo,
                            .at = longAgo + std::chrono::seconds(i),
                            .validity = std::chrono::days(400),
                            .status = ConsentStatus::Given,
                            .evidence = {}};
        auto& store = static_cast<SqlCipherStore&>(*all.store);
        const auto visit = store.openVisit(agreed, m_agent);
        ASSERT_TRUE(visit) << toString(visit.error());
    }
    start(std::move(all));
    std::size_t parts = 0;
    QObject::connect(m_kiosk.get(), &Kiosk::retentionChanged, m_kiosk.get(), [&parts] { ++parts; });
    ASSERT_TRUE(until([this] { return m_kiosk->retention().deleted == 6; }));
    EXPECT_EQ(m_kiosk->retention().left, 0U);
    EXPECT_FALSE(m_kiosk->retention().problem);
    EXPECT_EQ(parts, 2U) << "four people a part";
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([this] {
        const auto* open = std::get_if<panel::Open>(&m_kiosk->panel().screen);
        return open != nullptr && !open->loading;
    }));
    EXPECT_EQ(std::get<panel::Open>(m_kiosk->panel().screen).overview.people, 0U);
    EXPECT_EQ(std::get<panel::Open>(m_kiosk->panel().screen).overview.deletions.size(), 6U);
}

TEST_F(KioskTest, noScanner_leavesTheCodeToBeTyped)
{
    start();
    m_kiosk->post(visit::touch::HavePass{});
    ASSERT_TRUE(until([this] {
        const auto* presenting = std::get_if<visit::PresentingPass>(&m_kiosk->visit().screen);
        return presenting != nullptr && presenting->problem == ErrorCode::ScannerMissing;
    }));
}

TEST_F(KioskTest, aLateReading_reachesNobody_andItsPortraitIsWiped)
{
    start();
    agreeAtDesk();
    ASSERT_TRUE(until([this] { return m_reader.readings == 1; }));
    const auto before = LockedBytes::alive();
    m_reader.evenIfStopped = true;
    desk(signing::Side::Staff, signing::touch::Abandon{});
    m_reader.answer = true;
    QElapsedTimer watch;
    watch.start();
    until([&watch] { return watch.elapsed() > 200; });
    EXPECT_TRUE(std::holds_alternative<signing::AwaitingPass>(m_kiosk->signing().screen));
    EXPECT_FALSE(m_kiosk->signing().document.has_value());
    EXPECT_LE(LockedBytes::alive(), before);
}

TEST_F(KioskTest, aPortraitThatIsNotCompared_isWiped)
{
    start();
    agreeAtDesk();
    const auto before = LockedBytes::alive();
    m_reader.answer = true;
    ASSERT_TRUE(deskSees<signing::AnnouncingCamera>());
    EXPECT_GT(LockedBytes::alive(), before);
    desk(signing::Side::Buyer, signing::touch::CancelCamera{});
    ASSERT_TRUE(deskSees<signing::CheckingByPerson>());
    EXPECT_LE(LockedBytes::alive(), before);
    EXPECT_EQ(m_kiosk->cameraOpened(), 0U);
}

TEST_F(KioskTest, aMissingModel_leadsToTheCheckByAPerson_withoutOpeningTheCamera)
{
    start();
    agreeAtDesk();
    m_reader.answer = true;
    ASSERT_TRUE(deskSees<signing::CheckingByPerson>()); // after the announcement
    const auto& checking = std::get<signing::CheckingByPerson>(m_kiosk->signing().screen);
    ASSERT_TRUE(checking.fault);
    EXPECT_EQ(checking.fault->code, ErrorCode::ModelMissing);
    EXPECT_EQ(m_kiosk->cameraOpened(), 0U);
}

TEST_F(KioskTest, aReaderFault_isNoRefusal)
{
    start();
    m_reader.fault = Error{ErrorCode::ReaderDisconnected, {}};
    agreeAtDesk();
    m_reader.answer = true;
    ASSERT_TRUE(deskSees<signing::CheckingByPerson>());
    m_kiosk->post(panel::SignIn{"0002", "password of 0002"});
    ASSERT_TRUE(until([this] {
        const auto* open = std::get_if<panel::Open>(&m_kiosk->panel().screen);
        return open != nullptr && !open->loading;
    }));
    EXPECT_TRUE(std::get<panel::Open>(m_kiosk->panel().screen).overview.refused.empty());
}

TEST_F(KioskTest, aCallForHelp_goesToTheDeskAndTheAnswerComesBack)
{
    start();
    m_kiosk->post(visit::touch::Start{});
    m_kiosk->post(visit::touch::CallStaff{});
    EXPECT_TRUE(m_kiosk->signing().visitorCalls);
    desk(signing::Side::Staff, signing::touch::GoToVisitor{});
    EXPECT_EQ(m_kiosk->visit().help, visit::Help::Coming);
    m_kiosk->post(visit::touch::Leave{});
    EXPECT_FALSE(m_kiosk->signing().visitorCalls);
}

} // namespace mingshi
