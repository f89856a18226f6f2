// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/visit_stepper.h"

#include <algorithm>

namespace mingshi::visit {

void Stepper::on(const touch::Start&)
{
    if (at<Attract>() != nullptr) {
        show(ChoosingLanguage{});
    }
}

void Stepper::on(const touch::HavePass& have)
{
    if (at<Attract>() != nullptr) {
        present(have.use);
    }
}

void Stepper::on(const touch::ChooseLanguage& chosen)
{
    if (std::ranges::find(m_site.languages, chosen.language) == m_site.languages.end()) {
        return;
    }
    m_state.language = chosen.language;
    if (at<ChoosingLanguage>() != nullptr) {
        readNotice();
    } else if (auto* reading = at<ReadingNotice>()) {
        reading->shownAt = m_now; // the text is new to the eye, so the time for reading starts again
    }
}

void Stepper::on(const touch::OpenFullText&)
{
    if (auto* reading = at<ReadingNotice>()) {
        reading->fullTextOpen = true;
        reading->fullTextWasOpened = true;
    }
}

void Stepper::on(const touch::CloseFullText&)
{
    if (auto* reading = at<ReadingNotice>()) {
        reading->fullTextOpen = false;
    }
}

void Stepper::on(const touch::Agree& agree)
{
    const auto* reading = answered();
    if (reading == nullptr) {
        return;
    }
    if (reading->renewal != nullptr) {
        command(RenewConsent{reading->renewal->visitor, choiceOn(*reading, ConsentStatus::Renewed, agree.evidence)});
        show(Storing{});
    } else {
        show(NamingChannel{choiceOn(*reading, ConsentStatus::Given, agree.evidence)});
    }
}

void Stepper::on(const touch::Refuse& refuse)
{
    const auto* reading = answered();
    if (reading == nullptr) {
        return;
    }
    count(choiceOn(*reading, ConsentStatus::Refused, refuse.evidence));
    welcomeAllTheSame(reading->renewal, Terms::ChangeRefused);
}

void Stepper::on(const touch::UnderFourteen&)
{
    if (auto* reading = at<ReadingNotice>(); reading != nullptr && !reading->guardian) {
        reading->fullTextOpen = false;
        show(NamingGuardian{ReadingNotice(std::move(*reading))});
    }
}

void Stepper::on(const touch::NameGuardian& named)
{
    if (auto* naming = at<NamingGuardian>()) {
        ReadingNotice reading = std::move(naming->reading);
        reading.guardian = named.guardian;
        reading.shownAt = m_now; // to whoever reads it now
        reading.fullTextWasOpened = false;
        show(std::move(reading));
    }
}

void Stepper::on(const touch::NobodyWithMe&)
{
    if (const auto* naming = at<NamingGuardian>()) {
        count(choiceOn(naming->reading, ConsentStatus::RequestDeferred));
        welcomeAllTheSame(naming->reading.renewal, Terms::Changed);
    }
}

void Stepper::on(const touch::NameChannel& named)
{
    if (auto* naming = at<NamingChannel>()) {
        command(StoreVisit{std::move(naming->agreed), named.channel, named.claim});
        show(Storing{});
    }
}

void Stepper::on(const touch::TypePass& typed)
{
    if (const auto* presenting = at<PresentingPass>()) {
        const auto use = presenting->use;
        if (const auto pass = PassCode::fromText(typed.text)) {
            find(use, *pass);
        } else {
            show(PresentingPass{use, ErrorCode::PassUnreadable});
        }
    }
}

void Stepper::on(const touch::RecordVisit& record)
{
    const auto* showing = at<ShowingVisitor>();
    if (showing == nullptr || showing->terms != Terms::Agreed) {
        return; // a consent to what the notice said earlier covers nothing new
    }
    if (const auto agreedTo = outdated(showing->visitor)) { // the clock was behind when the pass was shown
        askAgain(showing->visitor, *agreedTo, Terms::Changed);
        return;
    }
    const bool live = std::ranges::any_of(showing->visitor.consents, [&](const ConsentRecord& consent) {
        return consent.purpose == Purpose::VisitAttribution && validForProcessing(statusAt(consent, m_now));
    });
    if (!live) {
        show(Faulted{{ErrorCode::ConsentNotLive, std::string(code(Purpose::VisitAttribution))}});
    } else {
        command(AddVisit{showing->visitor.principal, Visit{m_now, record.channel}, record.claim});
        show(Storing{});
    }
}

void Stepper::on(const touch::ReadChange&)
{
    if (auto* showing = at<ShowingVisitor>()) {
        if (const auto agreedTo = outdated(showing->visitor)) {
            askAgain(KnownVisitor(std::move(showing->visitor)), *agreedTo, showing->terms);
        }
    }
}

void Stepper::on(const touch::SeeEverything&)
{
    if (auto* showing = at<ShowingVisitor>()) {
        command(ReadHeld{std::move(showing->visitor), showing->terms});
        show(Storing{});
    }
}

void Stepper::on(const touch::AskWithdrawal&)
{
    if (auto* showing = at<ShowingVisitor>()) {
        confirmWithdrawal(KnownVisitor(std::move(showing->visitor)), showing->terms);
    }
}

void Stepper::on(const touch::ChooseWithdrawal& chosen)
{
    auto* confirming = at<ConfirmingWithdrawal>();
    if (confirming != nullptr &&
        (!chosen.only || std::ranges::find(confirming->purposes, *chosen.only) != confirming->purposes.end())) {
        confirming->only = chosen.only;
    }
}

void Stepper::on(const touch::ConfirmWithdrawal&)
{
    if (auto* confirming = at<ConfirmingWithdrawal>()) {
        command(Withdraw{confirming->visitor.principal, confirming->meant()});
        show(Withdrawing{});
    }
}

void Stepper::on(const touch::PrintSlip&)
{
    if (auto* issued = at<PassIssued>(); issued != nullptr && issued->slip != SlipState::Printing) {
        issued->slip = SlipState::Printing;
        command(PrintPass{issued->pass, issued->consent});
    } else if (auto* withdrawn = at<Withdrawn>(); withdrawn != nullptr && withdrawn->slip != SlipState::Printing) {
        withdrawn->slip = SlipState::Printing;
        command(PrintCertificate{withdrawn->certificate, withdrawn->records, m_state.language});
    } else if (auto* refused = at<Refused>();
               refused != nullptr && refused->record && refused->slip != SlipState::Printing) {
        refused->slip = SlipState::Printing;
        command(PrintRefusal{*refused->record});
    } else if (auto* held = at<ShowingHeld>(); held != nullptr && held->slip != SlipState::Printing) {
        held->slip = SlipState::Printing;
        command(PrintHeld{held->held, m_state.language});
    } else if (auto* reading = at<ReadingNotice>(); reading != nullptr && reading->slip != SlipState::Printing) {
        reading->slip = SlipState::Printing;
        command(PrintNotice{reading->notice, m_state.language});
    }
}

void Stepper::on(const touch::CallStaff&)
{
    if (m_state.help == Help::None) {
        m_state.help = Help::Called;
        command(CallStaff{true});
    }
}

void Stepper::on(const touch::Back&)
{
    if (auto* confirming = at<ConfirmingWithdrawal>()) {
        show(ShowingVisitor{KnownVisitor(std::move(confirming->visitor)), confirming->terms});
    } else if (auto* held = at<ShowingHeld>()) {
        show(ShowingVisitor{KnownVisitor(std::move(held->visitor)), held->terms});
    } else if (at<NamingChannel>() != nullptr) {
        readNotice(); // the choice is not stored yet, so it can be made again
    } else if (auto* naming = at<NamingGuardian>()) {
        if (naming->reading.renewal != nullptr && underFourteen(naming->reading.renewal->visitor)) {
            show(ShowingVisitor{naming->reading.renewal->visitor, naming->reading.renewal->before});
        } else {
            show(ReadingNotice(std::move(naming->reading)));
        }
    } else if (auto* reading = at<ReadingNotice>()) {
        if (reading->guardian) {
            reading->guardian.reset();
            show(NamingGuardian{ReadingNotice(std::move(*reading))});
        } else if (const auto renewal = reading->renewal) {
            show(ShowingVisitor{renewal->visitor, renewal->before});
        } else {
            show(ChoosingLanguage{});
        }
    } else if (!busy()) {
        leave();
    }
}

void Stepper::on(const touch::Leave&)
{
    if (!busy()) {
        leave();
    }
}

} // namespace mingshi::visit
