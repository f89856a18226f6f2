// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice_on_screen.h"
#include "consent/visit.h"
#include "errors/error.h"

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
struct ReadingNotice : NoticeOnScreen {
    bool operator==(const ReadingNotice&) const = default;
};
/// Agreed; nothing is stored before the channel was named (stage, review, commit).
struct NamingChannel {
    Choice agreed;
    bool operator==(const NamingChannel&) const = default;
};
struct Storing {
    bool operator==(const Storing&) const = default;
};
enum class SlipState { NotAsked, Printing, Printed, Failed };
struct PassIssued {
    PassCode pass;
    ConsentRecord consent;
    SlipState slip = SlipState::NotAsked;
    bool operator==(const PassIssued&) const = default;
};
/// "Welcome. Nothing was recorded."
struct Refused {
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
    bool operator==(const ShowingVisitor&) const = default;
};
struct VisitRecorded {
    KnownVisitor visitor;
    bool operator==(const VisitRecorded&) const = default;
};
/// What goes and what stays as proof, before it is confirmed.
struct ConfirmingWithdrawal {
    KnownVisitor visitor;
    std::vector<Purpose> purposes; ///< consented to and not withdrawn, also when the time ran out
    bool operator==(const ConfirmingWithdrawal&) const = default;
};
struct Withdrawing {
    bool operator==(const Withdrawing&) const = default;
};
struct Withdrawn {
    DeletionCertificate certificate;
    SlipState slip = SlipState::NotAsked;
    bool operator==(const Withdrawn&) const = default;
};
/// A fault is told as a fault and never counted as a refusal.
struct Faulted {
    Error error;
    bool operator==(const Faulted&) const = default;
};

using Screen =
    std::variant<Attract, ChoosingLanguage, ReadingNotice, NamingChannel, Storing, PassIssued, Refused, PresentingPass,
                 LookingUp, ShowingVisitor, VisitRecorded, ConfirmingWithdrawal, Withdrawing, Withdrawn, Faulted>;

/// Whether a person was asked to come to this screen.
enum class Help { None, Called, Coming };

struct State {
    Screen screen = Attract{};
    std::string language;
    Timestamp lastTouch{};
    bool askingStillHere = false; ///< "Are you still here?" lies over the screen
    Help help = Help::None;
    bool readingAloud = false; ///< the notice that is on the screen
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
struct NameChannel {
    Channel channel;
};
struct TypePass {
    std::string text;
};
struct RecordVisit {
    Channel channel;
};
struct AskWithdrawal {};
struct ConfirmWithdrawal {};
struct PrintSlip {};
struct StillHere {};
struct CallStaff {}; ///< any screen
struct ReadAloud {}; ///< the notice's first layer (law.md 6.3 rule 7)
struct StopReading {};
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
struct PassFound {
    KnownVisitor visitor;
};
struct VisitAdded {
    KnownVisitor visitor;
};
struct WithdrawalDone {
    DeletionCertificate certificate;
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
                 touch::Agree, touch::Refuse, touch::NameChannel, touch::TypePass, touch::RecordVisit,
                 touch::AskWithdrawal, touch::ConfirmWithdrawal, touch::PrintSlip, touch::StillHere, touch::CallStaff,
                 touch::ReadAloud, touch::StopReading, touch::Back, touch::Leave, PassScanned, VisitStored, PassFound,
                 VisitAdded, WithdrawalDone, SlipDone, StaffComes, SpeechEnded, Failed, Tick>;

struct Event {
    Timestamp now{};
    EventBody body;
};

// --- what is to be done ----------------------------------------------------------------------------------------------

struct RecordRefusal {
    Choice choice;
}; ///< refused or deferred; answers nothing
struct StoreVisit {
    Choice agreed;
    Channel channel;
};
struct StartScanning {};
struct StopScanning {};
struct FindPass {
    PassCode pass;
};
struct AddVisit {
    Pseudonym principal;
    Visit visit;
};
struct Withdraw {
    Pseudonym principal;
    std::vector<Purpose> purposes;
};
struct PrintPass {
    PassCode pass;
    ConsentRecord consent;
};
struct PrintCertificate {
    DeletionCertificate certificate;
    std::string language;
};
struct CallStaff {
    bool wanted = false;
}; ///< lights or ends the call at the desk
struct Speak {
    std::string language;
    std::string text;
};
struct StopSpeaking {};

using Command = std::variant<RecordRefusal, StoreVisit, StartScanning, StopScanning, FindPass, AddVisit, Withdraw,
                             PrintPass, PrintCertificate, CallStaff, Speak, StopSpeaking>;

/// What the site is: the same for every step.
struct Site {
    std::string device; ///< "kiosk-01"
    std::vector<std::string> languages;
    std::vector<Channel> channels;
    std::map<Purpose, std::shared_ptr<const Notice>> notices; ///< active ones
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
