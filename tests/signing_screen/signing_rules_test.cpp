// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_desk.h"

#include <QFont>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

namespace mingshi {

namespace {

/// Same class, size, row, font, fill, outline and words' colour; neither has the focus (law.md 6.3 rules 1 and 2).
void expectAlike(const ScreenUnderTest& screen, const QStringList& names)
{
    const auto* first = screen.find(names.front());
    ASSERT_NE(first, nullptr) << names.front().toStdString();
    for (const auto& name : names) {
        const auto* other = screen.find(name);
        ASSERT_NE(other, nullptr) << name.toStdString();
        EXPECT_EQ(first->size(), other->size()) << name.toStdString();
        EXPECT_EQ(first->mapToScene({}).y(), other->mapToScene({}).y()) << name.toStdString();
        for (const auto* property : {"font", "fill", "outline", "outlineWidth", "words", "iconName", "note"}) {
            EXPECT_EQ(first->property(property), other->property(property)) << name.toStdString() << " " << property;
        }
        EXPECT_FALSE(other->hasActiveFocus()) << name.toStdString();
    }
}

} // namespace

TEST(SigningRules, agreeAndRefuseAreTheSameControlInOneRowAndNeitherIsFocused)
{
    SigningDesk desk;
    for (const auto* const state : {"ask-p3", "ask-p3-full", "ask-p2", "ask-p2-called"}) {
        for (const auto* const language : {"zh-CN", "en", "ar"}) {
            for (const double scale : {1.0, 2.0}) {
                desk.screen.setTextScale(scale);
                desk.show(state, language);
                expectAlike(desk.screen, {QStringLiteral("agree"), QStringLiteral("refuse")});
            }
        }
    }
}

TEST(SigningRules, returnAndSpaceGiveNoAnswerForTheBuyer)
{
    SigningDesk desk;
    desk.show("ask-p2");
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape}) {
        QTest::keyClick(&desk.screen.view(), key);
    }
    EXPECT_TRUE(desk.posted.empty());
}

TEST(SigningRules, theOrderOfTheAnswersComesFromTheNoticesDigest)
{
    SigningDesk desk;
    const auto agreeIsLeft = [&] {
        return desk.screen.find(QStringLiteral("agree"))->mapToScene({}).x() <
               desk.screen.find(QStringLiteral("refuse"))->mapToScene({}).x();
    };
    desk.show("ask-p3");
    EXPECT_TRUE(agreeIsLeft());
    desk.show("ask-p2");
    EXPECT_FALSE(agreeIsLeft());
    desk.show("ask-p2", "ar"); // right to left: the first one in reading order stands right
    EXPECT_TRUE(agreeIsLeft());
}

TEST(SigningRules, thePersonsThreeAnswersAndTheTimelinesTwoAreAlike)
{
    SigningDesk desk;
    desk.show("by-person-chosen");
    expectAlike(desk.screen, {QStringLiteral("byPerson-agrees"), QStringLiteral("byPerson-differs"),
                              QStringLiteral("byPerson-cannotTell")});
    desk.show("timeline");
    expectAlike(desk.screen, {QStringLiteral("confirmTimeline"), QStringLiteral("disputeTimeline")});
}

TEST(SigningRules, noScoreThresholdOrPseudonymIsOnAnyScreen)
{
    SigningDesk desk;
    const QRegularExpression figures(
        QStringLiteral("731953|0\\.73|73 ?%|864297|57391|aaaaaaaa|subj_|score|similarity|likeness|相似度"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& [name, state] : statesOfTheDesk(desk.site, "en")) {
        desk.model.show(state);
        desk.screen.settle();
        for (const auto& text : desk.screen.texts()) {
            EXPECT_FALSE(figures.match(text).hasMatch()) << name << ": " << text.toStdString();
        }
    }
}

TEST(SigningRules, nobodyCanBeSearchedForOrListed)
{
    SigningDesk desk;
    const QStringList allowed{QStringLiteral("account"), QStringLiteral("password"), QStringLiteral("passCode")};
    for (const auto& [name, state] : statesOfTheDesk(desk.site, "en")) {
        desk.model.show(state);
        desk.screen.settle();
        for (const auto* field : desk.screen.fields()) {
            EXPECT_TRUE(allowed.contains(field->objectName())) << name << ": " << field->objectName().toStdString();
        }
        for (const auto* item : desk.screen.items()) {
            EXPECT_FALSE(item->inherits("QQuickItemView")) << name << ": a browsable list";
        }
        for (const auto* button : desk.screen.buttons()) {
            EXPECT_FALSE(button->objectName().isEmpty())
                << name << ": " << button->property("text").toString().toStdString();
        }
    }
}

TEST(SigningRules, theBuyersScreensSpeakTheBuyersLanguageAndTheStaffsTheSites)
{
    SigningDesk desk;
    for (const auto& [name, state] : statesOfTheDesk(desk.site, "ar")) {
        desk.model.show(state);
        const bool buyers = signing::facing(state) == signing::Side::Buyer;
        EXPECT_EQ(desk.language.code(), buyers ? QStringLiteral("ar") : QStringLiteral("zh-CN")) << name;
        EXPECT_EQ(desk.model.side(), buyers ? SigningModel::Buyer : SigningModel::Staff) << name;
    }
}

TEST(SigningRules, theAnswerIsToldAsAnsweredWhicheverItWas)
{
    SigningDesk desk;
    const auto answers = [&](const std::string& state) {
        desk.show(state);
        return std::pair(desk.model.steps()->rows()[2].value, desk.model.steps()->rows()[3].value);
    };
    EXPECT_EQ(answers("by-person-refused"), answers("by-person-chosen"));
}

TEST(SigningRules, theCameraMarkIsLitExactlyWhileAPictureIsThere)
{
    SigningDesk desk;
    desk.show("capture-good");
    const auto open = QStringLiteral("The camera is open");
    EXPECT_FALSE(desk.screen.texts().contains(open));
    QImage face(64, 48, QImage::Format_RGB32);
    face.fill(Qt::gray);
    desk.view.show(std::move(face));
    desk.screen.settle();
    EXPECT_TRUE(desk.screen.texts().contains(open));
    desk.view.clear();
    desk.screen.settle();
    EXPECT_FALSE(desk.screen.texts().contains(open));
}

TEST(SigningRules, theRingCountsDownToTheMomentWhenTheCameraOpens)
{
    SigningDesk desk;
    auto state = stateNamed(desk.site, "camera-notice");
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    state.screen = signing::AnnouncingCamera{now + std::chrono::milliseconds(2900)};
    desk.model.show(state);
    EXPECT_EQ(desk.model.secondsLeft(), 3);
    EXPECT_GT(desk.model.shareLeft(), 0.9);
    state.screen = signing::AnnouncingCamera{now - std::chrono::milliseconds(1)};
    desk.model.show(state);
    EXPECT_EQ(desk.model.secondsLeft(), 0);
    EXPECT_TRUE(desk.posted.empty()) << "the flow opens the camera, no screen does";
}

} // namespace mingshi
