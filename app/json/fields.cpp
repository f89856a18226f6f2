// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "json/fields.h"

#include <limits>

namespace mingshi::json {

namespace {

constexpr int deepest = 64;

/// A mandatory field must not look filled when it is blank.
bool hasBlankEnds(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view wide = "\u3000";
    return !text.empty() && (blanks.contains(text.front()) || blanks.contains(text.back()) || text.starts_with(wide) ||
                             text.ends_with(wide));
}

} // namespace

std::optional<Json> parse(std::string_view text, Problems& problems)
{
    std::vector<std::set<std::string>> open;
    bool tooDeep = false;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& value) {
        if (depth > deepest) { // whoever walks through it would run out of stack
            tooDeep = true;
            return false;
        }
        if (event == Json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == Json::parse_event_t::key && !open.back().insert(value.get<std::string>()).second) {
            problems.push_back(value.get<std::string>() + ": doubled key");
        }
        return true;
    };
    try {
        Json read = Json::parse(text, watch);
        if (tooDeep) {
            problems.push_back("nested deeper than " + std::to_string(deepest));
            return std::nullopt;
        }
        return read;
    } catch (const Json::parse_error& error) {
        problems.push_back("not JSON, byte " + std::to_string(error.byte));
    } catch (const Json::out_of_range&) {
        problems.push_back("not JSON, a number is out of range");
    }
    return std::nullopt;
}

Fields::Fields(const Json& object, std::string at, Problems& problems)
    : m_object(object), m_at(std::move(at)), m_problems(problems)
{
    if (!object.is_object()) {
        add("not an object", {});
    }
}

std::string Fields::text(std::string_view key)
{
    const Json* value = take(key);
    if (value != nullptr && !value->is_string()) {
        add("not a text", key);
        value = nullptr;
    }
    if (value != nullptr && hasBlankEnds(value->get_ref<const std::string&>())) {
        add("begins or ends blank", key);
    }
    return value == nullptr ? std::string() : value->get<std::string>();
}

std::optional<std::string> Fields::optionalText(std::string_view key)
{
    return m_object.contains(key) ? std::optional(text(key)) : std::nullopt;
}

std::int64_t Fields::integer(std::string_view key)
{
    const Json* value = take(key);
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value != nullptr &&
        (!value->is_number_integer() || (value->is_number_unsigned() && value->get<std::uint64_t>() > most))) {
        add("not a whole number", key);
        value = nullptr;
    }
    return value == nullptr ? 0 : value->get<std::int64_t>();
}

bool Fields::flag(std::string_view key)
{
    const Json* value = take(key);
    if (value != nullptr && !value->is_boolean()) {
        add("not true or false", key);
        value = nullptr;
    }
    return value != nullptr && value->get<bool>();
}

const Json& Fields::object(std::string_view key)
{
    static const Json none = Json::object();
    const Json* value = take(key);
    return value == nullptr ? none : *value;
}

void Fields::nothingElse()
{
    if (!m_object.is_object()) {
        return;
    }
    for (const auto& [key, value] : m_object.items()) {
        if (!m_taken.contains(key)) {
            add("unknown key", key);
        }
    }
}

std::string Fields::path(std::string_view key) const
{
    return m_at.empty() ? std::string(key) : m_at + '.' + std::string(key);
}

void Fields::add(std::string_view problem, std::string_view key)
{
    const std::string where = key.empty() ? m_at : path(key);
    m_problems.push_back(where + (where.empty() ? "" : ": ") + std::string(problem));
}

const Json* Fields::take(std::string_view key)
{
    m_taken.emplace(key);
    const auto found = m_object.is_object() ? m_object.find(key) : m_object.end();
    if (found == m_object.end() && m_object.is_object()) {
        add("missing key", key);
    }
    return found == m_object.end() ? nullptr : &*found;
}

} // namespace mingshi::json
