// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/visit_stepper.h"

#include <algorithm>
#include <utility>

namespace mingshi::visit {

Step Stepper::take(const EventBody& body)
{
    const auto before = m_state.screen.index();
    const auto language = m_state.language;
    if (isTouch(body)) {
        on(Tick{}); // a touch after the machine slept reaches nobody else's screen
        m_state.lastTouch = m_now;
        if (std::exchange(m_state.askingStillHere, false) && std::holds_alternative<touch::StillHere>(body)) {
            return finish();
        }
    }
    std::visit([this](const auto& event) { on(event); }, body);
    if (m_state.screen.index() != before || m_state.language != language) {
        stopPlaying(); // what is spoken and what is shown are always the same
    }
    return finish();
}

void Stepper::leave(Help help)
{
    if (at<PresentingPass>() != nullptr) {
        command(StopScanning{});
    }
    if (m_state.help != help) {
        command(CallStaff{false});
    }
    stopPlaying();
    m_state = State{};
    m_state.language = firstLanguage();
    m_state.help = help;
    m_state.lastTouch = m_now;
}

Choice Stepper::choiceOn(const ReadingNotice& reading, ConsentStatus status, ScreenEvidence evidence) const
{
    auto choice = mingshi::choiceOn(reading, status, std::move(evidence), m_state.language, m_site.device, m_now);
    choice.guardian = reading.guardian;
    return choice;
}

const ReadingNotice* Stepper::answered()
{
    const auto* reading = at<ReadingNotice>();
    return reading != nullptr && reading->seenFor(m_site.leastLook, m_now) ? reading : nullptr;
}

void Stepper::readNotice()
{
    const auto notice = m_site.notices.find(Purpose::VisitAttribution);
    if (notice == m_site.notices.end()) {
        show(Faulted{{ErrorCode::NoticeMissing, std::string(code(Purpose::VisitAttribution))}});
        return;
    }
    show(ReadingNotice{{.notice = notice->second, .shownAt = m_now}, {}});
}

void Stepper::present(PassUse use, std::optional<ErrorCode> problem)
{
    show(PresentingPass{use, problem});
    command(StartScanning{});
}

void Stepper::find(PassUse use, const PassCode& pass)
{
    command(StopScanning{});
    show(LookingUp{use});
    command(FindPass{pass});
}

std::optional<NoticeRef> Stepper::outdated(const KnownVisitor& visitor) const
{
    const auto active = m_site.notices.find(Purpose::VisitAttribution);
    if (active == m_site.notices.end()) {
        return std::nullopt;
    }
    const ConsentRecord* newest = nullptr;
    for (const auto& record : visitor.consents) {
        if (record.purpose == Purpose::VisitAttribution && validForProcessing(statusAt(record, m_now))) {
            if (covers(record.notice, *active->second, m_site.noticesOnFile)) {
                return std::nullopt;
            }
            if (newest == nullptr || newest->events.back().at < record.events.back().at) {
                newest = &record;
            }
        }
    }
    return newest == nullptr ? std::nullopt : std::optional(newest->notice);
}

void Stepper::welcome(KnownVisitor visitor)
{
    if (const auto agreedTo = outdated(visitor)) {
        askAgain(std::move(visitor), *agreedTo, Terms::Changed);
    } else {
        show(ShowingVisitor{std::move(visitor)});
    }
}

void Stepper::askAgain(KnownVisitor visitor, const NoticeRef& agreedTo, Terms before)
{
    auto renewal = std::make_shared<const Renewal>(Renewal{.visitor = std::move(visitor),
                                                           .agreedTo = agreedTo,
                                                           .former = onFile(agreedTo, m_site.noticesOnFile),
                                                           .before = before});
    ReadingNotice reading{{.notice = m_site.notices.at(Purpose::VisitAttribution), .shownAt = m_now}, renewal};
    if (underFourteen(renewal->visitor)) {
        show(NamingGuardian{std::move(reading)});
    } else {
        show(std::move(reading));
    }
}

void Stepper::welcomeAllTheSame(std::shared_ptr<const Renewal> renewal, Terms terms)
{
    if (renewal != nullptr) {
        show(ShowingVisitor{renewal->visitor, terms}); // what is there stays, and can be withdrawn
    } else {
        show(Refused{});
    }
}

void Stepper::count(Choice choice)
{
    if (!std::exchange(m_state.counted, true)) {
        command(RecordRefusal{std::move(choice)});
    }
}

void Stepper::confirmWithdrawal(KnownVisitor visitor, Terms terms)
{
    ConfirmingWithdrawal confirming{
        .visitor = std::move(visitor), .purposes = {}, .only = {}, .terms = terms, .live = {}};
    confirming.purposes = withdrawablePurposes(confirming.visitor);
    for (const auto& record : confirming.visitor.consents) {
        if (validForProcessing(statusAt(record, m_now))) {
            confirming.live.push_back(record.purpose);
        }
    }
    show(std::move(confirming));
}

bool ConfirmingWithdrawal::everything() const
{
    const auto withdrawn = meant();
    return std::ranges::all_of(
        live, [&](Purpose purpose) { return std::ranges::find(withdrawn, purpose) != withdrawn.end(); });
}

Step step(const Site& site, State state, const Event& event)
{
    return Stepper(site, std::move(state), event.now).take(event.body);
}

} // namespace mingshi::visit
