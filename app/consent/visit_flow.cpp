// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/visit_flow.h"

#include "errors/overloaded.h"

#include <algorithm>
#include <utility>

namespace mingshi::visit {

namespace {

/// One step under way: the rules read as "on this screen, this event does that".
class Stepper {
public:
    Stepper(const Site& site, State state, Timestamp now) : m_site(site), m_state(std::move(state)), m_now(now) {}

    Step take(const EventBody& body)
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
        if (m_state.readingAloud && (m_state.screen.index() != before || m_state.language != language)) {
            m_state.readingAloud = false; // what is spoken and what is shown are always the same
            command(StopSpeaking{});
        }
        return finish();
    }

private:
    Step finish() { return {std::move(m_state), std::move(m_commands)}; }

    static bool isTouch(const EventBody& body) { return body.index() <= EventBody(touch::Leave{}).index(); }

    template<class S>
    S* at()
    {
        return std::get_if<S>(&m_state.screen);
    }

    void show(Screen screen) { m_state.screen = std::move(screen); }

    void command(Command command) { m_commands.push_back(std::move(command)); }

    /// Back to the first screen; the next person finds nothing of this one.
    void leave(Help help = Help::None)
    {
        if (at<PresentingPass>() != nullptr) {
            command(StopScanning{});
        }
        if (m_state.help != help) {
            command(CallStaff{false});
        }
        if (m_state.readingAloud) {
            command(StopSpeaking{});
        }
        m_state = State{};
        m_state.language = firstLanguage();
        m_state.help = help;
        m_state.lastTouch = m_now;
    }

    /// Time alone ends no call that nobody answered: whoever needs help may be waiting without touching anything.
    void leaveByTime() { leave(m_state.help == Help::Called ? Help::Called : Help::None); }

    std::string firstLanguage() const { return m_site.languages.empty() ? std::string() : m_site.languages.front(); }

    Choice choiceOn(const ReadingNotice& reading, ConsentStatus status, ScreenEvidence evidence) const
    {
        const auto shownAt = std::min(reading.shownAt, m_now); // the clock may have been set back meanwhile
        evidence.dwell = m_now - shownAt;
        evidence.layersOpened = {"summary"};
        if (reading.fullTextWasOpened) {
            evidence.layersOpened.emplace_back("full");
        }
        return {.purpose = reading.notice->purpose,
                .notice = reading.notice->ref,
                .language = m_state.language,
                .device = m_site.device,
                .shownAt = shownAt,
                .at = m_now,
                .validity = reading.notice->consentValidity,
                .status = status,
                .evidence = std::move(evidence)};
    }

    void readNotice()
    {
        const auto notice = m_site.notices.find(Purpose::VisitAttribution);
        if (notice == m_site.notices.end()) {
            show(Faulted{{ErrorCode::NoticeMissing, std::string(code(Purpose::VisitAttribution))}});
            return;
        }
        show(ReadingNotice{
            .notice = notice->second, .shownAt = m_now, .fullTextOpen = false, .fullTextWasOpened = false});
    }

    void present(PassUse use, std::optional<ErrorCode> problem = {})
    {
        show(PresentingPass{use, problem});
        command(StartScanning{});
    }

    void find(PassUse use, const PassCode& pass)
    {
        command(StopScanning{});
        show(LookingUp{use});
        command(FindPass{pass});
    }

    void confirmWithdrawal(const KnownVisitor& visitor)
    {
        ConfirmingWithdrawal confirming{.visitor = visitor, .purposes = {}};
        for (const auto& record : visitor.consents) {
            if (validForProcessing(statusAt(record, m_now)) &&
                std::ranges::find(confirming.purposes, record.purpose) == confirming.purposes.end()) {
                confirming.purposes.push_back(record.purpose);
            }
        }
        // An expired consent may still have data waiting for its retention to end: withdrawing takes that too.
        if (confirming.purposes.empty()) {
            confirming.purposes.push_back(Purpose::VisitAttribution);
        }
        show(std::move(confirming));
    }

    // --- touches -----------------------------------------------------------------------------------------------------

    void on(const touch::Start&)
    {
        if (at<Attract>() != nullptr) {
            show(ChoosingLanguage{});
        }
    }

    void on(const touch::HavePass& have)
    {
        if (at<Attract>() != nullptr) {
            present(have.use);
        }
    }

    void on(const touch::OpenLanguages&)
    {
        if (at<Attract>() != nullptr) {
            show(ChoosingLanguage{});
        }
    }

    void on(const touch::ChooseLanguage& chosen)
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

    void on(const touch::OpenFullText&)
    {
        if (auto* reading = at<ReadingNotice>()) {
            reading->fullTextOpen = true;
            reading->fullTextWasOpened = true;
        }
    }

    void on(const touch::CloseFullText&)
    {
        if (auto* reading = at<ReadingNotice>()) {
            reading->fullTextOpen = false;
        }
    }

    void on(const touch::Agree& agree)
    {
        if (const auto* reading = at<ReadingNotice>()) {
            m_state.asked.insert(reading->notice->purpose);
            show(NamingChannel{choiceOn(*reading, ConsentStatus::Given, agree.evidence)});
        }
    }

    void on(const touch::Refuse& refuse)
    {
        if (const auto* reading = at<ReadingNotice>()) {
            m_state.asked.insert(reading->notice->purpose);
            command(RecordRefusal{choiceOn(*reading, ConsentStatus::Refused, refuse.evidence)});
            show(Refused{});
        }
    }

    void on(const touch::NameChannel& named)
    {
        if (auto* naming = at<NamingChannel>()) {
            command(StoreVisit{std::move(naming->agreed), named.channel});
            show(Storing{});
        }
    }

    void on(const touch::TypePass& typed)
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

    void on(const touch::RecordVisit& record)
    {
        const auto* showing = at<ShowingVisitor>();
        if (showing == nullptr) {
            return;
        }
        const bool live = std::ranges::any_of(showing->visitor.consents, [&](const ConsentRecord& consent) {
            return consent.purpose == Purpose::VisitAttribution && validForProcessing(statusAt(consent, m_now));
        });
        if (!live) {
            show(Faulted{{ErrorCode::ConsentNotLive, std::string(code(Purpose::VisitAttribution))}});
        } else {
            command(AddVisit{showing->visitor.principal, Visit{m_now, record.channel}});
            show(Storing{});
        }
    }

    void on(const touch::AskWithdrawal&)
    {
        if (auto* showing = at<ShowingVisitor>()) {
            confirmWithdrawal(KnownVisitor(std::move(showing->visitor)));
        }
    }

    void on(const touch::ConfirmWithdrawal&)
    {
        if (auto* confirming = at<ConfirmingWithdrawal>()) {
            command(Withdraw{confirming->visitor.principal, std::move(confirming->purposes)});
            show(Withdrawing{});
        }
    }

    void on(const touch::PrintSlip&)
    {
        if (auto* issued = at<PassIssued>(); issued != nullptr && issued->slip != SlipState::Printing) {
            issued->slip = SlipState::Printing;
            command(PrintPass{issued->pass, issued->consent});
        } else if (auto* withdrawn = at<Withdrawn>(); withdrawn != nullptr && withdrawn->slip != SlipState::Printing) {
            withdrawn->slip = SlipState::Printing;
            command(PrintCertificate{withdrawn->certificate, m_state.language});
        }
    }

    void on(const touch::StillHere&) {}

    void on(const touch::CallStaff&)
    {
        if (m_state.help == Help::None) {
            m_state.help = Help::Called;
            command(CallStaff{true});
        }
    }

    void on(const touch::ReadAloud&)
    {
        const auto* reading = at<ReadingNotice>();
        const auto* text = reading == nullptr ? nullptr : reading->notice->text(m_state.language);
        if (text == nullptr || m_state.readingAloud) {
            return;
        }
        std::string spoken = text->title;
        for (const auto& sentence : text->summary) {
            spoken += "\n" + sentence;
        }
        m_state.readingAloud = true;
        m_state.speechFailed = false;
        command(Speak{m_state.language, std::move(spoken)});
    }

    void on(const touch::StopReading&)
    {
        if (std::exchange(m_state.readingAloud, false)) {
            command(StopSpeaking{});
        }
    }

    void on(const touch::Back&)
    {
        if (auto* confirming = at<ConfirmingWithdrawal>()) {
            show(ShowingVisitor{KnownVisitor(std::move(confirming->visitor))});
        } else if (at<NamingChannel>() != nullptr) {
            readNotice(); // the choice is not stored yet, so it can be made again
        } else if (at<ReadingNotice>() != nullptr) {
            show(ChoosingLanguage{});
        } else if (!busy()) {
            leave();
        }
    }

    void on(const touch::Leave&)
    {
        if (!busy()) {
            leave();
        }
    }

    // --- results -----------------------------------------------------------------------------------------------------

    void on(const PassScanned& scanned)
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

    void on(const VisitStored& stored)
    {
        if (at<Storing>() != nullptr) {
            m_state.lastTouch = m_now;
            show(PassIssued{stored.pass, stored.consent, SlipState::NotAsked});
        }
    }

    void on(const PassFound& found)
    {
        if (const auto* looking = at<LookingUp>()) {
            m_state.lastTouch = m_now;
            if (looking->use == PassUse::Withdraw) {
                confirmWithdrawal(found.visitor);
            } else {
                show(ShowingVisitor{found.visitor});
            }
        }
    }

    void on(const VisitAdded& added)
    {
        if (at<Storing>() != nullptr) {
            m_state.lastTouch = m_now;
            show(VisitRecorded{added.visitor});
        }
    }

    void on(const WithdrawalDone& done)
    {
        if (at<Withdrawing>() != nullptr) {
            m_state.lastTouch = m_now;
            show(Withdrawn{done.certificate, SlipState::NotAsked});
        }
    }

    void on(const SlipDone& done)
    {
        auto* issued = at<PassIssued>();
        auto* withdrawn = at<Withdrawn>();
        auto* slip = issued != nullptr ? &issued->slip : withdrawn != nullptr ? &withdrawn->slip : nullptr;
        if (slip != nullptr && *slip == SlipState::Printing) { // or it is the slip of the person before
            *slip = done.printed ? SlipState::Printed : SlipState::Failed;
        }
    }

    void on(const StaffComes&)
    {
        if (m_state.help == Help::Called) {
            m_state.help = Help::Coming;
            m_state.lastTouch = m_now;
        }
    }

    void on(const SpeechEnded& ended)
    {
        m_state.speechFailed = std::exchange(m_state.readingAloud, false) && !ended.spoken;
    }

    void on(const Failed& failed)
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

    /// Time alone never answers for anybody: it leaves, and what was not stored is dropped (law.md 6.3 rule 2).
    void on(const Tick&)
    {
        if (m_state.readingAloud) {
            m_state.lastTouch = m_now; // somebody listens
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
        const bool finished = at<PassIssued>() != nullptr || at<Refused>() != nullptr ||
                              at<VisitRecorded>() != nullptr || at<Withdrawn>() != nullptr || at<Faulted>() != nullptr;
        // A pass that is not yet noted down deserves the longer time.
        if (idle >= (finished && at<PassIssued>() == nullptr ? m_site.resultStays : m_site.leaveAfter)) {
            if (const auto* reading = at<ReadingNotice>()) {
                command(RecordRefusal{choiceOn(*reading, ConsentStatus::RequestDeferred, {})});
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

    /// The store is at work; its answer ends the screen.
    bool busy() { return at<Storing>() != nullptr || at<LookingUp>() != nullptr || at<Withdrawing>() != nullptr; }

    const Site& m_site;
    State m_state;
    Timestamp m_now;
    std::vector<Command> m_commands;
};

} // namespace

Step step(const Site& site, State state, const Event& event)
{
    return Stepper(site, std::move(state), event.now).take(event.body);
}

} // namespace mingshi::visit
