// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor_window.h"

namespace mingshi {

namespace {

using namespace visit;

/// A window over the real flow: a touch goes through `step`, and what a command would bring is given by hand.
class VisitorTouch : public testing::Test {
protected:
    void put(const std::string& name)
    {
        for (const auto& [its, stateThen] : sample::states("en")) {
            if (its == name) {
                state = stateThen;
                window.show(state);
                return;
            }
        }
        FAIL() << name;
    }

    void give(EventBody body)
    {
        state = step(window.site, state, {now, std::move(body)}).state;
        window.show(state);
    }

    /// Touches, and lets the flow answer what was posted.
    int touch(const char* name)
    {
        window.posted.clear();
        window.touch(QString::fromLatin1(name));
        for (const auto& body : std::exchange(window.posted, {})) {
            give(body);
        }
        return 1;
    }

    template<class Event>
    void expectPosts(const char* screen, const char* name)
    {
        SCOPED_TRACE(std::string(screen) + " " + name);
        put(screen);
        window.posted.clear();
        window.touch(QString::fromLatin1(name));
        ASSERT_EQ(window.posted.size(), 1U);
        EXPECT_NE(window.last<Event>(), nullptr);
    }

    template<class S>
    bool on() const
    {
        return std::holds_alternative<S>(state.screen);
    }

    VisitorWindow window{QSize(1080, 1920)};
    State state;
    Timestamp now = sample::at("2026-11-24T16:20:00.000Z");
};

TEST_F(VisitorTouch, everyTouch_postsItsEvent)
{
    expectPosts<touch::Start>("attract", "start");
    expectPosts<touch::HavePass>("attract", "havePass");
    EXPECT_EQ(window.last<touch::HavePass>()->use, PassUse::Visit);
    expectPosts<touch::HavePass>("attract", "withdraw");
    EXPECT_EQ(window.last<touch::HavePass>()->use, PassUse::Withdraw);
    expectPosts<touch::CallStaff>("attract", "callStaff");
    expectPosts<touch::Leave>("attract", "leave");
    expectPosts<touch::ChooseLanguage>("language", "language-ar");
    EXPECT_EQ(window.last<touch::ChooseLanguage>()->language, "ar");
    expectPosts<touch::Back>("language", "back");
    expectPosts<touch::OpenFullText>("notice", "fullText");
    expectPosts<touch::CloseFullText>("notice-full", "closeFullText");
    expectPosts<touch::PrintSlip>("notice-full", "printSlip");
    expectPosts<touch::Agree>("notice", "agree");
    expectPosts<touch::Refuse>("notice", "refuse");
    expectPosts<touch::Agree>("notice-full", "agree");
    expectPosts<touch::Refuse>("notice-full", "refuse");
    expectPosts<touch::Play>("notice", "readAloud");
    expectPosts<touch::StopPlaying>("notice-playing", "readAloud");
    expectPosts<touch::Pause>("notice-playing", "pause");
    expectPosts<touch::Play>("notice-paused", "pause");
    expectPosts<touch::PlayAgain>("notice-playing", "playAgain");
    expectPosts<touch::PlaySlowly>("notice-playing", "playSlowly");
    expectPosts<touch::Agree>("notice-playing", "agree");
    expectPosts<touch::Refuse>("notice-playing", "refuse");
    expectPosts<touch::StillHere>("notice-still-here", "stillHere");
    expectPosts<touch::Back>("notice", "back");
    expectPosts<touch::UnderFourteen>("notice", "underFourteen");
    expectPosts<touch::UnderFourteen>("changed", "underFourteen");
    expectPosts<touch::NameGuardian>("guardian", "guardian-mother");
    EXPECT_EQ(window.last<touch::NameGuardian>()->guardian, Guardian::Mother);
    expectPosts<touch::NameGuardian>("guardian", "guardian-father");
    EXPECT_EQ(window.last<touch::NameGuardian>()->guardian, Guardian::Father);
    expectPosts<touch::NameGuardian>("guardian", "guardian-other");
    EXPECT_EQ(window.last<touch::NameGuardian>()->guardian, Guardian::Other);
    expectPosts<touch::NameGuardian>("guardian", "guardian-fourteen");
    EXPECT_FALSE(window.last<touch::NameGuardian>()->guardian);
    expectPosts<touch::NobodyWithMe>("guardian", "guardian-nobody");
    expectPosts<touch::Back>("guardian", "back");
    expectPosts<touch::NameChannel>("channel", "channel-AG-01");
    EXPECT_EQ(window.last<touch::NameChannel>()->channel, window.site.channels[1]);
    expectPosts<touch::NameChannel>("channel", "channel-walk_in");
    EXPECT_EQ(window.last<touch::NameChannel>()->channel.kind, ChannelKind::WalkIn);
    expectPosts<touch::Back>("channel", "back");
    expectPosts<touch::PrintSlip>("pass", "printSlip");
    expectPosts<touch::Leave>("pass", "done");
    expectPosts<touch::Leave>("refused", "done");
    expectPosts<touch::PrintSlip>("refused-counted", "printSlip");
    expectPosts<touch::Agree>("changed", "agree");
    expectPosts<touch::Refuse>("changed", "refuse");
    expectPosts<touch::Back>("changed", "back");
    expectPosts<touch::OpenFullText>("changed", "fullText");
    expectPosts<touch::ReadChange>("visitor-changed", "readChange");
    expectPosts<touch::AskWithdrawal>("visitor-changed", "askWithdrawal");
    expectPosts<touch::ChooseWithdrawal>("confirming-one", "withdraw-all");
    EXPECT_EQ(window.last<touch::ChooseWithdrawal>()->only, std::nullopt);
    expectPosts<touch::ChooseWithdrawal>("confirming-all", "withdraw-visit_attribution");
    EXPECT_EQ(window.last<touch::ChooseWithdrawal>()->only, Purpose::VisitAttribution);
    expectPosts<touch::Back>("present", "back");
    expectPosts<touch::AskWithdrawal>("visitor", "askWithdrawal");
    expectPosts<touch::SeeEverything>("visitor", "seeEverything");
    expectPosts<touch::SeeEverything>("visitor-changed", "seeEverything");
    expectPosts<touch::PrintSlip>("held", "printSlip");
    expectPosts<touch::Back>("held", "back");
    expectPosts<touch::Back>("visitor", "back");
    expectPosts<touch::Leave>("recorded", "done");
    expectPosts<touch::ConfirmWithdrawal>("confirming", "confirmWithdrawal");
    expectPosts<touch::Back>("confirming", "keepConsent");
    expectPosts<touch::PrintSlip>("withdrawn", "printSlip");
    expectPosts<touch::Leave>("withdrawn", "done");
    expectPosts<touch::Leave>("fault", "done");
}

TEST_F(VisitorTouch, busyScreen_postsNoLeave)
{
    for (const auto* screen : {"storing", "looking-up", "withdrawing"}) {
        put(screen);
        window.posted.clear();
        window.touch(QStringLiteral("leave"));
        EXPECT_TRUE(window.posted.empty()) << screen;
    }
}

TEST_F(VisitorTouch, evidence_saysWhatTheScreenLookedLike)
{
    expectPosts<touch::Refuse>("notice", "refuse");
    const auto evidence = window.last<touch::Refuse>()->evidence;
    EXPECT_TRUE(evidence.equalSize);
    EXPECT_FALSE(evidence.preselected);
    const bool agreeLeft = VisitorWindow::rect(window.find(QStringLiteral("agree"))).x() <
                           VisitorWindow::rect(window.find(QStringLiteral("refuse"))).x();
    EXPECT_EQ(evidence.buttonOrder.front(), agreeLeft ? "agree" : "refuse");
}

TEST_F(VisitorTouch, language_changesOnAnyScreenWithoutLosingThePlace)
{
    put("notice");
    touch("languages");
    touch("language-ar");
    EXPECT_TRUE(on<ReadingNotice>());
    EXPECT_EQ(state.language, "ar");
    EXPECT_TRUE(window.language.rightToLeft());
    EXPECT_EQ(window.find(QStringLiteral("closeLanguages")), nullptr);
}

TEST_F(VisitorTouch, textSize_goesRound)
{
    put("notice");
    std::vector<double> sizes;
    for (int i = 0; i < 3; ++i) {
        window.touch(QStringLiteral("textSize"));
        sizes.push_back(window.theme()->textScale());
    }
    EXPECT_EQ(sizes, (std::vector{1.5, 2.0, 1.0}));
}

TEST_F(VisitorTouch, typedPass_isPostedAndForgottenAfterwards)
{
    put("present");
    EXPECT_FALSE(window.find(QStringLiteral("findPass"))->isEnabled());
    for (const QChar character : QStringLiteral("MX7KPQ2D94RATT0")) {
        window.touch(u"key-" + QString(character));
    }
    window.touch(QStringLiteral("key-Z"));
    window.touch(QStringLiteral("keyDelete"));
    window.touch(QStringLiteral("key-C"));
    EXPECT_EQ(window.find(QStringLiteral("passCode"))->property("text").toString(), u"MX7KPQ2D94RATT0C");
    window.posted.clear();
    window.touch(QStringLiteral("findPass"));
    ASSERT_NE(window.last<touch::TypePass>(), nullptr);
    EXPECT_EQ(PassCode::fromText(window.last<touch::TypePass>()->text), sample::pass());
    give(touch::TypePass(*window.last<touch::TypePass>()));
    give(Failed{{ErrorCode::PassUnknown, {}}});
    EXPECT_EQ(window.model.typedPass(), u"MX7KPQ2D94RATT0C"); // to be compared and corrected
    give(touch::Leave{});
    EXPECT_TRUE(window.model.typedPass().isEmpty());
}

TEST_F(VisitorTouch, recordedVisit_namesItsChannel)
{
    put("visitor");
    touch("recordVisit");
    EXPECT_TRUE(on<ShowingVisitor>());
    window.posted.clear();
    window.touch(QStringLiteral("channel-DI-01"));
    ASSERT_NE(window.last<touch::RecordVisit>(), nullptr);
    EXPECT_EQ(window.last<touch::RecordVisit>()->channel.code, "DI-01");
}

TEST_F(VisitorTouch, aCodeFromAnAgent_goesWithTheChannel_andIsForgottenAfterwards)
{
    put("channel");
    touch("openClaim");
    EXPECT_TRUE(window.model.typingClaim());
    for (const char* key : {"key-C", "key-L", "key-M", "key--", "key-4", "key-2"}) {
        touch(key);
    }
    EXPECT_EQ(window.model.claim(), u"CLM-42");
    touch("keyDelete");
    touch("key-3");
    touch("useClaim");
    EXPECT_FALSE(window.model.typingClaim());
    EXPECT_TRUE(on<NamingChannel>());
    window.posted.clear();
    window.touch(QStringLiteral("channel-AG-01"));
    ASSERT_NE(window.last<touch::NameChannel>(), nullptr);
    EXPECT_EQ(window.last<touch::NameChannel>()->claim, "CLM-43");
    give(touch::Leave{});
    put("attract");
    EXPECT_TRUE(window.model.claim().isEmpty()) << "the next person finds nothing of this one";
}

TEST_F(VisitorTouch, aPhoneNumber_isNoCode_andGoingOnWithoutOneSaysNothing)
{
    put("channel");
    touch("openClaim");
    for (const char key : std::string("13912345678")) {
        touch((std::string("key-") + key).c_str());
    }
    EXPECT_FALSE(window.model.claimWhole()) << "nobody's number is taken in (law.md F8)";
    touch("forgetClaim");
    window.posted.clear();
    window.touch(QStringLiteral("channel-AG-01"));
    ASSERT_NE(window.last<touch::NameChannel>(), nullptr);
    EXPECT_TRUE(window.last<touch::NameChannel>()->claim.empty());
}

TEST_F(VisitorTouch, refusing_takesNoMoreTouchesThanAgreeing_withdrawingNoMoreThanGiving)
{
    put("attract");
    int agree = touch("start") + touch("language-en") + touch("agree");
    ASSERT_TRUE(on<NamingChannel>());
    agree += touch("channel-not_said");
    ASSERT_TRUE(on<Storing>());

    put("attract");
    const int refuse = touch("start") + touch("language-en") + touch("refuse");
    ASSERT_TRUE(on<Refused>());
    EXPECT_LE(refuse, agree);

    put("attract");
    int withdraw = touch("withdraw");
    give(PassScanned{sample::pass().payload()});
    give(PassFound{sample::visitor()});
    withdraw += touch("confirmWithdrawal");
    ASSERT_TRUE(on<Withdrawing>());
    EXPECT_LE(withdraw, agree);
}

TEST_F(VisitorTouch, withdrawingOnePurpose_takesNoMoreTouchesThanGivingOne)
{
    put("attract");
    int withdraw = touch("withdraw");
    give(PassScanned{sample::pass().payload()});
    auto known = sample::visitor();
    known.consents.push_back(sample::consent());
    known.consents.back().purpose = Purpose::IdReading;
    give(PassFound{known});
    withdraw += touch("withdraw-id_reading") + touch("confirmWithdrawal");
    ASSERT_TRUE(on<Withdrawing>());
    EXPECT_LE(withdraw, 4) << "start, language, agree, channel";
}

TEST_F(VisitorTouch, aChangedNotice_asksWithTheSameTouchesEitherWay_andRecordsNothingAfterARefusal)
{
    auto known = sample::visitor();
    known.consents.front().notice = sample::formerNotice()->ref;
    for (const auto* answer : {"agree", "refuse"}) {
        put("attract");
        touch("havePass");
        give(PassScanned{sample::pass().payload()});
        give(PassFound{known});
        ASSERT_TRUE(on<ReadingNotice>());
        ASSERT_NE(window.find(QStringLiteral("changes")), nullptr);
        touch(answer);
        EXPECT_FALSE(on<ReadingNotice>()) << answer;
    }
    ASSERT_TRUE(on<ShowingVisitor>());
    EXPECT_EQ(window.find(QStringLiteral("recordVisit")), nullptr);
    EXPECT_NE(window.find(QStringLiteral("askWithdrawal")), nullptr);
    EXPECT_NE(window.find(QStringLiteral("termsChanged")), nullptr);
}

TEST_F(VisitorTouch, refusing_leadsToTheSameNextStepsAsAgreeing)
{
    put("refused");
    const auto text = window.find(QStringLiteral("nextSteps"))->property("text");
    EXPECT_FALSE(text.toString().isEmpty());
    put("pass");
    EXPECT_EQ(window.find(QStringLiteral("nextSteps"))->property("text"), text);
}

} // namespace

} // namespace mingshi
