// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/rule_register.h"
#include "attribution/sealed_ruling.h"

#include "scenes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mingshi {

using namespace scenes;
using Kind = RuleProblem::Kind;

namespace {

KeptRule draft(const std::string& version, Timestamp from, Timestamp to)
{
    RuleVersion rule = plainRule();
    rule.version = version;
    rule.validFrom = from;
    rule.validTo = to;
    rule.approvedBy.clear();
    return {.rule = rule, .proposedAt = start - 10 * day, .approvedAt = {}};
}

KeptRule approved(const std::string& version, Timestamp from, Timestamp to, Timestamp at)
{
    KeptRule kept = draft(version, from, to);
    kept.rule.approvedBy = "0004";
    kept.approvedAt = at;
    return kept;
}

std::string inForceAt(const std::vector<KeptRule>& kept, Timestamp at)
{
    const RuleBook book = rulesInForce(kept);
    const RuleVersion* rule = book.at(at);
    return rule == nullptr ? "none" : rule->version;
}

} // namespace

TEST(RuleRegister, aDraft_judgesNothing)
{
    EXPECT_EQ(inForceAt({draft("2026-1", start, end)}, noon), "none");
}

TEST(RuleRegister, anApprovedVersion_judgesNothingBeforeItsApproval)
{
    const std::vector kept{approved("2026-1", start, end, noon)};
    EXPECT_EQ(inForceAt(kept, noon - std::chrono::milliseconds(1)), "none") << "no visit is ruled anew";
    EXPECT_EQ(inForceAt(kept, noon), "2026-1");
    EXPECT_EQ(inForceAt(kept, end), "none");
}

TEST(RuleRegister, aLaterApproval_endsTheVersionBeforeIt_atItsOwnStart)
{
    const std::vector kept{approved("2026-1", start, end, start), approved("2026-2", noon + day, end, noon)};
    EXPECT_EQ(inForceAt(kept, noon + day - std::chrono::milliseconds(1)), "2026-1");
    EXPECT_EQ(inForceAt(kept, noon + day), "2026-2");
    EXPECT_TRUE(rulesInForce(kept).problems().empty());
}

TEST(RuleRegister, aVersionThatWasCut_doesNotComeBack)
{
    const std::vector kept{approved("2026-1", start, end, start),
                           approved("2026-2", noon, noon + 10 * day, noon - day)};
    EXPECT_EQ(inForceAt(kept, noon + 11 * day), "none") << "people decide, rather than a rule that was ended";
}

TEST(RuleRegister, theOrderInWhichVersionsStand_doesNotMatter)
{
    std::vector kept{approved("2026-1", start, end, start), approved("2026-2", noon, end, noon - day),
                     draft("2026-3", noon, end)};
    const auto before = rulesInForce(kept).versions();
    std::ranges::reverse(kept);
    EXPECT_EQ(rulesInForce(kept).versions(), before);
}

TEST(RuleRegister, approval_needsAnotherAccount)
{
    const std::vector kept{draft("2026-1", start, end)};
    EXPECT_TRUE(approvalProblems(kept, "2026-1", "0004", start).empty());
    const auto problems = approvalProblems(kept, "2026-1", "0003", start);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().kind, Kind::ApprovedByProposer);
}

TEST(RuleRegister, approval_isOfADraftThatIsThereAndNotOver)
{
    const std::vector kept{draft("2026-1", start, end), approved("2026-0", start - 30 * day, start, start - 20 * day)};
    EXPECT_EQ(approvalProblems(kept, "2026-9", "0004", start).front().kind, Kind::NoVersion);
    EXPECT_EQ(approvalProblems(kept, "2026-0", "0004", start).front().kind, Kind::VersionTwice);
    EXPECT_EQ(approvalProblems(kept, "2026-1", "0004", end).front().kind, Kind::EndsBeforeStart);
}

TEST(RuleRegister, approval_runsIntoNoVersionThatBeginsLater)
{
    const std::vector kept{approved("2026-2", noon, end, start), draft("2026-1", start, noon + day),
                           draft("2026-1b", start, noon)};
    const auto problems = approvalProblems(kept, "2026-1", "0004", start);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front(), (RuleProblem{Kind::Overlap, "2026-2", "validFrom", "2026-1"}));
    EXPECT_TRUE(approvalProblems(kept, "2026-1b", "0004", start).empty());
}

TEST(SealedClaims, aClaimThatCameAfterTheVisit_isNotRegisteredThere)
{
    Claim claim = claimOf(agent, noon - day);
    claim.knownAt = noon + day;
    const std::vector visits{visitAt("V-1", noon, notSaid, {yes(claim)}),
                             visitAt("V-2", noon + 2 * day, notSaid, {yes(claim)})};
    const auto rulings = ruleEach(RuleBook({plainRule()}), ClaimRegister({claim}), visits);
    EXPECT_EQ(rulings[0].outcome, Outcome::NoChannel) << "a claim is not made earlier than it was told";
    EXPECT_EQ(rulings[0].reasons.front().because, Because::ClaimNotRegistered);
    EXPECT_EQ(rulings[1].outcome, Outcome::Channel) << "at the next visit it was known";
}

TEST(Corrections, theLastOneOfAVisitCounts_andTheVisitStays)
{
    const std::vector visits{visitAt("V-1", noon, agent), visitAt("V-2", noon + day, agent)};
    const auto after =
        corrected(visits, {{"V-1", noon, distributor}, {"V-1", noon + day, walkIn}, {"V-9", noon, walkIn}});
    EXPECT_EQ(after[0].visit.channel, walkIn);
    EXPECT_EQ(after[1].visit.channel, agent);
    EXPECT_EQ(visits[0].visit.channel, agent);
}

TEST(RulingCodes, everyOneLeadsBack)
{
    for (int i = 0; i <= static_cast<int>(Because::WalkInProtectionBegins); ++i) {
        EXPECT_EQ(becauseFromCode(code(static_cast<Because>(i))), static_cast<Because>(i));
    }
    for (int i = 0; i <= static_cast<int>(Outcome::ByHuman); ++i) {
        EXPECT_EQ(outcomeFromCode(code(static_cast<Outcome>(i))), static_cast<Outcome>(i));
    }
    EXPECT_FALSE(becauseFromCode("because"));
    EXPECT_FALSE(outcomeFromCode(""));
    EXPECT_EQ(sealedAtFromCode(code(SealedAt::Desk)), SealedAt::Desk);
    EXPECT_FALSE(sealedAtFromCode("hall"));
}

} // namespace mingshi
