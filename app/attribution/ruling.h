// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/claim.h"
#include "attribution/rules.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace mingshi {

// --- what is judged
// ----------------------------------------------------------------------------------------------------

/// What the visitor said when a claim was shown: the only thing that brings a claim and a visitor together.
enum class ClaimAnswer { Confirmed, Denied, NotSaid };
std::string_view code(ClaimAnswer answer); ///< "confirmed"
std::optional<ClaimAnswer> claimAnswerFromCode(std::string_view code);

struct AnsweredClaim {
    std::string claim; ///< its code
    ClaimAnswer answer = ClaimAnswer::NotSaid;

    bool operator==(const AnsweredClaim&) const = default;
    auto operator<=>(const AnsweredClaim&) const = default;
};

struct VisitEvent {
    std::string id;
    Visit visit;
    std::vector<AnsweredClaim> answers;

    bool operator==(const VisitEvent&) const = default;
};

/// What may be known about a buyer's visits. Knowing nothing never means that today's is the first.
struct NoPass {
    bool operator==(const NoPass&) const = default;
};
struct NoConsent {
    bool operator==(const NoConsent&) const = default;
};
using History = std::variant<NoPass, NoConsent, std::vector<VisitEvent>>;

// --- what comes out
// ----------------------------------------------------------------------------------------------------

enum class Outcome {
    NotKnown,  ///< no pass, no consent or no visit on record: nothing is said about the channel
    WalkIn,    ///< the visitor came by himself
    NoChannel, ///< nobody has a claim that counts
    Channel,   ///< one channel
    Split,     ///< several share
    ByHuman,   ///< the rules do not decide
};
std::string_view code(Outcome outcome); ///< "by_human"
std::optional<Outcome> outcomeFromCode(std::string_view code);

/// One link of the chain. Each has its sentence in the buyer's language.
enum class Because {
    // what is known
    PassNotShown,
    ConsentNotGiven,
    NoVisitOnRecord,
    NoRuleInForce,
    // what the visitor said
    ClaimConfirmed,
    ClaimDenied,
    ClaimNotConfirmed,
    ClaimNotRegistered,
    ClaimCodeTwice,
    ChannelNamed,
    ChannelNamedWithoutClaim, ///< and the rule asks for a claim
    WalkInNamed,
    NobodyNamed,
    SaidBoth, ///< "I came by myself" and "yes" to a claim
    // whether a claim stands
    NotAheadEnough,
    ClaimExpired,
    ExistingClient,
    WalkInProtected,
    ProtectedForAnother,
    ProtectionCompetes, ///< the visit does not beat a claim: the protected channel is one among others
    // who of those that stand
    OnlyOneStands,
    KindRanksLower,
    LaterInOrder,
    FirstInOrder,
    Shares,
    OutsideSplit,
    Tie,
    // what follows for the next visits
    ProtectionBegins,
    ProtectionHolds,
    ProtectionExtended,
    ProtectionCapped,
    WalkInProtectionBegins,
};

/// The rule that a reason applies, by its name in the rules file; what is not configurable has a name of its own.
std::string_view ruleName(Because because); ///< "claimValidity"
std::string_view code(Because because);     ///< "claim_expired"
std::optional<Because> becauseFromCode(std::string_view code);

struct Reason {
    Because because = Because::NobodyNamed;
    std::string version; ///< of the rule; empty where none is in force
    std::string event;   ///< the visit or the claim that it looks at
    std::string channel; ///< whom it is about; empty: nobody

    bool operator==(const Reason&) const = default;
};

struct Share {
    std::string channel;
    int basisPoints = 0; ///< all shares of a ruling together are 10000

    bool operator==(const Share&) const = default;
};

struct Ruling {
    Outcome outcome = Outcome::NotKnown;
    std::vector<Share> shares;             ///< one for Channel, several for Split, else none
    std::string visit;                     ///< that was judged; empty for NotKnown
    std::string version;                   ///< in force at that visit
    std::optional<std::string> firstVisit; ///< on record; never for NotKnown
    std::vector<Reason> reasons;           ///< in the order in which they were found

    bool operator==(const Ruling&) const = default;
};

/// The ruling at each visit of one person, in time order. A visit sees the claims and visits before it and nothing
/// later.
std::vector<Ruling> ruleEach(const RuleBook& rules, const ClaimRegister& claims, std::vector<VisitEvent> visits);

/// The ruling that holds now: at the newest visit.
Ruling rule(const RuleBook& rules, const ClaimRegister& claims, const History& history);

} // namespace mingshi
