// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

namespace mingshi::signing {

using namespace scenes;

namespace {

using Touch = std::pair<Side, EventBody>;

} // namespace

// --- both ways to the contract ---------------------------------------------------------------------------------------

TEST(SigningIdentity, ofAMinor_noFaceIsCompared_whateverWasAgreedTo)
{
    for (const auto age : {AgeBand::Under14, AgeBand::From14To17}) {
        Desk desk;
        auto card = document(true, false);
        card.age = age;
        desk.readsCard().gets(CardRead{card});
        ASSERT_TRUE(desk.at<CheckingByPerson>());
        EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::Minor);
        EXPECT_FALSE(desk.screen<CheckingByPerson>().fault) << "nothing is broken";
        EXPECT_TRUE(desk.asks<Forget>());
        EXPECT_TRUE(desk.asks<StoreDocument>());
    }
}

TEST(SigningIdentity, whoseGuardianAgreedAtTheEntrance_isNotEvenAskedForAFace)
{
    auto agreed = choice(Purpose::VisitAttribution, ConsentStatus::Given, morning);
    agreed.guardian = Guardian::Mother;
    for (const bool readsDocument : {true, false}) {
        Desk desk;
        auto known = knownVisitor(desk.now());
        known.consents = {recordOf(agreed, "record-child", known.principal)};
        desk.withPass(known);
        ASSERT_TRUE(desk.at<Asking>());
        EXPECT_EQ(desk.screen<Asking>().notice->purpose, Purpose::IdReading);
        if (readsDocument) {
            desk.buyer(touch::Agree{evidence()});
            desk.gets(ConsentStored{given(Purpose::IdReading, desk.now(), comparisonValidity), {}});
            EXPECT_FALSE(desk.asked<StartReading>().scope.portrait);
            desk.gets(CardRead{document(true, false)});
        } else {
            desk.buyer(touch::Refuse{evidence()});
        }
        ASSERT_TRUE(desk.at<CheckingByPerson>());
        EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::Minor);
    }
}

TEST(SigningIdentity, agreedOrRefused_bothWaysEndAtTheSameContract_andRefusingTakesNoMoreTouches)
{
    // Every touch counts, the buyer's and staff's alike, from the first question to the contract.
    const auto contractAfter = [](Desk& desk, const std::vector<Touch>& touches) {
        for (const auto& [side, body] : touches) {
            side == Side::Buyer ? desk.buyer(body) : desk.staff(body);
            if (const auto* storing = std::get_if<StoringConsent>(&desk.state().screen)) {
                desk.gets(ConsentStored{given(storing->purpose, desk.now(), comparisonValidity), {}});
            }
            if (desk.at<ReadingCard>()) {
                desk.gets(CardRead{document()}).waits(3s).compares(ComparisonBand::Match);
            }
        }
        return desk.at<AtContract>();
    };
    const std::vector<Touch> agreed{{Side::Buyer, touch::Agree{evidence()}},
                                    {Side::Buyer, touch::Agree{evidence()}},
                                    {Side::Buyer, touch::Continue{}}};
    const std::vector<Touch> refused{{Side::Buyer, touch::Refuse{evidence()}},
                                     {Side::Buyer, touch::Refuse{evidence()}},
                                     {Side::Staff, touch::ByPersonDone{0}}};
    Desk agreeing;
    Desk refusing;
    EXPECT_TRUE(contractAfter(agreeing.withoutPass(), agreed));
    EXPECT_TRUE(contractAfter(refusing.withoutPass(), refused));
    EXPECT_EQ(refused.size(), agreed.size());
    EXPECT_EQ(refusing.screen<AtContract>().attribution, agreeing.screen<AtContract>().attribution);
    EXPECT_TRUE(agreeing.screen<AtContract>().identity.byFace);
    EXPECT_FALSE(refusing.screen<AtContract>().identity.byFace);
}

TEST(SigningIdentity, refusingEverything_readsNoCard_andOpensNoCamera)
{
    Desk desk;
    desk.withPass(knownVisitor()).refuses().refuses();
    EXPECT_FALSE(desk.asks<StartReading>());
    EXPECT_FALSE(desk.asks<Capture>());
    EXPECT_TRUE(desk.at<CheckingByPerson>());
}

TEST(SigningIdentity, theCardGivesOnlyWhatWasAgreedTo)
{
    Desk readingOnly;
    readingOnly.withoutPass().agrees().refuses();
    EXPECT_TRUE(readingOnly.asked<StartReading>().scope.details);
    EXPECT_FALSE(readingOnly.asked<StartReading>().scope.portrait);
    EXPECT_TRUE(readingOnly.gets(CardRead{document(true, false)}).asks<StoreDocument>());
    EXPECT_EQ(readingOnly.screen<CheckingByPerson>().reason, ByPersonReason::Refused);

    Desk comparisonOnly;
    comparisonOnly.withoutPass().refuses().agrees();
    EXPECT_FALSE(comparisonOnly.asked<StartReading>().scope.details);
    EXPECT_TRUE(comparisonOnly.asked<StartReading>().scope.portrait);
    comparisonOnly.gets(CardRead{document(true, true)}); // a reader that says too much
    EXPECT_FALSE(comparisonOnly.asks<StoreDocument>());
    EXPECT_FALSE(comparisonOnly.state().document->details);
    EXPECT_TRUE(comparisonOnly.at<AnnouncingCamera>());
}

TEST(SigningIdentity, theCamera_isAnnouncedForThreeSeconds_andThenOpensForAFreshPermit)
{
    Desk desk;
    EXPECT_TRUE(desk.announcesCamera().waits(2s).at<AnnouncingCamera>());
    EXPECT_FALSE(desk.asks<Capture>());
    desk.waits(1s);
    EXPECT_TRUE(desk.at<Capturing>());
    EXPECT_TRUE(desk.asked<Capture>().permit.usableAt(desk.now()));
    EXPECT_EQ(desk.asked<Capture>().permit.consent(), given(Purpose::IdFaceComparison).id);
}

TEST(SigningIdentity, cancellingTheAnnouncement_opensNoCamera)
{
    Desk desk;
    desk.announcesCamera().buyer(touch::CancelCamera{});
    EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::Chosen);
    EXPECT_TRUE(desk.asks<Forget>());
    EXPECT_FALSE(desk.waits(10s).asks<Capture>());
}

TEST(SigningIdentity, aCheckByAPerson_isThereOnEveryStepOfTheWay)
{
    for (int way = 0; way < 4; ++way) {
        Desk desk;
        desk.readsCard();
        if (way > 0) {
            desk.gets(CardRead{document()});
        }
        if (way > 1) {
            desk.waits(3s);
        }
        if (way > 2) {
            desk.compares(ComparisonBand::Match);
        }
        desk.buyer(touch::ChooseByPerson{});
        EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::Chosen) << way;
        EXPECT_TRUE(desk.asks<Forget>()) << way;
        EXPECT_EQ(desk.asks<StopReading>(), way == 0);
        EXPECT_EQ(desk.asks<StopCapture>(), way == 2);
        EXPECT_TRUE(desk.checksByPerson().at<AtContract>()) << way;
    }
}

TEST(SigningIdentity, anyResultOfThePerson_goesOnToTheContract_andSaysWhich)
{
    for (const int result : {0, 1, 2}) {
        Desk desk;
        desk.withoutPass().refuses().refuses().checksByPerson(result);
        EXPECT_EQ(desk.screen<AtContract>().identity.byPerson, result);
        EXPECT_EQ(desk.asked<StoreByPerson>().result, result);
        EXPECT_FALSE(desk.screen<AtContract>().identity.byFace);
    }
    for (const int result : {-1, 3}) {
        Desk desk;
        EXPECT_TRUE(desk.withoutPass().refuses().refuses().checksByPerson(result).asksNothing());
    }
}

TEST(SigningIdentity, theBuyerCannotCheckHimself)
{
    Desk desk;
    EXPECT_TRUE(desk.withoutPass().refuses().refuses().buyer(touch::ByPersonDone{0}).asksNothing());
    EXPECT_TRUE(desk.at<CheckingByPerson>());
}

// --- the outcome -----------------------------------------------------------------------------------------------------

TEST(SigningIdentity, anOutcome_isStoredAtOnce_andGoesOnOnlyOnceEverythingIsForgotten)
{
    Desk desk;
    desk.captures().gets(Compared{outcome(ComparisonBand::Strong)});
    EXPECT_EQ(desk.asked<StoreFaceCheck>().outcome.band, ComparisonBand::Strong);
    EXPECT_TRUE(desk.buyer(touch::Continue{}).at<ShowingOutcome>());
    EXPECT_TRUE(desk.gets(Forgotten{}).buyer(touch::Continue{}).at<AtContract>());
    EXPECT_EQ(desk.screen<AtContract>().identity.band, ComparisonBand::Strong);
}

TEST(SigningIdentity, aDoubtfulOutcome_isLookedAtByAPerson_andAccusesNobody)
{
    for (const auto& [band, reason] : {std::pair{ComparisonBand::Review, ByPersonReason::NotConfirmed},
                                       std::pair{ComparisonBand::NotComputed, ByPersonReason::NotComputed}}) {
        Desk desk;
        desk.captures().compares(band).buyer(touch::Continue{});
        EXPECT_EQ(desk.screen<CheckingByPerson>().reason, reason);
        EXPECT_FALSE(desk.screen<CheckingByPerson>().fault);
        EXPECT_TRUE(desk.checksByPerson().at<AtContract>());
    }
}

TEST(SigningIdentity, aGoodOutcome_isNotTriedAgain)
{
    Desk desk;
    EXPECT_TRUE(desk.captures().compares(ComparisonBand::Match).buyer(touch::TryAgain{}).at<ShowingOutcome>());
}

TEST(SigningIdentity, threeTriesAreTheMost_andEachReadsTheCardAnew)
{
    Desk desk;
    desk.captures();
    for (int tried = 1; tried <= 3; ++tried) {
        desk.compares(ComparisonBand::Review);
        EXPECT_EQ(desk.state().attempts, tried);
        desk.buyer(touch::TryAgain{});
        ASSERT_EQ(desk.at<ReadingCard>(), tried < 3);
        if (tried < 3) {
            desk.gets(CardRead{document()}).waits(3s);
        }
    }
    EXPECT_TRUE(desk.at<ShowingOutcome>());
    EXPECT_TRUE(desk.buyer(touch::Continue{}).at<CheckingByPerson>());
    EXPECT_TRUE(desk.staff(touch::Retry{}).at<CheckingByPerson>()) << "no fourth try by way of staff";
}

// --- faults are no refusals ------------------------------------------------------------------------------------------

TEST(SigningIdentity, aReaderFault_isToldFromARefusal_andCanBeTriedAgain)
{
    Desk desk;
    desk.readsCard().gets(CardFailed{{ErrorCode::ReaderTimeout, ""}});
    EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::ReaderFault);
    EXPECT_EQ(desk.screen<CheckingByPerson>().fault->code, ErrorCode::ReaderTimeout);
    EXPECT_FALSE(desk.asks<RecordRefusal>());
    EXPECT_TRUE(desk.staff(touch::Retry{}).at<ReadingCard>());
    EXPECT_TRUE(desk.asks<StartReading>());
}

TEST(SigningIdentity, aFaultThatNobodyHereCanMend_isNotTriedAgain)
{
    Desk desk;
    desk.readsCard().gets(CardFailed{{ErrorCode::ReaderSelfTest, ""}});
    EXPECT_TRUE(desk.staff(touch::Retry{}).at<CheckingByPerson>());
    EXPECT_TRUE(desk.checksByPerson().at<AtContract>());
}

TEST(SigningIdentity, aCardWithoutAPortrait_isAReaderFault)
{
    Desk desk;
    desk.readsCard().gets(CardRead{document(true, false)});
    EXPECT_TRUE(desk.asks<StoreDocument>());
    EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::ReaderFault);
    EXPECT_EQ(desk.screen<CheckingByPerson>().fault->code, ErrorCode::PortraitUnavailable);
}

TEST(SigningIdentity, aCameraFault_costsNoTry_andReadsTheCardAnew)
{
    Desk desk;
    desk.captures().gets(CaptureFailed{{ErrorCode::CameraStopped, ""}});
    EXPECT_EQ(desk.screen<CheckingByPerson>().reason, ByPersonReason::CameraFault);
    EXPECT_TRUE(desk.asks<Forget>());
    EXPECT_EQ(desk.state().attempts, 0);
    EXPECT_TRUE(desk.staff(touch::Retry{}).at<ReadingCard>());
}

TEST(SigningIdentity, theBuyerCannotRetryForStaff)
{
    Desk desk;
    desk.readsCard().gets(CardFailed{{ErrorCode::ReaderTimeout, ""}});
    EXPECT_TRUE(desk.buyer(touch::Retry{}).at<CheckingByPerson>());
}

TEST(SigningIdentity, aCardThatIsReadTooLate_isForgotten)
{
    Desk desk;
    desk.readsCard().buyer(touch::ChooseByPerson{}).gets(CardRead{document()});
    EXPECT_TRUE(desk.asks<Forget>());
    EXPECT_FALSE(desk.asks<StoreDocument>());
    EXPECT_FALSE(desk.state().document);
    EXPECT_TRUE(desk.at<CheckingByPerson>());
}

// --- the timeline ----------------------------------------------------------------------------------------------------

TEST(SigningIdentity, theBuyersOwnTimeline_isConfirmedOrDisputed_beforeTheContract)
{
    for (const bool confirming : {true, false}) {
        Desk desk;
        desk.withPass(knownVisitor()).refuses().refuses().checksByPerson();
        ASSERT_TRUE(desk.at<ShowingTimeline>());
        EXPECT_EQ(desk.screen<ShowingTimeline>().timeline.count, 1U);
        const auto answer = confirming ? EventBody(touch::ConfirmTimeline{}) : EventBody(touch::DisputeTimeline{});
        EXPECT_TRUE(desk.staff(answer).at<ShowingTimeline>()) << "staff cannot confirm it";
        desk.buyer(answer);
        EXPECT_EQ(desk.state().attribution.timeline, confirming ? TimelineAnswer::Confirmed : TimelineAnswer::Disputed);
        EXPECT_EQ(desk.state().attribution.visits->count, 1U);
        EXPECT_TRUE(confirming ? desk.at<ApplyingRules>() : desk.at<AtContract>());
    }
}

TEST(SigningIdentity, withoutALiveConsentToIt_noTimelineIsShown)
{
    Desk desk;
    desk.withPass(knownVisitor(desk.now() - 24h * 200)).refuses().refuses().checksByPerson();
    EXPECT_EQ(desk.screen<AtContract>().attribution.timeline, TimelineAnswer::NotAsked);
    EXPECT_FALSE(desk.screen<AtContract>().attribution.visits);
}

} // namespace mingshi::signing
