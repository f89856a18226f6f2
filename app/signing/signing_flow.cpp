// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing/signing_stepper.h"

#include "errors/overloaded.h"

#include <algorithm>

namespace mingshi::signing {

namespace {

constexpr std::chrono::seconds cameraNotice{3}; // law.md F5: the just-in-time prompt can be cancelled

} // namespace

Step Stepper::take(const EventBody& body)
{
    endIdleSession(); // before the event: a touch after the machine slept revives nobody's session
    if (body.index() <= EventBody(touch::CloseCorrection{}).index()) {
        m_state.lastTouch = m_now;
        if (m_state.staff && m_state.staff->liveAt(m_now)) {
            m_state.staff->lastTouch = m_now;
        }
    }
    std::visit([this](const auto& event) { on(event); }, body);
    return {std::move(m_state), std::move(m_commands)};
}

void Stepper::audit(std::string action)
{
    if (m_state.staff) {
        command(AuditSigning{std::move(action), m_state.principal.value_or(""), m_state.staff->account.id,
                             m_state.staff->account.role});
    }
}

bool Stepper::agreed(Purpose purpose) const
{
    const auto answer = m_state.answers.find(purpose);
    return answer != m_state.answers.end() && answer->second == Answer::Agreed;
}

bool Stepper::live(Purpose purpose) const
{
    const auto consent = m_state.consents.find(purpose);
    const auto active = notice(purpose);
    return agreed(purpose) && consent != m_state.consents.end() && active &&
           allows(consent->second, active->ref, m_now);
}

void Stepper::endIdleSession()
{
    if (!m_state.staff) {
        return;
    }
    auto& session = *m_state.staff;
    session.lastTouch = std::min(session.lastTouch, m_now); // a clock that was set back prolongs no session
    if (!session.liveAt(m_now) && at<StoringConsent>() == nullptr) {
        lock();
    }
}

void Stepper::stopDevices()
{
    if (at<AwaitingPass>() != nullptr) {
        command(StopScanning{});
    } else if (at<ReadingCard>() != nullptr) {
        command(StopReading{});
    } else if (at<Capturing>() != nullptr) {
        command(StopCapture{});
    }
}

void Stepper::clear()
{
    const bool calls = m_state.visitorCalls;
    const bool card = m_state.cardOnReader; // a thing on the desk, whoever signs
    m_state = State{};
    m_state.language = m_site.languages.empty() ? std::string() : m_site.languages.front();
    m_state.visitorCalls = calls;
    m_state.cardOnReader = card;
}

void Stepper::awaitBuyer()
{
    stopDevices();
    command(Forget{});
    auto staff = std::move(m_state.staff);
    clear();
    m_state.staff = std::move(staff);
    m_state.lastTouch = m_now;
    show(AwaitingPass{});
    command(StartScanning{});
}

void Stepper::lock(std::optional<Error> why)
{
    stopDevices();
    command(Forget{});
    clear();
    show(Locked{std::move(why)});
}

void Stepper::find(const PassCode& pass)
{
    m_state.notStored.reset(); // of the buyer before, told while nobody was here
    command(StopScanning{});
    show(LookingUp{});
    command(FindPass{pass});
}

std::shared_ptr<const Notice> Stepper::notice(Purpose purpose) const
{
    const auto found = m_site.notices.find(purpose);
    return found == m_site.notices.end() ? nullptr : found->second;
}

void Stepper::askNext()
{
    for (const auto purpose : {Purpose::IdReading, Purpose::IdFaceComparison}) {
        if (purpose == Purpose::IdFaceComparison && ofAChild()) {
            continue; // nothing to agree to: no face of a child is compared (law.md F10)
        }
        if (!m_state.answers.contains(purpose)) {
            if (auto active = notice(purpose)) {
                show(Asking{{.notice = std::move(active), .shownAt = m_now}});
                return;
            }
        }
    }
    readCard();
}

void Stepper::askWhoMayBeTold()
{
    const auto active = notice(Purpose::SettlementDisclosure);
    if (!active || m_state.toAsk.empty() || !mayAttribute()) {
        contract();
        return;
    }
    Asking asking{{.notice = active, .shownAt = m_now}};
    asking.recipient = m_state.toAsk.front();
    show(std::move(asking));
}

void Stepper::afterAnswer(Purpose purpose)
{
    if (purpose != Purpose::SettlementDisclosure) {
        askNext();
        return;
    }
    if (!m_state.toAsk.empty()) {
        m_state.toAsk.erase(m_state.toAsk.begin());
    }
    askWhoMayBeTold();
}

Channel Stepper::channelWith(const std::string& code) const
{
    const auto offered = std::ranges::find(m_site.channels, code, &Channel::code);
    if (offered != m_site.channels.end()) {
        return *offered;
    }
    if (m_state.visitor) { // one that the site offered when it was named
        for (const Visit& visit : m_state.visitor->visits) {
            if (visit.channel.code == code) {
                return visit.channel;
            }
        }
    }
    return {.code = code, .kind = ChannelKind::Agent, .name = code};
}

void Stepper::readCard()
{
    const ReadScope scope{.details = live(Purpose::IdReading), .portrait = live(Purpose::IdFaceComparison)};
    if (!scope.details && !scope.portrait) {
        checkWithoutFace();
        return;
    }
    show(ReadingCard{});
    command(StartReading{scope});
}

void Stepper::checkByPerson(ByPersonReason reason, std::optional<Error> fault)
{
    command(Forget{});
    show(CheckingByPerson{reason, std::move(fault)});
}

void Stepper::checkWithoutFace()
{
    if (ofAChild()) {
        checkByPerson(ByPersonReason::Minor);
    } else if (agreed(Purpose::IdFaceComparison)) {
        checkByPerson(ByPersonReason::CameraFault, Error{ErrorCode::PermitExpired, {}});
    } else {
        checkByPerson(ByPersonReason::Refused);
    }
}

void Stepper::announceCamera()
{
    show(AnnouncingCamera{m_now + cameraNotice});
}

bool Stepper::mayAttribute() const
{
    return m_state.visitor && m_state.staff && m_state.principal &&
           std::ranges::any_of(m_state.visitor->consents, [&](const ConsentRecord& record) {
               return record.purpose == Purpose::VisitAttribution && validForProcessing(statusAt(record, m_now));
           });
}

void Stepper::goOn()
{
    if (!mayAttribute()) {
        const auto unknown = m_state.visitor ? History(NoConsent{}) : History(NoPass{});
        m_state.attribution.ruling = rule({}, {}, unknown);
        contract();
    } else if (m_state.visitor->visits.empty()) {
        m_state.attribution.ruling = rule({}, {}, std::vector<VisitEvent>());
        contract();
    } else {
        show(ShowingTimeline{timelineOf(m_state.visitor->visits)});
    }
}

void Stepper::contract()
{
    audit("signing.contract");
    m_state.toAsk.clear();
    show(AtContract{m_state.identity.value_or(CheckedIdentity{}), m_state.attribution});
}

Choice Stepper::choiceOn(const Asking& asking, ConsentStatus status, const ScreenEvidence& evidence) const
{
    return mingshi::choiceOn(asking, status, evidence, m_state.language, m_site.device, m_now);
}

const Asking* Stepper::answered()
{
    const auto* asking = atFor<Asking>(Side::Buyer);
    return asking != nullptr && asking->seenFor(m_site.leastLook, m_now) ? asking : nullptr;
}

Side facing(const State& state)
{
    return std::visit(Overloaded{
                          [](const Asking&) { return Side::Buyer; },
                          [](const StoringConsent&) { return Side::Buyer; },
                          [](const HandingPass&) { return Side::Buyer; },
                          [](const ReadingCard&) { return Side::Buyer; },
                          [](const AnnouncingCamera&) { return Side::Buyer; },
                          [](const Capturing&) { return Side::Buyer; },
                          [](const ShowingOutcome&) { return Side::Buyer; },
                          [](const ShowingTimeline&) { return Side::Buyer; },
                          [](const ApplyingRules&) { return Side::Buyer; },
                          [](const ShowingRuling&) { return Side::Buyer; },
                          [](const CorrectingChannel&) { return Side::Buyer; },
                          [](const auto&) { return Side::Staff; },
                      },
                      state.screen);
}

Step step(const visit::Site& site, State state, const Event& event)
{
    return Stepper(site, std::move(state), event).take(event.body);
}

} // namespace mingshi::signing
