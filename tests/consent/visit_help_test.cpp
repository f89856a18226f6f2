// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

namespace mingshi::visit {

using namespace scenes;

TEST(VisitHelp, aCall_isLitOnce_answered_andEndsWithTheVisit)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::CallStaff{});
    EXPECT_TRUE(visitor.asked<CallStaff>().wanted);
    EXPECT_EQ(visitor.state().help, Help::Called);
    EXPECT_TRUE(visitor.does(touch::CallStaff{}).asksNothing());
    EXPECT_EQ(visitor.does(StaffComes{}).state().help, Help::Coming);
    EXPECT_TRUE(visitor.at<ReadingNotice>()) << "help answers nothing for the visitor";
    EXPECT_FALSE(visitor.does(touch::Leave{}).asked<CallStaff>().wanted);
    EXPECT_EQ(visitor.state().help, Help::None);
}

TEST(VisitHelp, whoeverWaitsForHelp_staysCalledForWhenTheScreenLeaves)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::CallStaff{}).waits(65s);
    EXPECT_TRUE(visitor.at<Attract>());
    EXPECT_FALSE(visitor.asks<CallStaff>());
    EXPECT_EQ(visitor.state().help, Help::Called);
}

TEST(VisitHelp, onTheFirstScreen_anAnsweredCallEndsByItself_soThatTheNextPersonCanCall)
{
    Visitor visitor;
    visitor.does(touch::CallStaff{}).waits(300s);
    EXPECT_EQ(visitor.state().help, Help::Called) << "nobody came yet";
    visitor.does(StaffComes{}).waits(64s);
    EXPECT_EQ(visitor.state().help, Help::Coming);
    EXPECT_EQ(visitor.waits(1s).state().help, Help::None);
    EXPECT_TRUE(visitor.does(touch::CallStaff{}).asked<CallStaff>().wanted);
}

TEST(VisitHelp, onTheFirstScreen_theLanguageOfSomebodyWhoLeft_goesBackToTheSites)
{
    Visitor visitor;
    visitor.does(touch::ChooseLanguage{"en"}).waits(64s);
    EXPECT_EQ(visitor.state().language, "en");
    EXPECT_EQ(visitor.waits(1s).state().language, "zh-CN");
}

} // namespace mingshi::visit
