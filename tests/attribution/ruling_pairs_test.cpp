// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

/// Every rule that shuts a claim out, with every other such rule and with every rule that chooses among claims.
namespace mingshi {

using namespace scenes;

namespace {

/// The agent's claim and the distributor's; the visit at noon confirms both. Both stand until a rule says otherwise.
struct Scene {
    RuleVersion rule = plainRule();
    Claim mine = claimOf(agent, noon - 5 * day);
    Claim rival = claimOf(distributor, noon - 4 * day);
    std::vector<VisitEvent> earlier;
    Channel named = notSaid;
    ClaimAnswer answer = ClaimAnswer::Confirmed;
    bool registered = true;

    Ruling ruling() const
    {
        auto visits = earlier;
        visits.push_back(visitAt("now", noon, named, {{mine.code, answer}, yes(rival)}));
        return mingshi::rule(RuleBook({rule}),
                             ClaimRegister(registered ? std::vector{mine, rival} : std::vector{rival}),
                             History(visits));
    }
};

/// Shuts the agent out and leaves the distributor standing.
struct ShutsOut {
    const char* name;
    std::function<void(Scene&)> on;
    Because because;
};

const ShutsOut shutters[] = {
    {"notConfirmed", [](Scene& scene) { scene.answer = ClaimAnswer::NotSaid; }, Because::ClaimNotConfirmed},
    {"notRegistered", [](Scene& scene) { scene.registered = false; }, Because::ClaimNotRegistered},
    {"ahead",
     [](Scene& scene) {
         scene.rule.ahead = 2h;
         scene.mine.registeredAt = noon - 1h;
     },
     Because::NotAheadEnough},
    {"claimValidity",
     [](Scene& scene) {
         scene.rule.claimValidity = 7 * day;
         scene.mine.registeredAt = noon - 8 * day;
     },
     Because::ClaimExpired},
    {"existingClient",
     [](Scene& scene) {
         scene.rule.existingClient = 60 * day;
         scene.earlier.push_back(visitAt("theirs", noon - 20 * day, distributor));
     },
     Because::ExistingClient},
    {"visitProtection",
     [](Scene& scene) {
         scene.rule.visitProtection = scene.rule.protectionCap = 60 * day;
         scene.earlier.push_back(visitAt("theirs", noon - 20 * day, distributor));
     },
     Because::ProtectedForAnother},
};

struct Chooses {
    const char* name;
    std::function<void(Scene&)> on;
    const char* outcome;
    Because because;
};

const Chooses choosers[] = {
    {"priority", [](Scene& scene) { scene.rule.priority = {ChannelKind::Agent}; }, "AG-01", Because::KindRanksLower},
    {"earliest", [](Scene&) {}, "AG-01", Because::FirstInOrder},
    {"latest", [](Scene& scene) { scene.rule.order = ClaimOrder::LatestFirst; }, "DS-01", Because::FirstInOrder},
    {"split",
     [](Scene& scene) {
         scene.rule.split = {30 * day, {7000, 3000}};
     },
     "AG-01 7000, DS-01 3000", Because::Shares},
    {"tie", [](Scene& scene) { scene.rival.registeredAt = scene.mine.registeredAt; }, "by_human", Because::Tie},
};

bool has(const Ruling& ruling, Because because)
{
    return reasonOf(ruling, because) != nullptr;
}

} // namespace

TEST(RulePairs, shutter_alone_leavesTheRival)
{
    EXPECT_EQ(told(Scene().ruling()), "AG-01");
    for (const auto& shutter : shutters) {
        Scene scene;
        shutter.on(scene);
        EXPECT_EQ(told(scene.ruling()), "DS-01") << shutter.name;
        EXPECT_TRUE(has(scene.ruling(), shutter.because)) << shutter.name;
    }
}

TEST(RulePairs, chooser_alone)
{
    for (const auto& chooser : choosers) {
        Scene scene;
        chooser.on(scene);
        EXPECT_EQ(told(scene.ruling()), chooser.outcome) << chooser.name;
        EXPECT_TRUE(has(scene.ruling(), chooser.because)) << chooser.name;
    }
}

TEST(RulePairs, whoIsShutOut_isNotChosen_whateverChooses)
{
    for (const auto& shutter : shutters) {
        for (const auto& chooser : choosers) {
            Scene scene;
            chooser.on(scene);
            shutter.on(scene);
            EXPECT_EQ(told(scene.ruling()), "DS-01") << shutter.name << " and " << chooser.name;
            EXPECT_TRUE(has(scene.ruling(), shutter.because)) << shutter.name << " and " << chooser.name;
            EXPECT_FALSE(has(scene.ruling(), Because::Tie)) << shutter.name << " and " << chooser.name;
            EXPECT_FALSE(has(scene.ruling(), Because::Shares)) << shutter.name << " and " << chooser.name;
        }
    }
}

TEST(RulePairs, whoIsShutOutTwice_staysShutOut_andBothReasonsAreSaid_whereBothApply)
{
    for (const auto& one : shutters) {
        for (const auto& two : shutters) {
            Scene scene;
            one.on(scene);
            two.on(scene);
            const auto ruling = scene.ruling();
            EXPECT_EQ(told(ruling), "DS-01") << one.name << " and " << two.name;
            // What the visitor did not confirm, or nobody registered, is not looked at further; nor is a claim that
            // fails held against a protection.
            const bool further = one.because >= Because::NotAheadEnough;
            if (further && two.because >= Because::NotAheadEnough && one.because != Because::ProtectedForAnother &&
                two.because != Because::ProtectedForAnother && one.name != std::string_view("ahead") &&
                two.name != std::string_view("ahead")) {
                EXPECT_TRUE(has(ruling, one.because)) << one.name << " and " << two.name;
                EXPECT_TRUE(has(ruling, two.because)) << one.name << " and " << two.name;
            } else {
                EXPECT_TRUE(has(ruling, one.because) || has(ruling, two.because)) << one.name << " and " << two.name;
            }
        }
    }
}

TEST(RulePairs, twoThatChoose)
{
    struct Row {
        const char* name;
        std::function<void(Scene&)> on;
        const char* outcome;
    };
    const auto tie = choosers[4].on;
    const Row rows[] = {
        {"priority before order", [](Scene& s) { s.rule.priority = {ChannelKind::Distributor}; }, "DS-01"},
        {"priority before latest",
         [](Scene& s) {
             s.rule.priority = {ChannelKind::Agent};
             s.rule.order = ClaimOrder::LatestFirst;
         },
         "AG-01"},
        {"priority before split",
         [](Scene& s) {
             s.rule.priority = {ChannelKind::Distributor};
             s.rule.split = {30 * day, {7000, 3000}};
         },
         "DS-01"},
        {"kinds of equal rank split",
         [](Scene& s) {
             s.rule.priority = {ChannelKind::Referrer};
             s.rule.split = {30 * day, {7000, 3000}};
         },
         "AG-01 7000, DS-01 3000"},
        {"priority breaks a tie",
         [&](Scene& s) {
             tie(s);
             s.rule.priority = {ChannelKind::Distributor};
         },
         "DS-01"},
        {"latest turns the split round",
         [](Scene& s) {
             s.rule.order = ClaimOrder::LatestFirst;
             s.rule.split = {30 * day, {7000, 3000}};
         },
         "DS-01 7000, AG-01 3000"},
        {"latest does not break a tie",
         [&](Scene& s) {
             tie(s);
             s.rule.order = ClaimOrder::LatestFirst;
         },
         "by_human"},
        {"equal parts need no order, so a tie can share",
         [&](Scene& s) {
             tie(s);
             s.rule.split = {0s, {5000, 5000}};
         },
         "AG-01 5000, DS-01 5000"},
        {"unequal parts need one",
         [&](Scene& s) {
             tie(s);
             s.rule.split = {0s, {7000, 3000}};
         },
         "by_human"},
    };
    for (const auto& row : rows) {
        Scene scene;
        row.on(scene);
        EXPECT_EQ(told(scene.ruling()), row.outcome) << row.name;
    }
}

TEST(RulePairs, aSplitThatWouldCutBetweenTwoOfTheSameMoment_isForAPerson)
{
    auto rule = plainRule();
    rule.split = {30 * day, {5000, 5000}};
    const auto first = claimOf(agent, noon - 5 * day);
    const auto second = claimOf(distributor, noon - 4 * day);
    const auto third = claimOf(referrer, noon - 4 * day);
    const auto ruling =
        mingshi::rule(RuleBook({rule}), ClaimRegister({first, second, third}),
                      History(std::vector{visitAt("v", noon, notSaid, {yes(first), yes(second), yes(third)})}));
    EXPECT_EQ(told(ruling), "by_human");
}

TEST(RulePairs, protectionsMeet)
{
    struct Row {
        const char* name;
        std::function<void(Scene&)> on;
        const char* outcome;
    };
    const Row rows[] = {
        {"a walk-in keeps every channel out, also the one that is named",
         [](Scene& s) {
             s.rule.walkInProtection = 60 * day;
             s.earlier = {visitAt("alone", noon - 20 * day, walkIn)};
             s.named = agent;
         },
         "walk_in"},
        {"a walk-in under a channel's protection is that channel's",
         [](Scene& s) {
             s.rule.walkInProtection = s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.earlier = {visitAt("mine", noon - 20 * day, agent), visitAt("alone", noon - 10 * day, walkIn)};
         },
         "AG-01"},
        {"a channel that won after a walk-in's protection is over is protected itself",
         [](Scene& s) {
             s.rule.walkInProtection = 5 * day;
             s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.earlier = {visitAt("alone", noon - 20 * day, walkIn), visitAt("theirs", noon - 10 * day, distributor)};
         },
         "DS-01"},
        {"protection outlives the claim that began it",
         [](Scene& s) {
             s.rule.claimValidity = 7 * day;
             s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.mine.registeredAt = noon - 21 * day;
             s.earlier = {visitAt("mine", noon - 20 * day, notSaid, {yes(s.mine)})};
         },
         "AG-01"},
        {"with the switch off an expired claim does not compete",
         [](Scene& s) {
             s.rule.visitBeatsClaim = false;
             s.rule.claimValidity = 7 * day;
             s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.mine.registeredAt = noon - 30 * day;
             s.earlier = {visitAt("theirs", noon - 20 * day, distributor)};
         },
         "DS-01"},
        {"with the switch off a better kind wins against protection",
         [](Scene& s) {
             s.rule.visitBeatsClaim = false;
             s.rule.priority = {ChannelKind::Agent};
             s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.earlier = {visitAt("theirs", noon - 20 * day, distributor)};
         },
         "AG-01"},
        {"with the switch off protection can share",
         [](Scene& s) {
             s.rule.visitBeatsClaim = false;
             s.rule.split = {30 * day, {5000, 5000}};
             s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.earlier = {visitAt("theirs", noon - 20 * day, distributor)};
         },
         "DS-01 5000, AG-01 5000"},
        {"an existing client is nobody's, and coming alone is not needed for it",
         [](Scene& s) {
             s.rule.existingClient = 60 * day;
             s.earlier = {visitAt("before", noon - 20 * day, notSaid)};
         },
         "no_channel"},
        {"an existing client who came alone stays a walk-in",
         [](Scene& s) {
             s.rule.existingClient = s.rule.walkInProtection = 60 * day;
             s.earlier = {visitAt("alone", noon - 20 * day, walkIn)};
         },
         "walk_in"},
        {"a visit that a person has to decide protects nobody",
         [](Scene& s) {
             s.rule.visitProtection = s.rule.protectionCap = 60 * day;
             s.earlier = {visitAt("both", noon - 2 * day, walkIn, {yes(s.rival)})};
         },
         "AG-01"},
    };
    for (const auto& row : rows) {
        Scene scene;
        row.on(scene);
        EXPECT_EQ(told(scene.ruling()), row.outcome) << row.name;
    }
}

} // namespace mingshi
