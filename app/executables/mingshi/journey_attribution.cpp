// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journey.h"

namespace mingshi {

void Journey::buyerIsRuled()
{
    auto* desk = m_windows.signing();
    step("buyer: sees what the rules say, and why", [&] {
        const auto& showing = untilSigning<signing::ShowingRuling>("the ruling");
        const auto& ruling = showing.ruled.ruling;
        require(ruling.outcome == Outcome::Channel && ruling.shares.front().channel == "AG-01",
                "the channel that was named at both visits is due");
        require(!ruling.reasons.empty() && ruling.version == "demo-1", "every reason names the rules in force");
        require(showing.ruled.visits.front().answers.size() == 1, "the claim was confirmed at the first visit");
        require(!showing.ruled.differs(), "it is what was sealed at the door");
        shot(desk, "desk-ruling");
    });
    step("buyer: looks at how a channel is corrected, and confirms", [&] {
        tap(desk, "openCorrection");
        tap(desk, "visit-1");
        until("the channels", [&] {
            const auto* correcting = std::get_if<signing::CorrectingChannel>(&m_kiosk.signing().screen);
            return correcting != nullptr && correcting->visit == 1U;
        });
        shot(desk, "desk-correct-channel");
        tap(desk, "closeCorrection");
        untilSigning<signing::ShowingRuling>("the ruling again");
        tap(desk, "confirmRuling");
    });
    step("buyer: agrees, separately, that this one channel is told the settlement", [&] {
        const auto& asking = untilSigning<signing::Asking>("the question");
        require(asking.notice->purpose == Purpose::SettlementDisclosure && asking.recipient &&
                    asking.recipient->code == "AG-01",
                "it names the one channel of the ruling");
        shot(desk, "desk-ask-settlement_disclosure");
        tap(desk, "agree");
        const auto& contract = untilSigning<signing::AtContract>("the contract");
        require(contract.identity.byFace, "identity was checked by comparison");
        require(contract.attribution.mayBeTold.size() == 1, "one channel may be told");
        shot(desk, "desk-contract");
        nextBuyer();
    });
}

void Journey::buyerDisputes()
{
    auto* desk = m_windows.signing();
    step("desk: the same buyer disputes the ruling another time, and a person has to decide", [&] {
        m_demo.showAtDesk(m_passPicture);
        signing(false);
        untilSigning<signing::CheckingByPerson>("the check by a person");
        tap(desk, "byPerson-agrees");
        untilSigning<signing::ShowingTimeline>("the timeline");
        tap(desk, "confirmTimeline");
        untilSigning<signing::ShowingRuling>("the ruling");
        tap(desk, "disputeRuling");
        until("the recorded dispute", [&] {
            const auto* contract = std::get_if<signing::AtContract>(&m_kiosk.signing().screen);
            return contract != nullptr && contract->attribution.dispute.has_value();
        });
        shot(desk, "desk-contract-disputed");
        nextBuyer();
    });
}

void Journey::managerDecides()
{
    auto* panel = m_windows.manager();
    const auto place = [this]() -> const panel::Place& { return std::get<panel::Open>(m_kiosk.panel().screen).place; };
    step("manager: decides the dispute, with a reason", [&] {
        tap(panel, "disputes");
        shot(panel, "manager-disputes");
        tap(panel, "dispute-0");
        until("what there is to look at", [&] {
            const auto* one = std::get_if<panel::at::OneDispute>(&place());
            return one != nullptr && one->file.has_value();
        });
        require(!std::get<panel::at::OneDispute>(place()).file->visits,
                "the buyer withdrew meanwhile: nothing is left");
        tap(panel, "disputeOutcome-0");
        tap(panel, "disputeReason-4");
        shot(panel, "manager-dispute");
        tap(panel, "decideDispute");
        until("the decision", [&] {
            const auto& all = std::get<panel::Open>(m_kiosk.panel().screen).overview.disputes;
            return !all.empty() && all.front().decision.has_value();
        });
    });
    step("manager: sees the rules in force", [&] {
        tap(panel, "rules");
        shot(panel, "manager-rules");
        tap(panel, "rule-0");
        until("the version", [&] { return std::holds_alternative<panel::at::OneRule>(place()); });
        shot(panel, "manager-rule");
    });
}

} // namespace mingshi
