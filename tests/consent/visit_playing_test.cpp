// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

/// The notice, played: spoken and captioned sentence by sentence (law.md 6.3 rule 7).
namespace mingshi::visit {

using namespace scenes;

TEST(VisitPlaying, saysTheTitle_andOneSentenceAfterAnother_inTheLanguageThatIsShown)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{});
    EXPECT_EQ(visitor.asked<Speak>().language, "zh-CN");
    EXPECT_EQ(visitor.asked<Speak>().text, "title\nfirst sentence");
    visitor.does(SpeechEnded{true});
    EXPECT_EQ(visitor.asked<Speak>().text, "second sentence");
    EXPECT_EQ(visitor.state().playing->sentence, 1U);
    EXPECT_TRUE(visitor.does(touch::Play{}).asksNothing()) << "one voice at a time";
}

TEST(VisitPlaying, itsEnd_isNoConsent)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(SpeechEnded{true}).does(SpeechEnded{true});
    EXPECT_FALSE(visitor.state().playing);
    EXPECT_TRUE(visitor.asksNothing());
    EXPECT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_TRUE(visitor.waits(65s).at<Attract>());
    EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::RequestDeferred);
}

TEST(VisitPlaying, aPause_isSilent_andGoesOnWithTheSameSentence)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(SpeechEnded{true}).does(touch::Pause{});
    EXPECT_TRUE(visitor.asks<StopSpeaking>());
    EXPECT_TRUE(visitor.does(touch::Pause{}).asksNothing());
    EXPECT_TRUE(visitor.does(SpeechEnded{true}).asksNothing()) << "too late to matter";
    EXPECT_EQ(visitor.does(touch::Play{}).asked<Speak>().text, "second sentence");
}

TEST(VisitPlaying, aSentence_isSaidAgain)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(SpeechEnded{true});
    EXPECT_EQ(visitor.does(touch::PlayAgain{}).asked<Speak>().text, "second sentence");
    EXPECT_EQ(visitor.does(touch::Pause{}).does(touch::PlayAgain{}).asked<Speak>().text, "second sentence");
    EXPECT_FALSE(visitor.state().playing->paused);
}

TEST(VisitPlaying, slower_isSlowerUntilItIsTakenBack)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(touch::PlaySlowly{});
    EXPECT_TRUE(visitor.asked<Speak>().slowly);
    EXPECT_TRUE(visitor.does(SpeechEnded{true}).asked<Speak>().slowly);
    EXPECT_FALSE(visitor.does(touch::PlaySlowly{}).asked<Speak>().slowly);
    EXPECT_TRUE(visitor.does(touch::Pause{}).does(touch::PlaySlowly{}).asksNothing()) << "a pause stays one";
}

TEST(VisitPlaying, withoutAVoice_theCaptionsCarryIt_andSlowerGivesThemMoreTime)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(SpeechEnded{false});
    EXPECT_TRUE(visitor.state().speechFailed);
    ASSERT_TRUE(visitor.state().playing);
    visitor.waits(2s);
    EXPECT_EQ(visitor.state().playing->sentence, 0U);
    visitor.waits(1s);
    EXPECT_EQ(visitor.state().playing->sentence, 1U) << "three seconds are enough for two words";
    EXPECT_TRUE(visitor.asksNothing());
    visitor.does(touch::PlaySlowly{}).waits(4s);
    ASSERT_TRUE(visitor.state().playing);
    EXPECT_FALSE(visitor.waits(1s).state().playing);
}

TEST(VisitPlaying, withoutAVoice_aPausedCaption_stays)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(SpeechEnded{false}).does(touch::Pause{}).waits(20s);
    ASSERT_TRUE(visitor.state().playing);
    EXPECT_EQ(visitor.state().playing->sentence, 0U);
}

TEST(VisitPlaying, withoutAVoice_aClockThatIsSetBack_holdsNoCaption)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).does(SpeechEnded{false}).clockMoves(-1h).waits(4s);
    EXPECT_EQ(visitor.state().playing->sentence, 1U);
}

TEST(VisitPlaying, longSentences_standLonger_whateverTheScript)
{
    EXPECT_EQ(readingTime("Hi.", false), 3s);
    EXPECT_EQ(readingTime("Hi.", true), 4500ms);
    const auto chinese = readingTime("佣金由我们出，您的价格和折扣不变。", false);
    const auto english = readingTime("We pay the commission; your price and discount stay.", false);
    EXPECT_GT(chinese, 3s);
    EXPECT_LT(chinese, english * 3 / 2);
    EXPECT_LT(english, chinese * 3 / 2);
}

TEST(VisitPlaying, aStoppedVoice_isNoFault)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{});
    EXPECT_TRUE(visitor.does(touch::StopPlaying{}).asks<StopSpeaking>());
    EXPECT_TRUE(visitor.does(touch::StopPlaying{}).asksNothing());
    EXPECT_FALSE(visitor.does(SpeechEnded{false}).state().speechFailed);
}

TEST(VisitPlaying, elsewhereThereIsNothingToPlay)
{
    Visitor visitor;
    const auto nothing = [&] {
        for (const EventBody& touched : {EventBody(touch::Play{}), EventBody(touch::Pause{}),
                                         EventBody(touch::PlayAgain{}), EventBody(touch::PlaySlowly{})}) {
            EXPECT_TRUE(visitor.does(touched).asksNothing());
            EXPECT_FALSE(visitor.state().playing);
        }
    };
    nothing();
    visitor.readsNotice().refuses();
    nothing();
}

TEST(VisitPlaying, theVoiceStops_whenTheScreenOrTheLanguageChanges)
{
    const std::vector<std::pair<const char*, EventBody>> changes{{"agree", touch::Agree{evidence()}},
                                                                 {"refuse", touch::Refuse{evidence()}},
                                                                 {"back", touch::Back{}},
                                                                 {"leave", touch::Leave{}},
                                                                 {"language", touch::ChooseLanguage{"en"}}};
    for (const auto& [name, change] : changes) {
        Visitor visitor;
        visitor.readsNotice().does(touch::Play{}).does(change);
        EXPECT_NO_THROW(visitor.asked<StopSpeaking>()) << name;
        EXPECT_FALSE(visitor.state().playing) << name;
        Visitor pausing;
        pausing.readsNotice().does(touch::Play{}).does(touch::Pause{}).does(change);
        EXPECT_FALSE(pausing.asks<StopSpeaking>()) << name;
        EXPECT_FALSE(pausing.state().playing) << name;
    }
    Visitor staying;
    staying.readsNotice().does(touch::Play{}).does(touch::OpenFullText{});
    EXPECT_TRUE(staying.state().playing);
}

TEST(VisitPlaying, whoeverListens_isStillHere_whoeverPausesIsAsked)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::Play{}).waits(300s);
    EXPECT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_FALSE(visitor.state().askingStillHere);
    EXPECT_TRUE(visitor.does(touch::Pause{}).waits(65s).at<Attract>());
}

TEST(VisitNotice, isPrintedInTheLanguageThatIsShown_andThatAnswersNothing)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::OpenFullText{}).does(touch::PrintSlip{});
    EXPECT_EQ(visitor.asked<PrintNotice>().language, "zh-CN");
    EXPECT_EQ(visitor.asked<PrintNotice>().notice, visitor.screen<ReadingNotice>().notice);
    EXPECT_TRUE(visitor.does(touch::PrintSlip{}).asksNothing()) << "one slip at a time";
    EXPECT_EQ(visitor.does(SlipDone{false}).screen<ReadingNotice>().slip, SlipState::Failed);
    EXPECT_TRUE(visitor.does(touch::PrintSlip{}).asks<PrintNotice>());
    EXPECT_TRUE(visitor.does(touch::Agree{evidence()}).at<NamingChannel>());
    EXPECT_TRUE(visitor.does(SlipDone{true}).asksNothing());
}

} // namespace mingshi::visit
