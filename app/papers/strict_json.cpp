// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/strict_json.h"

#include <set>

namespace mingshi {

std::optional<nlohmann::json> strictJson(std::string_view text, std::vector<std::string>& problems)
{
    using Json = nlohmann::json;
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int, Json::parse_event_t event, Json& value) {
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
        return Json::parse(text, watch);
    } catch (const Json::parse_error& error) {
        problems.push_back("not JSON, byte " + std::to_string(error.byte));
    } catch (const Json::out_of_range&) {
        problems.push_back("not JSON, a number is out of range");
    }
    return std::nullopt;
}

} // namespace mingshi
