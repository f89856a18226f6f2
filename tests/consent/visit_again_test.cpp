// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

/// What comes after the first answer: the confirmation of a refusal, being asked again, and withdrawing a part.
namespace mingshi::visit {

using namespace scenes;

namespace {

ConsentRecord refusal()
{
    return recordOf(choice(Purpose::VisitAttribution, ConsentStatus::Refused), "record-refused", "onetime_0001");
}

Visitor& comesAgain(Visitor& visitor)
{
    return visitor.presentsPass(PassUse::Visit).does(PassFound{earlierVisitor(visitor.now())});
}

KnownVisitor visitorOfAllPurposes(Timestamp at)
{
    KnownVisitor visitor = knownVisitor(at);
    visitor.consents.push_back(given(Purpose::IdReading, at));
    visitor.consents.push_back(given(Purpose::IdFaceComparison, at));
    return visitor;
}

} // namespace

TEST(RefusalConfirmation, isPrintedFromTheRecordThatWasCounted)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.readsNotice().refuses().does(touch::PrintSlip{}).asksNothing()) << "nothing is counted yet";
    EXPECT_EQ(visitor.does(RefusalRecorded{refusal()}).screen<Refused>().record, refusal());
    EXPECT_EQ(visitor.does(touch::PrintSlip{}).asked<PrintRefusal>().record, refusal());
    EXPECT_TRUE(visitor.does(touch::PrintSlip{}).asksNothing()) << "a double tap";
    EXPECT_EQ(visitor.does(SlipDone{true}).screen<Refused>().slip, SlipState::Printed);
    EXPECT_TRUE(visitor.does(touch::PrintSlip{}).asks<PrintRefusal>()) << "once more";
    EXPECT_EQ(visitor.does(SlipDone{false}).screen<Refused>().slip, SlipState::Failed);
}

TEST(RefusalConfirmation, isGoneWithTheScreen)
{
    Visitor visitor;
    visitor.readsNotice().refuses().does(RefusalRecorded{refusal()});
    EXPECT_TRUE(visitor.waits(31s).at<Attract>());
    EXPECT_TRUE(visitor.does(RefusalRecorded{refusal()}).at<Attract>());
}

TEST(RefusalConfirmation, ofTheVisitorBefore_isReplacedByTheOwn)
{
    auto first = refusal();
    first.id = "record-of-the-visitor-before";
    Visitor visitor;
    visitor.readsNotice().refuses().does(RefusalRecorded{first}).does(RefusalRecorded{refusal()});
    EXPECT_EQ(visitor.screen<Refused>().record->id, "record-refused");
}

TEST(AskedAgain, afterAMaterialChange_withWhatWasAgreedToBefore)
{
    Visitor visitor;
    ASSERT_TRUE(comesAgain(visitor).at<ReadingNotice>());
    const auto& reading = visitor.screen<ReadingNotice>();
    ASSERT_NE(reading.renewal, nullptr);
    EXPECT_EQ(reading.renewal->agreedTo.version, "3.0");
    ASSERT_NE(reading.renewal->former, nullptr);
    EXPECT_EQ(changesBetween(*reading.renewal->former, *reading.notice, "en").size(), 2U);
    EXPECT_TRUE(visitor.asksNothing()) << "nothing is stored before an answer";
}

TEST(AskedAgain, notAfterAnEditorialChange)
{
    Visitor visitor;
    Notice editorial = notice(Purpose::VisitAttribution);
    editorial.change = ChangeClass::Editorial;
    visitor.site().notices[Purpose::VisitAttribution] = std::make_shared<const Notice>(editorial);
    visitor.site().noticesOnFile = {formerNotice(), visitor.site().notices[Purpose::VisitAttribution]};
    ASSERT_TRUE(comesAgain(visitor).at<ShowingVisitor>());
    EXPECT_TRUE(visitor.does(touch::RecordVisit{agent}).asks<AddVisit>());
}

TEST(AskedAgain, whenWhatWasAgreedToIsNoLongerOnFile_withoutWhatChanged)
{
    Visitor visitor;
    std::erase_if(visitor.site().noticesOnFile, [](const auto& kept) { return kept->ref == formerNotice()->ref; });
    ASSERT_TRUE(comesAgain(visitor).at<ReadingNotice>());
    EXPECT_EQ(visitor.screen<ReadingNotice>().renewal->former, nullptr);
}

TEST(AskedAgain, notIfTheConsentRanOutOrWasWithdrawn)
{
    for (const auto age : {24h * 181, 24h * 400}) {
        Visitor visitor;
        visitor.presentsPass(PassUse::Visit).does(PassFound{earlierVisitor(visitor.now() - age)});
        EXPECT_TRUE(visitor.at<ShowingVisitor>());
    }
}

TEST(AskedAgain, alsoWhenTheClockWasBehindAsThePassWasShown)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Visit).does(PassFound{earlierVisitor(visitor.now() + 5min)});
    ASSERT_TRUE(visitor.at<ShowingVisitor>()) << "by this clock there is no consent yet";
    visitor.clockMoves(10min).does(touch::StillHere{}); // too long: the screen has left
    EXPECT_TRUE(visitor.at<Attract>());
    visitor.presentsPass(PassUse::Visit).does(PassFound{earlierVisitor(visitor.now() + 5s)});
    visitor.waits(6s).does(touch::RecordVisit{agent});
    EXPECT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_FALSE(visitor.asks<AddVisit>());
}

TEST(AskedAgain, notWhoAgreedToTheNewVersionAlready)
{
    Visitor visitor;
    auto known = earlierVisitor(visitor.now());
    known.consents.push_back(given(Purpose::VisitAttribution, visitor.now()));
    EXPECT_TRUE(visitor.presentsPass(PassUse::Visit).does(PassFound{known}).at<ShowingVisitor>());
}

TEST(AskedAgain, neverWhoWantsToWithdraw)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{earlierVisitor(visitor.now())});
    EXPECT_TRUE(visitor.at<ConfirmingWithdrawal>());
}

TEST(AskedAgain, agreeing_isStoredAsARenewalOfThatPerson)
{
    Visitor visitor;
    comesAgain(visitor).waits(7s).agrees();
    ASSERT_TRUE(visitor.at<Storing>());
    const auto& renew = visitor.asked<RenewConsent>();
    EXPECT_EQ(renew.visitor.principal, knownVisitor().principal);
    EXPECT_EQ(renew.agreed.status, ConsentStatus::Renewed);
    EXPECT_EQ(renew.agreed.notice, notice(Purpose::VisitAttribution).ref);
    EXPECT_EQ(renew.agreed.evidence.dwell, 7s);
    EXPECT_FALSE(visitor.asks<StoreVisit>()) << "the visit itself is the visitor's next choice";
    EXPECT_TRUE(visitor.does(ConsentRenewed{knownVisitor(visitor.now())}).at<ShowingVisitor>());
    EXPECT_TRUE(visitor.does(touch::RecordVisit{agent}).asks<AddVisit>());
}

TEST(AskedAgain, refusing_leavesWhatIsThere_recordsNothingNew_andIsCountedOnce)
{
    Visitor visitor;
    comesAgain(visitor).refuses();
    EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::Refused);
    ASSERT_TRUE(visitor.at<ShowingVisitor>());
    EXPECT_EQ(visitor.screen<ShowingVisitor>().terms, Terms::ChangeRefused);
    EXPECT_EQ(visitor.screen<ShowingVisitor>().visitor.visits.size(), 1U);
    EXPECT_TRUE(visitor.does(touch::RecordVisit{agent}).asksNothing());
    EXPECT_TRUE(visitor.does(touch::ReadChange{}).at<ReadingNotice>()) << "the visitor may open it again";
    EXPECT_TRUE(visitor.refuses().asksNothing()) << "counted before";

    visitor.does(touch::AskWithdrawal{}).does(touch::Back{});
    EXPECT_EQ(visitor.screen<ShowingVisitor>().terms, Terms::ChangeRefused);
    visitor.does(touch::AskWithdrawal{}).does(touch::ConfirmWithdrawal{});
    EXPECT_EQ(visitor.asked<Withdraw>().purposes, std::vector{Purpose::VisitAttribution});
}

TEST(AskedAgain, whoRefuses_thenAgrees_thenRefuses_isCountedOnce_evenIfTheClockIsSetBackBetween)
{
    Visitor visitor;
    comesAgain(visitor).waits(5s).refuses();
    EXPECT_TRUE(visitor.asks<RecordRefusal>());
    visitor.does(touch::ReadChange{}).waits(5s).agrees();
    auto renewed = earlierVisitor(visitor.now() - 24h);
    renewed.consents.push_back(given(Purpose::VisitAttribution, visitor.now()));
    visitor.does(ConsentRenewed{renewed}).clockMoves(-1s).does(touch::ReadChange{});
    ASSERT_TRUE(visitor.at<ReadingNotice>()) << "by this clock the new consent is not there yet";
    EXPECT_FALSE(visitor.clockMoves(5s).refuses().asks<RecordRefusal>());
}

TEST(AskedAgain, goingBack_answersNothing_andRecordsNothingNew)
{
    Visitor visitor;
    comesAgain(visitor).does(touch::Back{});
    EXPECT_TRUE(visitor.asksNothing());
    EXPECT_EQ(visitor.screen<ShowingVisitor>().terms, Terms::Changed);
    EXPECT_TRUE(visitor.does(touch::RecordVisit{agent}).asksNothing());
}

TEST(AskedAgain, timeAlone_defers)
{
    Visitor visitor;
    bool deferred = false;
    comesAgain(visitor);
    for (int i = 0; i < 70; ++i) {
        visitor.waits(1s);
        deferred = deferred || (visitor.asks<RecordRefusal>() &&
                                visitor.asked<RecordRefusal>().choice.status == ConsentStatus::RequestDeferred);
    }
    EXPECT_TRUE(deferred);
    EXPECT_TRUE(visitor.at<Attract>());
}

TEST(AskedAgain, playing_saysWhatIsOnTheScreen)
{
    Visitor visitor;
    comesAgain(visitor).does(touch::Play{});
    const auto& spoken = visitor.asked<Speak>().text;
    EXPECT_NE(spoken.find("retention"), std::string::npos);
    EXPECT_EQ(spoken.find("first sentence"), std::string::npos);
}

TEST(PartWithdrawal, onePurposeAlone_isWithdrawn)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{visitorOfAllPurposes(visitor.now())});
    EXPECT_EQ(visitor.screen<ConfirmingWithdrawal>().meant().size(), 3U) << "everything, unless one is picked";
    visitor.does(touch::ChooseWithdrawal{Purpose::IdReading}).does(touch::ConfirmWithdrawal{});
    EXPECT_EQ(visitor.asked<Withdraw>().purposes, std::vector{Purpose::IdReading});
}

TEST(PartWithdrawal, canBeTakenBackToEverything)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{visitorOfAllPurposes(visitor.now())});
    visitor.does(touch::ChooseWithdrawal{Purpose::IdReading}).does(touch::ChooseWithdrawal{{}});
    EXPECT_EQ(visitor.does(touch::ConfirmWithdrawal{}).asked<Withdraw>().purposes.size(), 3U);
}

TEST(PartWithdrawal, ofWhatWasNeverAgreedTo_changesNothing)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{visitorOfAllPurposes(visitor.now())});
    visitor.does(touch::ChooseWithdrawal{Purpose::MarketingContact});
    EXPECT_EQ(visitor.screen<ConfirmingWithdrawal>().only, std::nullopt);
}

TEST(PartWithdrawal, isAllThatIsLeft_whenEverythingElseRanOut)
{
    Visitor visitor;
    auto known = visitorOfAllPurposes(visitor.now());
    known.consents.back() = given(Purpose::IdFaceComparison, visitor.now() - 1h, comparisonValidity);
    visitor.presentsPass(PassUse::Withdraw).does(PassFound{known});
    visitor.does(touch::ChooseWithdrawal{Purpose::IdReading});
    EXPECT_FALSE(visitor.screen<ConfirmingWithdrawal>().everything()) << "the visits are still agreed to";
    known.consents.erase(known.consents.begin());
    visitor.does(touch::Leave{}).presentsPass(PassUse::Withdraw).does(PassFound{known});
    visitor.does(touch::ChooseWithdrawal{Purpose::IdReading});
    EXPECT_TRUE(visitor.screen<ConfirmingWithdrawal>().everything()) << "so the store takes the key as well";
}

TEST(SeeingEverything, isReadFromTheStore_printed_andLeadsBack)
{
    Visitor visitor;
    EXPECT_TRUE(visitor.isKnown().does(touch::SeeEverything{}).at<Storing>());
    EXPECT_EQ(visitor.asked<ReadHeld>().visitor.principal, knownVisitor().principal);
    HeldData held;
    held.visits = knownVisitor().visits;
    visitor.does(HeldRead{knownVisitor(visitor.now()), held});
    EXPECT_EQ(visitor.screen<ShowingHeld>().held, held);
    EXPECT_EQ(visitor.does(touch::PrintSlip{}).asked<PrintHeld>().held, held);
    EXPECT_TRUE(visitor.does(touch::PrintSlip{}).asksNothing());
    EXPECT_EQ(visitor.does(SlipDone{true}).screen<ShowingHeld>().slip, SlipState::Printed);
    EXPECT_TRUE(visitor.does(touch::Back{}).at<ShowingVisitor>());
}

TEST(SeeingEverything, isGoneWhenNobodyTouchesTheScreen)
{
    Visitor visitor;
    visitor.isKnown().does(touch::SeeEverything{}).does(HeldRead{knownVisitor(visitor.now()), {}});
    EXPECT_TRUE(visitor.waits(46s).state().askingStillHere);
    EXPECT_TRUE(visitor.waits(20s).at<Attract>());
}

TEST(WithdrawalConfirmation, isPrintedWithTheRecordsThatEnded)
{
    auto record = given(Purpose::VisitAttribution);
    record.events.push_back({.at = morning + 1h,
                             .validity = 0s,
                             .entity = record.principal,
                             .status = ConsentStatus::Withdrawn,
                             .indication = "touch:withdraw",
                             .evidence = {}});
    Visitor visitor;
    visitor.isKnown(PassUse::Withdraw).does(touch::ConfirmWithdrawal{});
    visitor.does(WithdrawalDone{certificate({Purpose::VisitAttribution}), {record}}).does(touch::PrintSlip{});
    EXPECT_EQ(visitor.asked<PrintCertificate>().records, std::vector{record});
}

} // namespace mingshi::visit
