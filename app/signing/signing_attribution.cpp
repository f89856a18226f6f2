// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// From the buyer's own visits to what the rules make of them: everything is shown to the buyer first, and what the
// buyer does not confirm a person decides (law.md F7, F17; PIPL 24, 46).
#include "signing/signing_stepper.h"

#include <algorithm>

namespace mingshi::signing {

void Stepper::answerTimeline(TimelineAnswer answer)
{
    const auto* showing = atFor<ShowingTimeline>(Side::Buyer);
    if (showing == nullptr) {
        return;
    }
    audit(answer == TimelineAnswer::Confirmed ? "timeline.confirmed" : "timeline.disputed");
    m_state.attribution.timeline = answer;
    m_state.attribution.visits = showing->timeline;
    if (answer == TimelineAnswer::Disputed) {
        dispute(DisputeGround::Visits);
        contract();
    } else if (mayAttribute()) {
        command(ReadRuling{*m_state.principal});
        show(ApplyingRules{});
    } else {
        contract(); // the consent ran out while the timeline was read
    }
}

void Stepper::dispute(DisputeGround ground)
{
    m_state.attribution.disputed = true;
    if (m_state.principal && m_state.staff) {
        command(StoreDispute{*m_state.principal, ground, m_state.staff->account});
    }
}

void Stepper::on(const RulingRead& read)
{
    if (at<ApplyingRules>() != nullptr) {
        m_state.attribution.ruling = read.ruled.ruling;
        show(ShowingRuling{read.ruled});
    }
}

void Stepper::on(const RulingFailed& failed)
{
    if (at<ApplyingRules>() == nullptr) {
        return;
    }
    on(NotStored{failed.error}); // the contract does not wait for it
    contract();
}

void Stepper::on(const touch::ConfirmRuling&)
{
    const auto* showing = atFor<ShowingRuling>(Side::Buyer);
    if (showing == nullptr || !m_state.principal || !m_state.staff) {
        return;
    }
    const RuledVisits ruled = showing->ruled;
    audit("ruling.confirmed");
    m_state.attribution.answer = TimelineAnswer::Confirmed;
    command(SealRuling{*m_state.principal, m_state.staff->account});
    if (ruled.differs() || ruled.ruling.outcome == Outcome::ByHuman) {
        // What was not known at the door enters as a dispute, whoever agrees to it.
        dispute(ruled.differs() ? DisputeGround::Correction : DisputeGround::Undecided);
        contract();
        return;
    }
    for (const Share& share : ruled.ruling.shares) {
        m_state.toAsk.push_back(channelWith(share.channel));
    }
    askWhoMayBeTold();
}

void Stepper::on(const touch::DisputeRuling&)
{
    if (atFor<ShowingRuling>(Side::Buyer) != nullptr) {
        audit("ruling.disputed");
        m_state.attribution.answer = TimelineAnswer::Disputed;
        dispute(DisputeGround::Ruling);
        contract();
    }
}

void Stepper::on(const touch::OpenCorrection&)
{
    if (const auto* showing = atFor<ShowingRuling>(Side::Buyer)) {
        const auto only = showing->ruled.visits.size() == 1 ? std::optional<std::size_t>(0) : std::nullopt;
        show(CorrectingChannel{showing->ruled, only});
    }
}

void Stepper::on(const touch::ChooseVisit& chosen)
{
    if (auto* correcting = atFor<CorrectingChannel>(Side::Buyer);
        correcting != nullptr && chosen.visit < correcting->ruled.visits.size()) {
        correcting->visit = chosen.visit;
    }
}

void Stepper::on(const touch::CorrectChannel& chosen)
{
    const auto* correcting = atFor<CorrectingChannel>(Side::Buyer);
    const bool none = chosen.channel == Channel{.code = {}, .kind = ChannelKind::WalkIn, .name = {}} ||
                      chosen.channel == Channel{.code = {}, .kind = ChannelKind::NotSaid, .name = {}};
    if (correcting == nullptr || !correcting->visit ||
        (!none && std::ranges::find(m_site.channels, chosen.channel) == m_site.channels.end())) {
        return;
    }
    if (!mayAttribute()) {
        contract();
        return;
    }
    command(StoreCorrection{*m_state.principal, correcting->ruled.visits[*correcting->visit].id, chosen.channel,
                            m_state.staff->account});
    show(ApplyingRules{});
}

void Stepper::on(const touch::CloseCorrection&)
{
    if (const auto* correcting = atFor<CorrectingChannel>(Side::Buyer)) {
        show(ShowingRuling{RuledVisits(correcting->ruled)});
    }
}

void Stepper::on(const DisputeStored& stored)
{
    if (m_state.attribution.disputed && !m_state.attribution.dispute) {
        m_state.attribution.dispute = stored.dispute;
        if (auto* reached = at<AtContract>()) {
            reached->attribution.dispute = stored.dispute;
        }
    }
}

} // namespace mingshi::signing
