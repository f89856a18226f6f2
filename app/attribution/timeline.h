// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"

#include <optional>
#include <span>

namespace mingshi {

/// What the buyer is shown before anybody decides about a commission (law.md F7): straight from the visits.
struct Timeline {
    std::optional<Visit> first; ///< empty: no pass or no consent, which never means "first visit today"
    std::size_t count = 0;
    std::vector<Visit> visits; ///< in time order

    bool operator==(const Timeline&) const = default;
};

Timeline timelineOf(std::span<const Visit> visits);

} // namespace mingshi
