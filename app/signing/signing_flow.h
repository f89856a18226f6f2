// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/sealed_ruling.h"
#include "attribution/timeline.h"
#include "consent/permit.h"
#include "consent/visit_flow.h"
#include "identity/comparison.h"
#include "identity/document.h"
#include "staff/account.h"
#include "staff/dispute.h"

#include <map>
#include <memory>
#include <variant>
#include <vector>

/// The signing desk: staff open it for the person present; the buyer answers on the buyer's side; identity is checked
/// by a 1:1 comparison or by a person, which are of equal rank (design.md, positions 2 and 5).
namespace mingshi::signing {

/// Whose turn the screen is. Consent touches count from the buyer's side only (law.md 6.3 rule 6).
enum class Side { Staff, Buyer };

// --- what is on the screen -------------------------------------------------------------------------------------------

struct Locked {
    std::optional<Error> refused; ///< SignInRefused or SignInLocked after a try
    bool operator==(const Locked&) const = default;
};
struct SigningIn {
    bool operator==(const SigningIn&) const = default;
};
/// Staff: scan the buyer's pass, type its code, or go on without one. No list, no search.
struct AwaitingPass {
    std::optional<ErrorCode> problem;
    bool operator==(const AwaitingPass&) const = default;
};
struct LookingUp {
    bool operator==(const LookingUp&) const = default;
};
/// Buyer: the notice of P3, then of P2, and last of P4, each with two equal answers.
struct Asking : NoticeOnScreen {
    std::optional<Channel> recipient = {}; ///< P4: the one channel that this answer is about (PIPL 23)
    bool operator==(const Asking&) const = default;
};
struct StoringConsent {
    Purpose purpose = Purpose::IdReading;
    Timestamp agreedAt{}; ///< only the record of this very choice is the answer
    bool operator==(const StoringConsent&) const = default;
};
/// Buyer: came without a pass and agreed, so here is one: without it nobody could look up, copy or withdraw (PIPL 15).
struct HandingPass {
    PassCode pass;
    ConsentRecord consent; ///< the first one
    visit::SlipState slip = visit::SlipState::NotAsked;
    bool operator==(const HandingPass&) const = default;
};
/// The reader waits for the card or reads it.
struct ReadingCard {
    double share = 0; ///< 0..1, once a card is there
    bool cardSeen = false;
    bool mustBeLifted = false; ///< it was read before: once off the reader and on again
    bool operator==(const ReadingCard&) const = default;
};
/// Buyer: "The camera opens now, for one comparison, and forgets." Opens at `opensAt` unless cancelled.
struct AnnouncingCamera {
    Timestamp opensAt{};
    bool operator==(const AnnouncingCamera&) const = default;
};
/// Buyer: live self-view and one instruction at a time.
struct Capturing {
    std::optional<CaptureProblem> instruction;
    int usableFrames = 0;
    int wantedFrames = 0;
    bool comparing = false; ///< camera closed again, comparison runs
    bool operator==(const Capturing&) const = default;
};
/// Buyer first, then staff: the band in words; "forgotten" once the memory was wiped.
struct ShowingOutcome {
    ComparisonOutcome outcome;
    bool forgotten = false;
    bool operator==(const ShowingOutcome&) const = default;
};
/// Why a person checks; every reason has the same screen and the same next step.
enum class ByPersonReason { Chosen, Refused, Minor, NotConfirmed, NotComputed, ReaderFault, CameraFault };
struct CheckingByPerson {
    ByPersonReason reason = ByPersonReason::Chosen;
    std::optional<Error> fault; ///< for staff: what to repair
    bool operator==(const CheckingByPerson&) const = default;
};
/// Buyer: first visit, number of visits, channel; to confirm or dispute.
struct ShowingTimeline {
    Timeline timeline;
    bool operator==(const ShowingTimeline&) const = default;
};
/// The records are asked what the rules make of the visits.
struct ApplyingRules {
    bool operator==(const ApplyingRules&) const = default;
};
/// Buyer: the outcome and every reason for it; to confirm, to correct or to dispute.
struct ShowingRuling {
    RuledVisits ruled;
    bool operator==(const ShowingRuling&) const = default;
};
/// Buyer: which channel should stand at which visit.
struct CorrectingChannel {
    RuledVisits ruled;
    std::optional<std::size_t> visit; ///< of `ruled.visits`, chosen
    bool operator==(const CorrectingChannel&) const = default;
};
/// How identity was checked, in the same words for every way that was taken.
struct CheckedIdentity {
    bool byFace = false;
    std::optional<ComparisonBand> band;
    std::optional<int> byPerson; ///< 0 agrees, 1 differs, 2 cannot tell (store::ByPersonResult)
    bool operator==(const CheckedIdentity&) const = default;
};
enum class TimelineAnswer { NotAsked, Confirmed, Disputed };
/// What the buyer made of the visits and of the ruling.
struct Attribution {
    TimelineAnswer timeline = TimelineAnswer::NotAsked;
    std::optional<Timeline> visits;
    std::optional<Ruling> ruling; ///< what is known of it; with no pass or no consent it says only that (law.md F7)
    TimelineAnswer answer = TimelineAnswer::NotAsked; ///< to the ruling
    bool disputed = false;                            ///< a person decides
    std::optional<Dispute> dispute;                   ///< once it is recorded
    std::vector<Channel> mayBeTold;                   ///< agreed to under P4, each by itself

    bool operator==(const Attribution&) const = default;
};
/// Both branches end here: the contract goes on in the office's own system.
struct AtContract {
    CheckedIdentity identity;
    Attribution attribution;
    bool operator==(const AtContract&) const = default;
};
struct Faulted {
    Error error;
    bool operator==(const Faulted&) const = default;
};

using Screen = std::variant<Locked, SigningIn, AwaitingPass, LookingUp, Asking, StoringConsent, HandingPass,
                            ReadingCard, AnnouncingCamera, Capturing, ShowingOutcome, CheckingByPerson, ShowingTimeline,
                            ApplyingRules, ShowingRuling, CorrectingChannel, AtContract, Faulted>;

enum class Answer { Undecided, Agreed, Refused };

/// What staff may see of the document while the signing lasts.
struct DocumentSummary {
    DocumentKind kind = DocumentKind::ResidentCard;
    std::vector<DocumentFinding> findings;
    std::optional<DocumentDetails> details;
    bool hasPortrait = false;
    AgeBand age = AgeBand::Adult;
    PortraitOrigin portraitOrigin = PortraitOrigin::Chip;
    bool portraitSimulated = false;
    bool operator==(const DocumentSummary&) const = default;
};

struct State {
    Screen screen = Locked{};
    std::string language; ///< the buyer's
    std::optional<StaffSession> staff;
    std::optional<KnownVisitor> visitor;       ///< found by the pass
    std::optional<Pseudonym> principal;        ///< of the pass, or made by the first consent here
    std::map<Purpose, Answer> answers;         ///< P3 and P2, of this signing only
    std::map<Purpose, ConsentRecord> consents; ///< given in this signing
    std::optional<DocumentSummary> document;
    std::optional<CheckedIdentity> identity;
    Attribution attribution;
    std::vector<Channel> toAsk;     ///< P4: who is named next
    int attempts = 0;               ///< comparisons tried
    std::optional<Error> notStored; ///< staff: a line of this signing did not reach the records and belongs on paper
    bool cardOnReader = false;      ///< no signing ends before it was taken back (law.md IDC: nobody keeps a card)
    bool visitorCalls = false;      ///< somebody at the entrance asked for a person
    Timestamp lastTouch{};

    static constexpr int mostAttempts = 3;

    bool operator==(const State&) const = default;
};

/// Whose screen this is; derived, never stored.
Side facing(const State& state);

// --- what happens ----------------------------------------------------------------------------------------------------

namespace touch {
// staff side
struct SignIn {
    std::string account;
    std::string password;
};
struct SignOut {};
struct TypePass {
    std::string text;
};
struct NoPass {};
struct ByPersonDone {
    int result = 0;
};                     ///< 0 agrees, 1 differs, 2 cannot tell
struct NextBuyer {};   ///< at the contract: the buyer took the card, as the reader sees, and goes
struct Abandon {};     ///< ends this signing; nothing more is done with the buyer's data
struct Retry {};       ///< after a retriable fault
struct GoToVisitor {}; ///< "I am coming": answers the call from the entrance, signed in or not
// buyer's side
struct ChooseLanguage {
    std::string language;
};
struct OpenFullText {};
struct CloseFullText {};
struct Agree {
    ScreenEvidence evidence;
};
struct Refuse {
    ScreenEvidence evidence;
};
struct PrintSlip {};
struct PassTaken {};      ///< the new pass was noted down, photographed or printed
struct ChooseByPerson {}; ///< always there: "check by a person"
struct CancelCamera {};
struct TryAgain {}; ///< after an outcome, while attempts are left
struct Continue {}; ///< after the outcome
struct ConfirmTimeline {};
struct DisputeTimeline {};
struct ConfirmRuling {};
struct DisputeRuling {};
struct OpenCorrection {};
struct ChooseVisit {
    std::size_t visit = 0;
};
struct CorrectChannel {
    Channel channel; ///< one of the site's, or none
};
struct CloseCorrection {};
} // namespace touch

struct VisitorCalls {
    bool wanted = false;
};
struct SignedIn {
    StaffSession session;
};
struct SignInFailed {
    Error error;
};
struct PassScanned {
    std::string payload;
};
struct PassFound {
    KnownVisitor visitor;
};
/// With the pass that was made for a buyer who had none.
struct ConsentStored {
    ConsentRecord consent;
    std::optional<PassCode> pass;
};
struct SlipDone {
    bool printed = false;
};
/// The person of this signing withdrew somewhere else (at the entrance), and it is done.
struct ConsentWithdrawn {
    DeletionCertificate certificate;
};
struct CardProgress {
    double share = 0;
    bool cardSeen = false;
    bool mustBeLifted = false;
};
struct CardTaken {}; ///< or the reader cannot tell any more
struct CardRead {
    DocumentSummary document;
};
struct CardFailed {
    Error error;
};
struct FrameSeen {
    std::optional<CaptureProblem> problem;
    int usable = 0;
    int wanted = 0;
};
struct ComparingNow {};
struct Compared {
    ComparisonOutcome outcome;
};
struct CaptureFailed {
    Error error;
};
struct Forgotten {}; ///< frames, portrait and templates are wiped
/// What the rules make of the visits, as they are or as they were just corrected.
struct RulingRead {
    RuledVisits ruled;
};
struct RulingFailed {
    Error error;
};
struct DisputeStored {
    Dispute dispute;
};
struct NotStored {
    Error error;
}; ///< a document, a check or a line of the log; the signing goes on
struct Failed {
    Error error;
}; ///< of the store for what the screen waits for, or of the scanner while it scans
struct Tick {};

using EventBody =
    std::variant<touch::SignIn, touch::SignOut, touch::TypePass, touch::NoPass, touch::ByPersonDone, touch::NextBuyer,
                 touch::Abandon, touch::Retry, touch::GoToVisitor, touch::ChooseLanguage, touch::OpenFullText,
                 touch::CloseFullText, touch::Agree, touch::Refuse, touch::PrintSlip, touch::PassTaken,
                 touch::ChooseByPerson, touch::CancelCamera, touch::TryAgain, touch::Continue, touch::ConfirmTimeline,
                 touch::DisputeTimeline, touch::ConfirmRuling, touch::DisputeRuling, touch::OpenCorrection,
                 touch::ChooseVisit, touch::CorrectChannel, touch::CloseCorrection, VisitorCalls, SignedIn,
                 SignInFailed, PassScanned, PassFound, ConsentStored, SlipDone, ConsentWithdrawn, CardProgress,
                 CardTaken, CardRead, CardFailed, FrameSeen, ComparingNow, Compared, CaptureFailed, Forgotten,
                 RulingRead, RulingFailed, DisputeStored, NotStored, Failed, Tick>;

struct Event {
    Timestamp now{};
    Side from = Side::Staff; ///< of a touch; results ignore it
    EventBody body;
};

// --- what is to be done ----------------------------------------------------------------------------------------------

struct CheckSignIn {
    std::string account;
    std::string password;
};
struct StartScanning {};
struct StopScanning {};
struct FindPass {
    PassCode pass;
};
struct RecordRefusal {
    Choice choice;
};
struct StoreConsent {
    std::optional<Pseudonym> principal;
    Choice agreed;
};
struct PrintPass : visit::PrintPass {};
struct StartReading {
    ReadScope scope;
};
struct StopReading {};
struct StoreDocument {
    Pseudonym principal;
    DocumentDetails details;
};
struct Capture {
    CapturePermit permit;
    PortraitOrigin origin = PortraitOrigin::Chip;
}; ///< capture, compare, wipe
struct StopCapture {};
struct Forget {}; ///< the portrait that waits for a comparison is wiped now; answers Forgotten
struct StoreFaceCheck {
    Pseudonym principal;
    ComparisonOutcome outcome;
    std::string staff;
};
struct StoreByPerson {
    std::optional<Pseudonym> principal;
    int result = 0;
    std::string staff;
};
struct ReadRuling {
    Pseudonym principal;
};
struct StoreCorrection {
    Pseudonym principal;
    RecordId visit;
    Channel channel;
    StaffAccount by;
};
struct SealRuling {
    Pseudonym principal;
    StaffAccount by;
};
struct StoreDispute {
    Pseudonym principal;
    DisputeGround ground = DisputeGround::Ruling;
    StaffAccount by;
};
struct StoreDisclosure {
    Pseudonym principal;
    Choice agreed;
    Channel recipient;
};
struct TellVisitor {}; ///< somebody comes
struct AuditSigning {
    std::string action;
    std::string object;
    std::string staff;
    Role role = Role::Sales;
};

using Command =
    std::variant<CheckSignIn, StartScanning, StopScanning, FindPass, RecordRefusal, StoreConsent, PrintPass,
                 StartReading, StopReading, StoreDocument, Capture, StopCapture, Forget, StoreFaceCheck, StoreByPerson,
                 ReadRuling, StoreCorrection, SealRuling, StoreDispute, StoreDisclosure, TellVisitor, AuditSigning>;

struct Step {
    State state;
    std::vector<Command> commands;
};

/// An event that the screen cannot mean, or from the wrong side, changes nothing.
Step step(const visit::Site& site, State state, const Event& event);

} // namespace mingshi::signing
