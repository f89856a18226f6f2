// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/calendar_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace mingshi {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

std::string shippedCalendar()
{
    std::ifstream in(MINGSHI_SOURCE_DIR "/resources/calendar/cn.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string with(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

} // namespace

TEST(CalendarJson, theShippedCalendarIsReadAndGivesTheAuthoritysOwnDeadline) // law.md FR-15
{
    const auto read = calendarFromJson(shippedCalendar());
    ASSERT_TRUE(read.problems.empty()) << read.problems.front();
    const auto deadline = workingDaysAfter(read.calendar, *dayFromIso8601("2025-06-01"), 30);
    EXPECT_EQ(toIso8601(deadline.day), "2025-07-14");
    EXPECT_TRUE(deadline.certain);
}

TEST(CalendarJson, theShippedYearsHaveTheirStatutoryDaysAndAsManyWorkedWeekendsAsBridges)
{
    const auto read = calendarFromJson(shippedCalendar());
    // 13 statutory days since 2025; every further weekday off is worked on a weekend.
    for (const auto& [year, days] : read.calendar.years) {
        int off = 0;
        for (const Day one : days.holidays) {
            const std::chrono::weekday weekday(one);
            off += weekday != std::chrono::Saturday && weekday != std::chrono::Sunday ? 1 : 0;
        }
        EXPECT_EQ(off - static_cast<int>(days.workedInstead.size()), 13) << static_cast<int>(year);
    }
}

TEST(CalendarJson, whatIsWrongIsToldWithItsPlace)
{
    EXPECT_THAT(calendarFromJson(with(shippedCalendar(), "2025-06-02", "2025-06-31")).problems,
                Contains(HasSubstr("years[0].holidays[4].to: not a day")));
    EXPECT_THAT(calendarFromJson(with(shippedCalendar(), "2025-04-27", "2025-04-28")).problems,
                Contains(HasSubstr("2025-04-28 is a weekday")));
    EXPECT_THAT(calendarFromJson(with(shippedCalendar(), "2025-04-27", "2024-04-27")).problems,
                Contains(HasSubstr("2024-04-27 is not in the year")));
    EXPECT_THAT(calendarFromJson(with(shippedCalendar(), "\"year\": 2026", "\"year\": 2025")).problems,
                Contains(HasSubstr("2025 comes twice")));
    EXPECT_THAT(calendarFromJson(with(shippedCalendar(), "\"to\": \"2025-01-01\"", "\"to\": \"9999-01-01\"")).problems,
                Contains(HasSubstr("longer than a month")));
    EXPECT_THAT(calendarFromJson(with(shippedCalendar(), "\"source\"", "\"sauce\"")).problems,
                Contains(HasSubstr("sauce")));
    EXPECT_TRUE(calendarFromJson(with(shippedCalendar(), "2025-06-02", "2025-06-31")).calendar.years.empty());
}

TEST(CalendarJson, brokenFilesAreRefusedWithoutACrash)
{
    const auto whole = shippedCalendar();
    for (const auto& text :
         {std::string(), std::string("{"), std::string("[]"), std::string("null"), std::string(300, '\0')}) {
        EXPECT_FALSE(calendarFromJson(text).problems.empty());
    }
    for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
        EXPECT_FALSE(calendarFromJson(whole.substr(0, length)).problems.empty()) << length;
    }
}

TEST(CalendarJson, daysAreReadAndWrittenAsIso8601)
{
    EXPECT_EQ(toIso8601(*dayFromIso8601("2024-02-29")), "2024-02-29");
    for (const auto* const text : {"2025-02-29", "2025-6-1", "20250601", "2025-06-01T", "", "2025-13-01"}) {
        EXPECT_FALSE(dayFromIso8601(text)) << text;
    }
}

} // namespace mingshi
