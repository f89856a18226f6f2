// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/account.h"

#include <gtest/gtest.h>

#include <array>

namespace mingshi {

using namespace std::chrono_literals;

namespace {

constexpr std::array roles{Role::Sales, Role::SettlementClerk, Role::Manager, Role::PrivacyOfficer, Role::Inspector};
const Timestamp nine = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 9h;

StaffSession session(Timestamp lastTouch = nine)
{
    return {.account = {"0001", "员工", Role::Sales}, .since = nine, .lastTouch = lastTouch};
}

} // namespace

TEST(Roles, haveCodesThatAreReadBack)
{
    for (const auto role : roles) {
        EXPECT_EQ(roleFromCode(code(role)), role);
    }
    EXPECT_FALSE(roleFromCode("admin"));
    EXPECT_FALSE(roleFromCode(""));
}

TEST(Roles, salesAndManagersSign)
{
    for (const auto role : roles) {
        EXPECT_EQ(maySign(role), role == Role::Sales || role == Role::Manager) << code(role);
    }
}

TEST(Roles, salesAndClerksSeeNoPanel)
{
    for (const auto role : roles) {
        EXPECT_EQ(mayManage(role), role != Role::Sales && role != Role::SettlementClerk) << code(role);
    }
}

TEST(StaffSessions, endFiveMinutesAfterTheLastTouch)
{
    EXPECT_TRUE(session().liveAt(nine));
    EXPECT_TRUE(session().liveAt(nine + 5min - 1ms));
    EXPECT_FALSE(session().liveAt(nine + 5min));
    EXPECT_TRUE(session(nine + 4min).liveAt(nine + 9min - 1ms));
}

TEST(StaffSessions, endAfterEightHoursHoweverBusy)
{
    EXPECT_TRUE(session(nine + 8h - 1ms).liveAt(nine + 8h - 1ms));
    EXPECT_FALSE(session(nine + 8h - 1ms).liveAt(nine + 8h));
}

TEST(StaffSessions, aClockSetBackBeforeTheSignIn_endsThem)
{
    EXPECT_FALSE(session().liveAt(nine - 1ms));
}

} // namespace mingshi
