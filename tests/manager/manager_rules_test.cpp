// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "manager_panel.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace mingshi {

namespace {

QString everythingOn(const ScreenUnderTest& screen)
{
    return screen.texts().join(QLatin1Char('\n'));
}

} // namespace

TEST(ManagerRules, theManagerSignsInWithWhatWasTyped)
{
    ManagerPanel panel;
    panel.show("locked");
    panel.screen.type(QStringLiteral("account"), QStringLiteral("0002"));
    panel.screen.type(QStringLiteral("password"), QStringLiteral("battery staple"));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("signIn")));
    ASSERT_EQ(panel.count<panel::SignIn>(), 1);
    const auto in = std::ranges::find_if(panel.posted,
                                         [](const auto& body) { return std::holds_alternative<panel::SignIn>(body); });
    EXPECT_EQ(std::get<panel::SignIn>(*in).account, "0002");
    EXPECT_EQ(std::get<panel::SignIn>(*in).password, "battery staple");
    EXPECT_TRUE(panel.screen.find(QStringLiteral("password"))->property("text").toString().isEmpty());
}

TEST(ManagerRules, refreshAndSignOutPostTheirEvents)
{
    ManagerPanel panel;
    panel.show("busy");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("refresh")));
    EXPECT_EQ(panel.count<panel::Refresh>(), 1);
    ASSERT_TRUE(panel.screen.click(QStringLiteral("signOut")));
    EXPECT_EQ(panel.count<panel::SignOut>(), 1);
}

TEST(ManagerRules, aTouchAnywhereSaysThatSomebodyIsThereButNotEveryOne)
{
    ManagerPanel panel;
    panel.show("busy");
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(panel.screen.click(QStringLiteral("deletion-1")));
    }
    EXPECT_EQ(panel.count<panel::Touched>(), 1);
}

TEST(ManagerRules, aShareIsDrawnFromTenAnswersOrMoreOnly)
{
    ManagerPanel panel;
    panel.show("busy");
    const auto& texts = panel.screen.texts();
    EXPECT_TRUE(texts.contains(QStringLiteral("75 % of 1,603 answers agreed")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Fewer than 10 answers: no share is drawn")));
    EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("67 %"))); // 6 of 9
}

TEST(ManagerRules, aCertificateSaysWhyWhatAndWhereItWasSearched)
{
    ManagerPanel panel;
    panel.show("busy");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("deletion-2")));
    const auto shown = everythingOn(panel.screen);
    for (const auto* part :
         {"The person withdrew the consent (PIPL article 47(1), item 3)", "Visits and channel", "Destroyed",
          "subj_7f3k-92qd-m0xa", "write-ahead log", "every cell", "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e12"}) {
        EXPECT_TRUE(shown.contains(QString::fromLatin1(part))) << part;
    }
}

TEST(ManagerRules, theOpenCertificateStaysWhenANewerDeletionComes)
{
    ManagerPanel panel;
    panel.show("busy");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("deletion-0")));
    auto overview = busyOverview();
    overview.deletions.insert(overview.deletions.begin(), certificate(60));
    panel.model.show({panel::Open{.loading = false, .overview = overview, .problem = {}}, {}});
    panel.screen.settle();
    EXPECT_EQ(panel.model.selected(), 1);
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e10")));
}

TEST(ManagerRules, aLockedPanelForgetsWhatWasOpen)
{
    ManagerPanel panel;
    panel.show("busy");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("deletion-0")));
    panel.show("locked");
    EXPECT_EQ(panel.model.certificate()->count(), 0);
    EXPECT_EQ(panel.model.deletions()->count(), 0);
    EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("subj_")));
}

TEST(ManagerRules, anEmptyListSaysWhatWillAppearThere)
{
    ManagerPanel panel;
    panel.show("empty");
    EXPECT_TRUE(panel.screen.texts().contains(QStringLiteral("Deletions: 0")));
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Nothing was deleted yet")));
}

TEST(ManagerRules, aBrokenLogIsSaidAndAnIntactOneToo)
{
    ManagerPanel panel;
    panel.show("busy");
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("The audit log is intact")));
    panel.show("log-broken");
    EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("The audit log is intact")));
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("does not fit its own chain")));
}

TEST(ManagerRules, aClosedStoreOffersNothingThatCouldMakeANewOne)
{
    ManagerPanel panel;
    panel.show("store-closed");
    for (const auto* button : panel.screen.buttons()) {
        EXPECT_EQ(button->objectName(), QStringLiteral("textSize"));
    }
    EXPECT_TRUE(panel.screen.fields().isEmpty());
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Restore the newest backup")));
}

TEST(ManagerRules, nobodyCanBeSearchedForOrListedAndNoScoreIsShown)
{
    ManagerPanel panel;
    const QStringList allowed{QStringLiteral("account"), QStringLiteral("password")};
    const QRegularExpression never(QStringLiteral("score|search for|similarity|phone"),
                                   QRegularExpression::CaseInsensitiveOption);
    for (const auto& [name, state] : statesOfThePanel()) {
        panel.model.show(state);
        panel.screen.settle();
        for (const auto* field : panel.screen.fields()) {
            EXPECT_TRUE(allowed.contains(field->objectName())) << name << ": " << field->objectName().toStdString();
        }
        EXPECT_FALSE(never.match(everythingOn(panel.screen)).hasMatch()) << name;
        EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("subj_")))
            << name << ": only a certificate names one";
    }
}

} // namespace mingshi
