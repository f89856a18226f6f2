// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "manager_panel.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace mingshi {

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
    std::get<panel::Open>(panel.state.screen).overview = overview;
    panel.show(panel.state);
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
    const QStringList allowed{QStringLiteral("account"), QStringLiteral("password"), QStringLiteral("passCode"),
                              QStringLiteral("caseReference")}; // of a record that is open; nothing is looked for by it
    const QRegularExpression never(QStringLiteral("score|search for|similarity|phone"),
                                   QRegularExpression::CaseInsensitiveOption);
    for (const auto& [name, state] : statesOfThePanel()) {
        panel.show(state);
        for (const auto* field : panel.screen.fields()) {
            EXPECT_TRUE(allowed.contains(field->objectName())) << name << ": " << field->objectName().toStdString();
        }
        EXPECT_FALSE(never.match(everythingOn(panel.screen)).hasMatch()) << name;
        EXPECT_EQ(everythingOn(panel.screen).contains(QStringLiteral("subj_")), name == "certificate") << name;
    }
}

TEST(ManagerRules, aRecordIsOpenedByItsPassAlone)
{
    ManagerPanel panel;
    panel.show("busy");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("search")));
    EXPECT_EQ(panel.screen.fields().size(), 1);
    panel.screen.type(QStringLiteral("passCode"), QStringLiteral("7777-7777-7777-7777"));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("findPass")));
    EXPECT_EQ(panel.count<panel::Find>(), 1);
    EXPECT_TRUE(panel.model.busy());
}

TEST(ManagerRules, whatGoesIsShownWithoutWhatTheVisitorSaid)
{
    ManagerPanel panel;
    panel.show("person");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("Visits and channel")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Reading the identity card")));
    EXPECT_FALSE(shown.contains(QStringLiteral("Comparison of card and face"))); // withdrawn already
    EXPECT_FALSE(shown.contains(QStringLiteral("Homelink")));
    EXPECT_TRUE(shown.contains(QStringLiteral("This stays for three years as proof")));
}

TEST(ManagerRules, nothingIsDeletedBeforeAReasonWasChosen)
{
    ManagerPanel panel;
    panel.show("person");
    EXPECT_EQ(panel.model.reason(), -1);
    EXPECT_FALSE(panel.screen.find(QStringLiteral("deleteRecord"))->property("enabled").toBool());
    ASSERT_TRUE(panel.screen.click(QStringLiteral("reason-3")));
    EXPECT_EQ(panel.model.reason(), 3);
    ASSERT_TRUE(panel.screen.click(QStringLiteral("deleteRecord")));
    EXPECT_EQ(panel.count<panel::Delete>(), 1);
    EXPECT_TRUE(panel.model.busy());
}

TEST(ManagerRules, whileItIsDeletedNothingElseCanBeOpened)
{
    ManagerPanel panel;
    panel.show("person-deleting");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("overview")));
    EXPECT_EQ(panel.model.place(), PanelModel::AtPerson);
}

TEST(ManagerRules, anInspectorIsOfferedNoDeletion)
{
    ManagerPanel panel;
    panel.show("busy-inspector");
    EXPECT_EQ(panel.screen.find(QStringLiteral("search")), nullptr);
    panel.model.openSearch();
    EXPECT_EQ(panel.model.place(), PanelModel::AtCounts);
}

TEST(ManagerRules, everyPartSaysHowItIsAndAFaultSaysWhatToDo)
{
    ManagerPanel panel;
    panel.show("health-looking");
    EXPECT_EQ(everythingOn(panel.screen).count(QStringLiteral("Has not answered yet")), int(allParts.size()));
    panel.show("health");
    EXPECT_EQ(everythingOn(panel.screen).count(QStringLiteral("Works")), int(allParts.size()) - 1);
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("None at this site")));
    panel.show("health-faulty");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("Check that the card reader is plugged in")));
    EXPECT_TRUE(shown.contains(QStringLiteral("None was made yet")));
    EXPECT_TRUE(shown.contains(QStringLiteral("That is little.")));
}

TEST(ManagerRules, theMostUrgentRequestStandsFirstAndWhatIsOverdueIsSaid)
{
    ManagerPanel panel;
    panel.show("requests");
    const auto shown = everythingOn(panel.screen);
    EXPECT_TRUE(shown.contains(QStringLiteral("Overdue: 1")));
    EXPECT_TRUE(shown.contains(QStringLiteral("No. 3 · A complaint")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Overdue since")));
    EXPECT_EQ(panel.screen.find(QStringLiteral("request-0"))->property("text").toString(),
              QStringLiteral("No. 3 · A complaint"));
}

TEST(ManagerRules, aRequestIsRecordedWithOneTouchAndWithoutAName)
{
    ManagerPanel panel;
    panel.show("requests");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("newRequest")));
    EXPECT_TRUE(panel.screen.fields().isEmpty());
    ASSERT_TRUE(panel.screen.click(QStringLiteral("kind-2")));
    ASSERT_EQ(panel.count<panel::AddRequest>(), 1);
    EXPECT_EQ(std::get<panel::AddRequest>(panel.posted.back()).kind, RequestKind::Correction);
}

TEST(ManagerRules, aRefusalCannotBeRecordedWithoutAReasonAndSaysWhereToTurn)
{
    ManagerPanel panel;
    panel.show("request-open");
    EXPECT_EQ(panel.model.requests()->outcome(), -1);
    EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("PIPL articles 50 and 65")));
    ASSERT_TRUE(panel.screen.click(QStringLiteral("outcome-1")));
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("PIPL articles 50 and 65")));
    EXPECT_FALSE(panel.screen.find(QStringLiteral("decide"))->property("enabled").toBool());
    ASSERT_TRUE(panel.screen.click(QStringLiteral("ground-2")));
    EXPECT_EQ(panel.model.requests()->ground(), 2);
    ASSERT_TRUE(panel.screen.click(QStringLiteral("decide")));
    EXPECT_EQ(panel.count<panel::Decide>(), 1);
    EXPECT_TRUE(panel.model.requests()->saving());
}

TEST(ManagerRules, aDecidedRequestIsReadOnlyAndSoIsEveryOneForAnInspector)
{
    ManagerPanel panel;
    panel.show("request-refused");
    EXPECT_EQ(panel.screen.find(QStringLiteral("decide")), nullptr);
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("A law wants it kept for longer")));
    panel.show("requests-inspector");
    EXPECT_EQ(panel.screen.find(QStringLiteral("newRequest")), nullptr);
    ASSERT_TRUE(panel.screen.click(QStringLiteral("request-0")));
    EXPECT_EQ(panel.screen.find(QStringLiteral("decide")), nullptr);
}

TEST(ManagerRules, whatIsOverdueAndAClockThatIsBehindAreSaid)
{
    ManagerPanel panel;
    panel.show("busy");
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("The next automatic deletion is due on")));
    EXPECT_FALSE(everythingOn(panel.screen).contains(QStringLiteral("Something should be deleted by now")));
    panel.show("log-broken");
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("Something should be deleted by now")));
    EXPECT_TRUE(everythingOn(panel.screen).contains(QStringLiteral("The clock shows less")));
}

} // namespace mingshi
