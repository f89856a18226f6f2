// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/cell.h"

#include <gtest/gtest.h>

namespace mingshi {

using namespace std::chrono_literals;
using Kind = ImportProblem::Kind;

TEST(CellTimes, areReadAsPeopleAndSpreadsheetsWriteThem)
{
    const Timestamp wanted = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 2h + 2min;
    for (const auto* text :
         {"2026-11-20T02:02:00Z", "2026-11-20T02:02:00.000Z", "2026-11-20 10:02", "2026-11-20T10:02:00",
          "2026/11/20 10:02", "2026/11/20  10:02:00", "2026年11月20日 10:02", "46346.41805556"}) {
        EXPECT_EQ(timeFromCell(text, 8h).at, wanted) << text;
    }
    EXPECT_EQ(timeFromCell("2026/1/2 3:04", 0min).at,
              std::chrono::sys_days{std::chrono::year{2026} / 1 / 2} + 3h + 4min);
    EXPECT_EQ(timeFromCell("46346.5", 0min).at, std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h);
}

TEST(CellTimes, ofADayAlone_wantTheHour)
{
    for (const auto* text : {"2026-11-20", "2026/11/20", "2026年11月20日", "46346"}) {
        EXPECT_FALSE(timeFromCell(text, 8h).at) << text;
        EXPECT_EQ(timeFromCell(text, 8h).problem, Kind::TimeWithoutHour) << text;
    }
}

TEST(CellTimes, thatAreNone_areNotGuessed)
{
    for (const auto* text : {"",
                             " ",
                             "11/20/2026 10:02",
                             "20-11-2026 10:02",
                             "2026-13-01 10:02",
                             "2026-02-29 10:02",
                             "2026-11-20 24:00",
                             "2026-11-20 10:60",
                             "2026-11-20 10:02:61",
                             "2026-11/20 10:02",
                             "2026-11-20 10:02 pm",
                             "2026年11月20 10:02",
                             "13800138000",
                             "1.5",
                             "999999.5",
                             "46346.4.1",
                             ".",
                             "1e5",
                             "2026-11-20 10",
                             "2026-11-2010:02",
                             "明天"}) {
        EXPECT_FALSE(timeFromCell(text, 8h).at) << text;
        EXPECT_EQ(timeFromCell(text, 8h).problem, Kind::NotATime) << text;
    }
}

} // namespace mingshi
