// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/ruling.h"

#include <map>

namespace mingshi {

/// The visits of one person, known by the pseudonym alone.
struct PersonVisits {
    Pseudonym person;
    std::vector<VisitEvent> visits;

    bool operator==(const PersonVisits&) const = default;
};

/// A visit that would be ruled otherwise.
struct ChangedRuling {
    Pseudonym person;
    Ruling before;
    Ruling after;

    bool operator==(const ChangedRuling&) const = default;
};

/// What past visits would have come to under a draft.
struct Replay {
    std::size_t visits = 0;
    std::map<Outcome, std::size_t> before; ///< how often each outcome
    std::map<Outcome, std::size_t> after;
    std::vector<ChangedRuling> changed; ///< another outcome or other shares; another reason alone is no change

    bool operator==(const Replay&) const = default;
};

/// Judges every visit under `inForce` and under `draft`; people in the order of their pseudonyms, each in time order.
Replay replay(const RuleBook& inForce, const RuleBook& draft, const ClaimRegister& claims,
              std::vector<PersonVisits> people);

} // namespace mingshi
