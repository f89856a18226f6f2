// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing/signing_flow.h"

#include "errors/overloaded.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mingshi::signing {

namespace {

constexpr std::chrono::seconds cameraNotice{3}; // law.md F5: the just-in-time prompt can be cancelled

/// One step under way: the rules read as "on this screen, from this side, this event does that".
class Stepper {
public:
    Stepper(const visit::Site& site, State state, const Event& event)
        : m_site(site), m_state(std::move(state)), m_now(event.now), m_from(event.from)
    {
    }

    Step take(const EventBody& body)
    {
        endIdleSession(); // before the event: a touch after the machine slept revives nobody's session
        if (body.index() <= EventBody(touch::DisputeTimeline{}).index()) {
            m_state.lastTouch = m_now;
            if (m_state.staff && m_state.staff->liveAt(m_now)) {
                m_state.staff->lastTouch = m_now;
            }
        }
        std::visit([this](const auto& event) { on(event); }, body);
        return {std::move(m_state), std::move(m_commands)};
    }

private:
    template<class S>
    S* at()
    {
        return std::get_if<S>(&m_state.screen);
    }
    template<class S>
    S* atFor(Side side)
    {
        return m_from == side ? at<S>() : nullptr;
    }

    void show(Screen screen) { m_state.screen = std::move(screen); }
    void command(Command command) { m_commands.push_back(std::move(command)); }

    void audit(std::string action)
    {
        if (m_state.staff) {
            command(AuditSigning{std::move(action), m_state.principal.value_or(""), m_state.staff->account.id,
                                 m_state.staff->account.role});
        }
    }

    bool agreed(Purpose purpose) const
    {
        const auto answer = m_state.answers.find(purpose);
        return answer != m_state.answers.end() && answer->second == Answer::Agreed;
    }

    /// Agreed in this signing and not run out since, under the notice that is active.
    bool live(Purpose purpose) const
    {
        const auto consent = m_state.consents.find(purpose);
        const auto active = notice(purpose);
        return agreed(purpose) && consent != m_state.consents.end() && active &&
               allows(consent->second, active->ref, m_now);
    }

    void endIdleSession()
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

    /// Stops whatever runs on the devices for the screen that is left.
    void stopDevices()
    {
        if (at<AwaitingPass>() != nullptr) {
            command(StopScanning{});
        } else if (at<ReadingCard>() != nullptr) {
            command(StopReading{});
        } else if (at<Capturing>() != nullptr) {
            command(StopCapture{});
        }
    }

    void clear()
    {
        const bool calls = m_state.visitorCalls;
        m_state = State{};
        m_state.language = m_site.languages.empty() ? std::string() : m_site.languages.front();
        m_state.visitorCalls = calls;
    }

    /// A new buyer: nothing of the one before is left.
    void awaitBuyer()
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

    void lock(std::optional<Error> why = {})
    {
        stopDevices();
        command(Forget{});
        clear();
        show(Locked{std::move(why)});
    }

    void find(const PassCode& pass)
    {
        command(StopScanning{});
        show(LookingUp{});
        command(FindPass{pass});
    }

    std::shared_ptr<const Notice> notice(Purpose purpose) const
    {
        const auto found = m_site.notices.find(purpose);
        return found == m_site.notices.end() ? nullptr : found->second;
    }

    /// P3, then P2, each on its own screen; a purpose that the site does not offer is not asked.
    void askNext()
    {
        for (const auto purpose : {Purpose::IdReading, Purpose::IdFaceComparison}) {
            if (!m_state.answers.contains(purpose)) {
                if (auto active = notice(purpose)) {
                    show(Asking{.notice = std::move(active),
                                .shownAt = m_now,
                                .fullTextOpen = false,
                                .fullTextWasOpened = false});
                    return;
                }
            }
        }
        readCard();
    }

    void readCard()
    {
        const ReadScope scope{.details = live(Purpose::IdReading), .portrait = live(Purpose::IdFaceComparison)};
        if (!scope.details && !scope.portrait) {
            checkWithoutFace();
            return;
        }
        show(ReadingCard{});
        command(StartReading{scope});
    }

    void checkByPerson(ByPersonReason reason, std::optional<Error> fault = {})
    {
        command(Forget{});
        show(CheckingByPerson{reason, std::move(fault)});
    }

    /// The comparison was not agreed to, or its time ran out meanwhile, which is nobody's refusal.
    void checkWithoutFace()
    {
        if (agreed(Purpose::IdFaceComparison)) {
            checkByPerson(ByPersonReason::CameraFault, Error{ErrorCode::PermitExpired, {}});
        } else {
            checkByPerson(ByPersonReason::Refused);
        }
    }

    void announceCamera() { show(AnnouncingCamera{m_now + cameraNotice}); }

    /// After identity is settled: the buyer's own timeline, where there is one and P1 is live, then the contract.
    void goOn()
    {
        const bool mayShow =
            m_state.visitor && !m_state.visitor->visits.empty() &&
            std::ranges::any_of(m_state.visitor->consents, [&](const ConsentRecord& record) {
                return record.purpose == Purpose::VisitAttribution && validForProcessing(statusAt(record, m_now));
            });
        if (mayShow) {
            show(ShowingTimeline{timelineOf(m_state.visitor->visits)});
        } else {
            contract(TimelineAnswer::NotAsked, {});
        }
    }

    void contract(TimelineAnswer answer, std::optional<Timeline> visits)
    {
        audit("signing.contract");
        show(AtContract{m_state.identity.value_or(CheckedIdentity{}), answer, std::move(visits)});
    }

    Choice choiceOn(const Asking& asking, ConsentStatus status, ScreenEvidence evidence) const
    {
        const auto shownAt = std::min(asking.shownAt, m_now); // the clock may have been set back meanwhile
        evidence.dwell = m_now - shownAt;
        evidence.layersOpened = {"summary"};
        if (asking.fullTextWasOpened) {
            evidence.layersOpened.emplace_back("full");
        }
        return {.purpose = asking.notice->purpose,
                .notice = asking.notice->ref,
                .language = m_state.language,
                .device = m_site.device,
                .shownAt = shownAt,
                .at = m_now,
                .validity = asking.notice->consentValidity,
                .status = status,
                .evidence = std::move(evidence)};
    }

    // --- staff's touches ---------------------------------------------------------------------------------------------

    void on(const touch::SignIn& in)
    {
        if (atFor<Locked>(Side::Staff) != nullptr) {
            show(SigningIn{});
            command(CheckSignIn{in.account, in.password});
        }
    }

    void on(const touch::SignOut&)
    {
        if (m_from == Side::Staff && facing(m_state) == Side::Staff && m_state.staff) {
            lock();
        }
    }

    void on(const touch::TypePass& typed)
    {
        if (atFor<AwaitingPass>(Side::Staff) != nullptr) {
            if (const auto pass = PassCode::fromText(typed.text)) {
                find(*pass);
            } else {
                show(AwaitingPass{ErrorCode::PassUnreadable});
            }
        }
    }

    void on(const touch::NoPass&)
    {
        if (atFor<AwaitingPass>(Side::Staff) != nullptr) {
            command(StopScanning{});
            audit("signing.open");
            askNext();
        }
    }

    void on(const touch::ByPersonDone& done)
    {
        if (atFor<CheckingByPerson>(Side::Staff) != nullptr && m_state.staff && done.result >= 0 && done.result <= 2) {
            m_state.identity = CheckedIdentity{.byFace = false, .band = {}, .byPerson = done.result};
            command(StoreByPerson{m_state.principal, done.result, m_state.staff->account.id});
            goOn();
        }
    }

    void on(const touch::NextBuyer&)
    {
        if (atFor<AtContract>(Side::Staff) != nullptr) {
            awaitBuyer();
        }
    }

    void on(const touch::Abandon&)
    {
        if (m_state.staff && at<SigningIn>() == nullptr && at<LookingUp>() == nullptr &&
            at<StoringConsent>() == nullptr) {
            audit("signing.abandon");
            awaitBuyer();
        }
    }

    void on(const touch::Retry&)
    {
        if (atFor<Faulted>(Side::Staff) != nullptr) {
            awaitBuyer();
        } else if (const auto* checking = atFor<CheckingByPerson>(Side::Staff);
                   checking != nullptr && checking->fault && describe(checking->fault->code).retriable) {
            // What ran out may be asked again; what was refused is not (law.md F13).
            std::erase_if(m_state.answers, [this](const auto& answer) {
                return answer.second == Answer::Agreed && !live(answer.first);
            });
            askNext(); // then the card again: the portrait was wiped
        }
    }

    void on(const touch::GoToVisitor&)
    {
        if (std::exchange(m_state.visitorCalls, false)) {
            command(TellVisitor{});
        }
    }

    // --- the buyer's touches -----------------------------------------------------------------------------------------

    void on(const touch::ChooseLanguage& chosen)
    {
        if (std::ranges::find(m_site.languages, chosen.language) == m_site.languages.end()) {
            return;
        }
        m_state.language = chosen.language;
        if (auto* asking = at<Asking>()) {
            asking->shownAt = m_now;
        }
    }

    void on(const touch::OpenFullText&)
    {
        if (auto* asking = atFor<Asking>(Side::Buyer)) {
            asking->fullTextOpen = true;
            asking->fullTextWasOpened = true;
        }
    }

    void on(const touch::CloseFullText&)
    {
        if (auto* asking = atFor<Asking>(Side::Buyer)) {
            asking->fullTextOpen = false;
        }
    }

    void on(const touch::Agree& agree)
    {
        if (const auto* asking = atFor<Asking>(Side::Buyer)) {
            const auto purpose = asking->notice->purpose;
            command(StoreConsent{m_state.principal, choiceOn(*asking, ConsentStatus::Given, agree.evidence)});
            show(StoringConsent{purpose, m_now});
        }
    }

    void on(const touch::Refuse& refuse)
    {
        if (const auto* asking = atFor<Asking>(Side::Buyer)) {
            m_state.answers[asking->notice->purpose] = Answer::Refused;
            command(RecordRefusal{choiceOn(*asking, ConsentStatus::Refused, refuse.evidence)});
            askNext();
        }
    }

    void on(const touch::ChooseByPerson&)
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

    void on(const touch::CancelCamera&)
    {
        if (m_from == Side::Buyer && (at<AnnouncingCamera>() != nullptr || at<Capturing>() != nullptr)) {
            stopDevices();
            checkByPerson(ByPersonReason::Chosen);
        }
    }

    void on(const touch::TryAgain&)
    {
        // The portrait was wiped with the first comparison: the card is read again.
        if (const auto* showing = atFor<ShowingOutcome>(Side::Buyer);
            showing != nullptr && showing->forgotten && m_state.attempts < State::mostAttempts &&
            (showing->outcome.band == ComparisonBand::Review || showing->outcome.band == ComparisonBand::NotComputed)) {
            readCard();
        }
    }

    void on(const touch::Continue&)
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

    void on(const touch::ConfirmTimeline&) { answerTimeline(TimelineAnswer::Confirmed); }
    void on(const touch::DisputeTimeline&) { answerTimeline(TimelineAnswer::Disputed); }

    void answerTimeline(TimelineAnswer answer)
    {
        if (const auto* showing = atFor<ShowingTimeline>(Side::Buyer)) {
            audit(answer == TimelineAnswer::Confirmed ? "timeline.confirmed" : "timeline.disputed");
            contract(answer, Timeline(showing->timeline));
        }
    }

    // --- results -----------------------------------------------------------------------------------------------------

    void on(const VisitorCalls& calls) { m_state.visitorCalls = calls.wanted; }

    void on(const SignedIn& in)
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

    void on(const SignInFailed& failed)
    {
        if (at<SigningIn>() != nullptr) {
            lock(failed.error);
        }
    }

    void on(const PassScanned& scanned)
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

    void on(const PassFound& found)
    {
        if (at<LookingUp>() != nullptr) {
            m_state.visitor = found.visitor;
            m_state.principal = found.visitor.principal;
            audit("signing.open");
            askNext();
        }
    }

    void on(const ConsentStored& stored)
    {
        const auto* storing = at<StoringConsent>();
        const auto& events = stored.consent.events;
        if (storing != nullptr && storing->purpose == stored.consent.purpose && !events.empty() &&
            events.back().at == storing->agreedAt) {
            m_state.principal = stored.consent.principal;
            m_state.answers[stored.consent.purpose] = Answer::Agreed;
            m_state.consents.insert_or_assign(stored.consent.purpose, stored.consent);
            askNext();
        }
    }

    void on(const ConsentWithdrawn& withdrawn)
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
        if (ended.contains(Purpose::VisitAttribution) && m_state.visitor) {
            m_state.visitor->visits.clear();
        }
        if (ended.contains(Purpose::IdReading) && m_state.document) {
            m_state.document->details.reset();
        }
        stopWhatWasWithdrawn(ended);
    }

    /// Nothing of a withdrawn purpose goes on; the signing itself does.
    void stopWhatWasWithdrawn(const std::set<Purpose>& ended)
    {
        const bool comparison = ended.contains(Purpose::IdFaceComparison);
        const bool reads = at<ReadingCard>() != nullptr;
        const bool compares =
            at<AnnouncingCamera>() != nullptr || at<Capturing>() != nullptr || at<ShowingOutcome>() != nullptr;
        if ((comparison && (reads || compares)) || (reads && ended.contains(Purpose::IdReading))) {
            stopDevices();
            checkByPerson(ByPersonReason::Chosen);
        } else if (ended.contains(Purpose::VisitAttribution)) {
            if (at<ShowingTimeline>() != nullptr) {
                contract(TimelineAnswer::NotAsked, {});
            } else if (auto* reached = at<AtContract>()) {
                reached->visits.reset();
            }
        }
    }

    void on(const CardProgress& progress)
    {
        if (auto* reading = at<ReadingCard>()) {
            reading->share = progress.share;
            reading->cardSeen = progress.cardSeen;
        }
    }

    void on(const CardRead& read)
    {
        if (at<ReadingCard>() == nullptr) {
            command(Forget{}); // a result that nobody waits for any more
            return;
        }
        m_state.document = read.document;
        if (!live(Purpose::IdReading)) {
            m_state.document->details.reset();
        } else if (read.document.details && m_state.principal) {
            command(StoreDocument{*m_state.principal, *read.document.details});
        }
        if (!live(Purpose::IdFaceComparison)) {
            checkWithoutFace();
        } else if (!read.document.hasPortrait) {
            checkByPerson(ByPersonReason::ReaderFault, Error{ErrorCode::PortraitUnavailable, {}});
        } else {
            announceCamera();
        }
    }

    void on(const CardFailed& failed)
    {
        if (at<ReadingCard>() != nullptr) {
            checkByPerson(ByPersonReason::ReaderFault, failed.error);
        }
    }

    void on(const FrameSeen& seen)
    {
        if (auto* capturing = at<Capturing>()) {
            capturing->instruction = seen.problem;
            capturing->usableFrames = seen.usable;
            capturing->wantedFrames = seen.wanted;
        }
    }

    void on(const ComparingNow&)
    {
        if (auto* capturing = at<Capturing>()) {
            capturing->comparing = true;
            capturing->instruction.reset();
        }
    }

    void on(const Compared& compared)
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

    void on(const CaptureFailed& failed)
    {
        if (at<Capturing>() != nullptr) {
            checkByPerson(ByPersonReason::CameraFault, failed.error);
        }
    }

    void on(const Forgotten&)
    {
        if (auto* showing = at<ShowingOutcome>()) {
            showing->forgotten = true;
        }
    }

    void on(const Failed& failed)
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

    void on(const Tick&)
    {
        const auto* announcing = at<AnnouncingCamera>();
        if (announcing == nullptr || m_now < announcing->opensAt) {
            return;
        }
        auto permit = live(Purpose::IdFaceComparison)
                          ? mintCapturePermit(m_state.consents.at(Purpose::IdFaceComparison),
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

    const visit::Site& m_site;
    State m_state;
    Timestamp m_now;
    Side m_from;
    std::vector<Command> m_commands;
};

} // namespace

Side facing(const State& state)
{
    return std::visit(Overloaded{
                          [](const Asking&) { return Side::Buyer; },
                          [](const StoringConsent&) { return Side::Buyer; },
                          [](const ReadingCard&) { return Side::Buyer; },
                          [](const AnnouncingCamera&) { return Side::Buyer; },
                          [](const Capturing&) { return Side::Buyer; },
                          [](const ShowingOutcome&) { return Side::Buyer; },
                          [](const ShowingTimeline&) { return Side::Buyer; },
                          [](const auto&) { return Side::Staff; },
                      },
                      state.screen);
}

Step step(const visit::Site& site, State state, const Event& event)
{
    return Stepper(site, std::move(state), event).take(event.body);
}

} // namespace mingshi::signing
