// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/signing_flow.h"

#include <set>
#include <utility>

namespace mingshi::signing {

/// One step under way: the rules read as "on this screen, from this side, this event does that".
class Stepper {
public:
    Stepper(const visit::Site& site, State state, const Event& event)
        : m_site(site), m_state(std::move(state)), m_now(event.now), m_from(event.from)
    {
    }

    Step take(const EventBody& body);

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

    void audit(std::string action);

    bool agreed(Purpose purpose) const;

    /// Agreed in this signing and not run out since, under the notice that is active.
    bool live(Purpose purpose) const;

    void endIdleSession();

    /// Stops whatever runs on the devices for the screen that is left.
    void stopDevices();

    void clear();

    /// A new buyer: nothing of the one before is left.
    void awaitBuyer();

    void lock(std::optional<Error> why = {});

    void find(const PassCode& pass);

    std::shared_ptr<const Notice> notice(Purpose purpose) const;

    /// P3, then P2, each on its own screen; a purpose that the site does not offer is not asked.
    void askNext();

    /// P4, once for every channel that the ruling names; then the contract.
    void askWhoMayBeTold();
    /// After an answer to P4 the next channel is named, after one to P2 or P3 the next purpose.
    void afterAnswer(Purpose purpose);
    Channel channelWith(const std::string& code) const;

    void readCard();

    void checkByPerson(ByPersonReason reason, std::optional<Error> fault = {});

    /// The comparison was not agreed to, or its time ran out meanwhile, which is nobody's refusal.
    void checkWithoutFace();

    void announceCamera();

    /// After identity is settled: the buyer's own timeline, where there is one and P1 is live, then the contract.
    void goOn();

    void contract();
    /// A person decides: the dispute is recorded, and nobody is told anything before it is decided.
    void dispute(DisputeGround ground);
    bool mayAttribute() const;
    /// As far as the pass says, the buyer is under 14: no face is asked for (law.md F10).
    bool ofAChild() const { return m_state.visitor && underFourteen(*m_state.visitor); }

    Choice choiceOn(const Asking& asking, ConsentStatus status, const ScreenEvidence& evidence) const;

    /// The notice that the buyer's answer means; none for a touch that came too soon after it appeared.
    const Asking* answered();

    // --- staff's touches ---------------------------------------------------------------------------------------------

    void on(const touch::SignIn& in);
    void on(const touch::SignOut&);
    void on(const touch::TypePass& typed);
    void on(const touch::NoPass&);
    void on(const touch::ByPersonDone& done);
    void on(const touch::NextBuyer&);
    void on(const touch::Abandon&);
    void on(const touch::Retry&);
    void on(const touch::GoToVisitor&);

    // --- the buyer's touches -----------------------------------------------------------------------------------------

    void on(const touch::ChooseLanguage& chosen);
    void on(const touch::OpenFullText&);
    void on(const touch::CloseFullText&);
    void on(const touch::Agree& agree);
    void on(const touch::Refuse& refuse);
    void on(const touch::PrintSlip&);
    void on(const touch::PassTaken&);
    void on(const touch::ChooseByPerson&);
    void on(const touch::CancelCamera&);
    void on(const touch::TryAgain&);
    void on(const touch::Continue&);
    void on(const touch::ConfirmTimeline&) { answerTimeline(TimelineAnswer::Confirmed); }
    void on(const touch::DisputeTimeline&) { answerTimeline(TimelineAnswer::Disputed); }

    void on(const touch::ConfirmRuling&);
    void on(const touch::DisputeRuling&);
    void on(const touch::OpenCorrection&);
    void on(const touch::ChooseVisit& chosen);
    void on(const touch::CorrectChannel& chosen);
    void on(const touch::CloseCorrection&);

    void answerTimeline(TimelineAnswer answer);

    // --- results -----------------------------------------------------------------------------------------------------

    void on(const VisitorCalls& calls) { m_state.visitorCalls = calls.wanted; }

    void on(const SignedIn& in);
    void on(const SignInFailed& failed);
    void on(const PassScanned& scanned);
    void on(const PassFound& found);
    void on(const ConsentStored& stored);
    void on(const ConsentWithdrawn& withdrawn);
    /// Nothing of a withdrawn purpose goes on; the signing itself does.
    void stopWhatWasWithdrawn(const std::set<Purpose>& ended);

    void on(const CardProgress& progress);
    void on(const CardTaken&) { m_state.cardOnReader = false; }
    void on(const CardRead& read);
    void on(const CardFailed& failed);
    void on(const FrameSeen& seen);
    void on(const ComparingNow&);
    void on(const Compared& compared);
    void on(const CaptureFailed& failed);
    void on(const Forgotten&);
    void on(const SlipDone& done);
    void on(const RulingRead& read);
    void on(const RulingFailed& failed);
    void on(const DisputeStored& stored);
    void on(const NotStored& fault);
    void on(const Failed& failed);
    void on(const Tick&);

    const visit::Site& m_site;
    State m_state;
    Timestamp m_now;
    Side m_from;
    std::vector<Command> m_commands;
};

} // namespace mingshi::signing
