// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/replay.h"
#include "scenes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

/// What must hold of any rules, claims and visits: thousands of cases, each from its own fixed seed.
namespace mingshi {

using namespace scenes;

namespace {

constexpr unsigned cases = 5000;

class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}

    int below(int endValue) { return std::uniform_int_distribution(0, endValue - 1)(m_random); }
    bool oneIn(int times) { return below(times) == 0; }
    /// Few moments, so that ends and starts meet and claims tie.
    std::chrono::hours hours(int most) { return std::chrono::hours(6 * below(most * 4)); }
    template<class Values>
    void shuffle(Values& values)
    {
        std::ranges::shuffle(values, m_random);
    }

    RuleVersion rule(std::string version, Timestamp from, Timestamp to)
    {
        auto rule = plainRule();
        rule.version = std::move(version);
        rule.validFrom = from;
        rule.validTo = to;
        rule.ahead = oneIn(2) ? hours(1) : std::chrono::hours{0};
        rule.claimValidity = oneIn(2) ? std::optional<std::chrono::seconds>(hours(10)) : std::nullopt;
        rule.namedChannelCounts = oneIn(2);
        rule.visitProtection = oneIn(2) ? hours(8) : std::chrono::hours{0};
        rule.protectionExtension = rule.visitProtection > 0s ? hours(6) : std::chrono::hours{0};
        rule.protectionCap = rule.visitProtection + hours(10);
        rule.visitBeatsClaim = oneIn(2);
        rule.walkInProtection = oneIn(3) ? hours(8) : std::chrono::hours{0};
        rule.existingClient = oneIn(3) ? hours(8) : std::chrono::hours{0};
        rule.priority = {ChannelKind::Agent, ChannelKind::Distributor, ChannelKind::Referrer};
        shuffle(rule.priority);
        rule.priority.resize(static_cast<std::size_t>(below(4)));
        rule.order = oneIn(2) ? ClaimOrder::EarliestFirst : ClaimOrder::LatestFirst;
        if (oneIn(3)) {
            rule.split = oneIn(2) ? Split{hours(3), {5000, 5000}} : Split{hours(3), {5000, 3000, 2000}};
        }
        return rule;
    }

    const Channel& channel()
    {
        static const Channel* const all[] = {&agent, &otherAgent, &distributor, &referrer, &walkIn, &notSaid};
        return *all[below(6)];
    }
    const Channel& paid()
    {
        static const Channel* const all[] = {&agent, &otherAgent, &distributor, &referrer};
        return *all[below(4)];
    }

private:
    std::mt19937 m_random;
};

struct Case {
    Dice dice;
    RuleBook rules;
    std::vector<Claim> claims;
    std::vector<VisitEvent> visits;

    explicit Case(unsigned seed) : dice(seed)
    {
        const auto middle = noon + dice.hours(10);
        rules = RuleBook({dice.rule("a", start, middle), dice.rule("b", middle, end)});
        EXPECT_TRUE(rules.problems().empty());
        for (int i = dice.below(8); i > 0; --i) {
            claims.push_back(
                claimOf(dice.paid(), noon + dice.below(10) * day - 3 * day, std::to_string(dice.below(4))));
        }
        for (int i = 1 + dice.below(6); i > 0; --i) {
            auto visit = visitAt("v" + std::to_string(i), noon + dice.hours(20), dice.channel());
            for (const auto& claim : claims) {
                if (dice.oneIn(2)) {
                    visit.answers.push_back({claim.code, static_cast<ClaimAnswer>(std::max(0, dice.below(5) - 2))});
                }
            }
            visits.push_back(std::move(visit));
        }
    }

    std::vector<Ruling> rulings() const { return ruleEach(rules, ClaimRegister(claims), visits); }
};

template<class Property>
void forEveryCase(Property property)
{
    for (unsigned seed = 0; seed < cases && !::testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        property(Case(seed));
    }
}

} // namespace

TEST(RulingProperties, theCasesReachEveryOutcomeAndEveryReason)
{
    std::map<Outcome, int> outcomes;
    std::map<Because, int> reasons;
    forEveryCase([&](const Case& each) {
        for (const auto& ruling : each.rulings()) {
            ++outcomes[ruling.outcome];
            for (const auto& reason : ruling.reasons) {
                ++reasons[reason.because];
            }
        }
    });
    EXPECT_EQ(outcomes.size(), 5U) << "all but NotKnown";
    for (int i = 0; i <= static_cast<int>(Because::WalkInProtectionBegins); ++i) {
        const auto because = static_cast<Because>(i);
        if (because > Because::NoRuleInForce && because != Because::ClaimNotRegistered) {
            EXPECT_GT(reasons[because], 5) << code(because);
        }
    }
}

TEST(RulingProperties, replayGivesTheSameRuling)
{
    forEveryCase([](const Case& each) { EXPECT_EQ(each.rulings(), each.rulings()); });
}

TEST(RulingProperties, theOrderOfImport_doesNotMatter)
{
    forEveryCase([](Case each) {
        const auto before = each.rulings();
        each.dice.shuffle(each.claims);
        each.dice.shuffle(each.visits);
        for (auto& visit : each.visits) {
            each.dice.shuffle(visit.answers);
        }
        auto versions = each.rules.versions();
        each.dice.shuffle(versions);
        each.rules = RuleBook(versions);
        const auto again = each.claims;
        each.claims.insert(each.claims.end(), again.begin(), again.end()); // imported twice
        EXPECT_EQ(each.rulings(), before);
    });
}

TEST(RulingProperties, whatComesLater_changesNoRulingBeforeIt)
{
    forEveryCase([](Case each) {
        const auto all = each.rulings();
        std::ranges::sort(each.visits, {}, [](const VisitEvent& visit) { return std::tie(visit.visit.at, visit.id); });
        while (!each.visits.empty()) {
            each.visits.pop_back();
            const auto fewer = each.rulings();
            ASSERT_EQ(fewer,
                      (std::vector<Ruling>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(fewer.size()))));
        }
    });
}

TEST(RulingProperties, aClaimThatNobodyConfirmed_changesNothing)
{
    forEveryCase([](Case each) {
        const auto before = each.rulings();
        each.claims.push_back(claimOf(each.dice.paid(), noon - each.dice.hours(5), "99"));
        EXPECT_EQ(each.rulings(), before);
        for (auto& visit : each.visits) {
            visit.answers.push_back(
                {each.claims.back().code, each.dice.oneIn(2) ? ClaimAnswer::Denied : ClaimAnswer::NotSaid});
        }
        const auto denied = each.rulings();
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_EQ(denied[i].outcome, before[i].outcome);
            EXPECT_EQ(denied[i].shares, before[i].shares);
        }
    });
}

TEST(RulingProperties, aClaimRegisteredAfterTheVisit_neverWinsIt)
{
    forEveryCase([](const Case& each) {
        const ClaimRegister claims(each.claims);
        for (const auto& ruling : each.rulings()) {
            const auto visit = std::ranges::find(each.visits, ruling.visit, &VisitEvent::id);
            for (const auto& reason : ruling.reasons) {
                if (reason.because == Because::OnlyOneStands || reason.because == Because::FirstInOrder ||
                    reason.because == Because::Shares) {
                    for (const auto& claim : claims.withCode(reason.event)) {
                        EXPECT_LE(claim.registeredAt, visit->visit.at);
                    }
                }
            }
        }
    });
}

TEST(RulingProperties, whoIsPaid_wasNamedOrConfirmedByTheVisitor_nowOrUnderProtection)
{
    forEveryCase([](const Case& each) {
        const ClaimRegister claims(each.claims);
        std::vector<std::string> broughtUp;
        for (const auto& ruling : each.rulings()) {
            const auto visit = std::ranges::find(each.visits, ruling.visit, &VisitEvent::id);
            broughtUp.push_back(visit->visit.channel.code);
            for (const auto& answer : visit->answers) {
                if (answer.answer == ClaimAnswer::Confirmed && claims.withCode(answer.claim).size() == 1) {
                    broughtUp.push_back(claims.withCode(answer.claim).front().channel);
                }
            }
            for (const auto& share : ruling.shares) {
                EXPECT_THAT(broughtUp, ::testing::Contains(share.channel));
            }
        }
    });
}

TEST(RulingProperties, sharesAreWhole_andFitTheOutcome)
{
    forEveryCase([](const Case& each) {
        for (const auto& ruling : each.rulings()) {
            int sum = 0;
            for (const auto& share : ruling.shares) {
                EXPECT_GT(share.basisPoints, 0);
                sum += share.basisPoints;
            }
            EXPECT_EQ(sum, ruling.shares.empty() ? 0 : 10'000);
            EXPECT_EQ(ruling.outcome == Outcome::Channel, ruling.shares.size() == 1);
            EXPECT_EQ(ruling.outcome == Outcome::Split, ruling.shares.size() > 1);
            EXPECT_FALSE(ruling.reasons.empty());
            EXPECT_TRUE(ruling.firstVisit);
        }
    });
}

TEST(RulingProperties, aSofterRule_shutsOutNoClaimThatStood)
{
    const auto stands = [](const Ruling& ruling) {
        return !ruling.shares.empty() || ruling.outcome == Outcome::ByHuman;
    };
    forEveryCase([&](Case each) {
        each.visits.resize(1);
        const auto before = each.rulings();
        auto versions = each.rules.versions();
        for (auto& version : versions) {
            version.ahead = version.ahead / 2;
            version.claimValidity = version.claimValidity ? std::optional(*version.claimValidity * 2) : std::nullopt;
            version.namedChannelCounts = true;
        }
        each.rules = RuleBook(versions);
        EXPECT_TRUE(!stands(before.front()) || stands(each.rulings().front()));
    });
}

TEST(RulingProperties, movingEverythingInTime_movesNoOutcome)
{
    forEveryCase([](Case each) {
        const auto before = each.rulings();
        const auto by = 37min + 5ms;
        auto versions = each.rules.versions();
        for (auto& version : versions) {
            version.validFrom += by;
            version.validTo += by;
        }
        each.rules = RuleBook(versions);
        for (auto& claim : each.claims) {
            claim.registeredAt += by;
        }
        for (auto& visit : each.visits) {
            visit.visit.at += by;
        }
        EXPECT_EQ(each.rulings(), before);
    });
}

TEST(Replays, underTheSameRules_changeNothing_andUnderOthers_sayWhatIsRuledOtherwise)
{
    forEveryCase([](Case each) {
        const ClaimRegister claims(each.claims);
        const auto same = replay(each.rules, each.rules, claims, {{"subj_a", each.visits}});
        EXPECT_TRUE(same.changed.empty());
        EXPECT_EQ(same.visits, each.visits.size());
        EXPECT_EQ(same.before, same.after);

        const RuleBook draft({each.dice.rule("draft", start, end)});
        const auto other = replay(each.rules, draft, claims, {{"subj_b", each.visits}, {"subj_a", each.visits}});
        const auto before = each.rulings();
        const auto after = ruleEach(draft, claims, each.visits);
        std::size_t different = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            different += told(before[i]) != told(after[i]) ? 1U : 0U;
        }
        EXPECT_EQ(other.changed.size(), 2 * different);
        EXPECT_TRUE(std::ranges::is_sorted(other.changed, {}, &ChangedRuling::person));
    });
}

} // namespace mingshi
