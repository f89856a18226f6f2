// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/visit_stepper.h"

#include <algorithm>

namespace mingshi::visit {

void Stepper::on(const PassScanned& scanned)
{
    if (const auto* presenting = at<PresentingPass>()) {
        m_state.lastTouch = m_now;
        const auto use = presenting->use;
        if (const auto pass = PassCode::fromPayload(scanned.payload)) {
            find(use, *pass);
        } else {
            present(use, ErrorCode::PassUnreadable);
        }
    }
}

void Stepper::on(const VisitStored& stored)
{
    if (at<Storing>() != nullptr) {
        m_state.lastTouch = m_now;
        show(PassIssued{stored.pass, stored.consent, SlipState::NotAsked});
    }
}

void Stepper::on(const RefusalRecorded& recorded)
{
    if (auto* refused = at<Refused>(); refused != nullptr && refused->slip == SlipState::NotAsked) {
        refused->record = recorded.record; // the newest is this visitor's: the store answers in order
    }
}

void Stepper::on(const ConsentRenewed& renewed)
{
    if (at<Storing>() != nullptr) {
        m_state.lastTouch = m_now;
        show(ShowingVisitor{renewed.visitor});
    }
}

void Stepper::on(const PassFound& found)
{
    if (const auto* looking = at<LookingUp>()) {
        m_state.lastTouch = m_now;
        if (looking->use == PassUse::Withdraw) {
            confirmWithdrawal(found.visitor);
        } else {
            welcome(found.visitor);
        }
    }
}

void Stepper::on(const VisitAdded& added)
{
    if (at<Storing>() != nullptr) {
        m_state.lastTouch = m_now;
        show(VisitRecorded{added.visitor});
    }
}

void Stepper::on(const HeldRead& read)
{
    if (at<Storing>() != nullptr) {
        m_state.lastTouch = m_now;
        show(ShowingHeld{.visitor = read.visitor, .held = read.held, .terms = read.terms});
    }
}

void Stepper::on(const WithdrawalDone& done)
{
    if (at<Withdrawing>() != nullptr) {
        m_state.lastTouch = m_now;
        show(Withdrawn{done.certificate, SlipState::NotAsked, done.records});
    }
}

void Stepper::on(const SlipDone& done)
{
    auto* slip = slipOf(m_state.screen);
    if (slip != nullptr && *slip == SlipState::Printing) { // or it is the slip of the person before
        *slip = done.printed ? SlipState::Printed : SlipState::Failed;
    }
}

void Stepper::on(const StaffComes&)
{
    if (m_state.help == Help::Called) {
        m_state.help = Help::Coming;
        m_state.lastTouch = m_now;
    }
}

void Stepper::on(const Failed& failed)
{
    m_state.lastTouch = m_now;
    if (const auto* looking = at<LookingUp>(); looking != nullptr && failed.error.code == ErrorCode::PassUnknown) {
        present(looking->use, ErrorCode::PassUnknown);
    } else if (auto* presenting = at<PresentingPass>()) {
        presenting->problem = failed.error.code; // the scanner is out; the code can still be typed
    } else if (busy() && failed.error.code != ErrorCode::ScannerMissing) { // too late to matter
        show(Faulted{failed.error});
    }
}

void Stepper::on(const Tick&)
{
    if (m_state.playing && !m_state.playing->paused) {
        m_state.lastTouch = m_now; // somebody listens
        playOn();
    }
    m_state.lastTouch = std::min(m_state.lastTouch, m_now); // a clock that was set back keeps nobody on the screen
    const auto idle = m_now - m_state.lastTouch;
    if (busy()) {
        return;
    }
    if (at<Attract>() != nullptr) {
        const bool left = m_state.help == Help::Coming || m_state.language != firstLanguage();
        if (left && idle >= m_site.leaveAfter) {
            leaveByTime();
        }
        return;
    }
    const bool finished = at<PassIssued>() != nullptr || at<Refused>() != nullptr || at<VisitRecorded>() != nullptr ||
                          at<Withdrawn>() != nullptr || at<Faulted>() != nullptr;
    // A pass that is not yet noted down deserves the longer time.
    if (idle >= (finished && at<PassIssued>() == nullptr ? m_site.resultStays : m_site.leaveAfter)) {
        if (const auto* reading = at<ReadingNotice>()) {
            count(choiceOn(*reading, ConsentStatus::RequestDeferred));
        } else if (const auto* guardian = at<NamingGuardian>()) {
            count(choiceOn(guardian->reading, ConsentStatus::RequestDeferred));
        } else if (auto* naming = at<NamingChannel>()) {
            naming->agreed.status = ConsentStatus::RequestDeferred;
            naming->agreed.at = m_now;
            naming->agreed.shownAt = std::min(naming->agreed.shownAt, m_now);
            command(RecordRefusal{std::move(naming->agreed)});
        }
        leaveByTime();
    } else if (idle >= m_site.askAfter && !finished) {
        m_state.askingStillHere = true;
    }
}

} // namespace mingshi::visit
