// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/calendar_json.h"

#include "consent/timestamp.h"
#include "json/fields.h"

namespace mingshi {

namespace {

using json::Fields;
using json::Json;
using json::Problems;

constexpr std::string_view calendarSchema = "mingshi-calendar-1";
constexpr std::chrono::days longestHoliday{31};

struct Span {
    Day from;
    Day to;
};

Day dayIn(const Json& json, const std::string& at, Problems& problems)
{
    const auto known = json.is_string() ? dayFromIso8601(json.get_ref<const std::string&>()) : std::nullopt;
    if (!known) {
        problems.push_back(at + ": not a day");
    }
    return known.value_or(Day());
}

Span span(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    const Span span{fields.value<Day>("from", &dayFromIso8601, "not a day"),
                    fields.value<Day>("to", &dayFromIso8601, "not a day")};
    if (span.to < span.from || span.to - span.from > longestHoliday) {
        fields.add("before its beginning, or longer than a month", "to");
    }
    fields.nothingElse();
    return span;
}

struct ReadYear {
    int number = 0;
    WorkCalendar::Year days;
};

ReadYear yearIn(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    ReadYear read;
    const Json& number = fields.object("year");
    if (number.is_number_integer() && number >= 2000 && number <= 2200) {
        read.number = number.get<int>();
    } else {
        fields.add("not a year", "year");
    }
    const auto holidays = fields.list(
        "holidays", [&](const Json& entry, const std::string& place) { return span(entry, place, problems); });
    for (const auto& [from, to] : holidays) {
        for (Day one = from; one <= to && to - from <= longestHoliday; one += std::chrono::days(1)) {
            read.days.holidays.insert(one);
        }
    }
    const auto worked = fields.list(
        "workedInstead", [&](const Json& entry, const std::string& place) { return dayIn(entry, place, problems); });
    read.days.workedInstead.insert(worked.begin(), worked.end());
    fields.nothingElse();
    for (const auto* const days : {&read.days.holidays, &read.days.workedInstead}) {
        for (const Day one : *days) {
            if (read.number != 0 && static_cast<int>(std::chrono::year_month_day(one).year()) != read.number) {
                problems.push_back(at + ": " + toIso8601(one) + " is not in the year");
            }
        }
    }
    for (const Day one : read.days.workedInstead) {
        const std::chrono::weekday weekday(one);
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) {
            problems.push_back(at + ".workedInstead: " + toIso8601(one) + " is a weekday");
        }
    }
    return read;
}

} // namespace

std::optional<Day> dayFromIso8601(std::string_view text)
{
    if (text.size() != 10) {
        return {};
    }
    const auto at = timestampFromIso8601(std::string(text) + "T00:00:00Z");
    return at ? std::optional(std::chrono::floor<std::chrono::days>(*at)) : std::nullopt;
}

std::string toIso8601(Day day)
{
    return toIso8601(Timestamp(day)).substr(0, 10);
}

ReadCalendar calendarFromJson(std::string_view text)
{
    ReadCalendar read;
    const auto whole = json::parse(text, read.problems);
    if (!whole) {
        return read;
    }
    Fields fields(*whole, "", read.problems);
    if (fields.text("schema") != calendarSchema) {
        fields.add("not \"" + std::string(calendarSchema) + '"', "schema");
    }
    fields.text("source");
    const auto years = fields.list(
        "years", [&](const Json& entry, const std::string& place) { return yearIn(entry, place, read.problems); });
    fields.nothingElse();
    for (const ReadYear& one : years) {
        if (!read.calendar.years.emplace(std::chrono::year(one.number), one.days).second) {
            read.problems.push_back("years: " + std::to_string(one.number) + " comes twice");
        }
    }
    if (!read.problems.empty()) {
        read.calendar = {};
    }
    return read;
}

} // namespace mingshi
