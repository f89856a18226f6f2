// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/working_days.h"

#include <gtest/gtest.h>

namespace mingshi {

namespace {

using namespace std::chrono;

Day day(int y, unsigned m, unsigned d)
{
    return sys_days(year(y) / month(m) / std::chrono::day(d));
}

WorkCalendar dragonBoat2025()
{
    WorkCalendar calendar;
    calendar.years[year(2025)] = {.holidays = {day(2025, 5, 31), day(2025, 6, 1), day(2025, 6, 2), day(2025, 10, 1)},
                                  .workedInstead = {day(2025, 9, 28)}};
    return calendar;
}

} // namespace

TEST(WorkingDays, theFilingDeadlineOf2025IsTheOneThatTheAuthorityNamed) // law.md FR-15
{
    EXPECT_EQ(workingDaysAfter(dragonBoat2025(), day(2025, 6, 1), 30), (Deadline{day(2025, 7, 14), true}));
}

TEST(WorkingDays, withoutTheHolidaysTheDeadlineComesEarlierAndIsNotCertain)
{
    EXPECT_EQ(workingDaysAfter({}, day(2025, 6, 1), 30), (Deadline{day(2025, 7, 11), false}));
}

TEST(WorkingDays, aSundayThatIsWorkedCountsAndAHolidayOnAWeekdayDoesNot)
{
    const auto calendar = dragonBoat2025();
    EXPECT_TRUE(calendar.isWorkingDay(day(2025, 9, 28)));
    EXPECT_FALSE(calendar.isWorkingDay(day(2025, 9, 27)));
    EXPECT_FALSE(calendar.isWorkingDay(day(2025, 10, 1)));
    EXPECT_TRUE(calendar.isWorkingDay(day(2025, 9, 30)));
}

TEST(WorkingDays, theDayOfTheEventDoesNotCount)
{
    EXPECT_EQ(workingDaysAfter(dragonBoat2025(), day(2025, 6, 3), 1).day, day(2025, 6, 4));
    EXPECT_EQ(workingDaysAfter(dragonBoat2025(), day(2025, 5, 30), 1).day, day(2025, 6, 3));
}

TEST(WorkingDays, aPeriodThatReachesIntoAnUnknownYearSaysSo)
{
    const auto over = workingDaysAfter(dragonBoat2025(), day(2025, 12, 31), 1);
    EXPECT_EQ(over, (Deadline{day(2026, 1, 1), false}));
    EXPECT_TRUE(workingDaysAfter(dragonBoat2025(), day(2025, 12, 30), 1).certain);
}

TEST(WorkingDays, everyPeriodHasExactlyItsNumberOfWorkingDays)
{
    const auto calendar = dragonBoat2025();
    for (int count = 1; count <= 60; ++count) {
        for (Day event = day(2025, 5, 25); event < day(2025, 6, 8); event += days(1)) {
            const Day last = workingDaysAfter(calendar, event, count).day;
            int worked = 0;
            for (Day one = event + days(1); one <= last; one += days(1)) {
                worked += calendar.isWorkingDay(one) ? 1 : 0;
            }
            EXPECT_EQ(worked, count);
            EXPECT_TRUE(calendar.isWorkingDay(last));
        }
    }
}

} // namespace mingshi
