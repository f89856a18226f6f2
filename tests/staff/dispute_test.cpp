// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/dispute.h"

#include <gtest/gtest.h>

namespace mingshi {

TEST(Dispute, aDecision_saysWhy_andWhichChannelWhereItIsAnotherOne)
{
    DisputeDecision decision;
    EXPECT_FALSE(complete(decision)) << "a reason is missing";
    decision.reason = DisputeReason::Papers;
    EXPECT_TRUE(complete(decision));
    decision.channel = "AG-02";
    EXPECT_FALSE(complete(decision)) << "the ruling stands and yet a channel is named";
    decision.outcome = DisputeOutcome::Changed;
    EXPECT_TRUE(complete(decision));
    decision.channel.clear();
    EXPECT_FALSE(complete(decision));
    decision.outcome = DisputeOutcome::TakenBack;
    EXPECT_FALSE(complete(decision)) << "what is taken back is not judged";
    decision.reason.reset();
    EXPECT_TRUE(complete(decision));
}

TEST(Dispute, isOverdue_fromItsDueMoment_untilItIsDecided)
{
    Dispute dispute;
    dispute.dueAt = Timestamp(std::chrono::hours(1));
    EXPECT_FALSE(dispute.overdueAt(dispute.dueAt - std::chrono::milliseconds(1)));
    EXPECT_TRUE(dispute.overdueAt(dispute.dueAt));
    dispute.decision = DisputeDecision{};
    EXPECT_FALSE(dispute.overdueAt(dispute.dueAt));
}

TEST(Dispute, everyCodeLeadsBack)
{
    for (const auto ground :
         {DisputeGround::Visits, DisputeGround::Ruling, DisputeGround::Correction, DisputeGround::Undecided}) {
        EXPECT_EQ(disputeGroundFromCode(code(ground)), ground);
    }
    for (const auto outcome : allDisputeOutcomes) {
        EXPECT_EQ(disputeOutcomeFromCode(code(outcome)), outcome);
    }
    for (const auto reason : allDisputeReasons) {
        EXPECT_EQ(disputeReasonFromCode(code(reason)), reason);
    }
    EXPECT_FALSE(disputeReasonFromCode("because"));
}

} // namespace mingshi
