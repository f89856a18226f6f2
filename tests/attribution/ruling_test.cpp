// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Every rule by itself. The pairs are in ruling_pairs_test.cpp.
namespace mingshi {

using namespace scenes;
using ::testing::ElementsAre;

namespace {

const Claim agents = claimOf(agent, noon - 3 * day);
const Claim otherAgents = claimOf(otherAgent, noon - 2 * day);
const Claim distributors = claimOf(distributor, noon - 2 * day);
const Claim referrers = claimOf(referrer, noon - 1 * day);
const ClaimRegister everyClaim({agents, otherAgents, distributors, referrers});

std::vector<Ruling> each(const RuleVersion& rule, std::vector<VisitEvent> visits,
                         const ClaimRegister& claims = everyClaim)
{
    return ruleEach(RuleBook({rule}), claims, std::move(visits));
}

Ruling last(const RuleVersion& rule, std::vector<VisitEvent> visits, const ClaimRegister& claims = everyClaim)
{
    return mingshi::rule(RuleBook({rule}), claims, History(std::move(visits)));
}

std::vector<std::string> toldOf(const std::vector<Ruling>& rulings)
{
    std::vector<std::string> all;
    std::ranges::transform(rulings, std::back_inserter(all), told);
    return all;
}

} // namespace

TEST(Knowing, nothing_isNeverAFirstVisit)
{
    const RuleBook book({plainRule()});
    const std::pair<History, Because> rows[] = {{NoPass{}, Because::PassNotShown},
                                                {NoConsent{}, Because::ConsentNotGiven},
                                                {std::vector<VisitEvent>{}, Because::NoVisitOnRecord}};
    for (const auto& [history, because] : rows) {
        const auto ruling = mingshi::rule(book, everyClaim, history);
        EXPECT_EQ(ruling.outcome, Outcome::NotKnown);
        EXPECT_FALSE(ruling.firstVisit);
        EXPECT_TRUE(ruling.shares.empty());
        EXPECT_TRUE(ruling.visit.empty());
        EXPECT_THAT(becauseOf(ruling), ElementsAre(because));
    }
}

TEST(Knowing, visits_namesTheFirst)
{
    const auto rulings = each(plainRule(), {visitAt("v2", noon, notSaid), visitAt("v1", noon - day, notSaid)});
    EXPECT_EQ(rulings[0].visit, "v1");
    EXPECT_EQ(rulings[0].firstVisit, "v1");
    EXPECT_EQ(rulings[1].visit, "v2");
    EXPECT_EQ(rulings[1].firstVisit, "v1");
}

TEST(Confirmation, isWhatMakesAClaimCount)
{
    const std::pair<std::optional<ClaimAnswer>, const char*> rows[] = {{ClaimAnswer::Confirmed, "AG-01"},
                                                                       {ClaimAnswer::Denied, "no_channel"},
                                                                       {ClaimAnswer::NotSaid, "no_channel"},
                                                                       {std::nullopt, "no_channel"}};
    for (const auto& [answer, outcome] : rows) {
        const auto answers = answer ? std::vector<AnsweredClaim>{{agents.code, *answer}} : std::vector<AnsweredClaim>{};
        EXPECT_EQ(told(last(plainRule(), {visitAt("v", noon, notSaid, answers)})), outcome);
    }
}

TEST(Confirmation, givesReasonsThatNameRuleVersionAndEvent)
{
    const auto ruling =
        last(plainRule(), {visitAt("v", noon, notSaid, {yes(agents), {distributors.code, ClaimAnswer::Denied}})});
    EXPECT_THAT(ruling.reasons, ElementsAre(Reason{Because::ClaimConfirmed, "2026-1", agents.code, "AG-01"},
                                            Reason{Because::ClaimDenied, "2026-1", distributors.code, "DS-01"},
                                            Reason{Because::NobodyNamed, "2026-1", "v", ""},
                                            Reason{Because::OnlyOneStands, "2026-1", agents.code, "AG-01"}));
    EXPECT_EQ(ruling.version, "2026-1");
    EXPECT_EQ(ruleName(Because::ClaimDenied), "confirmation");
}

TEST(Confirmation, ofACodeThatNobodyOrTwoRegistered_provesNothing)
{
    auto clash = agents;
    clash.channel = otherAgent.code;
    const ClaimRegister claims({agents, clash});
    const auto twice = last(plainRule(), {visitAt("v", noon, notSaid, {yes(agents)})}, claims);
    EXPECT_EQ(told(twice), "no_channel");
    EXPECT_EQ(becauseOf(twice).front(), Because::ClaimCodeTwice);
    const auto unknown = last(plainRule(), {visitAt("v", noon, notSaid, {{"CLM-NONE", ClaimAnswer::Confirmed}})});
    EXPECT_EQ(told(unknown), "no_channel");
    EXPECT_EQ(becauseOf(unknown).front(), Because::ClaimNotRegistered);
}

TEST(Confirmation, togetherWithComingAlone_isForAPerson)
{
    const auto ruling = last(plainRule(), {visitAt("v", noon, walkIn, {yes(agents)})});
    EXPECT_EQ(ruling.outcome, Outcome::ByHuman);
    EXPECT_EQ(becauseOf(ruling).back(), Because::SaidBoth);
    EXPECT_EQ(told(last(plainRule(), {visitAt("v", noon, walkIn, {{agents.code, ClaimAnswer::Denied}})})), "walk_in");
}

TEST(NamingAChannel, counts_whereTheRuleSaysSo)
{
    auto rule = plainRule();
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, referrer)})), "RF-09");
    rule.namedChannelCounts = false;
    const auto ruling = last(rule, {visitAt("v", noon, referrer)});
    EXPECT_EQ(told(ruling), "no_channel");
    EXPECT_THAT(becauseOf(ruling), ElementsAre(Because::ChannelNamedWithoutClaim));
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, referrer, {yes(referrers)})})), "RF-09") << "named, and with a claim";
}

TEST(NamingAChannel, thatHasAConfirmedClaim_isNoSecondClaim)
{
    const auto ruling = last(plainRule(), {visitAt("v", noon, agent, {yes(agents)})});
    EXPECT_THAT(becauseOf(ruling), ElementsAre(Because::ClaimConfirmed, Because::OnlyOneStands));
}

TEST(AheadWindow, isMetAtItsVeryMoment)
{
    auto rule = plainRule();
    rule.ahead = 30min;
    for (const auto& [registered, outcome] :
         {std::pair(noon - 30min - 1ms, "AG-01"), std::pair(noon - 30min, "AG-01"),
          std::pair(noon - 30min + 1ms, "no_channel"), std::pair(noon + day, "no_channel")}) {
        const auto claim = claimOf(agent, registered);
        const auto ruling = last(rule, {visitAt("v", noon, notSaid, {yes(claim)})}, ClaimRegister({claim}));
        EXPECT_EQ(told(ruling), outcome);
        EXPECT_EQ(reasonOf(ruling, Because::NotAheadEnough) != nullptr, ruling.shares.empty());
    }
}

TEST(AheadWindow, ofNothing_stillWantsTheClaimBeforeTheVisit)
{
    for (const auto& [registered, outcome] : {std::pair(noon, "AG-01"), std::pair(noon + 1ms, "no_channel")}) {
        const auto claim = claimOf(agent, registered);
        EXPECT_EQ(told(last(plainRule(), {visitAt("v", noon, notSaid, {yes(claim)})}, ClaimRegister({claim}))),
                  outcome);
    }
}

TEST(AheadWindow, doesNotConcernAChannelThatIsOnlyNamed)
{
    auto rule = plainRule();
    rule.ahead = 48h;
    rule.claimValidity = 1s;
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, agent)})), "AG-01");
}

TEST(ClaimValidity, endsAtItsMoment)
{
    auto rule = plainRule();
    rule.claimValidity = 7 * day;
    for (const auto& [registered, outcome] :
         {std::pair(noon - 7 * day + 1ms, "AG-01"), std::pair(noon - 7 * day, "no_channel")}) {
        const auto claim = claimOf(agent, registered);
        const auto ruling = last(rule, {visitAt("v", noon, notSaid, {yes(claim)})}, ClaimRegister({claim}));
        EXPECT_EQ(told(ruling), outcome);
        EXPECT_EQ(reasonOf(ruling, Because::ClaimExpired) != nullptr, ruling.shares.empty());
    }
    rule.claimValidity.reset();
    const auto old = claimOf(agent, noon - 3650 * day);
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, notSaid, {yes(old)})}, ClaimRegister({old}))), "AG-01");
}

TEST(ExistingClients, areThoseWhoWereHereShortlyBeforeTheClaim)
{
    auto rule = plainRule();
    rule.existingClient = 30 * day;
    const auto claim = claimOf(agent, noon - 1h);
    const ClaimRegister claims({claim});
    const auto with = [&](Timestamp earlier) {
        return last(rule, {visitAt("v0", earlier, notSaid), visitAt("v1", noon, notSaid, {yes(claim)})}, claims);
    };
    EXPECT_EQ(told(with(claim.registeredAt - 30 * day)), "AG-01");
    EXPECT_EQ(told(with(claim.registeredAt - 30 * day + 1ms)), "no_channel");
    EXPECT_EQ(told(with(claim.registeredAt - 1ms)), "no_channel");
    EXPECT_EQ(told(with(claim.registeredAt)), "AG-01") << "not before the claim";
    EXPECT_EQ(*reasonOf(with(claim.registeredAt - day), Because::ExistingClient),
              (Reason{Because::ExistingClient, "2026-1", "v0", "AG-01"}));
}

TEST(ExistingClients, areNotThoseWhomTheChannelItselfBrought)
{
    auto rule = plainRule();
    rule.existingClient = 30 * day;
    const auto again = claimOf(agent, noon - 1h, "2");
    const ClaimRegister claims({agents, again});
    std::vector<VisitEvent> visits{visitAt("v0", noon - 2 * day, notSaid, {yes(agents)}),
                                   visitAt("v1", noon, notSaid, {yes(again)})};
    EXPECT_EQ(told(last(rule, visits, claims)), "AG-01");
    visits.push_back(visitAt("v00", noon - 20 * day, notSaid));
    EXPECT_EQ(told(last(rule, visits, claims)), "no_channel") << "but somebody else's visit before that counts";
}

TEST(WalkInProtection, keepsChannelsOut_fromTheVisitThatCameAlone)
{
    auto rule = plainRule();
    rule.walkInProtection = 15 * day;
    const auto at = [&](Timestamp alone) {
        return last(rule, {visitAt("v0", alone, walkIn), visitAt("v1", noon, notSaid, {yes(agents)})});
    };
    EXPECT_EQ(told(at(noon - 15 * day)), "AG-01");
    EXPECT_EQ(told(at(noon - 15 * day + 1ms)), "walk_in");
    EXPECT_EQ(*reasonOf(at(noon - day), Because::WalkInProtected),
              (Reason{Because::WalkInProtected, "2026-1", "v0", "AG-01"}));
    rule.walkInProtection = 0s;
    EXPECT_EQ(told(at(noon - day)), "AG-01");
}

TEST(WalkInProtection, alsoHoldsWhenNobodyIsNamed)
{
    auto rule = plainRule();
    rule.walkInProtection = 15 * day;
    const auto rulings = each(rule, {visitAt("v0", noon, walkIn), visitAt("v1", noon + day, notSaid),
                                     visitAt("v2", noon + 15 * day, notSaid)});
    EXPECT_THAT(toldOf(rulings), ElementsAre("walk_in", "walk_in", "no_channel"));
}

TEST(VisitProtection, keepsTheClientForTheChannel_whateverIsSaidLater)
{
    auto rule = plainRule();
    rule.visitProtection = rule.protectionCap = 30 * day;
    const auto rulings =
        each(rule, {visitAt("v0", noon, notSaid, {yes(agents)}), visitAt("v1", noon + day, walkIn),
                    visitAt("v2", noon + 2 * day, notSaid), visitAt("v3", noon + 3 * day, notSaid, {yes(distributors)}),
                    visitAt("v4", noon + 30 * day, notSaid, {yes(distributors)})});
    EXPECT_THAT(toldOf(rulings), ElementsAre("AG-01", "AG-01", "AG-01", "AG-01", "DS-01"));
    EXPECT_EQ(*reasonOf(rulings[3], Because::ProtectedForAnother),
              (Reason{Because::ProtectedForAnother, "2026-1", "v0", "DS-01"}));
    EXPECT_EQ(*reasonOf(rulings[3], Because::ProtectionHolds),
              (Reason{Because::ProtectionHolds, "2026-1", "v0", "AG-01"}));
    EXPECT_EQ(reasonOf(rulings[4], Because::ProtectionHolds), nullptr);
}

TEST(VisitProtection, isLengthenedByVisits_upToItsCap)
{
    auto rule = plainRule();
    rule.visitProtection = 10 * day;
    rule.protectionExtension = 10 * day;
    rule.protectionCap = 25 * day;
    const auto rulings =
        each(rule, {visitAt("v0", noon, agent), visitAt("v1", noon + 9 * day, notSaid),
                    visitAt("v2", noon + 18 * day, notSaid), visitAt("v3", noon + 25 * day - 1ms, notSaid),
                    visitAt("v4", noon + 25 * day, notSaid)});
    EXPECT_THAT(toldOf(rulings), ElementsAre("AG-01", "AG-01", "AG-01", "AG-01", "no_channel"));
    EXPECT_THAT(becauseOf(rulings[1]),
                ElementsAre(Because::NobodyNamed, Because::ProtectionHolds, Because::ProtectionExtended));
    EXPECT_THAT(becauseOf(rulings[2]), ElementsAre(Because::NobodyNamed, Because::ProtectionHolds,
                                                   Because::ProtectionExtended, Because::ProtectionCapped));
    EXPECT_THAT(becauseOf(rulings[3]),
                ElementsAre(Because::NobodyNamed, Because::ProtectionHolds, Because::ProtectionCapped));
}

TEST(VisitProtection, withoutExtension_endsWhenItWasToEnd)
{
    auto rule = plainRule();
    rule.visitProtection = 10 * day;
    rule.protectionCap = 100 * day;
    const auto rulings = each(rule, {visitAt("v0", noon, agent), visitAt("v1", noon + 9 * day, notSaid),
                                     visitAt("v2", noon + 10 * day, notSaid)});
    EXPECT_THAT(toldOf(rulings), ElementsAre("AG-01", "AG-01", "no_channel"));
}

TEST(VisitBeatsClaim, switchedOff_letsAnEarlierClaimWin_andALaterOneNot)
{
    auto rule = plainRule();
    rule.visitProtection = rule.protectionCap = 30 * day;
    rule.visitBeatsClaim = false;
    const auto earlier = claimOf(otherAgent, noon - 10 * day);
    const ClaimRegister claims({agents, earlier, distributors});
    const std::vector<VisitEvent> visits{
        visitAt("v0", noon, notSaid, {yes(agents)}), visitAt("v1", noon + day, notSaid, {yes(distributors)}),
        visitAt("v2", noon + 2 * day, notSaid, {yes(earlier)}), visitAt("v3", noon + 3 * day, notSaid)};
    EXPECT_THAT(toldOf(each(rule, visits, claims)), ElementsAre("AG-01", "AG-01", "AG-02", "AG-02"));
    rule.visitBeatsClaim = true;
    EXPECT_THAT(toldOf(each(rule, visits, claims)), ElementsAre("AG-01", "AG-01", "AG-01", "AG-01"));
}

TEST(Priority, letsTheBetterKindWin_howeverEarlyTheOther)
{
    auto rule = plainRule();
    rule.priority = {ChannelKind::Referrer, ChannelKind::Agent};
    const auto ruling = last(rule, {visitAt("v", noon, notSaid, {yes(agents), yes(distributors), yes(referrers)})});
    EXPECT_EQ(told(ruling), "RF-09");
    EXPECT_EQ(*reasonOf(ruling, Because::KindRanksLower),
              (Reason{Because::KindRanksLower, "2026-1", agents.code, "AG-01"}));
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, notSaid, {yes(agents), yes(distributors)})})), "AG-01")
        << "unnamed kinds come last";
}

TEST(Order, isEarliestOrLatest)
{
    auto rule = plainRule();
    const std::vector<VisitEvent> visits{visitAt("v", noon, notSaid, {yes(distributors), yes(agents), yes(referrers)})};
    EXPECT_EQ(told(last(rule, visits)), "AG-01");
    rule.order = ClaimOrder::LatestFirst;
    const auto ruling = last(rule, visits);
    EXPECT_EQ(told(ruling), "RF-09");
    EXPECT_NE(reasonOf(ruling, Because::FirstInOrder), nullptr);
    EXPECT_NE(reasonOf(ruling, Because::LaterInOrder), nullptr);
}

TEST(Order, ofSeveralClaimsOfOneChannel_takesTheBest)
{
    const auto second = claimOf(agent, noon - 10 * day, "2");
    const ClaimRegister claims({agents, second, distributors});
    const auto ruling =
        last(plainRule(), {visitAt("v", noon, notSaid, {yes(agents), yes(second), yes(distributors)})}, claims);
    EXPECT_EQ(reasonOf(ruling, Because::FirstInOrder)->event, second.code);
}

TEST(Splitting, sharesAmongThoseWithinTheWindow)
{
    auto rule = plainRule();
    rule.split = {1 * day, {6000, 4000}};
    const auto ruling = last(rule, {visitAt("v", noon, notSaid, {yes(agents), yes(distributors), yes(referrers)})});
    EXPECT_EQ(told(ruling), "AG-01 6000, DS-01 4000");
    EXPECT_EQ(reasonOf(ruling, Because::OutsideSplit)->channel, "RF-09");
    rule.split->window = 1 * day - 1s;
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, notSaid, {yes(agents), yes(distributors)})})), "AG-01");
}

TEST(Splitting, amongFewerThanItHasPartsFor_growsTheParts)
{
    auto rule = plainRule();
    rule.split = {2 * day, {5000, 3000, 2000}};
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, notSaid, {yes(agents), yes(distributors)})})),
              "AG-01 6250, DS-01 3750");
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, notSaid, {yes(agents)})})), "AG-01");
    rule.split = {2 * day, {3333, 3333, 3334}};
    EXPECT_EQ(told(last(rule, {visitAt("v", noon, notSaid, {yes(agents), yes(distributors)})})),
              "AG-01 5000, DS-01 5000");
}

TEST(Splitting, isProtectedLikeOneChannel)
{
    auto rule = plainRule();
    rule.split = {1 * day, {5000, 5000}};
    rule.visitProtection = rule.protectionCap = 30 * day;
    const auto rulings = each(rule, {visitAt("v0", noon, notSaid, {yes(agents), yes(distributors)}),
                                     visitAt("v1", noon + day, agent), visitAt("v2", noon + 2 * day, referrer)});
    EXPECT_THAT(toldOf(rulings),
                ElementsAre("AG-01 5000, DS-01 5000", "AG-01 5000, DS-01 5000", "AG-01 5000, DS-01 5000"));
}

TEST(Ties, areForAPerson)
{
    const auto ruling = last(plainRule(), {visitAt("v", noon, notSaid, {yes(distributors), yes(otherAgents)})});
    EXPECT_EQ(ruling.outcome, Outcome::ByHuman);
    EXPECT_TRUE(ruling.shares.empty());
    EXPECT_THAT(ruling.reasons, ::testing::IsSupersetOf({Reason{Because::Tie, "2026-1", distributors.code, "DS-01"},
                                                         Reason{Because::Tie, "2026-1", otherAgents.code, "AG-02"}}));
    EXPECT_EQ(
        told(last(plainRule(), {visitAt("v", noon, notSaid, {yes(distributors), yes(otherAgents), yes(agents)})})),
        "AG-01")
        << "behind the first there is nothing to decide";
}

TEST(Ties, leaveAProtectionAsItWas)
{
    auto rule = plainRule();
    rule.visitProtection = rule.protectionCap = 30 * day;
    rule.visitBeatsClaim = false;
    const auto first = claimOf(agent, noon - 2 * day, "9");
    const ClaimRegister claims({first, distributors});
    const auto rulings =
        each(rule,
             {visitAt("v0", noon, notSaid, {yes(first)}), visitAt("v1", noon + day, notSaid, {yes(distributors)}),
              visitAt("v2", noon + 2 * day, notSaid)},
             claims);
    EXPECT_THAT(toldOf(rulings), ElementsAre("AG-01", "by_human", "AG-01"));
}

TEST(Versions, arePinnedToTheVisit)
{
    auto old = plainRule();
    old.validTo = noon;
    old.ahead = 24h;
    auto young = plainRule();
    young.version = "2026-2";
    young.validFrom = noon;
    const RuleBook book({old, young});
    const auto claim = claimOf(agent, noon - 1h);
    const ClaimRegister claims({claim});
    const auto rulings = ruleEach(
        book, claims, {visitAt("v0", noon - 1ms, notSaid, {yes(claim)}), visitAt("v1", noon, notSaid, {yes(claim)})});
    EXPECT_EQ(told(rulings[0]), "no_channel");
    EXPECT_EQ(rulings[0].version, "2026-1");
    EXPECT_EQ(told(rulings[1]), "AG-01");
    EXPECT_EQ(rulings[1].version, "2026-2");
}

TEST(Versions, aProtectionLivesByTheOneThatBeganIt)
{
    auto old = plainRule();
    old.validTo = noon;
    old.visitProtection = old.protectionCap = 30 * day;
    auto young = plainRule();
    young.version = "2026-2";
    young.validFrom = noon;
    const auto rulings = ruleEach(RuleBook({old, young}), everyClaim,
                                  {visitAt("v0", noon - day, agent), visitAt("v1", noon + day, distributor)});
    EXPECT_EQ(told(rulings[1]), "AG-01");
    EXPECT_EQ(rulings[1].version, "2026-2");
    EXPECT_EQ(reasonOf(rulings[1], Because::ProtectionHolds)->version, "2026-1");
}

TEST(Versions, noneInForce_isForAPerson)
{
    const auto ruling = last(plainRule(), {visitAt("v", end, agent)});
    EXPECT_EQ(ruling.outcome, Outcome::ByHuman);
    EXPECT_THAT(ruling.reasons, ElementsAre(Reason{Because::NoRuleInForce, "", "v", ""}));
    EXPECT_EQ(ruling.firstVisit, "v");
}

TEST(ReasonCodes, areAllDifferent_andEachHasARule)
{
    std::vector<std::string_view> codes;
    for (int i = 0; i <= static_cast<int>(Because::WalkInProtectionBegins); ++i) {
        codes.push_back(code(static_cast<Because>(i)));
        EXPECT_FALSE(ruleName(static_cast<Because>(i)).empty());
    }
    std::ranges::sort(codes);
    EXPECT_EQ(std::ranges::adjacent_find(codes), codes.end());
    EXPECT_EQ(claimAnswerFromCode(code(ClaimAnswer::NotSaid)), ClaimAnswer::NotSaid);
    EXPECT_FALSE(claimAnswerFromCode("yes"));
}

} // namespace mingshi
