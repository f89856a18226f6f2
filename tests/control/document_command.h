// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journeys/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// `mingshictl document`, run as an office runs it, and what it said with --json.
inline const std::string mingshictl = MINGSHI_BIN "/mingshictl";

struct Said {
    int code = -1;
    nlohmann::json object;

    std::string operator[](const char* name) const { return object.value(name, std::string()); }
    std::vector<std::string> failing() const
    {
        std::vector<std::string> names;
        for (const auto& check : object["checks"]) {
            if (!check["ok"].get<bool>()) {
                names.push_back(check["name"]);
            }
        }
        return names;
    }
};

inline std::string quoted(const std::string& text)
{
    return "'" + text + "'";
}

inline Said document(const std::string& arguments)
{
    const auto ran = mingshi::run("{ " + mingshictl + " document " + arguments + " --json 2>/dev/null; }");
    Said said{ran.code, nlohmann::json::parse(ran.said, nullptr, false)};
    EXPECT_TRUE(said.object.is_object()) << arguments << "\n" << ran.said;
    if (said.object.is_object() && ran.code <= 2) {
        EXPECT_EQ(said.object["valid"].get<bool>(), ran.code == 0) << ran.said;
        EXPECT_TRUE(said.object["kind"].is_string());
        EXPECT_TRUE(said.object["checks"].is_array());
        EXPECT_EQ(said.failing().empty(), ran.code != 1) << "1 names the check that fails";
    }
    return said;
}
