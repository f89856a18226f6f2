// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"

#include <optional>
#include <string>
#include <vector>

namespace mingshi {

enum class ClaimOrder { EarliestFirst, LatestFirst };

inline constexpr int wholeCommission = 10'000; ///< basis points

/// Channels whose claims were registered close to one another share the commission.
struct Split {
    std::chrono::seconds window{0}; ///< from the first claim in order, inclusive
    std::vector<int> parts;         ///< basis points by order, two or more, together 10000

    bool operator==(const Split&) const = default;
};

/// What an office decided about commissions, for the visits of a stretch of time. A visit is judged by the version that
/// is in force at its own time, whatever came later; a protection lives by the version of the visit that began it.
/// Every stretch is half-open: at its end it is over. A length of 0 switches a rule off.
struct RuleVersion {
    std::string version; ///< unique, e.g. "2026-2"
    Timestamp validFrom{};
    Timestamp validTo{};

    std::chrono::seconds ahead{0};                     ///< a claim is registered at least so long before the visit
    std::optional<std::chrono::seconds> claimValidity; ///< from its registration; empty: no end
    bool namedChannelCounts = true; ///< a channel that the visitor names without a claim's code counts

    std::chrono::seconds visitProtection{0};     ///< the visit keeps the client for the channel that brought it
    std::chrono::seconds protectionExtension{0}; ///< a visit under protection keeps it going at least so long
    std::chrono::seconds protectionCap{0};       ///< at most so long after the visit that began it
    bool visitBeatsClaim = true;                 ///< under protection no other channel's claim is looked at

    std::chrono::seconds walkInProtection{0}; ///< who came by himself stays the office's own client so long
    std::chrono::seconds existingClient{0};   ///< no claim for who was here so shortly before its registration

    std::vector<ChannelKind> priority; ///< best first; kinds that are not named come after all of them, equal
    ClaimOrder order = ClaimOrder::EarliestFirst;
    std::optional<Split> split;

    std::string proposedBy;
    std::string approvedBy; ///< another person (four eyes); empty: a draft

    bool operator==(const RuleVersion&) const = default;
};

struct RuleProblem {
    enum class Kind {
        NoVersion, ///< a version has no name
        VersionTwice,
        EndsBeforeStart,
        Overlap, ///< `version` begins before `other` ends
        Gap,     ///< between the end of `other` and the start of `version` nothing is in force
        NegativeLength,
        CapBelowProtection,
        ExtensionWithoutProtection,
        PriorityTwice,  ///< a kind of channel stands twice
        PriorityUnpaid, ///< a kind that is no channel
        SplitNotWhole,  ///< parts that are not two or more positive ones, together 10000
        ApprovedByProposer,
        NoRules,
    };
    Kind kind = Kind::NoRules;
    std::string version; ///< of the rule with the problem
    std::string field;   ///< as the file has it: "validFrom"; empty where no field stands for it
    std::string other;   ///< the version that it clashes with

    bool operator==(const RuleProblem&) const = default;
};

/// The versions of a site in time order.
class RuleBook {
public:
    RuleBook() = default;
    explicit RuleBook(std::vector<RuleVersion> versions);

    /// The version in force at `at`; null where there is none, or more than one.
    const RuleVersion* at(Timestamp at) const;
    const std::vector<RuleVersion>& versions() const { return m_versions; }

    /// Empty: sound, and without a gap between the first start and the last end.
    std::vector<RuleProblem> problems() const;

private:
    std::vector<RuleVersion> m_versions;
};

} // namespace mingshi
