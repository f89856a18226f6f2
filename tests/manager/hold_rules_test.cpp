// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Legal holds on the panel: what is shown of them, and what a touch posts.
#include "manager_panel.h"

#include <gtest/gtest.h>

namespace mingshi {

namespace {

const panel::at::NewHold& freshHold(const ManagerPanel& panel)
{
    return std::get<panel::at::NewHold>(std::get<panel::Open>(panel.state.screen).place);
}

} // namespace

TEST(ManagerHolds, areListedWithTheirLastDay_andNameNobody)
{
    ManagerPanel panel;
    panel.show("holds");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("A case before a court")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Waits for another person; it holds nothing yet")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Lives until")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Ended on")));
    EXPECT_FALSE(shown.contains(QStringLiteral("subj_")));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("hold-0")));
    EXPECT_EQ(panel.count<panel::OpenHold>(), 1);
}

TEST(ManagerHolds, oneOfAnothersIsConfirmed_andTheOwnIsNot)
{
    ManagerPanel panel;
    panel.show("hold-waiting");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("confirmHold")));
    EXPECT_EQ(panel.count<panel::ConfirmHold>(), 1);
    panel.show("hold-own");
    const auto* confirm = panel.screen.find(QStringLiteral("confirmHold"));
    ASSERT_NE(confirm, nullptr);
    EXPECT_FALSE(confirm->isEnabled());
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("another person has to confirm it")));
}

TEST(ManagerHolds, aLiveOneSaysHowMuchItKeeps_andIsEnded)
{
    ManagerPanel panel;
    panel.show("hold-live");
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Entries kept under it that nobody can read")));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("liftHold")));
    EXPECT_EQ(panel.count<panel::LiftHold>(), 1);
    panel.show("hold-over");
    EXPECT_FALSE(panel.screen.click(QStringLiteral("liftHold"))) << "it has ended";
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Its time was over")));
}

TEST(ManagerHolds, aRecordShowsWhatStays_andOneIsPlacedFromThere)
{
    ManagerPanel panel;
    panel.show("person-held");
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("This stays under a legal hold")));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("newHold")));
    EXPECT_EQ(panel.model.place(), PanelModel::AtNewHold);
    EXPECT_FALSE(panel.screen.find(QStringLiteral("placeHold"))->isEnabled()) << "nothing is chosen beforehand";
}

TEST(ManagerHolds, theRecordOfSomebodyWithoutAHold_saysNothingOfOne)
{
    ManagerPanel panel;
    panel.show("person");
    EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("This stays under a legal hold")));
}

TEST(ManagerHolds, theChoice_showsBeforehandWhatWouldStayAndWhatGoes)
{
    ManagerPanel panel;
    panel.show("hold-new");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("holdGround-0")));
    EXPECT_EQ(freshHold(panel).ground, HoldGround::Court);
    panel.model.holds()->chooseClass(0); // below the edge of the window: the list scrolls
    panel.model.holds()->choosePeriod(1);
    panel.model.holds()->typeCase(QStringLiteral(" 2026-yue-0304 "));
    EXPECT_EQ(freshHold(panel).caseReference, "2026-YUE-0304");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("Stays, readable by nobody")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Visits with their channels: 2")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Goes all the same")));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("placeHold")));
    EXPECT_TRUE(freshHold(panel).saving);
}

TEST(ManagerHolds, aCertificateSaysWhatWasKept)
{
    ManagerPanel panel;
    auto overview = busyOverview();
    overview.deletions.front().kept = {manyHolds(ManagerPanel::now())[0].terms};
    panel.show({panel::Open{.loading = false,
                            .overview = overview,
                            .problem = {},
                            .place = panel::at::Certificate{overview.deletions.front().id}},
                StaffSession{{"0002", "王敏", Role::Manager}, ManagerPanel::now(), ManagerPanel::now()}});
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Kept under a legal hold until")));
}

} // namespace mingshi
