// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Disputes and rules on the panel: what is shown of them, and what a touch posts.
#include "manager_panel.h"

#include <gtest/gtest.h>

namespace mingshi {

namespace {

template<class T>
const T* lastOf(const ManagerPanel& panel)
{
    const T* found = nullptr;
    for (const auto& body : panel.posted) {
        if (const auto* one = std::get_if<T>(&body)) {
            found = one;
        }
    }
    return found;
}

} // namespace

TEST(ManagerDisputes, areListedWithTheirLastDay_andTheMostUrgentIsOpened)
{
    ManagerPanel panel;
    panel.show("disputes");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("No. 2 · A correction rules otherwise than the visit was sealed")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Overdue since")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Due by")));
    EXPECT_FALSE(shown.contains(QStringLiteral("subj_")));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("dispute-0")));
    ASSERT_NE(lastOf<panel::OpenDispute>(panel), nullptr);
    EXPECT_EQ(lastOf<panel::OpenDispute>(panel)->number, 2);
}

TEST(ManagerDisputes, oneShowsTheVisitsTheCorrectionAndEveryReason)
{
    ManagerPanel panel;
    panel.show("dispute-open");
    const auto shown = everythingOn(panel.screen);
    for (const auto* part : {"You named this channel.", "Rule: Naming a channel without a claim, version 2026-2",
                             "Then: Not said. Now: Great Bridge Distribution"}) {
        EXPECT_TRUE(shown.contains(QString::fromLatin1(part))) << part;
    }
}

TEST(ManagerDisputes, aDecision_needsItsChannelAndItsReason)
{
    ManagerPanel panel;
    panel.show("dispute-withdrawn"); // the shortest page: everything is in reach
    const auto* decide = panel.screen.find(QStringLiteral("decideDispute"));
    ASSERT_NE(decide, nullptr);
    EXPECT_FALSE(decide->isEnabled());
    ASSERT_TRUE(panel.screen.click(QStringLiteral("disputeOutcome-1")));
    EXPECT_FALSE(decide->isEnabled());
    ASSERT_TRUE(panel.screen.click(QStringLiteral("disputeChannel-1")));
    EXPECT_FALSE(decide->isEnabled()) << "why?";
    panel.model.disputes()->chooseReason(1); // below the edge of the window: the list scrolls
    EXPECT_TRUE(decide->isEnabled());
    ASSERT_TRUE(panel.screen.click(QStringLiteral("decideDispute")));
    const auto& one = std::get<panel::at::OneDispute>(std::get<panel::Open>(panel.state.screen).place);
    EXPECT_TRUE(one.saving);
    EXPECT_EQ(one.decision.channel, "DS-01");
    EXPECT_EQ(one.decision.reason, DisputeReason::Papers);
}

TEST(ManagerDisputes, ofSomebodyWhoWithdrew_showsNothingOfThePerson)
{
    ManagerPanel panel;
    panel.show("dispute-withdrawn");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("nothing left to look at")));
    EXPECT_FALSE(shown.contains(QStringLiteral("Visit 1")));
}

TEST(ManagerRuleBook, saysWhatIsInForce_andADraftIsApprovedByAnother)
{
    ManagerPanel panel;
    panel.show("rules");
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("In force until")));
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Draft, proposed by 0003")));
    panel.show("rule-draft");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("approveRule")));
    EXPECT_EQ(panel.count<panel::ApproveRule>(), 1);
    EXPECT_TRUE(std::get<panel::at::OneRule>(std::get<panel::Open>(panel.state.screen).place).saving);
}

TEST(ManagerRuleBook, theOwnDraft_cannotBeApproved)
{
    ManagerPanel panel;
    panel.show("rule-own-draft");
    const auto* approve = panel.screen.find(QStringLiteral("approveRule"));
    ASSERT_NE(approve, nullptr);
    EXPECT_FALSE(approve->isEnabled());
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("another person has to approve it")));
}

} // namespace mingshi
