// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/working_days.h"

namespace mingshi {

namespace {

std::chrono::year yearOf(Day day)
{
    return std::chrono::year_month_day(day).year();
}

} // namespace

bool WorkCalendar::knows(Day day) const
{
    return years.contains(yearOf(day));
}

bool WorkCalendar::isWorkingDay(Day day) const
{
    const std::chrono::weekday weekday(day);
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    const auto year = years.find(yearOf(day));
    if (year == years.end()) {
        return !weekend;
    }
    return weekend ? year->second.workedInstead.contains(day) : !year->second.holidays.contains(day);
}

Deadline workingDaysAfter(const WorkCalendar& calendar, Day event, int count)
{
    Deadline deadline{.day = event, .certain = true};
    while (count > 0) {
        deadline.day += std::chrono::days(1);
        deadline.certain = deadline.certain && calendar.knows(deadline.day);
        if (calendar.isWorkingDay(deadline.day)) {
            --count;
        }
    }
    return deadline;
}

} // namespace mingshi
