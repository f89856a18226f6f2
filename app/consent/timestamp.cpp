// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/timestamp.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace mingshi {

namespace {

using namespace std::chrono;

/// Reads exactly `digits` decimal digits at `at`.
std::optional<int> number(std::string_view text, std::size_t at, std::size_t digits)
{
    if (at + digits > text.size()) {
        return {};
    }
    int value = 0;
    const char* end = text.data() + at + digits;
    const auto [stop, problem] = std::from_chars(text.data() + at, end, value);
    if (problem != std::errc{} || stop != end || value < 0) {
        return {};
    }
    return value;
}

} // namespace

std::string toIso8601(Timestamp at)
{
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    std::array<char, 48> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
        static_cast<int>(time.subseconds().count()));
    return std::string(text.data(), static_cast<std::size_t>(length));
}

std::optional<Timestamp> timestampFromIso8601(std::string_view text)
{
    const bool withMillis = text.size() == 24 && text[19] == '.';
    if ((!withMillis && text.size() != 20) || text.back() != 'Z' || text[4] != '-' || text[7] != '-' ||
        text[10] != 'T' || text[13] != ':' || text[16] != ':') {
        return {};
    }
    const auto y = number(text, 0, 4);
    const auto mo = number(text, 5, 2);
    const auto d = number(text, 8, 2);
    const auto h = number(text, 11, 2);
    const auto mi = number(text, 14, 2);
    const auto s = number(text, 17, 2);
    const auto ms = withMillis ? number(text, 20, 3) : std::optional<int>{0};
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
    if (text.size() < 3 || text.front() != 'P') {
        return {};
    }
    seconds total{0};
    bool inTime = false;
    std::size_t at = 1;
    while (at < text.size()) {
        if (text[at] == 'T' && !inTime) {
            inTime = true;
            ++at;
            continue;
        }
        long value = 0;
        const auto [stop, problem] = std::from_chars(text.data() + at, text.data() + text.size(), value);
        // Ten thousand years are enough, and keep the sum from overflowing.
        if (problem != std::errc{} || value < 0 || value > 3'650'000 || stop == text.data() + text.size()) {
            return {};
        }
        at = static_cast<std::size_t>(stop - text.data());
        switch (text[at]) {
        case 'W':
            total += inTime ? weeks{0} : weeks{value};
            break;
        case 'D':
            total += inTime ? days{0} : days{value};
            break;
        case 'H':
            total += hours{value};
            break;
        case 'M':
            if (!inTime) {
                return {}; // months have no exact length
            }
            total += minutes{value};
            break;
        case 'S':
            total += seconds{value};
            break;
        default:
            return {};
        }
        ++at;
    }
    return text.back() == 'T' ? std::optional<seconds>{} : total;
}

} // namespace mingshi
