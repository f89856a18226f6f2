// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/request.h"

#include <gtest/gtest.h>

namespace mingshi {

using namespace std::chrono_literals;

namespace {

Timestamp at(int month, int day, std::chrono::hours hour)
{
    return std::chrono::sys_days(std::chrono::year(2026) / month / day) + hour;
}

} // namespace

TEST(Requests, haveCodesThatAreReadBack)
{
    for (const auto kind : allRequestKinds) {
        EXPECT_EQ(requestKindFromCode(code(kind)), kind);
    }
    for (const auto ground : allRefusalGrounds) {
        EXPECT_EQ(refusalGroundFromCode(code(ground)), ground);
    }
    for (const auto outcome : {RequestOutcome::Done, RequestOutcome::Refused, RequestOutcome::TakenBack}) {
        EXPECT_EQ(requestOutcomeFromCode(code(outcome)), outcome);
    }
    EXPECT_FALSE(requestKindFromCode("search"));
}

TEST(Requests, areDueAtTheEndOfTheFifteenthWorkingDayOfTheSite)
{
    // Monday, 2 November 2026, nine in the morning in China: fifteen weekdays later is Monday the 23rd, until midnight
    // there.
    EXPECT_EQ(dueAt(at(11, 2, 1h), {}, 8h), at(11, 23, 16h));
    // Late on Sunday in UTC it is Monday already.
    EXPECT_EQ(dueAt(at(11, 1, 17h), {}, 8h), at(11, 23, 16h));
    EXPECT_EQ(dueAt(at(11, 1, 17h), {}, 0h), at(11, 21, 0h));
}

TEST(Requests, areOverdueFromTheirDueMomentOnUntilTheyAreDecided)
{
    Request request{
        .number = 1, .kind = RequestKind::Copy, .receivedAt = at(11, 2, 1h), .dueAt = at(11, 23, 16h), .decision = {}};
    EXPECT_FALSE(request.overdueAt(at(11, 23, 15h)));
    EXPECT_TRUE(request.overdueAt(at(11, 23, 16h)));
    request.decision = RequestDecision{};
    EXPECT_FALSE(request.overdueAt(at(12, 23, 16h)));
}

TEST(Requests, aRefusalSaysWhyAndNothingElseDoes)
{
    EXPECT_TRUE(complete({.at = {}, .outcome = RequestOutcome::Done, .ground = {}, .staff = {}}));
    EXPECT_TRUE(
        complete({.at = {}, .outcome = RequestOutcome::Refused, .ground = RefusalGround::NotTheirs, .staff = {}}));
    EXPECT_FALSE(complete({.at = {}, .outcome = RequestOutcome::Refused, .ground = {}, .staff = {}}));
    EXPECT_FALSE(
        complete({.at = {}, .outcome = RequestOutcome::TakenBack, .ground = RefusalGround::DoneBefore, .staff = {}}));
}

} // namespace mingshi
