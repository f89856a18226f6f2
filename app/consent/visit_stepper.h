// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit_flow.h"

#include <utility>

namespace mingshi::visit {

/// One step under way: the rules read as "on this screen, this event does that".
class Stepper {
public:
    Stepper(const Site& site, State state, Timestamp now) : m_site(site), m_state(std::move(state)), m_now(now) {}

    Step take(const EventBody& body);

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
    void leave(Help help = Help::None);

    /// Time alone ends no call that nobody answered: whoever needs help may be waiting without touching anything.
    void leaveByTime() { leave(m_state.help == Help::Called ? Help::Called : Help::None); }

    std::string firstLanguage() const { return m_site.languages.empty() ? std::string() : m_site.languages.front(); }

    Choice choiceOn(const ReadingNotice& reading, ConsentStatus status, ScreenEvidence evidence = {}) const;
    /// The notice that an answer means; none for a touch that came too soon after it appeared.
    const ReadingNotice* answered();

    void readNotice();
    /// The sentence that is played, from its beginning.
    void say();
    void sayNext();
    /// Without a voice time leads on.
    void playOn();
    void stopPlaying();

    void present(PassUse use, std::optional<ErrorCode> problem = {});

    void find(PassUse use, const PassCode& pass);

    /// Shows the holder of a pass what is kept, after asking again where the notice changed materially.
    void welcome(KnownVisitor visitor);
    void askAgain(KnownVisitor visitor, const NoticeRef& agreedTo, Terms before);
    /// The newest live consent to visit_attribution that the notice of today no longer covers.
    std::optional<NoticeRef> outdated(const KnownVisitor& visitor) const;
    /// After no answer, or one that is no: back to what is kept, or "welcome, nothing was recorded".
    void welcomeAllTheSame(std::shared_ptr<const Renewal> renewal, Terms terms);
    /// Counts an answer that is none or no, unless it was counted before in this visit.
    void count(Choice choice);

    void confirmWithdrawal(KnownVisitor visitor, Terms terms = Terms::Agreed);

    // --- touches -----------------------------------------------------------------------------------------------------

    void on(const touch::Start&);
    void on(const touch::HavePass& have);
    void on(const touch::ChooseLanguage& chosen);
    void on(const touch::OpenFullText&);
    void on(const touch::CloseFullText&);
    void on(const touch::Agree& agree);
    void on(const touch::Refuse& refuse);
    void on(const touch::UnderFourteen&);
    void on(const touch::NameGuardian& named);
    void on(const touch::NobodyWithMe&);
    void on(const touch::NameChannel& named);
    void on(const touch::TypePass& typed);
    void on(const touch::RecordVisit& record);
    void on(const touch::ReadChange&);
    void on(const touch::SeeEverything&);
    void on(const touch::AskWithdrawal&);
    void on(const touch::ChooseWithdrawal& chosen);
    void on(const touch::ConfirmWithdrawal&);
    void on(const touch::PrintSlip&);
    void on(const touch::StillHere&) {}

    void on(const touch::CallStaff&);
    void on(const touch::Play&);
    void on(const touch::Pause&);
    void on(const touch::PlayAgain&);
    void on(const touch::PlaySlowly&);
    void on(const touch::StopPlaying&);
    void on(const touch::Back&);
    void on(const touch::Leave&);

    // --- results -----------------------------------------------------------------------------------------------------

    void on(const PassScanned& scanned);
    void on(const VisitStored& stored);
    void on(const RefusalRecorded& recorded);
    void on(const ConsentRenewed& renewed);
    void on(const PassFound& found);
    void on(const VisitAdded& added);
    void on(const HeldRead& read);
    void on(const WithdrawalDone& done);
    void on(const SlipDone& done);
    void on(const StaffComes&);
    void on(const SpeechEnded& ended);
    void on(const Failed& failed);
    /// Time alone never answers for anybody: it leaves, and what was not stored is dropped (law.md 6.3 rule 2).
    void on(const Tick&);

    /// The store is at work; its answer ends the screen.
    bool busy() { return at<Storing>() != nullptr || at<LookingUp>() != nullptr || at<Withdrawing>() != nullptr; }

    const Site& m_site;
    State m_state;
    Timestamp m_now;
    std::vector<Command> m_commands;
};

} // namespace mingshi::visit
