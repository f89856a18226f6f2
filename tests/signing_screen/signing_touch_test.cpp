// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_desk.h"

#include <gtest/gtest.h>

namespace mingshi {

using signing::Side;
namespace touch = signing::touch;

namespace {

/// Clicks what is named and expects one touch of kind T from `side`, and that the flow takes it.
template<class T>
T touched(const std::string& state, const char* name, Side side)
{
    SigningDesk desk;
    desk.show(state);
    EXPECT_TRUE(desk.screen.click(QString::fromLatin1(name))) << state << " has no " << name;
    const auto* body = desk.only<T>(side);
    EXPECT_NE(body, nullptr) << state << " " << name << ": " << desk.posted.size() << " posted";
    if (body == nullptr) {
        return {};
    }
    const auto before = stateNamed(desk.site, state);
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto next = signing::step(desk.site, before, {now, side, *body});
    EXPECT_FALSE(next.state.screen == before.screen && next.commands.empty())
        << state << " " << name << " does nothing";
    return *body;
}

} // namespace

TEST(SigningTouches, staffSignInWithWhatTheyTypedAndThePasswordLeavesTheField)
{
    SigningDesk desk;
    desk.show("locked");
    desk.screen.type(QStringLiteral("account"), QStringLiteral("0001"));
    desk.screen.type(QStringLiteral("password"), QStringLiteral("correct horse"));
    ASSERT_TRUE(desk.screen.click(QStringLiteral("signIn")));
    const auto* in = desk.only<touch::SignIn>(Side::Staff);
    ASSERT_NE(in, nullptr);
    EXPECT_EQ(in->account, "0001");
    EXPECT_EQ(in->password, "correct horse");
    EXPECT_TRUE(desk.screen.find(QStringLiteral("password"))->property("text").toString().isEmpty());
    EXPECT_TRUE(desk.screen.find(QStringLiteral("password"))->property("displayText").toString().isEmpty());
}

TEST(SigningTouches, anEmptyFormIsNotSent)
{
    SigningDesk desk;
    desk.show("locked");
    ASSERT_TRUE(desk.screen.click(QStringLiteral("signIn")));
    EXPECT_TRUE(desk.posted.empty());
}

TEST(SigningTouches, theCodeOfAPassIsTypedAndSent)
{
    SigningDesk desk;
    desk.show("await-pass");
    desk.screen.type(QStringLiteral("passCode"), QStringLiteral("mx7k-pq2d-94ra-tt0c"));
    ASSERT_TRUE(desk.screen.click(QStringLiteral("findPass")));
    const auto* typed = desk.only<touch::TypePass>(Side::Staff);
    ASSERT_NE(typed, nullptr);
    EXPECT_EQ(typed->text, "mx7k-pq2d-94ra-tt0c");
}

TEST(SigningTouches, theStaffsButtonsPostFromTheStaffsSide)
{
    touched<touch::NoPass>("await-pass", "noPass", Side::Staff);
    touched<touch::SignOut>("await-pass", "signOut", Side::Staff);
    touched<touch::GoToVisitor>("await-pass-scanner", "goToVisitor", Side::Staff);
    touched<touch::GoToVisitor>("ask-p2-called", "goToVisitor", Side::Staff);
    EXPECT_EQ(touched<touch::ByPersonDone>("by-person-chosen", "byPerson-agrees", Side::Staff).result, 0);
    EXPECT_EQ(touched<touch::ByPersonDone>("by-person-chosen", "byPerson-differs", Side::Staff).result, 1);
    EXPECT_EQ(touched<touch::ByPersonDone>("by-person-chosen", "byPerson-cannotTell", Side::Staff).result, 2);
    touched<touch::Retry>("by-person-reader", "retry", Side::Staff);
    touched<touch::Retry>("fault", "retry", Side::Staff);
    touched<touch::NextBuyer>("contract-confirmed", "nextBuyer", Side::Staff);
    touched<touch::Abandon>("by-person-chosen", "abandon", Side::Staff);
}

TEST(SigningTouches, theBuyersButtonsPostFromTheBuyersSide)
{
    touched<touch::OpenFullText>("ask-p3", "fullText", Side::Buyer);
    touched<touch::CloseFullText>("ask-p3-full", "closeFullText", Side::Buyer);
    touched<touch::ChooseByPerson>("card-waiting", "chooseByPerson", Side::Buyer);
    touched<touch::ChooseByPerson>("camera-notice", "chooseByPerson", Side::Buyer);
    touched<touch::ChooseByPerson>("capture-closer", "chooseByPerson", Side::Buyer);
    touched<touch::ChooseByPerson>("outcome-not-confirmed", "chooseByPerson", Side::Buyer);
    touched<touch::CancelCamera>("camera-notice", "cancelCamera", Side::Buyer);
    touched<touch::CancelCamera>("capture-closer", "cancelCamera", Side::Buyer);
    touched<touch::TryAgain>("outcome-not-confirmed", "tryAgain", Side::Buyer);
    touched<touch::Continue>("outcome-agrees", "continue", Side::Buyer);
    touched<touch::ConfirmTimeline>("timeline", "confirmTimeline", Side::Buyer);
    touched<touch::DisputeTimeline>("timeline", "disputeTimeline", Side::Buyer);
    touched<touch::ConfirmRuling>("ruling", "confirmRuling", Side::Buyer);
    touched<touch::DisputeRuling>("ruling", "disputeRuling", Side::Buyer);
    touched<touch::OpenCorrection>("ruling", "openCorrection", Side::Buyer);
    touched<touch::CloseCorrection>("correcting", "closeCorrection", Side::Buyer);
    EXPECT_EQ(touched<touch::ChooseVisit>("correcting", "visit-1", Side::Buyer).visit, 1U);
    EXPECT_EQ(touched<touch::CorrectChannel>("correcting-visit", "correct-DS-01", Side::Buyer).channel.code, "DS-01");
    EXPECT_EQ(touched<touch::CorrectChannel>("correcting-visit", "correct-walk_in", Side::Buyer).channel.kind,
              ChannelKind::WalkIn);
    touched<touch::Agree>("ask-p4", "agree", Side::Buyer);
    touched<touch::Abandon>("ask-p2", "abandon", Side::Buyer);
}

TEST(SigningTouches, anAnswerCarriesHowTheButtonsStoodOnTheScreen)
{
    const auto agreed = touched<touch::Agree>("ask-p3", "agree", Side::Buyer).evidence;
    EXPECT_EQ(agreed.buttonOrder, (std::vector<std::string>{"agree", "refuse"}));
    EXPECT_TRUE(agreed.equalSize);
    EXPECT_FALSE(agreed.preselected);

    const auto refused = touched<touch::Refuse>("ask-p2", "refuse", Side::Buyer).evidence;
    EXPECT_EQ(refused.buttonOrder, (std::vector<std::string>{"refuse", "agree"}));
    EXPECT_TRUE(refused.equalSize);
}

TEST(SigningTouches, unequalButtonsWouldBeToldAsUnequal)
{
    SigningDesk desk;
    desk.show("ask-p3");
    desk.model.agree(QRectF(0, 0, 200, 96), QRectF(220, 0, 100, 96));
    const auto* agreed = desk.only<touch::Agree>(Side::Buyer);
    ASSERT_NE(agreed, nullptr);
    EXPECT_FALSE(agreed->evidence.equalSize);
}

TEST(SigningTouches, aLanguageIsChosenFromTheListInOneTouch)
{
    SigningDesk desk;
    desk.show("ask-p3");
    EXPECT_EQ(desk.screen.find(QStringLiteral("language-ar")), nullptr);
    ASSERT_TRUE(desk.screen.click(QStringLiteral("languages")));
    EXPECT_TRUE(desk.posted.empty());
    EXPECT_TRUE(desk.screen.warnings().isEmpty()) << desk.screen.warnings().join(QLatin1Char('\n')).toStdString();
    desk.screen.draw(QStringLiteral("signing-languages"));
    ASSERT_TRUE(desk.screen.click(QStringLiteral("language-ar")));
    const auto* chosen = desk.only<touch::ChooseLanguage>(Side::Buyer);
    ASSERT_NE(chosen, nullptr);
    EXPECT_EQ(chosen->language, "ar");
    EXPECT_EQ(desk.screen.find(QStringLiteral("language-ar")), nullptr) << "the list closes";
}

TEST(SigningTouches, nothingUnderTheListOfLanguagesIsTouched)
{
    SigningDesk desk;
    desk.show("ask-p3");
    ASSERT_TRUE(desk.screen.click(QStringLiteral("languages")));
    const auto* agree = desk.screen.find(QStringLiteral("abandon"));
    ASSERT_NE(agree, nullptr);
    desk.screen.click(QStringLiteral("abandon"));
    EXPECT_TRUE(desk.posted.empty());
}

TEST(SigningTouches, textSizeGrowsInTwoStepsAndComesBack)
{
    SigningDesk desk;
    desk.show("ask-p3");
    const auto height = [&] {
        return desk.screen.find(QStringLiteral("agree"))->property("font").value<QFont>().pixelSize();
    };
    const int first = height();
    ASSERT_TRUE(desk.screen.click(QStringLiteral("textSize")));
    EXPECT_EQ(height(), first * 3 / 2);
    ASSERT_TRUE(desk.screen.click(QStringLiteral("textSize")));
    EXPECT_EQ(height(), first * 2);
    ASSERT_TRUE(desk.screen.click(QStringLiteral("textSize")));
    EXPECT_EQ(height(), first);
    EXPECT_TRUE(desk.posted.empty());
}

TEST(SigningTouches, whatTheFlowWouldNotTakeIsNotOffered)
{
    SigningDesk desk;
    const auto missing = [&](const char* state, std::initializer_list<const char*> names) {
        desk.show(state);
        for (const auto* name : names) {
            EXPECT_EQ(desk.screen.find(QString::fromLatin1(name)), nullptr) << state << " offers " << name;
        }
    };
    missing("locked", {"signOut", "abandon", "chooseByPerson", "languages"});
    missing("await-pass", {"abandon", "chooseByPerson", "retry", "goToVisitor"});
    missing("storing", {"abandon", "signOut", "agree", "refuse"});
    missing("ask-p2", {"signOut", "closeFullText"});
    missing("outcome-agrees-wiping", {"continue", "tryAgain"});
    missing("outcome-agrees", {"tryAgain"});
    missing("outcome-last-try", {"tryAgain"});
    missing("by-person-chosen", {"retry"});
    missing("by-person-portrait", {"retry"});
    missing("capture-comparing", {"cancelCamera"});
}

} // namespace mingshi
