// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/purpose.h"
#include "consent/timestamp.h"

#include <gtest/gtest.h>

#include <set>

namespace mingshi {

using namespace std::chrono;

TEST(Timestamps, areWrittenInUtcWithMilliseconds)
{
    EXPECT_EQ(toIso8601(Timestamp{}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toIso8601(sys_days{2026y / 11 / 20} + 10h + 2min + 11s + 7ms), "2026-11-20T10:02:11.007Z");
    EXPECT_EQ(toIso8601(Timestamp{-1ms}), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(toIso8601(sys_days{2028y / 2 / 29}), "2028-02-29T00:00:00.000Z");
}

TEST(Timestamps, areReadBackAsTheyWereWritten)
{
    for (const Timestamp at :
         {Timestamp{}, Timestamp{-1ms}, Timestamp{sys_days{2028y / 2 / 29} + 23h + 59min + 59s + 999ms},
          Timestamp{sys_days{1900y / 3 / 1}}, Timestamp{sys_days{9999y / 12 / 31}}}) {
        EXPECT_EQ(timestampFromIso8601(toIso8601(at)), at) << toIso8601(at);
    }
    EXPECT_EQ(timestampFromIso8601("2026-11-20T10:02:11Z"), Timestamp{sys_days{2026y / 11 / 20} + 10h + 2min + 11s});
}

TEST(Timestamps, anythingElse_isNoTime)
{
    for (const std::string_view text : {"",
                                        "Z",
                                        "2026-11-20",
                                        "2026-11-20T10:02:11",
                                        "2026-11-20T10:02:11+08:00",
                                        "2026-11-20 10:02:11Z",
                                        "2026-02-29T00:00:00Z",
                                        "2026-13-01T00:00:00Z",
                                        "2026-00-01T00:00:00Z",
                                        "2026-11-31T00:00:00Z",
                                        "2026-11-20T24:00:00Z",
                                        "2026-11-20T10:60:00Z",
                                        "2026-11-20T10:02:60Z",
                                        "2026-11-20T10:02:11.00Z",
                                        "2026-11-20T10:02:11,000Z",
                                        "2026-11-20T10:02:11.0000Z",
                                        "2O26-11-20T10:02:11Z",
                                        "2026-11-20T-0:02:11Z",
                                        "-026-11-20T10:02:11Z",
                                        "2026-11-20T10:-1:11Z",
                                        "2026-11-20T 1:02:11Z",
                                        "2026-11-20T+1:02:11Z"}) {
        EXPECT_FALSE(timestampFromIso8601(text)) << text;
    }
    EXPECT_FALSE(timestampFromIso8601(std::string_view("2026-11-20T10:02:1\0Z", 20)));
}

TEST(Durations, areWrittenInExactUnits)
{
    EXPECT_EQ(toIso8601(seconds{0}), "PT0S");
    EXPECT_EQ(toIso8601(10s), "PT10S");
    EXPECT_EQ(toIso8601(30min), "PT30M");
    EXPECT_EQ(toIso8601(24h * 180), "P180D");
    EXPECT_EQ(toIso8601(days{1} + 1h + 1min + 1s), "P1DT1H1M1S");
    EXPECT_EQ(toIso8601(days{3} + 5s), "P3DT5S");
}

TEST(Durations, areReadBackAsTheyWereWritten)
{
    for (const seconds length :
         {seconds{0}, 1s, 59s, seconds{60min}, seconds{days{1}} - 1s, seconds{days{1}}, seconds{days{36500}} + 1s}) {
        EXPECT_EQ(durationFromIso8601(toIso8601(length)), length) << toIso8601(length);
    }
    EXPECT_EQ(durationFromIso8601("P2W"), seconds{days{14}});
}

TEST(Durations, anythingElse_isNoDuration)
{
    for (const std::string_view text :
         {"",         "P",    "PT",   "180D", "P180",   "P1DT",  "PTT1S", "P1M",    "P1Y",
          "PT1D",     "PT1W", "P5H",  "P5S",  "P-1D",   "P-0D",  "PT-0S", "P+1D",   "P1.5D",
          "p1d",      "P1D ", " P1D", "PD",   "PT1S1H", "P1D1D", "P1D2W", "PT1M1M", "P99999999999999999999D",
          "P3650001D"}) {
        EXPECT_FALSE(durationFromIso8601(text)) << text;
    }
}

TEST(Purposes, haveDifferentCodesThatAreReadBack)
{
    std::set<std::string_view> codes;
    for (const Purpose purpose : allPurposes) {
        codes.insert(code(purpose));
        EXPECT_EQ(purposeFromCode(code(purpose)), purpose);
        EXPECT_TRUE(dpvType(purpose).starts_with("dpv:")) << code(purpose);
    }
    EXPECT_EQ(codes.size(), allPurposes.size());
    EXPECT_FALSE(codes.contains(""));
    for (const std::string_view unknown : {"", "P1", "Visit_attribution", "visit_attribution ", "all"}) {
        EXPECT_FALSE(purposeFromCode(unknown)) << unknown;
    }
}

} // namespace mingshi
