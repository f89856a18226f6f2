// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/replay.h"

#include <algorithm>

namespace mingshi {

Replay replay(const RuleBook& inForce, const RuleBook& draft, const ClaimRegister& claims,
              std::vector<PersonVisits> people)
{
    std::ranges::stable_sort(people, {}, &PersonVisits::person);
    Replay replay;
    for (const auto& each : people) {
        auto before = ruleEach(inForce, claims, each.visits);
        auto after = ruleEach(draft, claims, each.visits);
        replay.visits += before.size();
        for (std::size_t i = 0; i < before.size(); ++i) {
            ++replay.before[before[i].outcome];
            ++replay.after[after[i].outcome];
            if (before[i].outcome != after[i].outcome || before[i].shares != after[i].shares) {
                replay.changed.push_back({each.person, std::move(before[i]), std::move(after[i])});
            }
        }
    }
    return replay;
}

} // namespace mingshi
