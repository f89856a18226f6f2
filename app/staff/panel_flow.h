// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "staff/account.h"
#include "staff/overview.h"
#include "staff/part_health.h"

#include <variant>
#include <vector>

/// The manager's panel: sign in, see what happened, find one record by its pass and delete it, sign out.
namespace mingshi::panel {

/// Where in the open panel the manager is.
namespace at {

struct Counts {
    bool operator==(const Counts&) const = default;
};
struct Certificate {
    RecordId id; ///< one of the overview's
    bool operator==(const Certificate&) const = default;
};
/// By pass, code or the number of a receipt alone: there is no list of visitors and no search by name, phone or face
/// (law.md section 4).
struct Search {
    bool looking = false;
    std::optional<Error> problem;
    bool operator==(const Search&) const = default;
};
/// One person's record, before anything of it is deleted: what goes and what stays.
struct Person {
    KnownVisitor visitor;
    std::optional<DeletionReason> reason; ///< chosen by the manager, nothing is preset (PIPL 47(1))
    bool deleting = false;
    std::optional<Error> problem;
    Holdable holdable = {}; ///< what a legal hold could cover, and the holds that there are
    bool operator==(const Person&) const = default;
};
/// Every part answers on its own; one that is busy answers late.
struct Health {
    std::vector<PartHealth> parts; ///< in their order; a part that is not here has not answered yet
    bool operator==(const Health&) const = default;
};

/// What people asked of the office, by due date.
struct Requests {
    bool operator==(const Requests&) const = default;
};
struct NewRequest {
    bool saving = false;
    std::optional<Error> problem;
    bool operator==(const NewRequest&) const = default;
};
/// One of the overview's.
struct OneRequest {
    std::int64_t number = 0;
    std::optional<RequestOutcome> outcome; ///< chosen, not recorded yet
    std::optional<RefusalGround> ground;
    bool saving = false;
    std::optional<Error> problem;
    bool operator==(const OneRequest&) const = default;
};

/// What buyers, or the rules themselves, leave to a person, by due date.
struct Disputes {
    bool operator==(const Disputes&) const = default;
};
/// One of the overview's, with what there is to look at while its person's consent lives.
struct OneDispute {
    std::int64_t number = 0;
    std::optional<DisputeFile> file; ///< once it was opened, which is in the log
    DisputeDecision decision;        ///< as chosen, not recorded yet
    bool chosen = false;             ///< an outcome was
    bool saving = false;
    std::optional<Error> problem;
    bool operator==(const OneDispute&) const = default;
};
/// The rules about commissions, those in force and the drafts.
struct Rules {
    bool operator==(const Rules&) const = default;
};
struct OneRule {
    std::string version; ///< one of the overview's
    bool saving = false;
    std::optional<Error> problem;
    bool operator==(const OneRule&) const = default;
};

/// A hold on the person who was found, before it is placed; nothing is chosen beforehand.
struct NewHold {
    Person person;
    std::optional<HoldGround> ground;
    std::set<HoldClass> covers;
    std::optional<std::chrono::days> period;
    std::string caseReference;
    bool saving = false;
    std::optional<Error> problem;

    /// As chosen; empty while something is missing.
    std::optional<HoldTerms> terms(Timestamp now) const;

    bool operator==(const NewHold&) const = default;
};
struct Holds {
    bool operator==(const Holds&) const = default;
};
/// One of the overview's.
struct OneHold {
    RecordId id;
    bool saving = false;
    std::optional<Error> problem;
    bool operator==(const OneHold&) const = default;
};

} // namespace at

/// What a hold's end is chosen from.
inline constexpr std::array holdPeriods{std::chrono::days(183), std::chrono::days(365), std::chrono::days(730),
                                        longestHold};

using Place = std::variant<at::Counts, at::Certificate, at::Search, at::Person, at::Health, at::Requests,
                           at::NewRequest, at::OneRequest, at::Disputes, at::OneDispute, at::Rules, at::OneRule,
                           at::NewHold, at::Holds, at::OneHold>;

struct Locked {
    std::optional<Error> refused;
    bool operator==(const Locked&) const = default;
};
struct SigningIn {
    bool operator==(const SigningIn&) const = default;
};
struct Open {
    bool loading = false;
    Overview overview; ///< as it was at the last load
    std::optional<Error> problem;
    Place place = at::Counts{};
    bool operator==(const Open&) const = default;
};
/// The database did not open: a screen for the manager, never a new empty database.
struct StoreClosed {
    Error error;
    bool operator==(const StoreClosed&) const = default;
};

using Screen = std::variant<Locked, SigningIn, Open, StoreClosed>;

struct State {
    Screen screen = Locked{};
    std::optional<StaffSession> staff;
    bool operator==(const State&) const = default;
};

struct SignIn {
    std::string account;
    std::string password;
};
struct SignOut {};
struct Refresh {};
struct OpenCounts {};
struct OpenCertificate {
    RecordId id;
};
struct OpenSearch {};
struct OpenHealth {};
struct Find {
    std::string text; ///< a pass or the number of a receipt, as typed or as a hand scanner types it
};
struct ChooseReason {
    DeletionReason reason;
};
struct Delete {};  ///< everything of the person, for the reason that was chosen
struct Touched {}; ///< anything else that shows that somebody is there
struct SignedIn {
    StaffSession session;
};
struct SignInFailed {
    Error error;
};
struct Loaded {
    Overview overview;
};
struct LoadFailed {
    Error error;
};
struct OpenRequests {};
struct OpenNewRequest {};
struct OpenRequest {
    std::int64_t number;
};
struct AddRequest {
    RequestKind kind;
};
struct ChooseOutcome {
    RequestOutcome outcome;
};
struct ChooseGround {
    RefusalGround ground;
};
struct Decide {}; ///< as chosen
struct RequestStored {
    Request request;
};
struct RequestFailed {
    Error error;
};
struct OpenDisputes {};
struct OpenDispute {
    std::int64_t number;
};
struct ChooseDisputeOutcome {
    DisputeOutcome outcome;
};
struct ChooseDisputeReason {
    DisputeReason reason;
};
struct ChooseDisputeChannel {
    std::string channel; ///< a code of the site's
};
struct DecideDispute {}; ///< as chosen
struct DisputeOpened {
    DisputeFile file;
};
struct DisputeDecided {
    Dispute dispute;
};
struct DisputeFailed {
    Error error;
};
struct OpenRules {};
struct OpenRule {
    std::string version;
};
struct ApproveRule {}; ///< the draft that is open
struct RuleApproved {
    std::string version;
};
struct RuleFailed {
    Error error;
};
struct PersonFound {
    KnownVisitor visitor;
    Holdable holdable = {};
};
struct FindFailed {
    Error error;
};
struct Deleted {
    DeletionCertificate certificate;
};
struct DeleteFailed {
    Error error;
};
struct OpenHolds {};
struct OpenHold {
    RecordId id;
};
struct OpenNewHold {}; ///< on the person whose record is open
struct ChooseHoldGround {
    HoldGround ground;
};
struct ChooseHoldClass {
    HoldClass what; ///< chosen or no longer
};
struct ChooseHoldPeriod {
    std::chrono::days period;
};
struct TypeHoldCase {
    std::string reference;
};
struct PlaceHold {}; ///< as chosen
struct ConfirmHold {};
struct LiftHold {};
struct HoldStored {
    LegalHold hold;
};
struct HoldFailed {
    Error error;
};
struct PartSeen {
    PartHealth part;
};
struct RecordsChanged {}; ///< somewhere something was stored or deleted
struct Tick {};

using EventBody =
    std::variant<SignIn, SignOut, Refresh, Touched, OpenCounts, OpenCertificate, OpenSearch, OpenHealth, Find,
                 ChooseReason, Delete, OpenRequests, OpenNewRequest, OpenRequest, AddRequest, ChooseOutcome,
                 ChooseGround, Decide, RequestStored, RequestFailed, SignedIn, SignInFailed, Loaded, LoadFailed,
                 PersonFound, FindFailed, Deleted, DeleteFailed, PartSeen, OpenDisputes, OpenDispute,
                 ChooseDisputeOutcome, ChooseDisputeReason, ChooseDisputeChannel, DecideDispute, DisputeOpened,
                 DisputeDecided, DisputeFailed, OpenRules, OpenRule, ApproveRule, RuleApproved, RuleFailed, OpenHolds,
                 OpenHold, OpenNewHold, ChooseHoldGround, ChooseHoldClass, ChooseHoldPeriod, TypeHoldCase, PlaceHold,
                 ConfirmHold, LiftHold, HoldStored, HoldFailed, RecordsChanged, Tick>;
struct Event {
    Timestamp now{};
    EventBody body;
};

struct CheckSignIn {
    std::string account;
    std::string password;
};
struct Load {};
struct FindPerson {
    std::variant<PassCode, RecordId> with;
    StaffAccount by; ///< goes into the log
};
struct DeletePerson {
    Pseudonym principal;
    std::vector<Purpose> purposes;
    DeletionReason reason;
    StaffAccount by;
};
struct LookAtParts {};
struct StoreRequest {
    RequestKind kind;
    Timestamp at{};
    StaffAccount by;
};
struct StoreDecision {
    std::int64_t number;
    RequestDecision decision;
    StaffAccount by;
};
struct ReadDispute {
    std::int64_t number;
    StaffAccount by; ///< goes into the log
};
struct StoreDisputeDecision {
    std::int64_t number;
    DisputeDecision decision;
    StaffAccount by;
};
struct StoreApproval {
    std::string version;
    StaffAccount by;
};
struct StoreHold {
    Pseudonym principal;
    HoldTerms terms;
    StaffAccount by;
};
struct StoreHoldConfirmation {
    RecordId hold;
    StaffAccount by;
};
struct StoreHoldEnd {
    RecordId hold;
    StaffAccount by;
};
using Command =
    std::variant<CheckSignIn, Load, FindPerson, DeletePerson, LookAtParts, StoreRequest, StoreDecision, ReadDispute,
                 StoreDisputeDecision, StoreApproval, StoreHold, StoreHoldConfirmation, StoreHoldEnd>;

struct Step {
    State state;
    std::vector<Command> commands;
};

Step step(State state, const Event& event);

} // namespace mingshi::panel
