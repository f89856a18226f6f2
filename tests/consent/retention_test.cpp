// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/retention.h"

#include <gmock/gmock.h>

#include <random>

namespace mingshi {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

const Timestamp begun = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h;

Holding holding(RetentionClass what, Timestamp start = begun, std::optional<std::chrono::seconds> promised = {})
{
    return {.id = "id", .principal = "subj_0000-0000-0000", .what = what, .start = start, .promised = promised};
}

} // namespace

TEST(Retention, theTable_isTheOneOfTheLaw)
{
    ASSERT_EQ(retentionTable().size(), 10U);
    for (std::size_t i = 0; i < 10; ++i) {
        const auto& rule = retentionTable()[i];
        EXPECT_EQ(rule.what, static_cast<RetentionClass>(i));
        EXPECT_EQ(rule.code, "D" + std::to_string(i));
        EXPECT_EQ(&ruleOf(rule.what), &rule);
    }
    EXPECT_EQ(ruleOf(RetentionClass::FaceInMemory).period, 10s);
    EXPECT_EQ(ruleOf(RetentionClass::ComparisonResult).period, days(90));
    EXPECT_EQ(ruleOf(RetentionClass::VisitTimeline).period, days(180));
    EXPECT_EQ(ruleOf(RetentionClass::DocumentData).period, days(90));
    EXPECT_EQ(ruleOf(RetentionClass::ContactDetails).period, days(365));
    EXPECT_EQ(ruleOf(RetentionClass::ConsentProof).period, days(1096));
}

TEST(Retention, everyPurpose_hasAnEnd)
{
    for (const Purpose purpose : allPurposes) {
        EXPECT_TRUE(dueAt(holding(retentionClassOf(purpose)))) << code(purpose);
    }
}

TEST(Retention, something_isDueAtItsPeriodAndNotAMomentBefore)
{
    const Timestamp due = begun + days(180);
    EXPECT_TRUE(dueOf({holding(RetentionClass::VisitTimeline)}, due - 1ms).due.empty());
    EXPECT_EQ(dueOf({holding(RetentionClass::VisitTimeline)}, due - 1ms).next, due);
    EXPECT_EQ(dueOf({holding(RetentionClass::VisitTimeline)}, due).due.size(), 1U);
    EXPECT_EQ(dueOf({holding(RetentionClass::VisitTimeline)}, due).next, std::nullopt);
}

TEST(Retention, aPromise_shortensAndNeverLengthens)
{
    EXPECT_EQ(dueAt(holding(RetentionClass::VisitTimeline, begun, days(30))), begun + days(30));
    EXPECT_EQ(dueAt(holding(RetentionClass::VisitTimeline, begun, days(3000))), begun + days(180));
}

TEST(Retention, whatTheLawWantsKept_isNeverDue)
{
    for (const auto what :
         {RetentionClass::ImpactAssessment, RetentionClass::AuditLog, RetentionClass::SettlementVoucher}) {
        EXPECT_TRUE(dueOf({holding(what)}, begun + days(36500)).due.empty());
    }
}

TEST(Retention, aNoticesPromise_isReadFromItsPeriod)
{
    Notice notice;
    notice.ref.sha256 = "abc";
    notice.retentionPeriod = "P90D";
    EXPECT_EQ(promiseOf(notice), (RetentionPromise{"abc", days(90)}));
    for (const char* bad : {"", "soon", "PT0S", "P1Y"}) {
        notice.retentionPeriod = bad;
        EXPECT_EQ(promiseOf(notice), std::nullopt) << bad;
    }
}

TEST(Retention, ofAnyHoldings_exactlyThoseWhosePeriodIsOverAreDue)
{
    std::mt19937 random(20261120); // NOLINT: the same sequence every time
    const auto below = [&random](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    for (int round = 0; round < 2000; ++round) {
        std::vector<Holding> all;
        for (int i = below(20); i > 0; --i) {
            auto one = holding(static_cast<RetentionClass>(below(10)), begun + std::chrono::hours(below(24 * 1200)));
            one.id = std::to_string(i);
            if (below(2) == 0) {
                one.promised = days(1 + below(400));
            }
            all.push_back(one);
        }
        const Timestamp now = begun + std::chrono::hours(below(24 * 2600));
        const auto result = dueOf(all, now);
        std::optional<Timestamp> next;
        std::size_t due = 0;
        for (const auto& one : all) {
            const auto at = dueAt(one);
            const bool over = at && *at <= now;
            due += over ? 1 : 0;
            EXPECT_EQ(over, std::ranges::find(result.due, one) != result.due.end());
            if (at && !over && (!next || *at < *next)) {
                next = at;
            }
        }
        EXPECT_EQ(result.due.size(), due);
        EXPECT_EQ(result.next, next);
        EXPECT_TRUE(std::ranges::is_sorted(result.due, {}, [](const Holding& one) { return *dueAt(one); }));
    }
}

} // namespace mingshi
