// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/timeline.h"

#include <algorithm>

namespace mingshi {

Timeline timelineOf(std::span<const Visit> visits)
{
    Timeline timeline{.first = {}, .count = visits.size(), .visits = {visits.begin(), visits.end()}};
    std::ranges::stable_sort(timeline.visits, {}, &Visit::at);
    if (!timeline.visits.empty()) {
        timeline.first = timeline.visits.front();
    }
    return timeline;
}

} // namespace mingshi
