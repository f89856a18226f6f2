// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/rules_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace mingshi {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using Json = nlohmann::json;

namespace {

Json shipped()
{
    std::ifstream file(MINGSHI_SOURCE_DIR "/resources/rules/rules.json");
    return Json::parse(file);
}

std::vector<std::string> problemsOf(const Json& json)
{
    return rulesFromJson(json.dump()).problems;
}

} // namespace

TEST(RulesFiles, theShippedOne_isSound_andSaysWhatItSays)
{
    const auto read = rulesFromJson(shipped().dump());
    EXPECT_THAT(read.problems, ElementsAre());
    EXPECT_TRUE(read.rules.problems().empty());
    ASSERT_EQ(read.rules.versions().size(), 2U);
    const auto& second = read.rules.versions()[1];
    EXPECT_EQ(second.version, "2026-2");
    EXPECT_EQ(second.ahead, 2h);
    EXPECT_EQ(second.claimValidity, std::chrono::days{15});
    EXPECT_THAT(second.priority, ElementsAre(ChannelKind::Referrer, ChannelKind::Agent, ChannelKind::Distributor));
    EXPECT_EQ(second.split, (Split{1h, {5000, 5000}}));
    EXPECT_FALSE(read.rules.versions()[0].split);
}

TEST(RulesFiles, mayLeaveOut_whatMayBeLeftOut_andNothingElse)
{
    for (const auto& [key, value] : shipped()["versions"][1].items()) {
        auto json = shipped();
        json["versions"][1].erase(key);
        const bool optional = key == "claimValidity" || key == "split" || key == "approvedBy";
        EXPECT_EQ(problemsOf(json).empty(), optional) << key;
        if (!optional) {
            EXPECT_EQ(problemsOf(json).front(), "versions[1]." + key + ": missing key");
        }
    }
}

TEST(RulesFiles, sayEveryFieldOfAWrongType)
{
    for (const auto& [key, value] : shipped()["versions"][1].items()) {
        for (const auto& wrong : {Json(7), Json(nullptr), Json("?"), Json::array({7}), Json::object()}) {
            auto json = shipped();
            json["versions"][1][key] = wrong;
            const bool anyText = wrong.is_string() && (key == "version" || key == "proposedBy" || key == "approvedBy");
            EXPECT_EQ(problemsOf(json).empty(), anyText) << key << " as " << wrong;
            if (!anyText) {
                EXPECT_THAT(problemsOf(json).front(), ::testing::HasSubstr("versions[1]." + key));
                EXPECT_TRUE(rulesFromJson(json.dump()).rules.versions().empty());
            }
        }
    }
}

TEST(RulesFiles, refuseWhatTheyDoNotKnow)
{
    auto json = shipped();
    json["versions"][0]["faceSearch"] = true;
    EXPECT_THAT(problemsOf(json), ElementsAre("versions[0].faceSearch: unknown key"));
    json = shipped();
    json["schema"] = "mingshi-rules-2";
    EXPECT_THAT(problemsOf(json), ElementsAre("schema: not \"mingshi-rules-1\""));
    EXPECT_THAT(rulesFromJson(R"({"schema": "mingshi-rules-1", "versions": [], "versions": []})").problems,
                ElementsAre("versions: doubled key"));
    for (const auto* text : {"", "{", "[]", "7", "null", "\xff", "{\"schema\": 1}"}) {
        EXPECT_FALSE(rulesFromJson(text).problems.empty()) << text;
    }
}

TEST(RulesFiles, cutAnywhere_areNotTaken)
{
    const auto whole = shipped().dump();
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        EXPECT_FALSE(rulesFromJson(whole.substr(0, size)).problems.empty()) << size;
    }
}

} // namespace mingshi
