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

// --- one record by its pass

namespace {

const PassCode pass = *PassCode::fromText("7777-7777-7777-7777");

KnownVisitor holder()
{
    KnownVisitor visitor;
    visitor.principal = "subj_7f3k-92qd-m0xa";
    for (const auto& [purpose, status] : {std::pair{Purpose::VisitAttribution, ConsentStatus::Given},
                                          {Purpose::IdReading, ConsentStatus::Withdrawn},
                                          {Purpose::VisitAttribution, ConsentStatus::Given}}) {
        ConsentRecord record;
        record.purpose = purpose;
        record.events.push_back(
            {.at = nine, .validity = 1h, .entity = "", .status = status, .indication = "", .evidence = {}});
        visitor.consents.push_back(record);
    }
    return visitor;
}

DeletionCertificate proof(const RecordId& id)
{
    DeletionCertificate certificate;
    certificate.id = id;
    return certificate;
}

} // namespace

class PanelRecord : public Panel {
protected:
    void search(Role role = Role::Manager)
    {
        signIn(role);
        happens(Loaded{overview(3)});
        happens(OpenSearch{});
    }
    void found()
    {
        search();
        happens(Find{pass.grouped()});
        happens(PersonFound{holder()});
    }
    void deleting()
    {
        found();
        happens(ChooseReason{DeletionReason::UnlawfulProcessing});
        happens(Delete{});
    }
    template<class P>
    const P* place() const
    {
        return std::get_if<P>(&shown().place);
    }
};

TEST_F(PanelRecord, isFoundByWhatWasTypedOrByWhatAScannerTyped)
{
    for (const auto& text : {pass.grouped(), pass.payload(), pass.digits()}) {
        search();
        happens(Find{text});
        ASSERT_EQ(asked<FindPerson>(), 1) << text;
        EXPECT_EQ(std::get<PassCode>(std::get<FindPerson>(commands[0]).with), pass);
        EXPECT_EQ(std::get<FindPerson>(commands[0]).by.id, "0001");
        EXPECT_TRUE(place<panel::at::Search>()->looking);
        happens(Find{text});
        EXPECT_EQ(asked<FindPerson>(), 0) << "two taps look once";
        state = State{};
    }
}

TEST_F(PanelRecord, isFoundByTheNumberOfItsReceipt_howeverItIsTyped)
{
    const RecordId number = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44";
    for (const auto* const text : {"0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44", " 0198F0C2-6A5E-7C11-9D3E-5A1F0B2C7E44 "}) {
        state = State{};
        search();
        happens(Find{text});
        ASSERT_EQ(asked<FindPerson>(), 1) << text;
        EXPECT_EQ(std::get<RecordId>(std::get<FindPerson>(commands[0]).with), number);
    }
    for (const auto* const text : {"0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e4", "0198f0c26a5e7c119d3e5a1f0b2c7e44",
                                   "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e4g"}) {
        state = State{};
        search();
        happens(Find{text});
        EXPECT_EQ(asked<FindPerson>(), 0) << text;
    }
}

TEST_F(PanelRecord, aNameOrANumberFindsNobody)
{
    search();
    for (const auto* const text : {"李明", "13800138000", "", "11010519491231002X"}) {
        happens(Find{text});
        EXPECT_EQ(asked<FindPerson>(), 0) << text;
        EXPECT_EQ(place<panel::at::Search>()->problem->code, ErrorCode::PassUnreadable);
    }
    happens(FindFailed{{ErrorCode::PassUnknown, ""}});
    EXPECT_EQ(place<panel::at::Search>()->problem->code, ErrorCode::PassUnknown);
}

TEST_F(PanelRecord, isOpenToNobodyButAManager)
{
    for (const auto role : {Role::PrivacyOfficer, Role::Inspector}) {
        state = State{};
        search(role);
        EXPECT_NE(place<panel::at::Counts>(), nullptr);
        happens(Find{pass.grouped()});
        happens(PersonFound{holder()});
        happens(ChooseReason{DeletionReason::PurposeMet});
        happens(Delete{});
        EXPECT_TRUE(commands.empty());
        EXPECT_NE(place<panel::at::Counts>(), nullptr);
    }
}

TEST_F(PanelRecord, isNotDeletedWithoutAReason)
{
    found();
    happens(Delete{});
    EXPECT_EQ(asked<DeletePerson>(), 0);
    EXPECT_FALSE(place<panel::at::Person>()->reason);
}

TEST_F(PanelRecord, isDeletedOnceWithEveryPurposeThatIsLeft)
{
    deleting();
    ASSERT_EQ(asked<DeletePerson>(), 1);
    const auto& command = std::get<DeletePerson>(commands[0]);
    EXPECT_EQ(command.principal, holder().principal);
    EXPECT_EQ(command.purposes, std::vector{Purpose::VisitAttribution});
    EXPECT_EQ(command.reason, DeletionReason::UnlawfulProcessing);
    EXPECT_EQ(command.by.id, "0001");
    happens(Delete{});
    EXPECT_EQ(asked<DeletePerson>(), 0);
    happens(ChooseReason{DeletionReason::PurposeMet});
    EXPECT_EQ(place<panel::at::Person>()->reason, DeletionReason::UnlawfulProcessing);
}

TEST_F(PanelRecord, whileItIsDeletedThePanelStaysThereAndThenShowsTheCertificate)
{
    deleting();
    for (const EventBody& away : {EventBody(OpenCounts{}), EventBody(OpenSearch{}), EventBody(OpenHealth{}),
                                  EventBody(OpenCertificate{"c1"}), EventBody(PersonFound{{}})}) {
        happens(away);
        EXPECT_TRUE(place<panel::at::Person>() != nullptr && place<panel::at::Person>()->deleting);
    }
    happens(Deleted{proof("c9")});
    ASSERT_NE(place<panel::at::Certificate>(), nullptr);
    EXPECT_EQ(place<panel::at::Certificate>()->id, "c9");
    EXPECT_EQ(shown().overview.deletions.front().id, "c9");
    happens(Deleted{proof("c9")});
    EXPECT_EQ(shown().overview.deletions.size(), 1U);
}

TEST_F(PanelRecord, aDeletionThatFailsSaysWhyAndCanBeTriedAgain)
{
    deleting();
    happens(DeleteFailed{{ErrorCode::DeletionNotProven, ""}});
    EXPECT_EQ(place<panel::at::Person>()->problem->code, ErrorCode::DeletionNotProven);
    EXPECT_FALSE(place<panel::at::Person>()->deleting);
    happens(Delete{});
    EXPECT_EQ(asked<DeletePerson>(), 1);
}

TEST_F(PanelRecord, isGoneFromTheScreenWhenThePanelLocks)
{
    found();
    now += 6min;
    happens(Tick{});
    EXPECT_EQ(state, State{});
    happens(PersonFound{holder()});
    EXPECT_EQ(state, State{});
}

TEST_F(PanelRecord, staysWhereItIsWhileTheFiguresAreLoadedAnew)
{
    found();
    happens(RecordsChanged{});
    EXPECT_EQ(asked<Load>(), 1);
    happens(Loaded{overview(4)});
    EXPECT_NE(place<panel::at::Person>(), nullptr);
    EXPECT_EQ(shown().overview, overview(4));
}

TEST_F(Panel, everyPartAnswersOnItsOwnAndTheyStandInTheirOrder)
{
    open();
    happens(OpenHealth{});
    EXPECT_EQ(asked<LookAtParts>(), 1);
    happens(PartSeen{{Part::Printer, true, {}}});
    happens(PartSeen{{Part::Camera, true, Error{ErrorCode::CameraMissing, ""}}});
    happens(PartSeen{{Part::Camera, true, {}}}); // of a second look
    const auto& parts = std::get<panel::at::Health>(shown().place).parts;
    EXPECT_EQ(parts, (std::vector<PartHealth>{{Part::Camera, true, {}}, {Part::Printer, true, {}}}));
    happens(OpenCounts{});
    happens(PartSeen{{Part::Voice, true, {}}}); // late
    EXPECT_TRUE(std::holds_alternative<panel::at::Counts>(shown().place));
}

// --- what people asked for

class PanelRequests : public Panel {
protected:
    static Request request(std::int64_t number)
    {
        return {
            .number = number, .kind = RequestKind::Correction, .receivedAt = nine, .dueAt = nine + 24h, .decision = {}};
    }
    void at7(Role role = Role::Manager)
    {
        signIn(role);
        auto figures = overview(3);
        figures.requests = {request(7)};
        happens(Loaded{figures});
        happens(OpenRequest{7});
    }
    const panel::at::OneRequest& one() const { return std::get<panel::at::OneRequest>(shown().place); }
};

TEST_F(PanelRequests, areRecordedOnceWithTheTimeAndTheStaffNumber)
{
    open();
    happens(OpenNewRequest{});
    happens(AddRequest{RequestKind::Complaint});
    ASSERT_EQ(asked<StoreRequest>(), 1);
    EXPECT_EQ(std::get<StoreRequest>(commands[0]).at, now);
    EXPECT_EQ(std::get<StoreRequest>(commands[0]).by.id, "0001");
    happens(AddRequest{RequestKind::Complaint});
    EXPECT_EQ(asked<StoreRequest>(), 0);
    happens(OpenCounts{});
    EXPECT_TRUE(std::holds_alternative<panel::at::NewRequest>(shown().place)) << "its number must not be missed";
    happens(RequestStored{request(9)});
    EXPECT_EQ(one().number, 9);
    EXPECT_EQ(shown().overview.requests.front().number, 9);
}

TEST_F(PanelRequests, areNotRecordedOrDecidedByWhoeverMayOnlyLook)
{
    at7(Role::Inspector);
    happens(ChooseOutcome{RequestOutcome::Done});
    happens(Decide{});
    EXPECT_TRUE(commands.empty());
    happens(OpenNewRequest{});
    EXPECT_EQ(one().number, 7);
}

TEST_F(PanelRequests, areRefusedWithAGroundOnly)
{
    at7();
    happens(ChooseGround{RefusalGround::NothingKept});
    EXPECT_FALSE(one().ground) << "before a refusal there is no ground";
    happens(ChooseOutcome{RequestOutcome::Refused});
    happens(Decide{});
    EXPECT_TRUE(commands.empty());
    happens(ChooseGround{RefusalGround::NothingKept});
    happens(ChooseOutcome{RequestOutcome::Done});
    EXPECT_FALSE(one().ground) << "another outcome forgets the ground";
    happens(ChooseOutcome{RequestOutcome::Refused});
    happens(ChooseGround{RefusalGround::RightsOfOthers});
    happens(Decide{});
    ASSERT_EQ(asked<StoreDecision>(), 1);
    const auto& command = std::get<StoreDecision>(commands[0]);
    EXPECT_EQ(command.number, 7);
    EXPECT_EQ(command.decision, (RequestDecision{now, RequestOutcome::Refused, RefusalGround::RightsOfOthers, "0001"}));
    happens(Decide{});
    EXPECT_EQ(asked<StoreDecision>(), 0) << "two taps decide once";
}

TEST_F(PanelRequests, thatAreDecidedCannotBeDecidedAgain)
{
    at7();
    auto decided = request(7);
    decided.decision = RequestDecision{now, RequestOutcome::Done, {}, "0001"};
    happens(ChooseOutcome{RequestOutcome::Done});
    happens(Decide{});
    happens(RequestStored{decided});
    happens(ChooseOutcome{RequestOutcome::TakenBack});
    happens(Decide{});
    EXPECT_TRUE(commands.empty());
    EXPECT_FALSE(one().outcome);
}

TEST_F(PanelRequests, thatCouldNotBeStoredSayWhyAndCanBeTriedAgain)
{
    at7();
    happens(ChooseOutcome{RequestOutcome::Done});
    happens(Decide{});
    happens(RequestFailed{{ErrorCode::DiskFull, ""}});
    EXPECT_EQ(one().problem->code, ErrorCode::DiskFull);
    happens(Decide{});
    EXPECT_EQ(asked<StoreDecision>(), 1);
}

} // namespace mingshi::panel
