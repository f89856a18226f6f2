// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Automatic deletion: nothing is kept past its period, nothing that is live is lost.
#include "scenes.h"
#include "store_folder.h"

#include <algorithm>
#include <random>

namespace mingshi {

using namespace scenes;
using namespace store;
using std::chrono::days;

namespace {

constexpr std::size_t everybody = 1000;

class Keeping : public ::testing::Test {
protected:
    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store = m_folder.create();

    IssuedPass visitor(Timestamp at = morning)
    {
        return *m_store->openVisit(agreed(Purpose::VisitAttribution, at), agent);
    }
    void consent(const Pseudonym& who, Purpose purpose, Timestamp at)
    {
        ASSERT_TRUE(m_store->recordConsent(who, agreed(purpose, at, 30min)));
    }
    RetentionRun run(Timestamp now, std::span<const RetentionPromise> promises = {}, std::size_t people = everybody)
    {
        auto done = m_store->deleteDue(now, promises, people);
        EXPECT_TRUE(done.has_value()) << toString(done.error());
        EXPECT_FALSE(done->problem) << toString(*done->problem);
        return *done;
    }
    std::int64_t count(const std::string& sql)
    {
        m_store.reset();
        std::int64_t number = 0;
        {
            const Database database = m_folder.rawConnection();
            number = database.integer(sql);
        }
        auto opened = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
        EXPECT_TRUE(opened.has_value()) << toString(opened.error());
        m_store = std::move(*opened);
        return number;
    }
};

} // namespace

TEST_F(Keeping, aVisitor_goesAfterHalfAYear_andNotAMomentBefore)
{
    const IssuedPass pass = visitor();
    EXPECT_TRUE(run(morning + days(180) - 1ms).deleted.empty());
    EXPECT_TRUE(m_store->findByPass(pass.code, morning + days(180) - 1ms));
    const auto before = m_store->overview(morning + days(1));
    EXPECT_EQ(before->nextDeletion, morning + days(180));
    EXPECT_EQ(before->overdue, 0U);
    EXPECT_EQ(m_store->overview(morning + days(180))->overdue, 1U);

    const RetentionRun done = run(morning + days(180));
    ASSERT_EQ(done.deleted.size(), 1U);
    EXPECT_EQ(done.left, 0U);
    const DeletionCertificate& certificate = done.deleted.front();
    EXPECT_EQ(certificate.principal, pass.principal);
    EXPECT_EQ(static_cast<int>(certificate.reason), 2) << "PIPL 47(1) item 2: the period of keeping is over";
    EXPECT_TRUE(certificate.keyDestroyed);
    EXPECT_GT(certificate.readBack.size(), 3U);
    EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + days(180))), "PassUnknown");
    EXPECT_TRUE(m_store->overview(morning + days(180))->logIntact);
    EXPECT_TRUE(run(morning + days(181)).deleted.empty()) << "once";
    EXPECT_EQ(count("SELECT sum(number) FROM retention_counts WHERE class = 'D2'"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM audit_log WHERE action = 'consent.ended' AND reason = 'retention'"), 1);
}

TEST_F(Keeping, aComparison_outlivesTheVisitsBesideIt)
{
    const IssuedPass pass = visitor();
    const Timestamp signing = morning + days(170);
    consent(pass.principal, Purpose::IdFaceComparison, signing);
    consent(pass.principal, Purpose::IdReading, signing);
    const NumberHmac number = m_store->hmacOfNumber("11010119880423739X");
    ASSERT_TRUE(m_store->recordIdentityCheck(pass.principal, comparedAt(signing + 1min)));
    ASSERT_TRUE(m_store->recordDocument(pass.principal, canaryDocument(number), signing + 2min));
    ASSERT_TRUE(m_store->recordIdentityCheck(pass.principal, checkedByPersonAt(signing + 3min)));

    ASSERT_EQ(run(morning + days(200)).deleted.size(), 1U); // 40 days off: caught up
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM visits) + (SELECT count(*) FROM passes)"
                    " + (SELECT count(*) FROM document_links)"),
              0);
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM comparisons) + (SELECT count(*) FROM documents)"
                    " + (SELECT count(*) FROM staff_checks) + (SELECT count(*) FROM persons)"),
              4);
    const auto done = run(signing + days(90) + 2min);
    ASSERT_EQ(done.deleted.size(), 1U);
    EXPECT_TRUE(done.deleted.front().keyDestroyed);
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM comparisons) + (SELECT count(*) FROM documents)"
                    " + (SELECT count(*) FROM staff_checks) + (SELECT count(*) FROM persons)"),
              0);
}

TEST_F(Keeping, anEarlierComparison_goesAloneWhileALaterOneStays)
{
    const IssuedPass pass = visitor();
    for (const Timestamp at : {morning, morning + days(60)}) {
        consent(pass.principal, Purpose::IdFaceComparison, at);
        ASSERT_TRUE(m_store->recordIdentityCheck(pass.principal, comparedAt(at + 1min)));
    }
    const auto done = run(morning + days(91));
    ASSERT_EQ(done.deleted.size(), 1U);
    EXPECT_EQ(done.deleted.front().purposes, std::vector{Purpose::IdFaceComparison});
    EXPECT_FALSE(done.deleted.front().keyDestroyed);
    EXPECT_EQ(count("SELECT count(*) FROM comparisons"), 1);
    EXPECT_EQ(m_store->findByPass(pass.code, morning + days(91))->visits.size(), 1U);
}

TEST_F(Keeping, aShorterPromise_countsForTheConsentsThatWereGivenUnderIt)
{
    const IssuedPass pass = visitor();
    const std::array promises{RetentionPromise{std::string(64, 'c'), days(30)}};
    EXPECT_TRUE(run(morning + days(29), promises).deleted.empty());
    const std::array longer{RetentionPromise{std::string(64, 'c'), days(300)}};
    EXPECT_EQ(run(morning + days(30), longer).deleted.size(), 1U) << "a promise is never taken back";
    EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + days(30))), "PassUnknown");
}

TEST_F(Keeping, manyAtOnce_goInPartsAndTheLongestOverdueFirst)
{
    std::vector<IssuedPass> all;
    for (int i = 0; i < 5; ++i) {
        all.push_back(visitor(morning + days(5 - i)));
    }
    const Timestamp late = morning + days(220);
    auto done = run(late, {}, 2);
    EXPECT_EQ(done.left, 3U);
    ASSERT_EQ(done.deleted.size(), 2U);
    EXPECT_EQ(done.deleted[0].principal, all[4].principal);
    done = run(late, {}, 2);
    EXPECT_EQ(done.left, 1U);
    done = run(late, {}, 2);
    EXPECT_EQ(done.left, 0U);
    EXPECT_EQ(m_store->overview(late)->people, 0U);
}

TEST_F(Keeping, aProofThatCannotBeGiven_isOwedAndGivenLater)
{
    visitor();
    const std::filesystem::path stray = m_folder.path() / "export.csv";
    const auto copyOfChannel = [&] {
        m_store.reset();
        const Database database = m_folder.rawConnection();
        Statement row = database.prepare("SELECT channel FROM visits");
        row.step();
        const Bytes bytes = row.blob(0);
        writeAtomically(stray, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    };
    copyOfChannel();
    m_store = m_folder.open();
    auto done = m_store->deleteDue(morning + days(181), {}, everybody);
    ASSERT_TRUE(done.has_value());
    EXPECT_TRUE(done->deleted.empty());
    ASSERT_TRUE(done->problem);
    EXPECT_EQ(done->problem->code, ErrorCode::DeletionNotProven);
    EXPECT_EQ(m_store->overview(morning)->people, 0U) << "deleted all the same";
    std::filesystem::remove(stray);
    EXPECT_EQ(run(morning + days(182)).deleted.size(), 1U);
}

TEST_F(Keeping, proof_goesThreeYearsAfterTheEnd_andTheLogStaysWhole)
{
    const IssuedPass pass = visitor();
    ASSERT_TRUE(m_store->recordRefusal(choiceOf(Purpose::IdReading, ConsentStatus::Refused, morning)));
    ASSERT_TRUE(m_store->withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h));
    EXPECT_EQ(run(morning + days(1095)).retired, 0U);
    EXPECT_EQ(run(morning + days(1097)).retired, 2U);
    const auto overview = m_store->overview(morning + days(1097));
    EXPECT_TRUE(overview->logIntact);
    EXPECT_TRUE(overview->given.empty());
    EXPECT_TRUE(overview->deletions.empty());
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM consents) + (SELECT count(*) FROM consent_events)"), 0);
    EXPECT_TRUE(m_store->overview(morning + days(1097))->logIntact);
}

TEST_F(Keeping, nothingIsKeptPastItsPeriod_andNothingLiveIsLost)
{
    std::mt19937 random(20261120); // NOLINT: the same sequence every time
    const auto below = [&random](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    struct Person {
        IssuedPass pass;
        bool withdrawn = false;
    };
    std::vector<Person> people;
    std::vector<Timestamp> comparisons;
    Timestamp now = morning;
    for (int step = 0; step < 120; ++step) {
        now += std::chrono::hours(below(24 * 8));
        const auto live = [&](const Person& person) {
            return !person.withdrawn && now < person.pass.visit.at + days(180);
        };
        switch (below(5)) {
        case 0:
        case 1:
            people.push_back({visitor(now)});
            break;
        case 2:
            if (!people.empty() && live(people.back())) {
                consent(people.back().pass.principal, Purpose::IdFaceComparison, now);
                ASSERT_TRUE(m_store->recordIdentityCheck(people.back().pass.principal, comparedAt(now + 1min)));
                comparisons.push_back(now + 1min);
            }
            break;
        case 3:
            now += days(below(40)); // nobody is there and nothing runs
            break;
        default:
            run(now, {}, 1 + static_cast<std::size_t>(below(3)));
        }
    }
    while (run(now).left != 0) {
    }
    std::size_t expected = 0;
    for (const Person& person : people) {
        const bool live = now < person.pass.visit.at + days(180);
        const auto found = m_store->findByPass(person.pass.code, now);
        EXPECT_EQ(found.has_value(), live) << toIso8601(person.pass.visit.at) << " at " << toIso8601(now);
        expected += live ? 1 : 0;
        if (live) {
            EXPECT_EQ(found->visits.size(), 1U);
        }
    }
    const auto liveComparisons = std::ranges::count_if(comparisons, [&](Timestamp at) { return now < at + days(90); });
    EXPECT_EQ(m_store->overview(now)->visits, expected);
    EXPECT_EQ(m_store->overview(now)->overdue, 0U);
    EXPECT_TRUE(m_store->overview(now)->logIntact);
    EXPECT_EQ(count("SELECT count(*) FROM comparisons"), liveComparisons);
    EXPECT_GT(people.size(), 20U);
}

} // namespace mingshi
