// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/contract_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace mingshi {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using Kind = ImportProblem::Kind;

namespace {

const std::string contractHeader = "event,reference,step,at,commission_minor,currency\n";
const ImportOptions contractsInChina{.utcOffset = 8h};
const Timestamp tenOnContractDay = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 2h;

ContractImport contractsOf(const std::string& bytes)
{
    std::istringstream in(bytes);
    return importContracts(in, contractsInChina);
}

EntitlementImport entitlementsOf(const std::string& rows)
{
    std::istringstream in("reference,channel,basis_points,told\n" + rows);
    return importEntitlements(in, contractsInChina);
}

} // namespace

TEST(ContractTables, becomeEvents)
{
    const auto all = contractsOf(
        contractHeader +
        "EV-0001,R-0001,subscribed,2026-11-20 10:00,,\nEV-0002,R-0001,signed,2026/11/20 10:00,13800138000,CNY\n");
    EXPECT_EQ(all.report.problemCount, 0U) << "an amount may look like anything";
    EXPECT_THAT(
        all.events,
        ElementsAre(ContractEvent{"EV-0001", "R-0001", ContractStep::Subscribed, tenOnContractDay, 0, ""},
                    ContractEvent{"EV-0002", "R-0001", ContractStep::Signed, tenOnContractDay, 13'800'138'000, "CNY"}));
}

TEST(ContractTables, tellWhatIsWrong)
{
    const std::pair<const char*, ImportProblem> rows[] = {
        {"EV-0001,R-0001,sold,2026-11-20 10:00,,", {Kind::NotAKnownWord, 2, "step"}},
        {"EV-0001,R-0001,paid,2026-11-20,,", {Kind::TimeWithoutHour, 2, "at"}},
        {"EV-0001,R-0001,paid,2026-11-20 10:00,12.50,CNY", {Kind::NotAnAmount, 2, "commission_minor"}},
        {"EV-0001,R-0001,paid,2026-11-20 10:00,-1,CNY", {Kind::NotAnAmount, 2, "commission_minor"}},
        {"EV-0001,R-0001,paid,2026-11-20 10:00,99999999999999999999,CNY", {Kind::NotAnAmount, 2, "commission_minor"}},
        {"EV-0001,R-0001,paid,2026-11-20 10:00,5,", {Kind::NotAKnownWord, 2, "currency"}},
        {"EV-0001,R-0001,paid,2026-11-20 10:00,5,yuan", {Kind::NotAKnownWord, 2, "currency"}},
        {"EV-0001,张三,paid,2026-11-20 10:00,,", {Kind::NotACode, 2, "reference"}},
        {"EV-0001,13800138000,paid,2026-11-20 10:00,,", {Kind::PersonalValue, 2, "reference"}},
    };
    for (const auto& [row, problem] : rows) {
        const auto all = contractsOf(contractHeader + row);
        EXPECT_THAT(all.report.problems, ElementsAre(problem)) << row;
        EXPECT_TRUE(all.events.empty());
    }
    EXPECT_TRUE(contractsOf("event,reference,step,at,commission_minor,currency,buyer_name\n").report.refused);
}

TEST(ContractFiles, asJson_sayTheSame_andAreReadStrictly)
{
    const auto file = [](const std::string& events) {
        return R"({"schema": "mingshi-contracts-1", "events": [)" + events + "]}";
    };
    const std::string event =
        R"({"event": "EV-0002", "reference": "R-0001", "step": "signed", "at": "2026-11-20T02:00:00Z")";
    const auto read = contractsFromJson(file(event + R"(, "commissionMinor": 5, "currency": "CNY"})"));
    EXPECT_THAT(read.problems, ElementsAre());
    EXPECT_THAT(read.events,
                ElementsAre(ContractEvent{"EV-0002", "R-0001", ContractStep::Signed, tenOnContractDay, 5, "CNY"}));
    EXPECT_TRUE(contractsFromJson(file(event + "}")).problems.empty()) << "nothing falls due";
    for (const auto& [more, problem] :
         {std::pair(R"(, "buyer": "x"})", "events[0].buyer: unknown key"),
          std::pair(R"(, "commissionMinor": -1, "currency": "CNY"})", "events[0].commissionMinor: not an amount"),
          std::pair(R"(, "commissionMinor": 1.5, "currency": "CNY"})", "events[0].commissionMinor: not an amount"),
          std::pair(R"(, "commissionMinor": 1, "currency": "yuan"})", "events[0].currency: not a currency")}) {
        const auto wrong = contractsFromJson(file(event + more));
        EXPECT_THAT(wrong.problems, ElementsAre(problem));
        EXPECT_TRUE(wrong.events.empty());
    }
    for (const auto* text : {"", "[]", "{", "{}", "\xff"}) {
        EXPECT_FALSE(contractsFromJson(text).problems.empty()) << text;
    }
}

TEST(EntitlementTables, putTheRowsOfAContractTogether)
{
    const auto all =
        entitlementsOf("R-0002,AG-01,10000,refused\nR-0001,AG-01,6000,given\nR-0001,DS-01,4000,not_asked\n");
    EXPECT_EQ(all.report.problemCount, 0U);
    EXPECT_THAT(all.entitlements, ElementsAre(Entitlement{"R-0001", {{"AG-01", 6000}, {"DS-01", 4000}}, {"AG-01"}},
                                              Entitlement{"R-0002", {{"AG-01", 10'000}}, {}}));
}

TEST(EntitlementTables, tellWhatIsWrong)
{
    const std::pair<const char*, ImportProblem> rows[] = {
        {"R-0001,AG-01,9999,given", {Kind::NotAnAmount, 2, "basis_points"}},
        {"R-0001,AG-01,10001,given", {Kind::NotAnAmount, 2, "basis_points"}},
        {"R-0001,AG-01,10000,yes", {Kind::NotAKnownWord, 2, "told"}},
        {"R-0001,AG-01,10000,given\nR-0001,AG-01,10000,given", {Kind::Conflict, 3, "channel"}},
    };
    for (const auto& [row, problem] : rows) {
        EXPECT_THAT(entitlementsOf(row).report.problems, ElementsAre(problem)) << row;
    }
}

} // namespace mingshi
