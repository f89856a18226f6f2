// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// A clock that ran ahead, one that was moved back, and the way out (law.md 3.5 TIME).
#include "scenes.h"
#include "store_folder.h"

namespace mingshi {

using namespace scenes;
using std::chrono::days;

namespace {

class Clocks : public ::testing::Test {
protected:
    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store = m_folder.create();

    Result<IssuedPass> visit(Timestamp at) { return m_store->openVisit(agreed(Purpose::VisitAttribution, at), agent); }
    Result<void> correct(Timestamp now)
    {
        return m_store->correctClock(now, {.at = now,
                                           .actor = "0002",
                                           .role = "manager",
                                           .action = "clock.corrected",
                                           .object = "",
                                           .reason = "battery-replaced",
                                           .consent = ""});
    }
    std::size_t deleted(Timestamp now) { return m_store->deleteDue(now, {}, 1000)->deleted.size(); }
};

} // namespace

TEST_F(Clocks, oneThatRanAhead_blocksNewConsents_untilTheManagerCorrectsIt)
{
    const auto before = visit(morning);
    ASSERT_TRUE(before && visit(morning + days(3650)));
    EXPECT_EQ(errorOf(visit(morning + 1h)), "ClockBehind");
    EXPECT_EQ(errorOf(m_store->recordConsent(before->principal, agreed(Purpose::IdReading, morning + 1h))),
              "ClockBehind");
    EXPECT_TRUE(m_store->overview(morning + 1h)->clockBehind);

    ASSERT_TRUE(correct(morning + 1h));
    EXPECT_FALSE(m_store->overview(morning + 1h)->clockBehind);
    EXPECT_TRUE(visit(morning + 1h));
    EXPECT_EQ(m_store->findByPass(before->code, morning + 2h)->visits.size(), 1U) << "what was live still is";
    EXPECT_TRUE(m_store->overview(morning + 1h)->logIntact);
    EXPECT_EQ(errorOf(correct(morning + 3h)), "StoreRuleBroken") << "nothing to correct";
}

TEST_F(Clocks, aCorrection_revivesNothingThatWasWithdrawn)
{
    const auto pass = visit(morning);
    ASSERT_TRUE(m_store->withdraw(pass->principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h));
    const auto ahead = visit(morning + days(3650));
    ASSERT_TRUE(
        m_store->withdraw(ahead->principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + days(3650)));
    ASSERT_TRUE(correct(morning + 2h));
    EXPECT_EQ(errorOf(m_store->findByPass(pass->code, morning + 2h)), "PassUnknown");
    EXPECT_EQ(errorOf(m_store->findByPass(ahead->code, morning + 2h)), "PassUnknown");
}

TEST_F(Clocks, whatWasRecordedAhead_countsFromTheLastGoodReading_andCanBeWithdrawn)
{
    ASSERT_TRUE(visit(morning));
    const auto ahead = visit(morning + days(3650));
    const auto other = visit(morning + days(3650) + 5min);
    ASSERT_TRUE(correct(morning + 1h));
    ASSERT_TRUE(m_store->withdraw(other->principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 2h));
    EXPECT_EQ(m_store->overview(morning + 2h)->clockBehind, false) << "ending it did not move the mark again";
    EXPECT_EQ(deleted(morning + days(180) - 1ms), 0U);
    EXPECT_EQ(deleted(morning + days(180)), 2U);
    EXPECT_EQ(errorOf(m_store->findByPass(ahead->code, morning + days(180))), "PassUnknown");
    EXPECT_EQ(m_store->overview(morning + days(180))->people, 0U);
    EXPECT_TRUE(m_store->overview(morning + days(180))->logIntact);
}

TEST_F(Clocks, timeThatTheLogShowsToHavePassed_cannotBeTakenBack)
{
    for (int day = 0; day < 100; day += 10) {
        ASSERT_TRUE(visit(morning + days(day)));
    }
    EXPECT_EQ(errorOf(correct(morning + days(1))), "ClockBehind") << "moved back, not ahead before";
    EXPECT_EQ(errorOf(correct(morning + days(79))), "ClockBehind");
    EXPECT_TRUE(correct(morning + days(81))) << "one step of ten days may have been the clock's";
    EXPECT_EQ(errorOf(correct(morning + days(71))), "ClockBehind") << "but not another one";
}

TEST_F(Clocks, aClockMovedBack_postponesNoDeletion)
{
    const auto pass = visit(morning);
    for (int day = 10; day <= 190; day += 10) {
        ASSERT_TRUE(m_store->audit({.at = morning + days(day),
                                    .actor = "system",
                                    .role = "",
                                    .action = "retention.run",
                                    .object = "",
                                    .reason = "",
                                    .consent = ""}));
    }
    EXPECT_EQ(deleted(morning + days(5)), 1U);
    EXPECT_EQ(errorOf(m_store->findByPass(pass->code, morning + days(5))), "PassUnknown");
}

TEST_F(Clocks, oneThatRanAhead_isNoReasonToDeleteAfterItCameBack)
{
    const auto pass = visit(morning);
    ASSERT_TRUE(visit(morning + days(3650)));
    EXPECT_EQ(deleted(morning + 1h), 0U);
    EXPECT_TRUE(m_store->findByPass(pass->code, morning + 1h));
}

TEST_F(Clocks, anEmptyBattery_thatStartsEveryDayInThePast_deletesNothing)
{
    const auto pass = visit(morning);
    ASSERT_TRUE(visit(morning + days(3650)));
    for (int day = 1; day < 5; ++day) {
        EXPECT_EQ(deleted(morning - days(2000)), 0U) << "before the network set it right";
        EXPECT_EQ(deleted(morning + days(day)), 0U);
    }
    EXPECT_TRUE(m_store->findByPass(pass->code, morning + days(5)));
    EXPECT_TRUE(correct(morning + days(5)));
}

TEST_F(Clocks, aClockThatWasWrongFromTheBeginning_isCorrectedOnce)
{
    ASSERT_TRUE(visit(morning + days(3650)));
    ASSERT_TRUE(visit(morning + days(3660)));
    ASSERT_TRUE(correct(morning));
    EXPECT_EQ(deleted(morning + days(170)), 1U) << "the first was ten days old";
    EXPECT_EQ(deleted(morning + days(180)), 1U);
    EXPECT_NE(errorOf(correct(morning - days(10))), "no error");
}

} // namespace mingshi
