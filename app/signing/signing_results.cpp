// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing/signing_stepper.h"

#include <algorithm>

namespace mingshi::signing {

void Stepper::on(const SignedIn& in)
{
    if (at<SigningIn>() == nullptr) {
        return;
    }
    if (!maySign(in.session.account.role)) {
        lock(Error{ErrorCode::SignInRefused, "role"});
        return;
    }
    m_state.staff = in.session;
    awaitBuyer();
}

void Stepper::on(const SignInFailed& failed)
{
    if (at<SigningIn>() != nullptr) {
        lock(failed.error);
    }
}

void Stepper::on(const PassScanned& scanned)
{
    if (at<AwaitingPass>() == nullptr) {
        return;
    }
    if (const auto pass = PassCode::fromPayload(scanned.payload)) {
        find(*pass);
    } else {
        show(AwaitingPass{ErrorCode::PassUnreadable});
        command(StartScanning{});
    }
}

void Stepper::on(const PassFound& found)
{
    if (at<LookingUp>() != nullptr) {
        m_state.visitor = found.visitor;
        m_state.principal = found.visitor.principal;
        audit("signing.open");
        askNext();
    }
}

void Stepper::on(const ConsentStored& stored)
{
    const auto* storing = at<StoringConsent>();
    const auto& events = stored.consent.events;
    if (storing != nullptr && storing->purpose == stored.consent.purpose && !events.empty() &&
        events.back().at == storing->agreedAt) {
        m_state.principal = stored.consent.principal;
        m_state.answers[stored.consent.purpose] = Answer::Agreed;
        m_state.consents.insert_or_assign(stored.consent.purpose, stored.consent);
        if (stored.pass) {
            show(HandingPass{*stored.pass, stored.consent, visit::SlipState::NotAsked});
        } else {
            if (stored.consent.purpose == Purpose::SettlementDisclosure && !m_state.toAsk.empty()) {
                m_state.attribution.mayBeTold.push_back(m_state.toAsk.front());
            }
            afterAnswer(stored.consent.purpose);
        }
    }
}

void Stepper::on(const ConsentWithdrawn& withdrawn)
{
    const auto& certificate = withdrawn.certificate;
    if (!m_state.principal || *m_state.principal != certificate.principal) {
        return;
    }
    std::set<Purpose> ended(certificate.purposes.begin(), certificate.purposes.end());
    if (certificate.keyDestroyed) {
        ended.insert(allPurposes.begin(), allPurposes.end());
        m_state.principal.reset();
        m_state.visitor.reset();
    }
    for (const auto purpose : ended) {
        m_state.consents.erase(purpose);
        if (agreed(purpose)) {
            m_state.answers[purpose] = Answer::Refused; // and not asked again in this signing
        }
    }
    if (ended.contains(Purpose::VisitAttribution)) {
        if (m_state.visitor) {
            m_state.visitor->visits.clear();
            std::erase_if(m_state.visitor->consents,
                          [](const ConsentRecord& record) { return record.purpose == Purpose::VisitAttribution; });
        }
        auto mayBeTold = std::move(m_state.attribution.mayBeTold); // rests on P4
        m_state.attribution = {};
        m_state.attribution.ruling = rule({}, {}, NoConsent{});
        m_state.attribution.mayBeTold = std::move(mayBeTold);
    }
    if (ended.contains(Purpose::SettlementDisclosure)) {
        m_state.attribution.mayBeTold.clear();
    }
    if (ended.contains(Purpose::IdReading) && m_state.document) {
        m_state.document->details.reset();
    }
    if (at<HandingPass>() != nullptr && certificate.keyDestroyed) {
        askNext(); // the pass leads nowhere any more
    } else {
        stopWhatWasWithdrawn(ended);
    }
}

void Stepper::stopWhatWasWithdrawn(const std::set<Purpose>& ended)
{
    const bool comparison = ended.contains(Purpose::IdFaceComparison);
    const bool reads = at<ReadingCard>() != nullptr;
    const bool compares =
        at<AnnouncingCamera>() != nullptr || at<Capturing>() != nullptr || at<ShowingOutcome>() != nullptr;
    if ((comparison && (reads || compares)) || (reads && ended.contains(Purpose::IdReading))) {
        stopDevices();
        checkByPerson(ByPersonReason::Chosen);
        return;
    }
    const auto* asking = at<Asking>();
    const bool attributes = at<ShowingTimeline>() != nullptr || at<ApplyingRules>() != nullptr ||
                            at<ShowingRuling>() != nullptr || at<CorrectingChannel>() != nullptr ||
                            (asking != nullptr && asking->recipient);
    if (attributes && ended.contains(Purpose::VisitAttribution)) {
        contract();
    } else if (auto* reached = at<AtContract>()) {
        reached->attribution = m_state.attribution;
    }
}

void Stepper::on(const CardProgress& progress)
{
    if (auto* reading = at<ReadingCard>()) {
        reading->share = progress.share;
        reading->cardSeen = progress.cardSeen;
        reading->mustBeLifted = progress.mustBeLifted;
        m_state.cardOnReader = progress.cardSeen || progress.mustBeLifted;
    }
}

void Stepper::on(const CardRead& read)
{
    if (at<ReadingCard>() == nullptr) {
        command(Forget{}); // a result that nobody waits for any more
        return;
    }
    m_state.cardOnReader = true;
    m_state.document = read.document;
    if (!live(Purpose::IdReading)) {
        m_state.document->details.reset();
    } else if (read.document.details && m_state.principal) {
        command(StoreDocument{*m_state.principal, *read.document.details});
    }
    if (!live(Purpose::IdFaceComparison)) {
        checkWithoutFace();
    } else if (read.document.age != AgeBand::Adult) {
        checkByPerson(ByPersonReason::Minor); // law.md F10, F11: whatever was agreed to
    } else if (!read.document.hasPortrait) {
        checkByPerson(ByPersonReason::ReaderFault, Error{ErrorCode::PortraitUnavailable, {}});
    } else {
        announceCamera();
    }
}

void Stepper::on(const CardFailed& failed)
{
    if (at<ReadingCard>() != nullptr) {
        checkByPerson(ByPersonReason::ReaderFault, failed.error);
    }
}

void Stepper::on(const FrameSeen& seen)
{
    if (auto* capturing = at<Capturing>()) {
        capturing->instruction = seen.problem;
        capturing->usableFrames = seen.usable;
        capturing->wantedFrames = seen.wanted;
    }
}

void Stepper::on(const ComparingNow&)
{
    if (auto* capturing = at<Capturing>()) {
        capturing->comparing = true;
        capturing->instruction.reset();
    }
}

void Stepper::on(const Compared& compared)
{
    if (at<Capturing>() == nullptr || !m_state.staff || !m_state.principal) {
        return;
    }
    ++m_state.attempts;
    if (!live(Purpose::IdFaceComparison)) {
        checkWithoutFace(); // it ran out while the camera was open: the outcome is not kept
        return;
    }
    command(StoreFaceCheck{*m_state.principal, compared.outcome, m_state.staff->account.id});
    show(ShowingOutcome{compared.outcome, false});
}

void Stepper::on(const CaptureFailed& failed)
{
    if (at<Capturing>() != nullptr) {
        checkByPerson(ByPersonReason::CameraFault, failed.error);
    }
}

void Stepper::on(const Forgotten&)
{
    if (auto* showing = at<ShowingOutcome>()) {
        showing->forgotten = true;
    }
}

void Stepper::on(const SlipDone& done)
{
    if (auto* handing = at<HandingPass>(); handing != nullptr && handing->slip == visit::SlipState::Printing) {
        handing->slip = done.printed ? visit::SlipState::Printed : visit::SlipState::Failed;
    }
}

void Stepper::on(const NotStored& fault)
{
    // Withdrawn meanwhile is no fault: then nothing may be stored.
    if (m_state.staff && fault.error.code != ErrorCode::ConsentNotLive) {
        m_state.notStored = fault.error;
    }
}

void Stepper::on(const Failed& failed)
{
    if (at<LookingUp>() != nullptr && failed.error.code == ErrorCode::PassUnknown) {
        show(AwaitingPass{failed.error.code});
        command(StartScanning{});
    } else if (auto* awaiting = at<AwaitingPass>()) {
        awaiting->problem = failed.error.code; // the scanner is out; the code can still be typed
    } else if (m_state.staff && failed.error.code != ErrorCode::ScannerMissing) { // too late to matter
        stopDevices();
        command(Forget{});
        show(Faulted{failed.error});
    }
}

void Stepper::on(const Tick&)
{
    const auto* announcing = at<AnnouncingCamera>();
    if (announcing == nullptr || m_now < announcing->opensAt) {
        return;
    }
    auto permit = live(Purpose::IdFaceComparison) ? mintCapturePermit(m_state.consents.at(Purpose::IdFaceComparison),
                                                                      notice(Purpose::IdFaceComparison)->ref, m_now)
                                                  : std::nullopt;
    if (!permit) {
        checkWithoutFace();
        return;
    }
    const auto origin = m_state.document ? m_state.document->portraitOrigin : PortraitOrigin::Chip;
    show(Capturing{});
    command(Capture{std::move(*permit), origin});
}

} // namespace mingshi::signing
