// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/panel_flow.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mingshi::panel {

using namespace std::chrono_literals;

namespace {

const Timestamp nine = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 9h;

class Panel : public ::testing::Test {
protected:
    void happens(EventBody body)
    {
        auto [after, asked] = step(std::move(state), {now, std::move(body)});
        state = std::move(after);
        commands = std::move(asked);
    }
    void signIn(Role role = Role::Manager)
    {
        happens(SignIn{"0001", "correct horse"});
        happens(SignedIn{{.account = {"0001", "员工", role}, .since = now, .lastTouch = now}});
    }
    void open()
    {
        signIn();
        happens(Loaded{overview(3)});
    }
    static Overview overview(std::size_t people)
    {
        Overview overview;
        overview.people = people;
        return overview;
    }
    template<class S>
    bool at() const
    {
        return std::holds_alternative<S>(state.screen);
    }
    const Open& shown() const { return std::get<Open>(state.screen); }
    template<class C>
    std::ptrdiff_t asked() const
    {
        return std::ranges::count_if(commands, [](const auto& one) { return std::holds_alternative<C>(one); });
    }

    State state;
    std::vector<Command> commands;
    Timestamp now = nine;
};

} // namespace

TEST_F(Panel, signingIn_isCheckedOnce)
{
    happens(SignIn{"0001", "correct horse"});
    EXPECT_TRUE(at<SigningIn>());
    ASSERT_EQ(asked<CheckSignIn>(), 1);
    EXPECT_EQ(std::get<CheckSignIn>(commands[0]).account, "0001");
    happens(SignIn{"0001", "correct horse"});
    EXPECT_EQ(asked<CheckSignIn>(), 0);
}

TEST_F(Panel, whoeverMayManage_seesTheFiguresOnceTheyAreLoaded)
{
    for (const auto role : {Role::Manager, Role::PrivacyOfficer, Role::Inspector}) {
        state = State{};
        signIn(role);
        EXPECT_EQ(asked<Load>(), 1);
        EXPECT_TRUE(shown().loading);
        happens(Loaded{overview(3)});
        EXPECT_FALSE(shown().loading);
        EXPECT_EQ(shown().overview, overview(3));
    }
}

TEST_F(Panel, aRoleThatMayNot_isRefused_andNothingIsLoaded)
{
    for (const auto role : {Role::Sales, Role::SettlementClerk}) {
        state = State{};
        signIn(role);
        ASSERT_TRUE(at<Locked>());
        EXPECT_EQ(std::get<Locked>(state.screen).refused->code, ErrorCode::SignInRefused);
        EXPECT_FALSE(state.staff);
        EXPECT_EQ(asked<Load>(), 0);
    }
}

TEST_F(Panel, aFailedSignIn_saysWhy_andCanBeTriedAgain)
{
    happens(SignIn{"0001", "wrong"});
    happens(SignInFailed{{ErrorCode::SignInLocked, "30"}});
    EXPECT_EQ(std::get<Locked>(state.screen).refused, (Error{ErrorCode::SignInLocked, "30"}));
    open();
    EXPECT_TRUE(at<Open>());
}

TEST_F(Panel, theOldFigures_stayWhileNewOnesLoad_andWhenLoadingFails)
{
    open();
    happens(Refresh{});
    EXPECT_EQ(asked<Load>(), 1);
    EXPECT_TRUE(shown().loading);
    EXPECT_EQ(shown().overview, overview(3));
    happens(LoadFailed{{ErrorCode::StoreBusy, ""}});
    EXPECT_EQ(shown().problem->code, ErrorCode::StoreBusy);
    EXPECT_EQ(shown().overview, overview(3));
    EXPECT_FALSE(shown().loading);
    happens(RecordsChanged{});
    EXPECT_FALSE(shown().problem);
    EXPECT_EQ(asked<Load>(), 1);
}

TEST_F(Panel, signingOut_leavesNoFigures)
{
    open();
    happens(SignOut{});
    EXPECT_EQ(state, State{});
}

TEST_F(Panel, whileLocked_nothingIsLoadedOrShown)
{
    for (const EventBody& late : {EventBody(Loaded{overview(3)}), EventBody(LoadFailed{}), EventBody(RecordsChanged{}),
                                  EventBody(Refresh{}), EventBody(Touched{}), EventBody(SignedIn{}),
                                  EventBody(SignInFailed{}), EventBody(Tick{}), EventBody(SignOut{})}) {
        happens(late);
        EXPECT_EQ(state, State{});
        EXPECT_TRUE(commands.empty());
    }
}

TEST_F(Panel, itLocksAfterFiveMinutesWithoutATouch_andNewRecordsAreNoTouch)
{
    open();
    now += 4min;
    happens(Touched{});
    now += 4min;
    happens(RecordsChanged{});
    EXPECT_TRUE(at<Open>());
    now += 1min;
    happens(Tick{});
    EXPECT_EQ(state, State{});
}

TEST_F(Panel, aTouchAfterTheMachineSlept_revivesNobodysSession)
{
    for (const EventBody& event : {EventBody(Touched{}), EventBody(Refresh{}), EventBody(Loaded{overview(9)})}) {
        state = State{};
        open();
        now += 1h;
        happens(event);
        EXPECT_EQ(state, State{});
        EXPECT_TRUE(commands.empty());
    }
}

TEST_F(Panel, aClockSetBack_prolongsNoSession)
{
    open();
    now += 2h;
    signIn();
    now += 1h;
    state.staff->lastTouch = now; // touched just now, two hours and more after signing in
    now -= 30min;
    happens(Tick{});
    EXPECT_TRUE(at<Open>());
    now += 5min;
    happens(Tick{});
    EXPECT_TRUE(at<Locked>());
}

TEST_F(Panel, aStoreThatDidNotOpen_letsNobodyIn)
{
    state.screen = StoreClosed{{ErrorCode::StoreCorrupt, ""}};
    signIn();
    EXPECT_TRUE(at<StoreClosed>());
    EXPECT_FALSE(state.staff);
}

} // namespace mingshi::panel
