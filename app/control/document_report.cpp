// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_report.h"

#include "consent/timestamp.h"

#include <iostream>

namespace mingshi::control {

namespace {

bool isUtf8(std::string_view text)
{
    // nlohmann's own check, without the exception.
    const auto replaced = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore);
    const auto kept = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return replaced == kept;
}

/// A document must not steer the terminal that it is shown on.
std::string shown(const nlohmann::ordered_json& value)
{
    if (!value.is_string()) {
        return value.dump();
    }
    auto text = value.get<std::string>();
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            c = '?';
        }
    }
    return text;
}

std::string inWords(std::string_view name)
{
    std::string words(name);
    std::ranges::replace(words, '_', ' ');
    return words;
}

} // namespace

std::string utf8Of(std::string_view text)
{
    if (isUtf8(text)) {
        return std::string(text);
    }
    std::string utf8;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0 | byte >> 6);
            utf8 += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return utf8;
}

std::string isoDate(std::chrono::year_month_day date)
{
    constexpr std::size_t dateSize = 10;
    return toIso8601(Timestamp(std::chrono::sys_days(date))).substr(0, dateSize);
}

void DocumentReport::add(std::string_view name, std::string_view value)
{
    if (!value.empty()) {
        m_fields[std::string(name)] = utf8Of(value);
    }
}

void DocumentReport::add(std::string_view name, std::optional<std::chrono::year_month_day> date)
{
    if (date) {
        m_fields[std::string(name)] = isoDate(*date);
    }
}

void DocumentReport::add(std::string_view name, Sex sex)
{
    if (sex != Sex::Unknown) {
        m_fields[std::string(name)] = sex == Sex::Male ? "M" : sex == Sex::Female ? "F" : "X";
    }
}

void DocumentReport::addValue(std::string_view name, nlohmann::ordered_json value)
{
    m_fields[std::string(name)] = std::move(value);
}

int DocumentReport::print(bool asJson) const
{
    const bool valid = !m_checks.empty() && allHold(m_checks);
    if (asJson) {
        nlohmann::ordered_json told{{"valid", valid}, {"kind", m_kind}};
        told.update(m_fields);
        told["checks"] = nlohmann::ordered_json::array();
        for (const auto& check : m_checks) {
            told["checks"].push_back({{"name", check.name}, {"ok", check.holds}});
        }
        if (!m_notes.empty()) {
            told["notes"] = m_notes;
        }
        std::cout << told.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
        return valid ? 0 : 1;
    }
    std::cout << inWords(m_kind) << ": " << (valid ? "valid" : "not valid") << "\n";
    for (const auto& [name, value] : m_fields.items()) {
        std::cout << "  " << inWords(name) << ": " << shown(value) << "\n";
    }
    for (const auto& check : m_checks) {
        std::cout << (check.holds ? "ok     " : "WRONG  ") << inWords(check.name) << "\n";
    }
    for (const auto& sentence : m_notes) {
        std::cout << "note   " << sentence << "\n";
    }
    std::cout << std::flush;
    return valid ? 0 : 1;
}

int printUnusable(std::string_view kind, const std::string& sentence, bool asJson)
{
    std::cerr << sentence << std::endl;
    if (asJson) {
        const nlohmann::ordered_json told{
            {"valid", false}, {"kind", kind}, {"error", sentence}, {"checks", nlohmann::ordered_json::array()}};
        std::cout << told.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    }
    return 2;
}

} // namespace mingshi::control
