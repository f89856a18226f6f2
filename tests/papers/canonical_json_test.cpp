// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/canonical_json.h"
#include "json/fields.h"

#include <gmock/gmock.h>

#include <bit>

namespace mingshi {

namespace {

std::string canonical(std::string_view text)
{
    std::vector<std::string> problems;
    const auto object = json::parse(text, problems);
    return object && problems.empty() ? canonicalJson(*object) : "(" + (problems.empty() ? "" : problems.front()) + ")";
}

} // namespace

TEST(CanonicalJson, theExampleOf32_2_comesOutAsInTheRfc)
{
    EXPECT_EQ(canonical(R"({
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
    })"),
              "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
              "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

TEST(CanonicalJson, keysOf32_3_areSortedByUtf16CodeUnits)
{
    EXPECT_EQ(canonical(R"({"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"})"),
              "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With "
              "Diaeresis\","
              "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
}

TEST(CanonicalJson, theNumbersOfAppendixB_areWrittenAsThere)
{
    const std::pair<std::uint64_t, const char*> samples[] = {
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };
    for (const auto& [bits, text] : samples) {
        EXPECT_EQ(canonicalJson(std::bit_cast<double>(bits)), text);
    }
    EXPECT_EQ(canonical("[0, -1, 61000, 1700000000000, 9007199254740991]"),
              "[0,-1,61000,1700000000000,9007199254740991]");
    EXPECT_EQ(canonical("[61000.0, 6.1e4]"), "[61000,61000]");
}

TEST(CanonicalJson, aKeyThatComesTwice_orANumberThatIsNone_isNotRead)
{
    EXPECT_EQ(canonical(R"({"a": {"b": 1, "b": 2}})"), "(b: doubled key)");
    EXPECT_EQ(canonical("[1e999]"), "(not JSON, a number is out of range)");
    EXPECT_EQ(canonical("{\"a\": \"\\ud800\"}").substr(0, 9), "(not JSON");
    EXPECT_EQ(canonical("{} []").substr(0, 9), "(not JSON");
    EXPECT_EQ(canonical("{}"), "{}");
    EXPECT_EQ(canonical("[[], {}]"), "[[],{}]");
}

} // namespace mingshi
