// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/settlement.h"

#include "scenes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace mingshi {

using namespace scenes;
using ::testing::ElementsAre;
using Wrong = ContractProblem::Kind;

namespace {

ContractEvent event(std::string id, std::string reference, ContractStep step, Timestamp at, std::int64_t commission = 0)
{
    return {std::move(id), std::move(reference), step, at, commission, commission == 0 ? "" : "CNY"};
}

/// Subscribed, signed with 10 000.01 due, paid off with as much again.
std::vector<ContractEvent> contract(const std::string& reference)
{
    return {event(reference + "-1", reference, ContractStep::Subscribed, noon),
            event(reference + "-2", reference, ContractStep::Signed, noon + day, 1'000'001),
            event(reference + "-3", reference, ContractStep::Paid, noon + 2 * day, 1'000'001)};
}

Entitlement whole(const std::string& reference, bool told)
{
    return {reference, {{"AG-01", 10'000}}, told ? std::set<std::string>{"AG-01"} : std::set<std::string>{}};
}

Statement forAgent(const std::vector<ContractEvent>& events, const std::vector<Entitlement>& entitlements,
                   Audience audience)
{
    return statement(events, entitlements, "AG-01", start, end, audience);
}

} // namespace

TEST(Statements, listWhatFellDueInThePeriod)
{
    const auto all = forAgent(contract("R-01"), {whole("R-01", true)}, Audience::Channel);
    EXPECT_THAT(all.lines, ElementsAre(StatementLine{"R-01", ContractStep::Signed, noon + day, 1'000'001, "CNY"},
                                       StatementLine{"R-01", ContractStep::Paid, noon + 2 * day, 1'000'001, "CNY"}));
    EXPECT_EQ(all.totals, (std::map<std::string, std::int64_t>{{"CNY", 2'000'002}}));
    const auto part =
        statement(contract("R-01"), {whole("R-01", true)}, "AG-01", noon + day, noon + 2 * day, Audience::Office);
    EXPECT_EQ(part.lines.size(), 1U) << "from is in, to is out";
}

TEST(Statements, forAChannel_carryNothingWhereTheBuyerDidNotAgree_andTheOfficeStillSettles)
{
    auto events = contract("R-01");
    std::ranges::copy(contract("R-02"), std::back_inserter(events));
    const std::vector<Entitlement> entitlements{whole("R-01", false), whole("R-02", true)};
    const auto told = forAgent(events, entitlements, Audience::Channel);
    EXPECT_THAT(told.lines, ::testing::Each(::testing::Field(&StatementLine::reference, "R-02")));
    EXPECT_EQ(told.totals.at("CNY"), 2'000'002);
    EXPECT_EQ(told, forAgent(contract("R-02"), {whole("R-02", true)}, Audience::Channel))
        << "as if the other did not exist";
    EXPECT_EQ(forAgent(events, entitlements, Audience::Office).totals.at("CNY"), 4'000'004);
    const auto nothing = forAgent(contract("R-01"), {whole("R-01", false)}, Audience::Channel);
    EXPECT_TRUE(nothing.lines.empty());
    EXPECT_TRUE(nothing.totals.empty());
}

TEST(Statements, consentForOneChannel_isNoneForAnother)
{
    const Entitlement both{"R-01", {{"AG-01", 5000}, {"DS-01", 5000}}, {"DS-01"}};
    EXPECT_TRUE(forAgent(contract("R-01"), {both}, Audience::Channel).lines.empty());
    EXPECT_FALSE(statement(contract("R-01"), {both}, "DS-01", start, end, Audience::Channel).lines.empty());
}

TEST(Statements, ofASplit_addUpToTheAmount)
{
    const Entitlement split{"R-01", {{"AG-01", 3333}, {"DS-01", 3333}, {"RF-09", 3334}}, {}};
    std::int64_t sum = 0;
    for (const auto* channel : {"AG-01", "DS-01", "RF-09"}) {
        sum += statement(contract("R-01"), {split}, channel, start, end, Audience::Office).totals.at("CNY");
    }
    EXPECT_EQ(sum, 2'000'002);
    EXPECT_TRUE(statement(contract("R-01"), {split}, "AG-02", start, end, Audience::Office).lines.empty());
}

TEST(Statements, ofTheLargestAmounts_doNotOverflow)
{
    const Entitlement split{"R-01", {{"AG-01", 6000}, {"DS-01", 4000}}, {}};
    const auto most = std::numeric_limits<std::int64_t>::max();
    const std::vector<ContractEvent> events{event("E-1", "R-01", ContractStep::Subscribed, noon, most)};
    const auto mine = forAgent(events, {split}, Audience::Office).totals.at("CNY");
    const auto theirs = statement(events, {split}, "DS-01", start, end, Audience::Office).totals.at("CNY");
    EXPECT_EQ(mine + theirs, most);
    EXPECT_GT(mine, theirs);
}

TEST(Statements, takeBack_whatFellDueForACancelledContract)
{
    auto events = contract("R-01");
    events.push_back(event("R-01-4", "R-01", ContractStep::Cancelled, noon + 10 * day));
    EXPECT_TRUE(lifeCycleProblems(events).empty());
    EXPECT_EQ(forAgent(events, {whole("R-01", true)}, Audience::Channel).totals.at("CNY"), 0);
    const auto later = statement(events, {whole("R-01", true)}, "AG-01", noon + 10 * day, end, Audience::Channel);
    EXPECT_THAT(later.lines,
                ElementsAre(StatementLine{"R-01", ContractStep::Cancelled, noon + 10 * day, -2'000'002, "CNY"}));
}

TEST(Statements, doNotDependOnTheOrderOfImport_norOnImportingTwice)
{
    auto events = contract("R-01");
    std::ranges::copy(contract("R-02"), std::back_inserter(events));
    const std::vector<Entitlement> entitlements{whole("R-01", true), whole("R-02", true)};
    const auto before = forAgent(events, entitlements, Audience::Channel);
    const auto again = events;
    events.insert(events.end(), again.begin(), again.end());
    std::mt19937 random(6);
    for (int i = 0; i < 100; ++i) {
        std::ranges::shuffle(events, random);
        ASSERT_EQ(forAgent(events, entitlements, Audience::Channel), before);
        ASSERT_TRUE(lifeCycleProblems(events).empty());
    }
}

TEST(LifeCycles, sayWhatCannotHaveHappened)
{
    using enum ContractStep;
    struct Row {
        std::vector<ContractEvent> events;
        std::vector<Wrong> kinds;
    };
    const Row rows[] = {
        {{event("1", "R", Signed, noon)}, {Wrong::OutOfOrder}},
        {{event("1", "R", Subscribed, noon), event("2", "R", Paid, noon + day)}, {Wrong::OutOfOrder}},
        {{event("1", "R", Subscribed, noon), event("2", "R", MortgagePaidOut, noon + day)}, {Wrong::OutOfOrder}},
        {{event("1", "R", Subscribed, noon), event("2", "R", Subscribed, noon + day)}, {Wrong::StepTwice}},
        {{event("1", "R", Cancelled, noon)}, {Wrong::CancelledAlone}},
        {{event("1", "R", Subscribed, noon), event("2", "R", Cancelled, noon + day),
          event("3", "R", Signed, noon + 2 * day)},
         {Wrong::AfterCancelled}},
        {{event("1", "R", Subscribed, noon), event("2", "R", Cancelled, noon + day, 5)}, {Wrong::CommissionOnCancel}},
        {{event("1", "R", Subscribed, noon, -5)}, {Wrong::Negative}},
        {{{"1", "R", Subscribed, noon, 5, ""}}, {Wrong::NoCurrency}},
        {{{"1", "R", Subscribed, noon, 5, "CNY"}, {"2", "R", Signed, noon + day, 5, "USD"}}, {Wrong::OtherCurrency}},
        {{event("1", "R", Subscribed, noon), event("1", "S", Subscribed, noon)}, {Wrong::EventTwice}},
        {{event("1", "R", Subscribed, noon), event("2", "R", Signed, noon), event("3", "R", Paid, noon),
          event("4", "R", Paid, noon + day)},
         {}},
        {{event("1", "R", Subscribed, noon), event("1", "R", Subscribed, noon)}, {}},
    };
    for (const auto& row : rows) {
        std::vector<Wrong> kinds;
        for (const auto& problem : lifeCycleProblems(row.events)) {
            kinds.push_back(problem.kind);
            EXPECT_FALSE(code(problem.kind).empty());
        }
        EXPECT_EQ(kinds, row.kinds) << code(row.events.back().step);
    }
    EXPECT_EQ(contractStepFromCode(code(MortgagePaidOut)), MortgagePaidOut);
    EXPECT_FALSE(contractStepFromCode("sold"));
}

} // namespace mingshi
