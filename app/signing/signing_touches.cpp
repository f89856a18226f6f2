// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing/signing_stepper.h"

#include <algorithm>

namespace mingshi::signing {

void Stepper::on(const touch::SignIn& in)
{
    if (atFor<Locked>(Side::Staff) != nullptr) {
        show(SigningIn{});
        command(CheckSignIn{in.account, in.password});
    }
}

void Stepper::on(const touch::SignOut&)
{
    if (m_from == Side::Staff && facing(m_state) == Side::Staff && m_state.staff) {
        lock();
    }
}

void Stepper::on(const touch::TypePass& typed)
{
    if (atFor<AwaitingPass>(Side::Staff) != nullptr) {
        if (const auto pass = PassCode::fromText(typed.text)) {
            find(*pass);
        } else {
            show(AwaitingPass{ErrorCode::PassUnreadable});
        }
    }
}

void Stepper::on(const touch::NoPass&)
{
    if (atFor<AwaitingPass>(Side::Staff) != nullptr) {
        command(StopScanning{});
        m_state.notStored.reset();
        audit("signing.open");
        askNext();
    }
}

void Stepper::on(const touch::ByPersonDone& done)
{
    if (atFor<CheckingByPerson>(Side::Staff) != nullptr && m_state.staff && done.result >= 0 && done.result <= 2) {
        m_state.identity = CheckedIdentity{.byFace = false, .band = {}, .byPerson = done.result};
        command(StoreByPerson{m_state.principal, done.result, m_state.staff->account.id});
        goOn();
    }
}

void Stepper::on(const touch::NextBuyer&)
{
    if (atFor<AtContract>(Side::Staff) != nullptr && !m_state.cardOnReader) {
        awaitBuyer();
    }
}

void Stepper::on(const touch::Abandon&)
{
    if (m_state.staff && at<SigningIn>() == nullptr && at<LookingUp>() == nullptr && at<StoringConsent>() == nullptr) {
        audit("signing.abandon");
        awaitBuyer();
    }
}

void Stepper::on(const touch::Retry&)
{
    if (atFor<Faulted>(Side::Staff) != nullptr) {
        awaitBuyer();
    } else if (const auto* checking = atFor<CheckingByPerson>(Side::Staff);
               checking != nullptr && checking->fault && describe(checking->fault->code).retriable) {
        // What ran out may be asked again; what was refused is not (law.md F13).
        std::erase_if(m_state.answers,
                      [this](const auto& answer) { return answer.second == Answer::Agreed && !live(answer.first); });
        askNext(); // then the card again: the portrait was wiped
    }
}

void Stepper::on(const touch::GoToVisitor&)
{
    if (std::exchange(m_state.visitorCalls, false)) {
        command(TellVisitor{});
    }
}

void Stepper::on(const touch::ChooseLanguage& chosen)
{
    if (std::ranges::find(m_site.languages, chosen.language) == m_site.languages.end()) {
        return;
    }
    m_state.language = chosen.language;
    if (auto* asking = at<Asking>()) {
        asking->shownAt = m_now;
    }
}

void Stepper::on(const touch::OpenFullText&)
{
    if (auto* asking = atFor<Asking>(Side::Buyer)) {
        asking->fullTextOpen = true;
        asking->fullTextWasOpened = true;
    }
}

void Stepper::on(const touch::CloseFullText&)
{
    if (auto* asking = atFor<Asking>(Side::Buyer)) {
        asking->fullTextOpen = false;
    }
}

void Stepper::on(const touch::Agree& agree)
{
    if (const auto* asking = answered()) {
        const auto purpose = asking->notice->purpose;
        auto choice = choiceOn(*asking, ConsentStatus::Given, agree.evidence);
        if (purpose != Purpose::SettlementDisclosure) {
            command(StoreConsent{m_state.principal, std::move(choice)});
        } else if (m_state.principal && asking->recipient) {
            command(StoreDisclosure{*m_state.principal, std::move(choice), *asking->recipient});
        } else {
            return;
        }
        show(StoringConsent{purpose, m_now});
    }
}

void Stepper::on(const touch::Refuse& refuse)
{
    if (const auto* asking = answered()) {
        const auto purpose = asking->notice->purpose;
        m_state.answers[purpose] = Answer::Refused;
        command(RecordRefusal{choiceOn(*asking, ConsentStatus::Refused, refuse.evidence)});
        afterAnswer(purpose);
    }
}

void Stepper::on(const touch::PrintSlip&)
{
    if (auto* handing = atFor<HandingPass>(Side::Buyer);
        handing != nullptr && handing->slip != visit::SlipState::Printing) {
        handing->slip = visit::SlipState::Printing;
        command(PrintPass{{handing->pass, handing->consent}});
    }
}

void Stepper::on(const touch::PassTaken&)
{
    if (atFor<HandingPass>(Side::Buyer) != nullptr) {
        askNext();
    }
}

void Stepper::on(const touch::ChooseByPerson&)
{
    if (m_from != Side::Buyer) {
        return;
    }
    if (at<ReadingCard>() != nullptr || at<AnnouncingCamera>() != nullptr || at<Capturing>() != nullptr ||
        at<ShowingOutcome>() != nullptr) {
        stopDevices();
        checkByPerson(ByPersonReason::Chosen);
    }
}

void Stepper::on(const touch::CancelCamera&)
{
    if (m_from == Side::Buyer && (at<AnnouncingCamera>() != nullptr || at<Capturing>() != nullptr)) {
        stopDevices();
        checkByPerson(ByPersonReason::Chosen);
    }
}

void Stepper::on(const touch::TryAgain&)
{
    // The portrait was wiped with the first comparison: the card is read again.
    if (const auto* showing = atFor<ShowingOutcome>(Side::Buyer);
        showing != nullptr && showing->forgotten && m_state.attempts < State::mostAttempts &&
        (showing->outcome.band == ComparisonBand::Review || showing->outcome.band == ComparisonBand::NotComputed)) {
        readCard();
    }
}

void Stepper::on(const touch::Continue&)
{
    const auto* showing = atFor<ShowingOutcome>(Side::Buyer);
    if (showing == nullptr || !showing->forgotten) {
        return;
    }
    switch (showing->outcome.band) {
    case ComparisonBand::Strong:
    case ComparisonBand::Match:
        m_state.identity = CheckedIdentity{.byFace = true, .band = showing->outcome.band, .byPerson = {}};
        goOn();
        break;
    case ComparisonBand::Review:
        checkByPerson(ByPersonReason::NotConfirmed);
        break;
    case ComparisonBand::NotComputed:
        checkByPerson(ByPersonReason::NotComputed);
        break;
    }
}

} // namespace mingshi::signing
