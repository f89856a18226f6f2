// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

namespace mingshi::signing {

using namespace scenes;

// --- staff open the desk ---------------------------------------------------------------------------------------------

TEST(SigningFlow, signingIn_opensTheDesk_forSalesAndManagersOnly)
{
    for (const auto role : {Role::Sales, Role::SettlementClerk, Role::Manager, Role::PrivacyOfficer, Role::Inspector}) {
        Desk desk;
        desk.staff(touch::SignIn{"0001", "correct horse"});
        EXPECT_TRUE(desk.asks<CheckSignIn>());
        EXPECT_TRUE(desk.at<SigningIn>());
        desk.gets(SignedIn{session(desk.now(), role)});
        EXPECT_EQ(desk.at<AwaitingPass>(), maySign(role));
        EXPECT_EQ(desk.asks<StartScanning>(), maySign(role));
        EXPECT_EQ(desk.state().staff.has_value(), maySign(role));
    }
}

TEST(SigningFlow, theBuyersSide_cannotSignIn)
{
    Desk desk;
    EXPECT_TRUE(desk.buyer(touch::SignIn{"0001", "correct horse"}).asksNothing());
    EXPECT_TRUE(desk.at<Locked>());
}

TEST(SigningFlow, aRefusedSignIn_saysWhy)
{
    Desk desk;
    desk.staff(touch::SignIn{"0001", "x"}).gets(SignInFailed{{ErrorCode::SignInRefused, ""}});
    EXPECT_EQ(desk.screen<Locked>().refused->code, ErrorCode::SignInRefused);
    EXPECT_TRUE(desk.opens().at<AwaitingPass>());
}

TEST(SigningFlow, aSessionWithoutATouch_locks_andHoldsNothingMore)
{
    Desk desk;
    desk.captures().waits(290s);
    EXPECT_TRUE(desk.at<Capturing>());
    desk.waits(20s);
    EXPECT_TRUE(desk.at<Locked>());
    EXPECT_FALSE(desk.state().principal);
    EXPECT_TRUE(desk.state().consents.empty());
    EXPECT_FALSE(desk.state().document);
    EXPECT_FALSE(desk.state().staff);
}

TEST(SigningFlow, whenTheDeskLocksWhileTheCameraIsOpen_itIsClosed)
{
    Desk desk;
    desk.captures().clockMoves(6min).gets(Tick{});
    EXPECT_TRUE(desk.asks<StopCapture>());
    EXPECT_TRUE(desk.asks<Forget>());
}

TEST(SigningFlow, aTouchAfterTheMachineSlept_revivesNobodysSession)
{
    Desk desk;
    desk.withoutPass().clockMoves(1h).refuses();
    EXPECT_TRUE(desk.at<Locked>());
    EXPECT_FALSE(desk.asks<RecordRefusal>());
}

TEST(SigningFlow, aClockSetBack_prolongsNoSession)
{
    Desk desk;
    desk.opens();
    for (int i = 0; i < 45; ++i) {
        desk.waits(240s).staff(touch::TypePass{"junk"});
    }
    ASSERT_TRUE(desk.at<AwaitingPass>());
    EXPECT_TRUE(desk.clockMoves(-2h).waits(299s).at<AwaitingPass>());
    EXPECT_TRUE(desk.waits(2s).at<Locked>());
}

TEST(SigningFlow, signingOut_isPossibleOnStaffsScreensOnly)
{
    Desk desk;
    EXPECT_TRUE(desk.opens().staff(touch::SignOut{}).at<Locked>());
    EXPECT_TRUE(desk.asks<StopScanning>());
    EXPECT_TRUE(desk.withoutPass().staff(touch::SignOut{}).at<Asking>());
    EXPECT_TRUE(desk.staff(touch::Abandon{}).staff(touch::SignOut{}).at<Locked>());
}

// --- the buyer's pass ------------------------------------------------------------------------------------------------

TEST(SigningFlow, aPass_isScannedOrTyped_andOpensTheSigning)
{
    Desk scanning;
    scanning.opens().gets(PassScanned{pass().payload()});
    EXPECT_EQ(scanning.asked<FindPass>().pass, pass());
    scanning.gets(PassFound{knownVisitor()});
    EXPECT_EQ(scanning.askedPurpose(), Purpose::IdReading);
    EXPECT_EQ(scanning.asked<AuditSigning>().action, "signing.open");
    EXPECT_EQ(scanning.state().principal, knownVisitor().principal);

    Desk typing;
    EXPECT_TRUE(typing.opens().staff(touch::TypePass{pass().grouped()}).asks<StopScanning>());
    EXPECT_TRUE(typing.at<LookingUp>());
}

TEST(SigningFlow, anUnreadableOrUnknownPass_canBeTriedAgain)
{
    Desk desk;
    desk.opens().gets(PassScanned{"junk"});
    EXPECT_EQ(desk.screen<AwaitingPass>().problem, ErrorCode::PassUnreadable);
    EXPECT_TRUE(desk.asks<StartScanning>());
    desk.staff(touch::TypePass{"junk"});
    EXPECT_FALSE(desk.asks<StartScanning>()) << "it runs already";
    desk.gets(PassScanned{pass().payload()}).gets(Failed{{ErrorCode::PassUnknown, ""}});
    EXPECT_EQ(desk.screen<AwaitingPass>().problem, ErrorCode::PassUnknown);
    EXPECT_TRUE(desk.asks<StartScanning>());
}

TEST(SigningFlow, withoutAPass_theSigningGoesOnAllTheSame)
{
    Desk desk;
    EXPECT_EQ(desk.withoutPass().askedPurpose(), Purpose::IdReading);
    EXPECT_TRUE(desk.asks<StopScanning>());
    EXPECT_FALSE(desk.state().principal);
}

// --- the buyer's answers ---------------------------------------------------------------------------------------------

TEST(SigningFlow, eachPurposeIsAskedOnItsOwn_readingFirst)
{
    Desk desk;
    desk.withoutPass();
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdReading);
    desk.agrees();
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdFaceComparison);
    desk.agrees();
    EXPECT_TRUE(desk.at<ReadingCard>());
}

TEST(SigningFlow, aPurposeThatTheSiteDoesNotOffer_isNotAsked)
{
    Desk desk;
    desk.site().notices.erase(Purpose::IdFaceComparison);
    desk.withoutPass().agrees();
    EXPECT_TRUE(desk.at<ReadingCard>());
    EXPECT_FALSE(desk.asked<StartReading>().scope.portrait);
}

TEST(SigningFlow, staffCannotAnswerForTheBuyer)
{
    Desk desk;
    desk.withoutPass();
    const auto before = desk.state().screen;
    for (const EventBody& answer : {EventBody(touch::Agree{evidence()}), EventBody(touch::Refuse{evidence()}),
                                    EventBody(touch::OpenFullText{}), EventBody(touch::ChooseByPerson{})}) {
        EXPECT_TRUE(desk.staff(answer).asksNothing());
        EXPECT_EQ(desk.state().screen, before);
    }
}

TEST(SigningFlow, anAgreement_isStoredBeforeAnythingElseHappens)
{
    Desk desk;
    desk.withoutPass().waits(7s).buyer(touch::OpenFullText{}).buyer(touch::Agree{evidence()});
    EXPECT_TRUE(desk.at<StoringConsent>());
    const auto stored = desk.asked<StoreConsent>();
    EXPECT_FALSE(stored.principal);
    EXPECT_EQ(stored.agreed.purpose, Purpose::IdReading);
    EXPECT_EQ(stored.agreed.status, ConsentStatus::Given);
    EXPECT_EQ(stored.agreed.evidence.dwell, 7s);
    EXPECT_EQ(stored.agreed.evidence.layersOpened, (std::vector<std::string>{"summary", "full"}));
    EXPECT_TRUE(desk.buyer(touch::Agree{evidence()}).asksNothing()) << "a double tap";
    EXPECT_TRUE(desk.staff(touch::Abandon{}).at<StoringConsent>()) << "the record is on its way";
}

TEST(SigningFlow, theSecondConsent_belongsToThePersonThatTheFirstMade)
{
    Desk desk;
    desk.withoutPass().agrees().buyer(touch::Agree{evidence()});
    EXPECT_EQ(desk.asked<StoreConsent>().principal, given(Purpose::IdReading).principal);
}

TEST(SigningFlow, onlyTheRecordOfThisVeryChoice_isItsAnswer)
{
    Desk desk;
    desk.withoutPass().buyer(touch::Agree{evidence()});
    EXPECT_TRUE(desk.gets(ConsentStored{given(Purpose::IdReading, desk.now() - 5min), {}}).at<StoringConsent>());
    EXPECT_TRUE(desk.gets(ConsentStored{given(Purpose::IdFaceComparison, desk.now()), {}}).at<StoringConsent>());
    EXPECT_FALSE(desk.state().principal);
    EXPECT_TRUE(desk.gets(ConsentStored{given(Purpose::IdReading, desk.now()), {}}).at<Asking>());
}

TEST(SigningFlow, aRefusal_isCounted_andTheNextPurposeIsStillAsked)
{
    Desk desk;
    desk.withoutPass().refuses();
    EXPECT_EQ(desk.asked<RecordRefusal>().choice.status, ConsentStatus::Refused);
    EXPECT_EQ(desk.asked<RecordRefusal>().choice.purpose, Purpose::IdReading);
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdFaceComparison);
}

TEST(SigningFlow, anotherLanguageWhileReading_startsTheTimeForReadingAgain)
{
    Desk desk;
    desk.withoutPass().waits(20s).buyer(touch::ChooseLanguage{"en"}).waits(5s).buyer(touch::Agree{evidence()});
    EXPECT_EQ(desk.asked<StoreConsent>().agreed.language, "en");
    EXPECT_EQ(desk.asked<StoreConsent>().agreed.evidence.dwell, 5s);
}

TEST(SigningFlow, aClockMovedBackWhileReading_stopsNobodyFromChoosing)
{
    Desk desk;
    desk.opens().waits(60s).staff(touch::NoPass{}).clockMoves(-10s).buyer(touch::Agree{evidence()});
    EXPECT_LE(desk.asked<StoreConsent>().agreed.shownAt, desk.asked<StoreConsent>().agreed.at);
    EXPECT_GE(desk.asked<StoreConsent>().agreed.evidence.dwell, 0ms);
}

TEST(SigningFlow, aStoreFault_isAFault_andTheNextTryBeginsClean)
{
    Desk desk;
    desk.withoutPass().buyer(touch::Agree{evidence()}).gets(Failed{{ErrorCode::DiskFull, ""}});
    EXPECT_EQ(desk.screen<Faulted>().error.code, ErrorCode::DiskFull);
    EXPECT_FALSE(desk.asks<RecordRefusal>());
    EXPECT_TRUE(desk.staff(touch::Retry{}).at<AwaitingPass>());
    EXPECT_TRUE(desk.state().answers.empty());
}

TEST(SigningFlow, aScannerFault_leavesTheCodeToBeTyped_andDisturbsNoLaterScreen)
{
    Desk desk;
    desk.opens().gets(Failed{{ErrorCode::ScannerMissing, ""}});
    EXPECT_EQ(desk.screen<AwaitingPass>().problem, ErrorCode::ScannerMissing);
    EXPECT_TRUE(desk.staff(touch::TypePass{pass().digits()}).at<LookingUp>());
    EXPECT_TRUE(desk.gets(Failed{{ErrorCode::ScannerMissing, ""}}).at<LookingUp>());
}

TEST(SigningFlow, theNextBuyer_findsNothingOfTheOneBefore)
{
    Desk desk;
    desk.withPass(knownVisitor()).buyer(touch::ChooseLanguage{"en"}).agrees().agrees().gets(CardRead{document()});
    desk.waits(3s).compares(ComparisonBand::Match).buyer(touch::Continue{}).buyer(touch::ConfirmTimeline{});
    desk.gets(RulingRead{}).buyer(touch::ConfirmRuling{});
    ASSERT_TRUE(desk.at<AtContract>());
    desk.gets(CardTaken{}).staff(touch::NextBuyer{});
    EXPECT_TRUE(desk.asks<Forget>());
    State expected;
    expected.screen = AwaitingPass{};
    expected.language = "zh-CN";
    expected.staff = desk.state().staff;
    expected.lastTouch = desk.state().lastTouch;
    EXPECT_EQ(desk.state(), expected);
}

TEST(SigningFlow, abandoning_isPossibleOnTheBuyersScreensToo_andForgets)
{
    Desk desk;
    EXPECT_TRUE(desk.captures().staff(touch::Abandon{}).at<AwaitingPass>());
    EXPECT_TRUE(desk.asks<StopCapture>());
    EXPECT_TRUE(desk.asks<Forget>());
    EXPECT_EQ(desk.asked<AuditSigning>().action, "signing.abandon");
    EXPECT_FALSE(desk.state().principal);
}

TEST(SigningFlow, aCallFromTheEntrance_isAnsweredOnce_signedInOrNot)
{
    Desk desk;
    EXPECT_TRUE(desk.gets(VisitorCalls{true}).state().visitorCalls);
    EXPECT_TRUE(desk.staff(touch::GoToVisitor{}).asks<TellVisitor>());
    EXPECT_TRUE(desk.staff(touch::GoToVisitor{}).asksNothing());
    EXPECT_TRUE(desk.gets(VisitorCalls{true}).opens().state().visitorCalls) << "a new buyer ends no call";
}

} // namespace mingshi::signing
