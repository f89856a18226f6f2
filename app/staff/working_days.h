// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <set>

namespace mingshi {

using Day = std::chrono::sys_days;

/// Which days are worked: weekdays, less the public holidays, plus the weekend days that are worked instead (调休). In
/// the PRC the State Council says so for one year at a time.
struct WorkCalendar {
    struct Year {
        std::set<Day> holidays;
        std::set<Day> workedInstead;
        bool operator==(const Year&) const = default;
    };
    std::map<std::chrono::year, Year> years;

    bool knows(Day day) const;
    /// In a year that nothing is known of, every weekday is: a deadline then comes too early and never too late.
    bool isWorkingDay(Day day) const;

    bool operator==(const WorkCalendar&) const = default;
};

struct Deadline {
    Day day;
    bool certain = true; ///< false: it reaches into a year that the calendar does not know

    bool operator==(const Deadline&) const = default;
};

/// The last day of `count` (>= 1) working days; the day of the event itself does not count.
Deadline workingDaysAfter(const WorkCalendar& calendar, Day event, int count);

} // namespace mingshi
