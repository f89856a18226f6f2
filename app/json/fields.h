// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// A file that people write and others rely on is read strictly: an unknown, a missing and a doubled key are all
/// mistakes, and all of them are told, each with its place: "versions[0].ahead: not a duration".
namespace mingshi::json {

using Json = nlohmann::json;
using Problems = std::vector<std::string>;

/// I-JSON (RFC 7493 2.3): the library keeps the last of two equal keys, and in a legal text or a signed one that would
/// hide the other, so a doubled key is a problem. nullopt, and a problem, where `text` is not JSON or nested too
/// deeply.
std::optional<Json> parse(std::string_view text, Problems& problems);

/// An object of which every key has to be asked for; what is left over is a problem too.
class Fields {
public:
    Fields(const Json& object, std::string at, Problems& problems);

    std::string text(std::string_view key);
    std::optional<std::string> optionalText(std::string_view key);
    std::int64_t integer(std::string_view key);
    bool flag(std::string_view key);
    /// Empty where there is none; each entry comes with its place, for Fields of its own.
    template<class Read>
    auto list(std::string_view key, Read read)
    {
        std::vector<decltype(read(m_object, std::string()))> all;
        const Json* value = take(key);
        if (value != nullptr && !value->is_array()) {
            add("not a list", key);
        } else if (value != nullptr) {
            for (const Json& entry : *value) {
                all.push_back(read(entry, path(key) + '[' + std::to_string(all.size()) + ']'));
            }
        }
        return all;
    }
    const Json& object(std::string_view key);
    bool has(std::string_view key) const { return m_object.is_object() && m_object.contains(key); }

    template<class Value>
    Value value(std::string_view key, std::optional<Value> (*read)(std::string_view), std::string_view problem)
    {
        const std::string given = text(key);
        const std::optional<Value> known = read(given);
        if (!known && m_taken.contains(key)) {
            add(std::string(problem) + " \"" + given + '"', key);
        }
        return known.value_or(Value{});
    }

    void nothingElse();
    std::string path(std::string_view key) const;
    void add(std::string_view problem, std::string_view key);

private:
    const Json* take(std::string_view key);

    const Json& m_object;
    std::string m_at;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_taken;
};

} // namespace mingshi::json
