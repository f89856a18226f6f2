// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// What is left to a person about commissions: disputes with their due dates, and rules that another account proposed.
#include "staff/panel_stepper.h"

namespace mingshi::panel {

void Stepper::operator()(const OpenDisputes&)
{
    go(at::Disputes{});
}

void Stepper::operator()(const OpenDispute& wanted)
{
    at::OneDispute one;
    one.number = wanted.number;
    if (mayDeleteHere() && go(std::move(one))) { // whoever may open one person's record
        m_commands.emplace_back(ReadDispute{wanted.number, m_state.staff->account});
    }
}

at::OneDispute* Stepper::decidingDispute()
{
    auto* one = place<at::OneDispute>();
    return one == nullptr || one->saving || !one->file || one->file->dispute.decision || !mayDeleteHere() ? nullptr
                                                                                                          : one;
}

void Stepper::operator()(const ChooseDisputeOutcome& chosen)
{
    if (auto* one = decidingDispute()) {
        touch();
        one->chosen = true;
        one->decision = {};
        one->decision.outcome = chosen.outcome;
    }
}

void Stepper::operator()(const ChooseDisputeReason& chosen)
{
    if (auto* one = decidingDispute();
        one != nullptr && one->chosen && one->decision.outcome != DisputeOutcome::TakenBack) {
        touch();
        one->decision.reason = chosen.reason;
    }
}

void Stepper::operator()(const ChooseDisputeChannel& chosen)
{
    if (auto* one = decidingDispute();
        one != nullptr && one->chosen && one->decision.outcome == DisputeOutcome::Changed) {
        touch();
        one->decision.channel = chosen.channel;
    }
}

void Stepper::operator()(const DecideDispute&)
{
    auto* one = decidingDispute();
    if (one == nullptr || !one->chosen || !complete(one->decision)) {
        return;
    }
    touch();
    one->saving = true;
    one->problem.reset();
    DisputeDecision decision = one->decision;
    decision.at = m_now;
    decision.staff = m_state.staff->account.id;
    m_commands.emplace_back(StoreDisputeDecision{one->number, std::move(decision), m_state.staff->account});
}

void Stepper::operator()(const DisputeOpened& opened)
{
    if (auto* one = place<at::OneDispute>(); one != nullptr && one->number == opened.file.dispute.number) {
        one->file = opened.file;
    }
}

void Stepper::operator()(const DisputeDecided& decided)
{
    auto* one = place<at::OneDispute>();
    if (one == nullptr || !one->saving || one->number != decided.dispute.number) {
        return;
    }
    one->saving = false;
    one->chosen = false;
    one->file->dispute = decided.dispute;
    // Shown at once; the overview that is loaded next has it as well.
    auto& all = open()->overview.disputes;
    std::erase_if(all, [&](const auto& known) { return known.number == decided.dispute.number; });
    all.push_back(decided.dispute);
}

void Stepper::operator()(const DisputeFailed& failed)
{
    if (auto* one = place<at::OneDispute>()) {
        one->saving = false;
        one->problem = failed.error;
    }
}

void Stepper::operator()(const OpenRules&)
{
    go(at::Rules{});
}

void Stepper::operator()(const OpenRule& wanted)
{
    at::OneRule one;
    one.version = wanted.version;
    go(std::move(one));
}

void Stepper::operator()(const ApproveRule&)
{
    auto* one = place<at::OneRule>();
    if (one == nullptr || one->saving || !m_state.staff || !mayApprove(m_state.staff->account.role) ||
        !approvalProblems(open()->overview.rules, one->version, m_state.staff->account.id, m_now).empty()) {
        return;
    }
    touch();
    one->saving = true;
    one->problem.reset();
    m_commands.emplace_back(StoreApproval{one->version, m_state.staff->account});
}

void Stepper::operator()(const RuleApproved& approved)
{
    if (auto* one = place<at::OneRule>(); one != nullptr && one->saving && one->version == approved.version) {
        one->saving = false;
        load();
    }
}

void Stepper::operator()(const RuleFailed& failed)
{
    if (auto* one = place<at::OneRule>(); one != nullptr && one->saving) {
        one->saving = false;
        one->problem = failed.error;
    }
}

} // namespace mingshi::panel
