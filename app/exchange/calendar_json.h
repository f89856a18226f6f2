// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/working_days.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi {

/// "2025-06-01".
std::optional<Day> dayFromIso8601(std::string_view text);
std::string toIso8601(Day day);

/// Public holidays and the weekend days that are worked instead, year by year (resources/calendar).
struct ReadCalendar {
    WorkCalendar calendar;             ///< empty if there are problems
    std::vector<std::string> problems; ///< "years[0].holidays[1].from: not a day"
};
ReadCalendar calendarFromJson(std::string_view text);

} // namespace mingshi
