// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/sealed_ruling.h"

#include <algorithm>

namespace mingshi {

std::string_view code(SealedAt where)
{
    return where == SealedAt::Door ? "door" : "desk";
}

std::optional<SealedAt> sealedAtFromCode(std::string_view text)
{
    return text == "door"   ? std::optional(SealedAt::Door)
           : text == "desk" ? std::optional(SealedAt::Desk)
                            : std::nullopt;
}

std::vector<VisitEvent> corrected(std::vector<VisitEvent> visits, const std::vector<Correction>& corrections)
{
    for (const Correction& each : corrections) {
        const auto visit = std::ranges::find(visits, each.visit, &VisitEvent::id);
        if (visit != visits.end()) {
            visit->visit.channel = each.channel;
        }
    }
    return visits;
}

} // namespace mingshi
