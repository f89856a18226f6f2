// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/ruling.h"

namespace mingshi {

/// Where a ruling was sealed: at the visit itself, with what was known then, or when its person signed.
enum class SealedAt { Door, Desk };
std::string_view code(SealedAt where); ///< "door"
std::optional<SealedAt> sealedAtFromCode(std::string_view code);

/// What the claims were at a moment: how many, and the last link of the chain over them.
struct ClaimState {
    std::size_t count = 0;
    std::string head; ///< SHA-256 as lower-case hex; 64 zeros before the first claim

    bool operator==(const ClaimState&) const = default;
};

/// A ruling that cannot be changed any more: its digest stands in the audit log.
struct SealedRuling {
    std::string id;
    SealedAt where = SealedAt::Door;
    Timestamp at{};
    ClaimState claims;
    Ruling ruling;

    bool operator==(const SealedRuling&) const = default;
};

/// The buyer says that another channel should stand at a visit; what was named there stays beside it (PIPL 46).
struct Correction {
    std::string visit;
    Timestamp at{};
    Channel channel;

    bool operator==(const Correction&) const = default;
};

/// What the desk shows a buyer: the own visits, and what the rules make of them.
struct RuledVisits {
    std::vector<VisitEvent> visits;      ///< in time order, each as it was recorded
    std::vector<Correction> corrections; ///< in time order; the last one of a visit counts
    std::optional<Ruling> atTheDoor;     ///< sealed at the newest visit
    Ruling ruling;                       ///< of the visits as they are corrected

    /// Something that was not known at the door rules otherwise, so a person decides.
    bool differs() const
    {
        return atTheDoor && (atTheDoor->outcome != ruling.outcome || atTheDoor->shares != ruling.shares);
    }

    bool operator==(const RuledVisits&) const = default;
};

/// The visits with the corrections in the place of what was named.
std::vector<VisitEvent> corrected(std::vector<VisitEvent> visits, const std::vector<Correction>& corrections);

} // namespace mingshi
