// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/timestamp.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace mingshi {

namespace {

using namespace std::chrono;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Reads exactly `digits` decimal digits at `at`.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t digits)
{
    const auto part = text.substr(at, digits);
    if (part.size() != digits || !std::ranges::all_of(part, isDigit)) {
        return {};
    }
    int value = 0;
    std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

} // namespace

std::string toIso8601(Timestamp at)
{
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                      static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return std::string(text.data(), static_cast<std::size_t>(length));
}

std::optional<Timestamp> timestampFromIso8601(std::string_view text)
{
    const bool withMillis = text.size() == 24 && text[19] == '.';
    if ((!withMillis && text.size() != 20) || text.back() != 'Z' || text[4] != '-' || text[7] != '-' ||
        text[10] != 'T' || text[13] != ':' || text[16] != ':') {
        return {};
    }
    const auto y = digitsAt(text, 0, 4);
    const auto mo = digitsAt(text, 5, 2);
    const auto d = digitsAt(text, 8, 2);
    const auto h = digitsAt(text, 11, 2);
    const auto mi = digitsAt(text, 14, 2);
    const auto s = digitsAt(text, 17, 2);
    const auto ms = withMillis ? digitsAt(text, 20, 3) : std::optional<int>{0};
    if (!y || !mo || !d || !h || !mi || !s || !ms || *h > 23 || *mi > 59 || *s > 59) {
        return {};
    }
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*mo)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) {
        return {};
    }
    return sys_days{date} + hours{*h} + minutes{*mi} + seconds{*s} + milliseconds{*ms};
}

std::string toIso8601(std::chrono::seconds duration)
{
    const hh_mm_ss time{duration % days{1}};
    const auto wholeDays = duration_cast<days>(duration).count();
    std::string text = "P";
    if (wholeDays != 0) {
        text += std::to_string(wholeDays) + "D";
    }
    if (duration % days{1} != 0s || wholeDays == 0) {
        text += "T";
        if (time.hours().count() != 0) {
            text += std::to_string(time.hours().count()) + "H";
        }
        if (time.minutes().count() != 0) {
            text += std::to_string(time.minutes().count()) + "M";
        }
        if (time.seconds().count() != 0 || text.back() == 'T') {
            text += std::to_string(time.seconds().count()) + "S";
        }
    }
    return text;
}

std::optional<std::chrono::seconds> durationFromIso8601(std::string_view text)
{
    // Each unit at most once, in this order; "T" stands before the hours. Years and months have no exact length.
    struct Unit {
        char letter;
        seconds length;
    };
    constexpr std::array units{Unit{'W', weeks{1}}, Unit{'D', days{1}},    Unit{'T', 0s},
                               Unit{'H', hours{1}}, Unit{'M', minutes{1}}, Unit{'S', 1s}};
    constexpr long mostOfAUnit = 3'650'000; // ten thousand years of days, and no sum overflows

    if (text.size() < 3 || text.front() != 'P' || text.back() == 'T') {
        return {};
    }
    seconds total{0};
    auto next = units.begin();
    const char* at = text.data() + 1;
    const char* const end = text.data() + text.size();
    while (at != end) {
        long value = 0;
        const bool marksTime = *at == 'T';
        if (!marksTime) {
            const auto [stop, problem] = std::from_chars(at, end, value);
            if (!isDigit(*at) || problem != std::errc{} || value > mostOfAUnit || stop == end || *stop == 'T') {
                return {};
            }
            at = stop;
        }
        const auto unit = std::find_if(next, units.end(), [&](const Unit& each) { return each.letter == *at; });
        const auto time = units.begin() + 2;
        if (unit == units.end() || (unit > time && next <= time)) {
            return {};
        }
        total += unit->length * value;
        next = unit + 1;
        ++at;
    }
    return total;
}

} // namespace mingshi
