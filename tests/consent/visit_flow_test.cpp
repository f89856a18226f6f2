// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

namespace mingshi::visit {

using namespace scenes;

TEST(VisitFlow, theFirstTouch_asksForALanguage_andTheNextShowsTheNotice)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.does(touch::Start{}).at<ChoosingLanguage>());
    EXPECT_TRUE(visitor.does(touch::ChooseLanguage{"en"}).at<ReadingNotice>());
    EXPECT_EQ(visitor.state().language, "en");
    EXPECT_EQ(visitor.screen<ReadingNotice>().notice->purpose, Purpose::VisitAttribution);
    EXPECT_TRUE(visitor.asksNothing()) << "no device, no store before a choice";
}

TEST(VisitFlow, anUnknownLanguage_changesNothing)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.does(touch::Start{}).does(touch::ChooseLanguage{"tlh"}).at<ChoosingLanguage>());
    EXPECT_EQ(visitor.state().language, "zh-CN");
}

TEST(VisitFlow, withoutANotice_nothingIsAsked_andTheFaultIsTold)
{
    Visitor visitor;
    visitor.site().notices.erase(Purpose::VisitAttribution);
    EXPECT_EQ(visitor.readsNotice().screen<Faulted>().error.code, ErrorCode::NoticeMissing);
}

TEST(VisitFlow, agreeing_storesNothingBeforeTheChannelIsNamed)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.readsNotice().waits(12s).agrees().at<NamingChannel>());
    EXPECT_TRUE(visitor.asksNothing());

    EXPECT_TRUE(visitor.names(agent).at<Storing>());
    const auto& store = visitor.asked<StoreVisit>();
    EXPECT_EQ(store.channel, agent);
    EXPECT_EQ(store.agreed.status, ConsentStatus::Given);
    EXPECT_EQ(store.agreed.purpose, Purpose::VisitAttribution);
    EXPECT_EQ(store.agreed.notice, notice(Purpose::VisitAttribution).ref);
    EXPECT_EQ(store.agreed.language, "zh-CN");
    EXPECT_EQ(store.agreed.device, "kiosk-01");
    EXPECT_EQ(store.agreed.evidence.dwell, 12s);
    EXPECT_EQ(store.agreed.evidence.layersOpened, std::vector<std::string>{"summary"});
    EXPECT_EQ(store.agreed.validity, 24h * 180);
}

TEST(VisitFlow, whatWasStored_isThePassOnTheScreen)
{
    Visitor visitor;
    EXPECT_EQ(visitor.getsPass().screen<PassIssued>().pass, pass());
}

TEST(VisitFlow, refusing_leadsToTheWelcome_andIsCountedOnce)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.readsNotice().refuses().at<Refused>());
    EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::Refused);
    EXPECT_TRUE(visitor.refuses().asksNothing()) << "a double tap";
    EXPECT_TRUE(visitor.waits(31s).at<Attract>());
    EXPECT_FALSE(visitor.asks<RecordRefusal>());
}

TEST(VisitFlow, refusing_takesNoMoreTouchesThanAgreeing)
{
    Visitor agreeing;
    Visitor refusing;
    agreeing.readsNotice().agrees(); // one more names the channel
    EXPECT_TRUE(refusing.readsNotice().refuses().at<Refused>());
    EXPECT_FALSE(agreeing.at<PassIssued>());
}

TEST(VisitFlow, readingTheFullText_isNotedAndIsNoConsent)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::OpenFullText{});
    EXPECT_TRUE(visitor.screen<ReadingNotice>().fullTextOpen);
    visitor.does(touch::CloseFullText{});
    EXPECT_FALSE(visitor.screen<ReadingNotice>().fullTextOpen);
    visitor.agrees().names(agent);
    EXPECT_EQ(visitor.asked<StoreVisit>().agreed.evidence.layersOpened, (std::vector<std::string>{"summary", "full"}));
}

TEST(VisitFlow, anotherLanguageWhileReading_startsTheTimeForReadingAgain)
{
    Visitor visitor;
    visitor.readsNotice().waits(20s).does(touch::ChooseLanguage{"en"}).waits(5s).agrees().names(agent);
    const auto& agreed = visitor.asked<StoreVisit>().agreed;
    EXPECT_EQ(agreed.language, "en");
    EXPECT_EQ(agreed.evidence.dwell, 5s);
}

TEST(VisitFlow, anotherLanguageAfterAgreeing_leavesTheConsentInTheLanguageThatWasRead)
{
    Visitor visitor;
    visitor.readsNotice().agrees().does(touch::ChooseLanguage{"en"}).names(agent);
    EXPECT_EQ(visitor.asked<StoreVisit>().agreed.language, "zh-CN");
}

TEST(VisitFlow, goingBackBeforeTheChannelIsNamed_letsTheChoiceBeMadeAgain)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.readsNotice().agrees().does(touch::Back{}).at<ReadingNotice>());
    EXPECT_TRUE(visitor.asksNothing());
    EXPECT_TRUE(visitor.refuses().at<Refused>());
    EXPECT_TRUE(visitor.asks<RecordRefusal>());
    EXPECT_FALSE(visitor.asks<StoreVisit>());
}

TEST(VisitFlow, back_goesOneScreenBack)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.readsNotice().does(touch::Back{}).at<ChoosingLanguage>());
    EXPECT_TRUE(visitor.does(touch::Back{}).at<Attract>());
    EXPECT_TRUE(visitor.isKnown().does(touch::AskWithdrawal{}).does(touch::Back{}).at<ShowingVisitor>());
    EXPECT_EQ(visitor.screen<ShowingVisitor>().visitor.principal, knownVisitor().principal);
}

TEST(VisitFlow, leaving_isAlwaysPossibleButWhileTheStoreWorks)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.readsNotice().does(touch::Leave{}).at<Attract>());
    EXPECT_TRUE(visitor.asksNothing()) << "leaving answers nothing";
    EXPECT_TRUE(visitor.readsNotice().agrees().does(touch::Leave{}).at<Attract>());
    EXPECT_TRUE(visitor.asksNothing());
    EXPECT_TRUE(visitor.readsNotice().agrees().names(agent).does(touch::Leave{}).at<Storing>());
    EXPECT_TRUE(visitor.does(touch::Back{}).waits(600s).at<Storing>()) << "or the pass would be lost";
}

TEST(VisitFlow, timeAlone_defers_andDropsWhatWasNotStored)
{
    for (const bool agreedAlready : {false, true}) {
        Visitor visitor;
        visitor.readsNotice();
        if (agreedAlready) {
            visitor.agrees();
        }
        visitor.waits(64s);
        EXPECT_FALSE(visitor.at<Attract>());
        visitor.waits(1s);
        EXPECT_TRUE(visitor.at<Attract>());
        EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::RequestDeferred);
        EXPECT_FALSE(visitor.asks<StoreVisit>());
    }
}

TEST(VisitFlow, areYouStillHere_isAskedBeforeLeaving_andAnsweredByAnyTouch)
{
    Visitor visitor;
    EXPECT_FALSE(visitor.readsNotice().waits(44s).state().askingStillHere);
    EXPECT_TRUE(visitor.waits(1s).state().askingStillHere);
    EXPECT_FALSE(visitor.does(touch::StillHere{}).state().askingStillHere);
    EXPECT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_TRUE(visitor.waits(45s).state().askingStillHere);
    EXPECT_FALSE(visitor.does(touch::OpenFullText{}).state().askingStillHere);
    EXPECT_TRUE(visitor.waits(64s).at<ReadingNotice>());
}

TEST(VisitFlow, aFinishedScreen_leavesSooner_butThePassStays)
{
    Visitor refusing;
    EXPECT_TRUE(refusing.readsNotice().refuses().waits(29s).at<Refused>());
    EXPECT_TRUE(refusing.waits(1s).at<Attract>());
    Visitor agreeing;
    EXPECT_TRUE(agreeing.getsPass().waits(64s).at<PassIssued>());
    EXPECT_FALSE(agreeing.state().askingStillHere);
    EXPECT_TRUE(agreeing.waits(1s).at<Attract>());
}

TEST(VisitFlow, theNextPerson_findsNothingOfTheOneBefore)
{
    Visitor visitor;
    visitor.readsNotice().does(touch::ChooseLanguage{"en"}).agrees().names(agent);
    visitor.does(VisitStored{pass(), given(Purpose::VisitAttribution)}).does(touch::Leave{});
    State expected;
    expected.language = "zh-CN";
    expected.lastTouch = visitor.state().lastTouch;
    EXPECT_EQ(visitor.state(), expected);
}

TEST(VisitFlow, doubleTaps_countOnce)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.does(touch::Start{}).does(touch::Start{}).at<ChoosingLanguage>());
    visitor.does(touch::ChooseLanguage{"zh-CN"});
    EXPECT_TRUE(visitor.agrees().agrees().at<NamingChannel>());
    EXPECT_TRUE(visitor.refuses().at<NamingChannel>()) << "a second finger";
    EXPECT_TRUE(visitor.names(agent).names(agent).asksNothing());
}

TEST(VisitFlow, theSecondOfTwoQuickTaps_answersNoNotice)
{
    Visitor visitor;
    visitor.site().leastLook = 500ms;
    EXPECT_TRUE(visitor.readsNotice().agrees().at<ReadingNotice>());
    EXPECT_TRUE(visitor.clockMoves(499ms).refuses().asksNothing());
    EXPECT_TRUE(visitor.clockMoves(1ms).agrees().at<NamingChannel>());
}

TEST(VisitFlow, lateResults_changeNothing)
{
    Visitor visitor;
    visitor.readsNotice();
    const auto before = visitor.state();
    for (const EventBody& late :
         {EventBody(VisitStored{pass(), given(Purpose::VisitAttribution)}), EventBody(PassFound{knownVisitor()}),
          EventBody(VisitAdded{knownVisitor()}), EventBody(WithdrawalDone{certificate({Purpose::VisitAttribution})}),
          EventBody(PassScanned{pass().payload()}), EventBody(SlipDone{true}), EventBody(SpeechEnded{false}),
          EventBody(StaffComes{})}) {
        EXPECT_TRUE(visitor.does(late).asksNothing());
        EXPECT_EQ(visitor.state(), before);
    }
}

TEST(VisitFlow, aSlipOfThePersonBefore_saysNothingAboutThisOne)
{
    Visitor visitor;
    visitor.getsPass().does(touch::PrintSlip{}).does(touch::Leave{}).getsPass();
    EXPECT_EQ(visitor.does(SlipDone{false}).screen<PassIssued>().slip, SlipState::NotAsked);
}

TEST(VisitFlow, theSlip_isPrintedOnceATouch_andAPrinterFaultTakesNothingAway)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.getsPass().does(touch::PrintSlip{}).asks<PrintPass>());
    EXPECT_FALSE(visitor.does(touch::PrintSlip{}).asks<PrintPass>());
    EXPECT_EQ(visitor.does(SlipDone{false}).screen<PassIssued>().slip, SlipState::Failed);
    EXPECT_EQ(visitor.screen<PassIssued>().pass, pass());
    EXPECT_TRUE(visitor.does(touch::PrintSlip{}).asks<PrintPass>());
    EXPECT_EQ(visitor.does(SlipDone{true}).screen<PassIssued>().slip, SlipState::Printed);
}

TEST(VisitFlow, aStoreFault_isToldAsAFault_andNotCountedAsARefusal)
{
    Visitor visitor;
    visitor.readsNotice().agrees().names(agent).does(Failed{{ErrorCode::DiskFull, ""}});
    EXPECT_EQ(visitor.screen<Faulted>().error.code, ErrorCode::DiskFull);
    EXPECT_FALSE(visitor.asks<RecordRefusal>());
    EXPECT_TRUE(visitor.does(touch::Back{}).at<Attract>());
}

TEST(VisitFlow, aClockMovedBackWhileReading_stopsNobodyFromChoosing)
{
    for (const bool agreeing : {true, false}) {
        Visitor visitor;
        visitor.readsNotice().clockMoves(-10s);
        const auto choice = agreeing ? visitor.agrees().names(agent).asked<StoreVisit>().agreed
                                     : visitor.refuses().asked<RecordRefusal>().choice;
        EXPECT_LE(choice.shownAt, choice.at) << "the store takes events in time order only";
        EXPECT_GE(choice.evidence.dwell, 0ms);
    }
}

TEST(VisitFlow, aClockMovedBack_keepsNobodyOnTheScreen)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.isKnown().clockMoves(-24h).waits(66s).at<Attract>());
}

TEST(VisitFlow, aTouchAfterTheMachineSlept_reachesNobodysScreen)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.isKnown().clockMoves(1h).does(touch::AskWithdrawal{}).at<Attract>());
    EXPECT_TRUE(visitor.readsNotice().clockMoves(1h).agrees().at<Attract>());
    EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::RequestDeferred);
}

// --- with a pass -----------------------------------------------------------------------------------------------------

TEST(VisitFlowWithAPass, thePassIsScannedOrTyped_andFound)
{
    Visitor scanning;
    EXPECT_TRUE(scanning.does(touch::HavePass{PassUse::Visit}).asks<StartScanning>());
    EXPECT_EQ(scanning.does(PassScanned{pass().payload()}).asked<FindPass>().pass, pass());
    EXPECT_TRUE(scanning.asks<StopScanning>());
    EXPECT_TRUE(scanning.does(PassFound{knownVisitor()}).at<ShowingVisitor>());

    Visitor typing;
    typing.does(touch::HavePass{PassUse::Visit}).does(touch::TypePass{"mx7k pq2d 94ra ttoc"});
    EXPECT_EQ(typing.asked<FindPass>().pass, pass());
    EXPECT_TRUE(typing.asks<StopScanning>());
}

TEST(VisitFlowWithAPass, somethingElseBeforeTheScanner_isTold_andTheScannerGoesOn)
{
    Visitor visitor;
    visitor.does(touch::HavePass{PassUse::Withdraw}).does(PassScanned{"https://example.org"});
    EXPECT_EQ(visitor.screen<PresentingPass>(), (PresentingPass{PassUse::Withdraw, ErrorCode::PassUnreadable}));
    EXPECT_TRUE(visitor.asks<StartScanning>());
    visitor.does(touch::TypePass{"not a pass"});
    EXPECT_EQ(visitor.screen<PresentingPass>().problem, ErrorCode::PassUnreadable);
    EXPECT_FALSE(visitor.asks<StartScanning>()) << "it runs already";
}

TEST(VisitFlowWithAPass, anUnknownPass_canBeTriedAgain)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Withdraw).does(Failed{{ErrorCode::PassUnknown, ""}});
    EXPECT_EQ(visitor.screen<PresentingPass>(), (PresentingPass{PassUse::Withdraw, ErrorCode::PassUnknown}));
    EXPECT_TRUE(visitor.asks<StartScanning>());
    EXPECT_TRUE(visitor.does(PassScanned{pass().payload()}).at<LookingUp>());
}

TEST(VisitFlowWithAPass, withoutAScanner_theCodeCanStillBeTyped)
{
    Visitor visitor;
    visitor.does(touch::HavePass{PassUse::Visit}).does(Failed{{ErrorCode::ScannerMissing, ""}});
    EXPECT_EQ(visitor.screen<PresentingPass>().problem, ErrorCode::ScannerMissing);
    EXPECT_TRUE(visitor.does(touch::TypePass{pass().grouped()}).at<LookingUp>());
}

TEST(VisitFlowWithAPass, leavingTheScanner_stopsIt)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.does(touch::HavePass{PassUse::Visit}).does(touch::Back{}).asks<StopScanning>());
    EXPECT_TRUE(visitor.does(touch::HavePass{PassUse::Visit}).waits(65s).asks<StopScanning>());
    EXPECT_TRUE(visitor.at<Attract>());
    EXPECT_FALSE(visitor.asks<RecordRefusal>());
}

TEST(VisitFlow, aClaimsCode_goesWithTheVisit_andNoneIsNoAnswer)
{
    Visitor first;
    first.readsNotice().waits(12s).agrees().does(touch::NameChannel{agent, "CLM-0001"});
    EXPECT_EQ(first.asked<StoreVisit>().claim, "CLM-0001");
    Visitor again;
    again.isKnown().does(touch::RecordVisit{agent, "CLM-0001"});
    EXPECT_EQ(again.asked<AddVisit>().claim, "CLM-0001");
    Visitor without;
    EXPECT_TRUE(without.readsNotice().waits(12s).agrees().names(agent).asked<StoreVisit>().claim.empty());
}

TEST(VisitFlowWithAPass, anotherVisit_isAddedUnderTheConsentThatIsLive)
{
    Visitor visitor;
    visitor.isKnown().does(touch::RecordVisit{agent});
    EXPECT_TRUE(visitor.at<Storing>());
    EXPECT_EQ(visitor.asked<AddVisit>().principal, knownVisitor().principal);
    EXPECT_EQ(visitor.asked<AddVisit>().visit, (Visit{visitor.now(), agent}));
    EXPECT_TRUE(visitor.does(VisitAdded{knownVisitor()}).at<VisitRecorded>());
    EXPECT_TRUE(visitor.waits(30s).at<Attract>());
}

TEST(VisitFlowWithAPass, withoutALiveConsent_noVisitIsAdded_andThatIsSaid)
{
    Visitor visitor;
    auto known = knownVisitor(visitor.now() - 24h * 200);
    visitor.presentsPass(PassUse::Visit).does(PassFound{known}).does(touch::RecordVisit{agent});
    EXPECT_FALSE(visitor.asks<AddVisit>());
    EXPECT_EQ(visitor.screen<Faulted>().error.code, ErrorCode::ConsentNotLive);
}

TEST(VisitFlowWithAPass, withdrawing_namesWhatGoes_andIsCertified)
{
    Visitor visitor;
    auto known = knownVisitor();
    known.consents.push_back(given(Purpose::IdReading));
    known.consents.push_back(given(Purpose::IdFaceComparison, morning - 1h, comparisonValidity)); // ran out
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{known});
    EXPECT_EQ(visitor.screen<ConfirmingWithdrawal>().purposes,
              (std::vector{Purpose::VisitAttribution, Purpose::IdReading, Purpose::IdFaceComparison}));
    EXPECT_TRUE(visitor.asksNothing());

    visitor.does(touch::ConfirmWithdrawal{});
    EXPECT_EQ(visitor.asked<Withdraw>().principal, known.principal);
    EXPECT_EQ(visitor.asked<Withdraw>().purposes.size(), 3U);
    EXPECT_TRUE(visitor.does(touch::ConfirmWithdrawal{}).asksNothing());

    visitor.does(WithdrawalDone{certificate({Purpose::VisitAttribution})});
    EXPECT_EQ(visitor.screen<Withdrawn>().certificate, certificate({Purpose::VisitAttribution}));
    EXPECT_EQ(visitor.does(touch::PrintSlip{}).asked<PrintCertificate>().language, "zh-CN");
}

TEST(VisitFlowWithAPass, withNothingLiveAnyMore_theDataThatWaitsForItsEnd_canStillBeWithdrawn)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{knownVisitor(morning - 24h * 200)});
    EXPECT_EQ(visitor.screen<ConfirmingWithdrawal>().purposes, std::vector{Purpose::VisitAttribution});
}

TEST(VisitFlowWithAPass, ofABuyerFromTheDesk_withdrawsWhatWasAgreedThere)
{
    Visitor visitor;
    KnownVisitor buyer{.principal = knownVisitor().principal, .visits = {}, .consents = {}};
    buyer.consents.push_back(given(Purpose::IdReading, morning - 48h, comparisonValidity));
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{buyer});
    EXPECT_EQ(visitor.screen<ConfirmingWithdrawal>().purposes, std::vector{Purpose::IdReading});
}

TEST(VisitFlowWithAPass, withdrawing_takesNoMoreTouchesThanGiving)
{
    // Each line is one touch; presenting a pass is none, as holding it before the scanner is none.
    Visitor giving;
    int given = 0;
    for (const EventBody& touched : {EventBody(touch::Start{}), EventBody(touch::ChooseLanguage{"zh-CN"}),
                                     EventBody(touch::Agree{evidence()}), EventBody(touch::NameChannel{agent})}) {
        giving.does(touched);
        ++given;
    }
    ASSERT_TRUE(giving.asks<StoreVisit>());

    Visitor withdrawing;
    int withdrawn = 0;
    withdrawing.does(touch::HavePass{PassUse::Withdraw});
    ++withdrawn;
    withdrawing.does(PassScanned{pass().payload()}).does(PassFound{knownVisitor()});
    withdrawing.does(touch::ConfirmWithdrawal{});
    ++withdrawn;
    ASSERT_TRUE(withdrawing.asks<Withdraw>());
    EXPECT_LE(withdrawn, given);
}

TEST(VisitFlowWithAPass, aDeletionThatIsNotProven_isToldAsSuch)
{
    Visitor visitor;
    visitor.isKnown(PassUse::Withdraw).does(touch::ConfirmWithdrawal{});
    visitor.does(Failed{{ErrorCode::DeletionNotProven, ""}});
    EXPECT_EQ(visitor.screen<Faulted>().error.code, ErrorCode::DeletionNotProven);
}

} // namespace mingshi::visit
