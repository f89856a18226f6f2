// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/claim_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace mingshi {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using Kind = ImportProblem::Kind;

namespace {

const std::string claimHeader = "claim_code,channel,channel_kind,registered_at\n";
const std::string visitHeader = "person,visit,visited_at,channel,channel_kind,claim_code,answer\n";
const ImportOptions claimsInChina{.utcOffset = 8h};
const Timestamp tenOnClaimDay = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 2h;

struct Claims {
    ImportReport report;
    std::vector<Claim> claims;
};

Claims claimsOf(const std::string& bytes)
{
    Claims all;
    std::istringstream in(bytes);
    all.report = importClaims(in, claimsInChina, [&](Claim claim) { all.claims.push_back(std::move(claim)); });
    return all;
}

VisitImport visitsOf(const std::string& bytes)
{
    std::istringstream in(bytes);
    return importVisits(in, claimsInChina);
}

} // namespace

TEST(ClaimTables, becomeClaims)
{
    const auto all = claimsOf("报备码,渠道,渠道类型,报备时间\nCLM-0001,AG-01,agent,2026/11/20 "
                              "10:00\nCLM-0002,DS-01,distributor,2026-11-20 10:00\n");
    EXPECT_EQ(all.report.problemCount, 0U);
    EXPECT_EQ(all.report.accepted, 2U);
    EXPECT_THAT(all.claims, ElementsAre(Claim{"CLM-0001", "AG-01", ChannelKind::Agent, tenOnClaimDay},
                                        Claim{"CLM-0002", "DS-01", ChannelKind::Distributor, tenOnClaimDay}));
}

TEST(ClaimTables, tellWhatIsWrongWithARow_byLineAndColumn)
{
    const auto all =
        claimsOf(claimHeader +
                 "clm 1,AG-01,agent,2026-11-20 10:00\nCLM-0002,,agent,2026-11-20 "
                 "10:00\nCLM-0003,AG-01,walk_in,2026-11-20 10:00\n"
                 "CLM-0004,AG-01,agent,2026-11-20\nCLM-0005,AG-01,agent,soon\nCLM-0006,AG-01,agent,2026-11-20 10:00\n");
    EXPECT_THAT(all.report.problems,
                ElementsAre(ImportProblem{Kind::NotACode, 2, "claim_code"}, ImportProblem{Kind::NotACode, 3, "channel"},
                            ImportProblem{Kind::NotAKnownWord, 4, "channel_kind"},
                            ImportProblem{Kind::TimeWithoutHour, 5, "registered_at"},
                            ImportProblem{Kind::NotATime, 6, "registered_at"}));
    EXPECT_FALSE(all.report.refused);
    EXPECT_EQ(all.report.accepted, 1U);
    EXPECT_EQ(all.claims.size(), 1U);
}

TEST(ClaimTables, withAPersonsNumberInAnyCell_areRefusedWhole)
{
    for (const auto* row : {"13800138000,AG-01,agent,2026-11-20 10:00", "CLM-0001,138 0013 8000,agent,2026-11-20 10:00",
                            "CLM-0001,AG-01,11010519491231002X,2026-11-20 10:00", "CLM-0001,AG-01,agent,13800138000",
                            "bad,AG-01,agent,１３８００１３８０００"}) {
        const auto all = claimsOf(claimHeader + row + "\nCLM-0002,AG-01,agent,2026-11-20 10:00\n");
        EXPECT_TRUE(all.report.refused) << row;
        EXPECT_EQ(all.report.problems.back().kind, Kind::PersonalValue) << row;
        EXPECT_EQ(all.report.problems.back().line, 2U) << row;
        EXPECT_TRUE(all.claims.empty()) << row << ": no more rows come";
    }
    EXPECT_TRUE(claimsOf("claim_code,channel,channel_kind,registered_at,手机号\n").report.refused);
}

TEST(ClaimTables, countDuplicates_andTellConflicts)
{
    const auto all =
        claimsOf(claimHeader + "CLM-0001,AG-01,agent,2026-11-20 10:00\nCLM-0002,AG-01,agent,2026-11-20 10:00\n"
                               "CLM-0001,AG-01,agent,2026/11/20 10:00\nCLM-0002,AG-02,agent,2026-11-20 10:00\n");
    EXPECT_EQ(all.report.rows, 4U);
    EXPECT_EQ(all.report.accepted, 2U);
    EXPECT_EQ(all.report.duplicates, 1U);
    EXPECT_THAT(all.report.problems, ElementsAre(ImportProblem{Kind::Conflict, 5, "claim_code"}));
}

TEST(VisitTables, becomeVisitsByPerson)
{
    const auto all = visitsOf(
        visitHeader +
        "subj_b,V-0001,2026-11-20 10:00,AG-01,agent,,\nsubj_a,V-0002,2026-11-20 10:00,,not_said,CLM-0001,confirmed\n"
        "subj_a,V-0002,2026-11-20 10:00,,not_said,CLM-0002,denied\nsubj_b,V-0003,2026-11-20 10:00,,walk_in,,\n");
    EXPECT_EQ(all.report.problemCount, 0U);
    EXPECT_THAT(all.people,
                ElementsAre(PersonVisits{"subj_a",
                                         {{"V-0002",
                                           {tenOnClaimDay, {"", ChannelKind::NotSaid, ""}},
                                           {{"CLM-0001", ClaimAnswer::Confirmed}, {"CLM-0002", ClaimAnswer::Denied}}}}},
                            PersonVisits{"subj_b",
                                         {{"V-0001", {tenOnClaimDay, {"AG-01", ChannelKind::Agent, ""}}, {}},
                                          {"V-0003", {tenOnClaimDay, {"", ChannelKind::WalkIn, ""}}, {}}}}));
}

TEST(VisitTables, tellWhatIsWrong)
{
    const std::pair<const char*, ImportProblem> rows[] = {
        {"张三,V-0001,2026-11-20 10:00,,walk_in,,", {Kind::NotAPseudonym, 2, "person"}},
        {"subj_a,V-0001,2026-11-20 10:00,,agent,,", {Kind::NotACode, 2, "channel"}},
        {"subj_a,V-0001,2026-11-20 10:00,AG-01,walk_in,,", {Kind::NotACode, 2, "channel"}},
        {"subj_a,V-0001,2026-11-20 10:00,,walk_in,CLM-0001,", {Kind::NotAKnownWord, 2, "answer"}},
        {"subj_a,V-0001,2026-11-20 10:00,,walk_in,,denied", {Kind::NotACode, 2, "claim_code"}},
        {"subj_13800138000,V-0001,2026-11-20 10:00,,walk_in,,", {Kind::PersonalValue, 2, "person"}},
    };
    for (const auto& [row, problem] : rows) {
        EXPECT_THAT(visitsOf(visitHeader + row).report.problems, ElementsAre(problem)) << row;
    }
    const auto clash =
        visitsOf(visitHeader +
                 "subj_a,V-0001,2026-11-20 10:00,,walk_in,CLM-0001,denied\nsubj_b,V-0001,2026-11-20 10:00,,walk_in,,\n"
                 "subj_a,V-0001,2026-11-20 10:00,,walk_in,CLM-0001,confirmed\nsubj_a,V-0001,2026-11-20 "
                 "10:00,,walk_in,CLM-0001,denied\n");
    EXPECT_THAT(clash.report.problems,
                ElementsAre(ImportProblem{Kind::Conflict, 3, "visit"}, ImportProblem{Kind::Conflict, 4, "answer"}));
    EXPECT_EQ(clash.report.duplicates, 1U);
}

} // namespace mingshi
