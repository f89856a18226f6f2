// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/cell.h"

#include "attribution/claim.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mingshi {

namespace {

using namespace std::chrono;
using Kind = ImportProblem::Kind;

/// The next number of one to `most` digits, taken from the front.
std::optional<int> number(std::string_view& text, std::size_t most)
{
    std::size_t size = 0;
    int value = 0;
    while (size < text.size() && size < most && text[size] >= '0' && text[size] <= '9') {
        value = value * 10 + (text[size++] - '0');
    }
    text.remove_prefix(size);
    return size == 0 ? std::nullopt : std::optional(value);
}

bool eat(std::string_view& text, std::string_view what)
{
    const bool there = text.starts_with(what);
    text.remove_prefix(there ? what.size() : 0);
    return there;
}

std::optional<sys_days> takeDay(std::string_view& text)
{
    const auto y = number(text, 4);
    const auto separator = eat(text, "-") ? "-" : eat(text, "/") ? "/" : eat(text, "年") ? "月" : "";
    const auto m = number(text, 2);
    const bool second = *separator != '\0' && eat(text, separator);
    const auto d = number(text, 2);
    if (!y || *y < 1000 || !m || !d || !second || (std::string_view(separator) == "月" && !eat(text, "日"))) {
        return {};
    }
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    return date.ok() ? std::optional(sys_days{date}) : std::nullopt;
}

std::optional<seconds> takeClock(std::string_view& text)
{
    const auto h = number(text, 2);
    const bool colon = eat(text, ":");
    const auto m = number(text, 2);
    const auto s = eat(text, ":") ? number(text, 2) : std::optional(0);
    if (!h || !colon || !m || !s || *h > 23 || *m > 59 || *s > 59) {
        return {};
    }
    return hours{*h} + minutes{*m} + seconds{*s};
}

/// Of the years 2000 to 2100, so that no other number passes for a date.
CellTime fromSerial(std::string_view text, minutes utcOffset)
{
    double value = 0;
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (problem != std::errc{} || end != text.data() + text.size() || value < 36'526 || value > 73'051) {
        return {};
    }
    if (!text.contains('.')) {
        return {{}, Kind::TimeWithoutHour};
    }
    constexpr sys_days zero = std::chrono::year{1899} / 12 / 30;
    const seconds since{std::llround(value * 86'400)};
    return {Timestamp(sys_seconds(zero) + since - utcOffset), {}};
}

} // namespace

CellTime timeFromCell(std::string_view text, minutes utcOffset)
{
    if (const auto exact = timestampFromIso8601(text)) {
        return {exact, {}};
    }
    if (std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; })) {
        return fromSerial(text, utcOffset);
    }
    const auto date = takeDay(text);
    if (!date) {
        return {};
    }
    if (text.empty()) {
        return {{}, Kind::TimeWithoutHour};
    }
    if (!eat(text, "T") && !eat(text, " ")) {
        return {};
    }
    while (eat(text, " ")) {
    }
    const auto clock = takeClock(text);
    if (!clock || !text.empty()) {
        return {};
    }
    return {Timestamp(sys_seconds(*date) + *clock - utcOffset), {}};
}

std::string Cells::code(std::size_t column)
{
    const auto& text = m_row.cells[column];
    if (!isCode(text)) {
        problem(Kind::NotACode, column);
    }
    return text;
}

std::optional<std::string> Cells::optionalCode(std::size_t column)
{
    return m_row.cells[column].empty() ? std::nullopt : std::optional(code(column));
}

std::string Cells::pseudonym(std::size_t column)
{
    const auto& text = m_row.cells[column];
    const bool plain = text.size() >= 4 && text.size() <= 64 && text.front() >= 'a' && text.front() <= 'z' &&
                       std::ranges::all_of(text, [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
                       });
    if (!plain || looksLikePhone(text) || looksLikeIdNumber(text)) {
        problem(Kind::NotAPseudonym, column);
    }
    return text;
}

Timestamp Cells::time(std::size_t column)
{
    const auto time = timeFromCell(m_row.cells[column], m_options.utcOffset);
    if (!time.at) {
        problem(time.problem, column);
    }
    return time.at.value_or(Timestamp{});
}

void Cells::problem(Kind kind, std::size_t column)
{
    const auto& text = m_row.cells[column];
    const bool personal = looksLikePhone(text) || looksLikeIdNumber(text);
    if (m_fits || personal) {
        m_report.add({personal ? Kind::PersonalValue : kind, m_row.line, std::string(m_columns[column].name)});
    }
    m_fits = false;
}

} // namespace mingshi
