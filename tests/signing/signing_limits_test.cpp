// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

/// A consent that ends in the middle of a signing, by its time or because the person withdraws at the entrance.
namespace mingshi::signing {

using namespace scenes;

namespace {

/// Time in which somebody moves now and then.
void passTime(Desk& desk, std::chrono::minutes length)
{
    for (auto left = length; left > 0min; left -= 1min) {
        desk.waits(60s).buyer(touch::OpenFullText{});
    }
}

KnownVisitor visitorOfYesterday()
{
    return knownVisitor(morning - 24h);
}

DeletionCertificate onlyOf(std::vector<Purpose> purposes)
{
    auto proof = certificate(std::move(purposes));
    proof.keyDestroyed = false;
    return proof;
}

} // namespace

TEST(SigningLimits, aComparisonConsentLastsThirtyMinutes_andThenNoCameraOpens)
{
    Desk inTime;
    inTime.readsCard();
    passTime(inTime, 29min);
    EXPECT_TRUE(inTime.gets(CardRead{document()}).waits(3s).asks<Capture>());

    Desk tooLate;
    tooLate.readsCard();
    passTime(tooLate, 29min);
    tooLate.gets(CardRead{document()}).clockMoves(60s).gets(Tick{});
    EXPECT_FALSE(tooLate.asks<Capture>());
    EXPECT_EQ(tooLate.screen<CheckingByPerson>().fault->code, ErrorCode::PermitExpired);
}

TEST(SigningLimits, aComparisonConsentThatRanOut_readsNoPortraitForAnotherTry)
{
    Desk desk;
    desk.captures().compares(ComparisonBand::Review);
    passTime(desk, 30min);
    desk.buyer(touch::TryAgain{});
    ASSERT_TRUE(desk.at<ReadingCard>());
    EXPECT_TRUE(desk.asked<StartReading>().scope.details) << "its consent lasts longer";
    EXPECT_FALSE(desk.asked<StartReading>().scope.portrait);
    desk.gets(CardRead{document(true, false)});
    EXPECT_EQ(desk.screen<CheckingByPerson>().fault->code, ErrorCode::PermitExpired) << "no refusal";
}

TEST(SigningLimits, whatRanOut_isAskedAgainIfStaffTry_andNothingElseIs)
{
    Desk desk;
    desk.readsCard();
    passTime(desk, 30min);
    desk.gets(CardRead{document(true, false)});
    ASSERT_EQ(desk.screen<CheckingByPerson>().fault->code, ErrorCode::PermitExpired);
    desk.staff(touch::Retry{});
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdFaceComparison);
    EXPECT_TRUE(desk.agrees().asked<StartReading>().scope.portrait);
    EXPECT_TRUE(desk.gets(CardRead{document()}).waits(3s).asks<Capture>());
}

TEST(SigningLimits, anOutcomeThatComesAfterTheConsentRanOut_isNotKept)
{
    Desk desk;
    desk.captures();
    passTime(desk, 30min);
    ASSERT_TRUE(desk.at<Capturing>());
    desk.gets(Compared{outcome(ComparisonBand::Match)});
    EXPECT_FALSE(desk.asks<StoreFaceCheck>());
    EXPECT_TRUE(desk.at<CheckingByPerson>());
}

TEST(SigningLimits, aConsentFromTheEntrance_opensNoCamera)
{
    Desk desk;
    auto known = visitorOfYesterday();
    known.consents.push_back(given(Purpose::IdFaceComparison, morning - 1min, comparisonValidity));
    known.consents.push_back(given(Purpose::IdReading, morning - 1min));
    desk.withPass(known);
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdReading) << "asked at the desk all the same (law.md S7)";
    EXPECT_FALSE(desk.refuses().refuses().asks<StartReading>());
}

TEST(SigningLimits, anotherNoticeInTheMiddle_opensNoCamera)
{
    Desk desk;
    desk.announcesCamera();
    auto changed = notice(Purpose::IdFaceComparison, comparisonValidity);
    changed.ref.version = "3.2";
    desk.site().notices[Purpose::IdFaceComparison] = std::make_shared<const Notice>(changed);
    EXPECT_FALSE(desk.waits(3s).asks<Capture>());
    EXPECT_TRUE(desk.at<CheckingByPerson>());
}

// --- withdrawn at the entrance, while the desk is at work ------------------------------------------------------------

TEST(SigningWithdrawal, duringTheAnnouncement_opensNoCamera)
{
    Desk desk;
    desk.announcesCamera().gets(ConsentWithdrawn{onlyOf({Purpose::IdFaceComparison})});
    EXPECT_TRUE(desk.asks<Forget>());
    EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::Chosen);
    EXPECT_FALSE(desk.waits(10s).asks<Capture>());
}

TEST(SigningWithdrawal, whileTheCameraIsOpen_closesIt_andAnOutcomeIsNotKept)
{
    Desk desk;
    desk.captures().gets(ConsentWithdrawn{certificate({Purpose::IdFaceComparison})});
    EXPECT_TRUE(desk.asks<StopCapture>());
    EXPECT_TRUE(desk.asks<Forget>());
    EXPECT_FALSE(desk.gets(Compared{outcome(ComparisonBand::Match)}).asks<StoreFaceCheck>());
    EXPECT_TRUE(desk.checksByPerson().at<AtContract>());
}

TEST(SigningWithdrawal, whileTheCardIsRead_stopsTheReader)
{
    for (const auto purpose : {Purpose::IdReading, Purpose::IdFaceComparison}) {
        Desk desk;
        desk.readsCard().gets(ConsentWithdrawn{onlyOf({purpose})});
        EXPECT_TRUE(desk.asks<StopReading>());
        EXPECT_TRUE(desk.asks<Forget>());
        EXPECT_FALSE(desk.gets(CardRead{document()}).asks<StoreDocument>()) << "it was being told already";
        EXPECT_TRUE(desk.checksByPerson().at<AtContract>());
    }
}

TEST(SigningWithdrawal, ofEverything_leavesNothingOfThePerson_andTheContractIsStillReached)
{
    Desk desk;
    desk.withPass(visitorOfYesterday()).agrees().agrees().gets(CardRead{document()});
    desk.gets(ConsentWithdrawn{certificate({Purpose::VisitAttribution})});
    EXPECT_FALSE(desk.state().principal);
    EXPECT_FALSE(desk.state().visitor);
    EXPECT_TRUE(desk.state().consents.empty());
    EXPECT_FALSE(desk.state().document->details);
    desk.checksByPerson();
    EXPECT_FALSE(desk.asked<StoreByPerson>().principal);
    EXPECT_EQ(desk.screen<AtContract>().attribution.timeline, TimelineAnswer::NotAsked);
}

TEST(SigningWithdrawal, ofTheVisits_takesTheTimelineOffTheScreen)
{
    const auto visitsOnly = onlyOf({Purpose::VisitAttribution});
    Desk showing;
    showing.withPass(visitorOfYesterday()).refuses().refuses().checksByPerson();
    ASSERT_TRUE(showing.at<ShowingTimeline>());
    EXPECT_EQ(showing.gets(ConsentWithdrawn{visitsOnly}).screen<AtContract>().attribution.timeline,
              TimelineAnswer::NotAsked);

    Desk confirmed;
    confirmed.withPass(visitorOfYesterday()).refuses().refuses().checksByPerson().buyer(touch::DisputeTimeline{});
    ASSERT_TRUE(confirmed.screen<AtContract>().attribution.visits);
    confirmed.gets(ConsentWithdrawn{visitsOnly});
    EXPECT_FALSE(confirmed.screen<AtContract>().attribution.visits);
    EXPECT_EQ(confirmed.screen<AtContract>().attribution.ruling->outcome, Outcome::NotKnown);
}

TEST(SigningWithdrawal, beforeTheSecondQuestion_letsItBeAnswered_forSomebodyWithoutAPast)
{
    Desk desk;
    desk.withPass(visitorOfYesterday()).agrees();
    desk.gets(ConsentWithdrawn{certificate({Purpose::VisitAttribution})}).buyer(touch::Agree{evidence()});
    EXPECT_FALSE(desk.asked<StoreConsent>().principal);
}

TEST(SigningWithdrawal, ofSomebodyElse_changesNothing)
{
    Desk desk;
    desk.captures();
    const auto before = desk.state();
    auto others = certificate({Purpose::IdFaceComparison});
    others.principal = "subj_9999-9999-9999";
    EXPECT_TRUE(desk.gets(ConsentWithdrawn{others}).asksNothing());
    EXPECT_EQ(desk.state(), before);
}

TEST(SigningWithdrawal, isNotAskedAboutAgain)
{
    Desk desk;
    desk.withPass(visitorOfYesterday()).agrees().agrees();
    desk.gets(ConsentWithdrawn{onlyOf({Purpose::IdReading, Purpose::IdFaceComparison})});
    EXPECT_TRUE(desk.at<CheckingByPerson>());
    EXPECT_FALSE(desk.asks<StartReading>());
    EXPECT_TRUE(desk.staff(touch::Retry{}).at<CheckingByPerson>());
}

} // namespace mingshi::signing
