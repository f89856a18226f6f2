// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/hold_terms.h"
#include "staff/panel_flow.h"

#include <gtest/gtest.h>

namespace mingshi::panel {

namespace {

using namespace std::chrono_literals;

const Timestamp holdMorning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 9h;

/// A manager's open panel with one record open and one hold of another account's.
class HoldPanel {
public:
    explicit HoldPanel(Role role = Role::Manager, std::string id = "0002")
    {
        m_state.staff = StaffSession{{std::move(id), "王敏", role}, holdMorning, holdMorning};
        Open open;
        LegalHold hold;
        hold.id = "hold";
        hold.placedBy = "0003";
        hold.placedAt = holdMorning;
        hold.terms.until = holdMorning + 24h;
        open.overview.holds = {hold};
        at::Person person;
        person.visitor.principal = "subj_7f3k-92qd-m0xa";
        open.place = person;
        m_state.screen = open;
    }

    HoldPanel& gets(EventBody body, std::chrono::minutes after = 1min)
    {
        auto next = step(std::move(m_state), {holdMorning + after, std::move(body)});
        m_state = std::move(next.state);
        m_commands = std::move(next.commands);
        return *this;
    }
    HoldPanel& chosen()
    {
        return gets(OpenNewHold{})
            .gets(ChooseHoldGround{HoldGround::Court})
            .gets(ChooseHoldClass{HoldClass::Visits})
            .gets(ChooseHoldPeriod{holdPeriods[1]})
            .gets(TypeHoldCase{"2026-YUE-0304"});
    }
    template<class C>
    const C* asked() const
    {
        return m_commands.empty() ? nullptr : std::get_if<C>(&m_commands.back());
    }
    template<class P>
    const P* at() const
    {
        return std::get_if<P>(&std::get<Open>(m_state.screen).place);
    }
    const Overview& overview() const { return std::get<Open>(m_state.screen).overview; }

private:
    State m_state;
    std::vector<Command> m_commands;
};

} // namespace

TEST(PanelHolds, oneIsPlaced_onceEverythingIsChosen_andThenWaits)
{
    HoldPanel panel;
    panel.gets(OpenNewHold{}).gets(PlaceHold{});
    EXPECT_EQ(panel.asked<StoreHold>(), nullptr) << "nothing is chosen beforehand";
    panel.chosen().gets(PlaceHold{});
    const auto* asked = panel.asked<StoreHold>();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->principal, "subj_7f3k-92qd-m0xa");
    EXPECT_EQ(asked->terms.covers, std::set{HoldClass::Visits});
    EXPECT_EQ(asked->terms.until, holdMorning + 1min + std::chrono::days(365));
    EXPECT_EQ(asked->by.id, "0002");
    EXPECT_EQ(panel.gets(PlaceHold{}).asked<StoreHold>(), nullptr) << "it is being recorded";
    EXPECT_EQ(panel.gets(OpenHolds{}).at<at::Holds>(), nullptr) << "and waited for";
    LegalHold stored;
    stored.id = "new";
    panel.gets(HoldStored{stored});
    ASSERT_NE(panel.at<at::OneHold>(), nullptr);
    EXPECT_EQ(panel.at<at::OneHold>()->id, "new");
    EXPECT_EQ(panel.overview().holds.front(), stored);
}

TEST(PanelHolds, aClassIsChosenAndTakenBack_andAReferenceWithANumberOfAPersonIsNone)
{
    HoldPanel panel;
    panel.chosen().gets(ChooseHoldClass{HoldClass::Visits}).gets(PlaceHold{});
    EXPECT_EQ(panel.asked<StoreHold>(), nullptr) << "it covers nothing";
    panel.gets(ChooseHoldClass{HoldClass::Checks}).gets(TypeHoldCase{"13912345678"}).gets(PlaceHold{});
    EXPECT_EQ(panel.asked<StoreHold>(), nullptr);
    EXPECT_NE(panel.gets(TypeHoldCase{"ARB-1"}).gets(PlaceHold{}).asked<StoreHold>(), nullptr);
}

TEST(PanelHolds, theLongestPeriod_canBePlacedAtOnce)
{
    HoldPanel panel;
    panel.chosen().gets(ChooseHoldPeriod{longestHold}).gets(PlaceHold{});
    EXPECT_NE(panel.asked<StoreHold>(), nullptr);
}

TEST(PanelHolds, aHold_isConfirmedByAnotherWhoMay_andInTime)
{
    HoldPanel manager;
    manager.gets(OpenHold{"hold"}).gets(ConfirmHold{});
    ASSERT_NE(manager.asked<StoreHoldConfirmation>(), nullptr);
    EXPECT_EQ(manager.asked<StoreHoldConfirmation>()->hold, "hold");
    HoldPanel itself(Role::Manager, "0003");
    EXPECT_EQ(itself.gets(OpenHold{"hold"}).gets(ConfirmHold{}).asked<StoreHoldConfirmation>(), nullptr) << "four eyes";
    HoldPanel inspector(Role::Inspector);
    EXPECT_EQ(inspector.gets(OpenHold{"hold"}).gets(ConfirmHold{}).asked<StoreHoldConfirmation>(), nullptr);
    HoldPanel officer(Role::PrivacyOfficer);
    EXPECT_NE(officer.gets(OpenHold{"hold"}).gets(ConfirmHold{}).asked<StoreHoldConfirmation>(), nullptr);
}

TEST(PanelHolds, aManagerEndsOne_andNobodyElse)
{
    HoldPanel manager;
    manager.gets(OpenHold{"hold"}).gets(LiftHold{});
    EXPECT_NE(manager.asked<StoreHoldEnd>(), nullptr);
    HoldPanel officer(Role::PrivacyOfficer);
    EXPECT_EQ(officer.gets(OpenHold{"hold"}).gets(LiftHold{}).asked<StoreHoldEnd>(), nullptr);
    HoldPanel inspector(Role::Inspector);
    EXPECT_EQ(inspector.gets(OpenNewHold{}).at<at::NewHold>(), nullptr);
}

TEST(PanelHolds, whatWasNotStored_isToldAndCanBeTriedAgain)
{
    HoldPanel panel;
    panel.chosen().gets(PlaceHold{}).gets(HoldFailed{{ErrorCode::DiskFull, {}}});
    EXPECT_EQ(panel.at<at::NewHold>()->problem->code, ErrorCode::DiskFull);
    EXPECT_NE(panel.gets(PlaceHold{}).asked<StoreHold>(), nullptr);
    HoldPanel other;
    other.gets(OpenHold{"hold"}).gets(ConfirmHold{}).gets(HoldFailed{{ErrorCode::StoreRuleBroken, {}}});
    EXPECT_EQ(other.at<at::OneHold>()->problem->code, ErrorCode::StoreRuleBroken);
    EXPECT_FALSE(other.at<at::OneHold>()->saving);
}

TEST(HoldTermsRules, aLineOfACertificate_isReadBackAsItWas_andNothingElseIsOne)
{
    const HoldTerms terms{.ground = HoldGround::StatutoryPeriod,
                          .caseReference = "AML-2026-1",
                          .covers = {HoldClass::Visits, HoldClass::Rulings, HoldClass::Checks},
                          .until = holdMorning};
    EXPECT_EQ(holdTermsFromLine(toLine(terms)), terms);
    for (const char* line : {"", "every cell", "held:", "held:court", "held:court:A-1:faces:2026-11-20T09:00:00.000Z",
                             "held:court:A-1:visits:tomorrow"}) {
        EXPECT_FALSE(holdTermsFromLine(line)) << line;
    }
}

TEST(HoldTermsRules, everythingThatIsWrong_isTold)
{
    HoldTerms terms;
    terms.until = holdMorning;
    EXPECT_EQ(problemsOf(terms, holdMorning),
              (std::vector{HoldProblem::NoCase, HoldProblem::CoversNothing, HoldProblem::OverAlready}));
    terms = {HoldGround::Court, "2026-1", {HoldClass::Checks}, holdMorning + longestHold + 1ms};
    EXPECT_EQ(problemsOf(terms, holdMorning), std::vector{HoldProblem::TooLong});
}

} // namespace mingshi::panel
