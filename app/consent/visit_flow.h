// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/held_data.h"
#include "consent/notice_change.h"
#include "consent/notice_on_screen.h"
#include "consent/visit.h"
#include "errors/error.h"

#include <type_traits>
#include <variant>
#include <vector>

/// The entrance screen: notice, choice, channel, pass; and with the pass: visit again, see, withdraw.
/// `step` is the only way on: touch or result -> Event -> step -> State to draw and Commands to do.
namespace mingshi::visit {

// --- what is on the screen -------------------------------------------------------------------------------------------

struct Attract {
    bool operator==(const Attract&) const = default;
};
struct ChoosingLanguage {
    bool operator==(const ChoosingLanguage&) const = default;
};
/// Whether new visits may be recorded under the consent that the holder of a pass has.
enum class Terms {
    Agreed,        ///< to what the notice says now, or there is nothing to ask again
    Changed,       ///< the notice changed materially since, and no answer was given yet
    ChangeRefused, ///< in this visit: nobody is asked twice (law.md F13)
};
/// Somebody who agreed to an earlier version and is asked again (law.md F12).
struct Renewal {
    KnownVisitor visitor;
    NoticeRef agreedTo;
    std::shared_ptr<const Notice> former; ///< what was agreed to; null if it is no longer on file
    Terms before = Terms::Agreed;         ///< where the screen came from

    bool operator==(const Renewal&) const = default;
};
enum class SlipState { NotAsked, Printing, Printed, Failed };
struct ReadingNotice : NoticeOnScreen {
    std::shared_ptr<const Renewal> renewal = {}; ///< null: the notice is new to whoever stands here
    SlipState slip = SlipState::NotAsked;        ///< the notice itself, to take along
    std::optional<Guardian> guardian = {};       ///< reads and answers for a child under 14
    bool operator==(const ReadingNotice&) const = default;
};
/// A visitor under 14: who is here to read the notice and to answer it (law.md F10)?
struct NamingGuardian {
    ReadingNotice reading;
    bool operator==(const NamingGuardian&) const = default;
};
/// Agreed; nothing is stored before the channel was named (stage, review, commit).
struct NamingChannel {
    Choice agreed;
    bool operator==(const NamingChannel&) const = default;
};
struct Storing {
    bool operator==(const Storing&) const = default;
};
struct PassIssued {
    PassCode pass;
    ConsentRecord consent;
    SlipState slip = SlipState::NotAsked;
    bool operator==(const PassIssued&) const = default;
};
/// "Welcome. Nothing was recorded."
struct Refused {
    std::optional<ConsentRecord> record = {}; ///< once it is counted: what a confirmation says; it leads to nobody
    SlipState slip = SlipState::NotAsked;
    bool operator==(const Refused&) const = default;
};
enum class PassUse { Visit, Withdraw };
/// Waits for the pass before the scanner, or for its code to be typed.
struct PresentingPass {
    PassUse use = PassUse::Visit;
    std::optional<ErrorCode> problem; ///< PassUnknown or PassUnreadable after a try
    bool operator==(const PresentingPass&) const = default;
};
struct LookingUp {
    PassUse use = PassUse::Visit;
    bool operator==(const LookingUp&) const = default;
};
/// The pass was known: the person's own visits, and what can be done.
struct ShowingVisitor {
    KnownVisitor visitor;
    Terms terms = Terms::Agreed;
    bool operator==(const ShowingVisitor&) const = default;
};
struct VisitRecorded {
    KnownVisitor visitor;
    bool operator==(const VisitRecorded&) const = default;
};
/// Everything that is kept about the holder of the pass, to be seen, printed and corrected.
struct ShowingHeld {
    KnownVisitor visitor;
    HeldData held;
    Terms terms = Terms::Agreed;
    SlipState slip = SlipState::NotAsked;
    bool operator==(const ShowingHeld&) const = default;
};
/// What goes and what stays as proof, before it is confirmed.
struct ConfirmingWithdrawal {
    KnownVisitor visitor;
    std::vector<Purpose> purposes;    ///< consented to and not withdrawn, also when the time ran out
    std::optional<Purpose> only = {}; ///< one of them; none: all of them
    Terms terms = Terms::Agreed;
    std::vector<Purpose> live = {}; ///< those of them that still allow processing

    /// What a touch on "withdraw" withdraws now.
    std::vector<Purpose> meant() const { return only ? std::vector{*only} : purposes; }
    /// Whether nothing live is left then: all rows go, and the pass and the key with them.
    bool everything() const;
    bool operator==(const ConfirmingWithdrawal&) const = default;
};
struct Withdrawing {
    bool operator==(const Withdrawing&) const = default;
};
struct Withdrawn {
    DeletionCertificate certificate;
    SlipState slip = SlipState::NotAsked;
    std::vector<ConsentRecord> records = {}; ///< that were withdrawn, with their last event
    bool operator==(const Withdrawn&) const = default;
};
/// A fault is told as a fault and never counted as a refusal.
struct Faulted {
    Error error;
    bool operator==(const Faulted&) const = default;
};

using Screen = std::variant<Attract, ChoosingLanguage, ReadingNotice, NamingGuardian, NamingChannel, Storing,
                            PassIssued, Refused, PresentingPass, LookingUp, ShowingVisitor, VisitRecorded, ShowingHeld,
                            ConfirmingWithdrawal, Withdrawing, Withdrawn, Faulted>;

/// The notice that is on the screen, played sentence by sentence: spoken, captioned, with its picture. Its end is no
/// consent (law.md 6.3 rule 7).
struct Playing {
    std::size_t sentence = 0; ///< of `sentencesOf`
    bool paused = false;
    bool slowly = false;
    bool silent = false; ///< there is no voice: the captions carry it, and time leads on
    Timestamp since{};   ///< when the sentence began

    bool speaking() const { return !paused && !silent; }
    bool operator==(const Playing&) const = default;
};

/// What is played of it: its summary, or for somebody who is asked again what the notice says now instead. For a child,
/// what holds for children goes before.
std::vector<std::string> sentencesOf(const ReadingNotice& reading, std::string_view language);
/// How long a caption stands that nobody speaks.
std::chrono::milliseconds readingTime(std::string_view sentence, bool slowly);

/// The paper that the screen offers; null where it offers none.
template<class S>
auto* slipOf(S& screen)
{
    using Slip = std::conditional_t<std::is_const_v<S>, const SlipState, SlipState>;
    return std::visit(
        [](auto& at) -> Slip* {
            if constexpr (requires { at.slip; }) {
                return &at.slip;
            } else {
                return nullptr;
            }
        },
        screen);
}

/// Whether a person was asked to come to this screen.
enum class Help { None, Called, Coming };

struct State {
    Screen screen = Attract{};
    std::string language;
    Timestamp lastTouch{};
    bool askingStillHere = false; ///< "Are you still here?" lies over the screen
    Help help = Help::None;
    std::optional<Playing> playing = {};
    bool counted = false;      ///< in this visit an answer that is none or no
    bool speechFailed = false; ///< there is no voice here; the text says the same

    bool operator==(const State&) const = default;
};

// --- what happens ----------------------------------------------------------------------------------------------------

namespace touch {
struct Start {}; ///< attract: "Register my visit"
struct HavePass {
    PassUse use = PassUse::Visit;
}; ///< attract: "I have a pass" or "Withdraw"
struct ChooseLanguage {
    std::string language;
}; ///< on the language screen, or in the bar of any screen
struct OpenFullText {};
struct CloseFullText {};
struct Agree {
    ScreenEvidence evidence;
};
struct Refuse {
    ScreenEvidence evidence;
};
struct UnderFourteen {}; ///< on the notice: somebody else has to answer it
struct NameGuardian {
    std::optional<Guardian> guardian; ///< none: 14 or older after all
};
struct NobodyWithMe {}; ///< no guardian is here: nothing is recorded, and the visitor is welcome
struct NameChannel {
    Channel channel;
    std::string claim =
        {}; ///< code of a channel's claim that the visitor typed, and so confirmed (law.md F8); or empty
};
struct TypePass {
    std::string text;
};
struct RecordVisit {
    Channel channel;
    std::string claim = {};
};
struct ReadChange {};    ///< "What changed": the notice again, opened by the visitor
struct SeeEverything {}; ///< all that is kept about me
struct AskWithdrawal {};
struct ChooseWithdrawal {
    std::optional<Purpose> only; ///< none: all
};
struct ConfirmWithdrawal {};
struct PrintSlip {};
struct StillHere {};
struct CallStaff {}; ///< any screen
struct Play {};      ///< the notice's first layer, or on after a pause
struct Pause {};
struct PlayAgain {};  ///< the sentence
struct PlaySlowly {}; ///< or no longer
struct StopPlaying {};
struct Back {};
struct Leave {}; ///< any screen: to attract, nothing is kept of what was not stored
} // namespace touch

struct PassScanned {
    std::string payload;
};
struct VisitStored {
    PassCode pass;
    ConsentRecord consent;
};
/// A refusal was counted.
struct RefusalRecorded {
    ConsentRecord record;
};
struct ConsentRenewed {
    KnownVisitor visitor; ///< with the new record
};
struct PassFound {
    KnownVisitor visitor;
};
struct VisitAdded {
    KnownVisitor visitor;
};
struct HeldRead {
    KnownVisitor visitor;
    HeldData held;
    Terms terms = Terms::Agreed;
};
struct WithdrawalDone {
    DeletionCertificate certificate;
    std::vector<ConsentRecord> records = {};
};
struct SlipDone {
    bool printed = false;
};
struct StaffComes {}; ///< somebody at the desk said so
struct SpeechEnded {
    bool spoken = false;
};
struct Failed {
    Error error;
};              ///< of the command that the screen waits for, or of the scanner while it scans
struct Tick {}; ///< once a second

using EventBody =
    std::variant<touch::Start, touch::HavePass, touch::ChooseLanguage, touch::OpenFullText, touch::CloseFullText,
                 touch::Agree, touch::Refuse, touch::UnderFourteen, touch::NameGuardian, touch::NobodyWithMe,
                 touch::NameChannel, touch::TypePass, touch::RecordVisit, touch::ReadChange, touch::SeeEverything,
                 touch::AskWithdrawal, touch::ChooseWithdrawal, touch::ConfirmWithdrawal, touch::PrintSlip,
                 touch::StillHere, touch::CallStaff, touch::Play, touch::Pause, touch::PlayAgain, touch::PlaySlowly,
                 touch::StopPlaying, touch::Back, touch::Leave, PassScanned, VisitStored, RefusalRecorded,
                 ConsentRenewed, PassFound, VisitAdded, HeldRead, WithdrawalDone, SlipDone, StaffComes, SpeechEnded,
                 Failed, Tick>;

struct Event {
    Timestamp now{};
    EventBody body;
};

// --- what is to be done ----------------------------------------------------------------------------------------------

struct RecordRefusal {
    Choice choice;
}; ///< refused or deferred; a refusal is answered with RefusalRecorded, or with nothing
struct StoreVisit {
    Choice agreed;
    Channel channel;
    std::string claim = {};
};
/// Somebody known agrees to the notice as it is now.
struct RenewConsent {
    KnownVisitor visitor;
    Choice agreed;
};
struct StartScanning {};
struct StopScanning {};
struct FindPass {
    PassCode pass;
};
struct AddVisit {
    Pseudonym principal;
    Visit visit;
    std::string claim = {};
};
struct ReadHeld {
    KnownVisitor visitor;
    Terms terms = Terms::Agreed;
};
struct Withdraw {
    Pseudonym principal;
    std::vector<Purpose> purposes;
};
struct PrintNotice {
    std::shared_ptr<const Notice> notice;
    std::string language;
};
struct PrintPass {
    PassCode pass;
    ConsentRecord consent;
};
struct PrintRefusal {
    ConsentRecord record;
};
struct PrintHeld {
    HeldData held;
    std::string language;
};
struct PrintCertificate {
    DeletionCertificate certificate;
    std::vector<ConsentRecord> records;
    std::string language;
};
struct CallStaff {
    bool wanted = false;
}; ///< lights or ends the call at the desk
/// Instead of what is being said.
struct Speak {
    std::string language;
    std::string text;
    bool slowly = false;
};
struct StopSpeaking {};

using Command = std::variant<RecordRefusal, StoreVisit, RenewConsent, StartScanning, StopScanning, FindPass, AddVisit,
                             ReadHeld, Withdraw, PrintNotice, PrintPass, PrintRefusal, PrintHeld, PrintCertificate,
                             CallStaff, Speak, StopSpeaking>;

/// What the site is: the same for every step.
struct Site {
    std::string device; ///< "kiosk-01"
    std::vector<std::string> languages;
    std::vector<Channel> channels;
    std::map<Purpose, std::shared_ptr<const Notice>> notices; ///< active ones
    std::vector<std::shared_ptr<const Notice>> noticesOnFile; ///< every version that consents may be bound to
    std::chrono::milliseconds leastLook{500};                 ///< a notice is seen for so long before an answer counts
    std::chrono::seconds askAfter{45};                        ///< idle until "Are you still here?"
    std::chrono::seconds leaveAfter{65};  ///< idle until the screen leaves by itself, without an answer
    std::chrono::seconds resultStays{30}; ///< idle on a finished screen
};

struct Step {
    State state;
    std::vector<Command> commands;
};

/// An event that the screen cannot mean (two taps at once, a late result) changes nothing.
Step step(const Site& site, State state, const Event& event);

} // namespace mingshi::visit
