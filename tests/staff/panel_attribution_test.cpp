// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/panel_flow.h"

#include <gtest/gtest.h>

namespace mingshi::panel {

namespace {

using namespace std::chrono_literals;

const Timestamp morning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 9h;

/// A manager's open panel with one dispute and one draft.
class DisputePanel {
public:
    explicit DisputePanel(Role role = Role::Manager)
    {
        m_state.staff = StaffSession{{"0002", "王敏", role}, morning, morning};
        Open open;
        Dispute dispute;
        dispute.number = 3;
        dispute.dueAt = morning + 24h;
        open.overview.disputes = {dispute};
        KeptRule draft;
        draft.rule.version = "2026-2";
        draft.rule.validFrom = morning;
        draft.rule.validTo = morning + 24h * 100;
        draft.rule.proposedBy = "0003";
        open.overview.rules = {draft};
        draft.rule.proposedBy = "0002";
        draft.rule.version = "own";
        open.overview.rules.push_back(draft);
        m_state.screen = open;
    }

    DisputePanel& gets(EventBody body)
    {
        auto next = step(std::move(m_state), {morning + 1min, std::move(body)});
        m_state = std::move(next.state);
        m_commands = std::move(next.commands);
        return *this;
    }
    DisputePanel& opened()
    {
        DisputeFile file;
        file.dispute.number = 3;
        return gets(OpenDispute{3}).gets(DisputeOpened{file});
    }
    template<class C>
    const C* asked() const
    {
        return m_commands.empty() ? nullptr : std::get_if<C>(&m_commands.back());
    }
    template<class P>
    const P* at() const
    {
        return std::get_if<P>(&std::get<Open>(m_state.screen).place);
    }
    const Overview& overview() const { return std::get<Open>(m_state.screen).overview; }

private:
    State m_state;
    std::vector<Command> m_commands;
};

} // namespace

TEST(PanelDisputes, oneIsOpenedByWhoMayOpenRecords_andTheLogKnowsWho)
{
    DisputePanel manager;
    manager.gets(OpenDispute{3});
    ASSERT_NE(manager.asked<ReadDispute>(), nullptr);
    EXPECT_EQ(manager.asked<ReadDispute>()->by.id, "0002");
    DisputePanel inspector(Role::Inspector);
    EXPECT_EQ(inspector.gets(OpenDispute{3}).asked<ReadDispute>(), nullptr);
    EXPECT_EQ(inspector.at<at::OneDispute>(), nullptr);
}

TEST(PanelDisputes, areDecidedOnlyWithAReason_andOnce)
{
    DisputePanel panel;
    panel.gets(OpenDispute{3}).gets(ChooseDisputeOutcome{DisputeOutcome::Stands});
    EXPECT_FALSE(panel.at<at::OneDispute>()->chosen) << "before anybody looked";
    panel.opened().gets(DecideDispute{});
    EXPECT_EQ(panel.asked<StoreDisputeDecision>(), nullptr) << "nothing was chosen";
    panel.gets(ChooseDisputeOutcome{DisputeOutcome::Stands}).gets(DecideDispute{});
    EXPECT_EQ(panel.asked<StoreDisputeDecision>(), nullptr) << "no reason";
    panel.gets(ChooseDisputeReason{DisputeReason::Papers}).gets(DecideDispute{});
    ASSERT_NE(panel.asked<StoreDisputeDecision>(), nullptr);
    EXPECT_EQ(panel.asked<StoreDisputeDecision>()->decision.staff, "0002");
    EXPECT_EQ(panel.gets(DecideDispute{}).asked<StoreDisputeDecision>(), nullptr) << "it is being recorded";
    EXPECT_EQ(panel.gets(OpenDisputes{}).at<at::Disputes>(), nullptr) << "and waited for";

    Dispute decided;
    decided.number = 3;
    decided.decision.emplace();
    decided.decision->reason = DisputeReason::Papers;
    panel.gets(DisputeDecided{decided});
    EXPECT_TRUE(panel.overview().disputes.front().decision);
    EXPECT_FALSE(panel.gets(ChooseDisputeOutcome{DisputeOutcome::NobodyIs}).at<at::OneDispute>()->chosen);
}

TEST(PanelDisputes, anotherOutcome_forgetsTheReasonAndTheChannel)
{
    DisputePanel panel;
    panel.opened().gets(ChooseDisputeOutcome{DisputeOutcome::Changed}).gets(ChooseDisputeChannel{"AG-01"});
    panel.gets(ChooseDisputeReason{DisputeReason::Papers}).gets(ChooseDisputeOutcome{DisputeOutcome::TakenBack});
    EXPECT_TRUE(panel.at<at::OneDispute>()->decision.channel.empty());
    EXPECT_FALSE(panel.gets(ChooseDisputeReason{DisputeReason::Papers}).at<at::OneDispute>()->decision.reason);
}

TEST(PanelDisputes, aDecisionThatWasNotStored_isToldAndCanBeTriedAgain)
{
    DisputePanel panel;
    panel.opened().gets(ChooseDisputeOutcome{DisputeOutcome::TakenBack}).gets(DecideDispute{});
    panel.gets(DisputeFailed{{ErrorCode::DiskFull, {}}});
    EXPECT_EQ(panel.at<at::OneDispute>()->problem->code, ErrorCode::DiskFull);
    EXPECT_NE(panel.gets(DecideDispute{}).asked<StoreDisputeDecision>(), nullptr);
}

TEST(PanelRules, aDraft_isApprovedByAnother_andByNobodyWhoMayNot)
{
    DisputePanel manager;
    manager.gets(OpenRule{"2026-2"}).gets(ApproveRule{});
    ASSERT_NE(manager.asked<StoreApproval>(), nullptr);
    EXPECT_EQ(manager.asked<StoreApproval>()->version, "2026-2");
    manager.gets(RuleApproved{"2026-2"});
    EXPECT_FALSE(manager.at<at::OneRule>()->saving);
    EXPECT_NE(manager.asked<Load>(), nullptr);

    DisputePanel proposer;
    EXPECT_EQ(proposer.gets(OpenRule{"own"}).gets(ApproveRule{}).asked<StoreApproval>(), nullptr) << "four eyes";
    DisputePanel inspector(Role::Inspector);
    EXPECT_EQ(inspector.gets(OpenRule{"2026-2"}).gets(ApproveRule{}).asked<StoreApproval>(), nullptr);
    DisputePanel officer(Role::PrivacyOfficer);
    EXPECT_NE(officer.gets(OpenRule{"2026-2"}).gets(ApproveRule{}).asked<StoreApproval>(), nullptr);
}

} // namespace mingshi::panel
