// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace mingshi {

using namespace scenes;
using Kind = RuleProblem::Kind;

namespace {

RuleVersion between(std::string version, Timestamp from, Timestamp to)
{
    auto rule = plainRule();
    rule.version = std::move(version);
    rule.validFrom = from;
    rule.validTo = to;
    return rule;
}

} // namespace

TEST(RuleBooks, giveTheVersionOfTheMoment_fromItsStart_toBeforeItsEnd)
{
    const RuleBook book({between("b", noon, end), between("a", start, noon)});
    EXPECT_TRUE(book.problems().empty());
    EXPECT_EQ(book.at(start - 1ms), nullptr);
    EXPECT_EQ(book.at(start)->version, "a");
    EXPECT_EQ(book.at(noon - 1ms)->version, "a");
    EXPECT_EQ(book.at(noon)->version, "b");
    EXPECT_EQ(book.at(end), nullptr);
}

TEST(RuleBooks, sayWhereTwoOverlap_andNeitherIsInForceThere)
{
    const RuleBook book({between("a", start, noon), between("b", noon - day, end)});
    EXPECT_THAT(book.problems(), ::testing::ElementsAre(RuleProblem{Kind::Overlap, "b", "validFrom", "a"}));
    EXPECT_EQ(book.at(noon - day), nullptr);
    EXPECT_EQ(book.at(noon)->version, "b");
}

TEST(RuleBooks, sayAGap_andSeeOneBehindALongerVersion)
{
    EXPECT_THAT(RuleBook({between("a", start, noon), between("b", noon + 1ms, end)}).problems(),
                ::testing::ElementsAre(RuleProblem{Kind::Gap, "b", "validFrom", "a"}));
    const RuleBook nested({between("long", start, noon), between("inside", start + day, start + 2 * day),
                           between("late", noon + day, end)});
    EXPECT_THAT(nested.problems(), ::testing::ElementsAre(RuleProblem{Kind::Overlap, "inside", "validFrom", "long"},
                                                          RuleProblem{Kind::Gap, "late", "validFrom", "long"}));
}

TEST(RuleBooks, sayThatThereIsNoRule)
{
    EXPECT_THAT(RuleBook().problems(), ::testing::ElementsAre(RuleProblem{Kind::NoRules, "", "", ""}));
    EXPECT_EQ(RuleBook().at(noon), nullptr);
}

TEST(RuleBooks, sayEveryFieldThatCannotBe)
{
    struct Row {
        std::function<void(RuleVersion&)> spoil;
        Kind kind;
        const char* field;
    };
    const Row rows[] = {
        {[](auto& rule) { rule.version.clear(); }, Kind::NoVersion, "version"},
        {[](auto& rule) { rule.validTo = rule.validFrom; }, Kind::EndsBeforeStart, "validTo"},
        {[](auto& rule) { rule.ahead = -1s; }, Kind::NegativeLength, "ahead"},
        {[](auto& rule) { rule.claimValidity = -1s; }, Kind::NegativeLength, "claimValidity"},
        {[](auto& rule) { rule.walkInProtection = -1s; }, Kind::NegativeLength, "walkInProtection"},
        {[](auto& rule) { rule.existingClient = -1s; }, Kind::NegativeLength, "existingClient"},
        {[](auto& rule) {
             rule.split = {-1s, {5000, 5000}};
         },
         Kind::NegativeLength, "split.window"},
        {[](auto& rule) { rule.visitProtection = 1h; }, Kind::CapBelowProtection, "protectionCap"},
        {[](auto& rule) { rule.protectionExtension = 1h; }, Kind::ExtensionWithoutProtection, "protectionExtension"},
        {[](auto& rule) {
             rule.priority = {ChannelKind::Agent, ChannelKind::Agent};
         },
         Kind::PriorityTwice, "priority"},
        {[](auto& rule) { rule.priority = {ChannelKind::WalkIn}; }, Kind::PriorityUnpaid, "priority"},
        {[](auto& rule) {
             rule.split = {1h, {10'000}};
         },
         Kind::SplitNotWhole, "split.parts"},
        {[](auto& rule) {
             rule.split = {1h, {6000, 3999}};
         },
         Kind::SplitNotWhole, "split.parts"},
        {[](auto& rule) {
             rule.split = {1h, {12'000, -2000}};
         },
         Kind::SplitNotWhole, "split.parts"},
        {[](auto& rule) { rule.approvedBy = rule.proposedBy; }, Kind::ApprovedByProposer, "approvedBy"},
    };
    for (const auto& row : rows) {
        auto rule = plainRule();
        row.spoil(rule);
        EXPECT_THAT(RuleBook({rule}).problems(),
                    ::testing::ElementsAre(RuleProblem{row.kind, rule.version, row.field, ""}))
            << row.field;
    }
    EXPECT_THAT(RuleBook({between("a", start, noon), between("a", noon, end)}).problems(),
                ::testing::ElementsAre(RuleProblem{Kind::VersionTwice, "a", "version", "a"}));
}

} // namespace mingshi
