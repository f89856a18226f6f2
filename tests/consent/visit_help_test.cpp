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

TEST(VisitReading, theNoticeIsReadInTheLanguageThatIsShown)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::ReadAloud{});
    EXPECT_EQ(visitor.asked<Speak>().language, "zh-CN");
    for (const std::string_view said : {"title", "first sentence", "second sentence"}) {
        EXPECT_NE(visitor.asked<Speak>().text.find(said), std::string::npos) << said;
    }
    EXPECT_TRUE(visitor.does(touch::ReadAloud{}).asksNothing()) << "one voice at a time";
    EXPECT_TRUE(visitor.does(touch::StopReading{}).asks<StopSpeaking>());
    EXPECT_TRUE(visitor.does(touch::StopReading{}).asksNothing());
}

TEST(VisitReading, elsewhereThereIsNothingToRead)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.does(touch::ReadAloud{}).asksNothing());
    EXPECT_TRUE(visitor.readsNotice().refuses().does(touch::ReadAloud{}).asksNothing());
}

TEST(VisitReading, theVoiceStops_whenTheScreenOrTheLanguageChanges)
{
    const std::vector<std::pair<const char*, EventBody>> changes{{"agree", touch::Agree{evidence()}},
                                                                 {"refuse", touch::Refuse{evidence()}},
                                                                 {"back", touch::Back{}},
                                                                 {"leave", touch::Leave{}},
                                                                 {"language", touch::ChooseLanguage{"en"}}};
    for (const auto& [name, change] : changes) {
        Visitor visitor;
        visitor.readsNotice().does(touch::ReadAloud{}).does(change);
        EXPECT_NO_THROW(visitor.asked<StopSpeaking>()) << name;
        EXPECT_FALSE(visitor.state().readingAloud) << name;
    }
    Visitor staying;
    staying.readsNotice().does(touch::ReadAloud{}).does(touch::OpenFullText{});
    EXPECT_TRUE(staying.state().readingAloud);
}

TEST(VisitReading, whoeverListens_isStillHere)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::ReadAloud{}).waits(300s);
    EXPECT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_FALSE(visitor.state().askingStillHere);
    EXPECT_TRUE(visitor.does(SpeechEnded{true}).waits(65s).at<Attract>()) << "and the end of the voice is no consent";
    EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::RequestDeferred);
}

TEST(VisitReading, withoutAVoice_theTextSaysTheSame)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::ReadAloud{}).does(SpeechEnded{false});
    EXPECT_TRUE(visitor.state().speechFailed);
    EXPECT_FALSE(visitor.state().readingAloud);
    visitor.does(touch::ReadAloud{}).does(touch::StopReading{}).does(SpeechEnded{false});
    EXPECT_FALSE(visitor.state().speechFailed) << "a voice that was stopped is no fault";
}

} // namespace mingshi::visit
