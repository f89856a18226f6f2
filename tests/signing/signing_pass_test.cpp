// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

namespace mingshi::signing {

using namespace scenes;

namespace {

/// A buyer without a pass agreed to P3, and the store made one.
Desk& getsPass(Desk& desk)
{
    desk.withoutPass().buyer(touch::Agree{evidence()});
    return desk.gets(ConsentStored{given(Purpose::IdReading, desk.now(), comparisonValidity), pass()});
}

} // namespace

TEST(SigningPass, aBuyerWithoutOne_whoAgrees_isHandedOneOnTheOwnSide)
{
    Desk desk;
    getsPass(desk);
    ASSERT_TRUE(desk.at<HandingPass>());
    EXPECT_EQ(desk.screen<HandingPass>().pass, pass());
    EXPECT_EQ(facing(desk.state()), Side::Buyer);
    EXPECT_EQ(desk.buyer(touch::PassTaken{}).askedPurpose(), Purpose::IdFaceComparison);
}

TEST(SigningPass, staffCannotTakeItForTheBuyer)
{
    Desk desk;
    EXPECT_TRUE(getsPass(desk).staff(touch::PassTaken{}).at<HandingPass>());
    EXPECT_TRUE(desk.staff(touch::PrintSlip{}).asksNothing());
    EXPECT_TRUE(desk.staff(touch::SignOut{}).at<HandingPass>());
}

TEST(SigningPass, aBuyerWithOne_isHandedNone)
{
    Desk desk;
    desk.withPass(knownVisitor(desk.now())).agrees();
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdFaceComparison);
}

TEST(SigningPass, isPrintedOnceATouch_andAPrinterFaultTakesNothingAway)
{
    Desk desk;
    getsPass(desk).buyer(touch::PrintSlip{});
    ASSERT_TRUE(desk.asks<PrintPass>());
    EXPECT_EQ(desk.asked<PrintPass>().pass, pass());
    EXPECT_TRUE(desk.buyer(touch::PrintSlip{}).asksNothing());
    desk.gets(SlipDone{false});
    EXPECT_EQ(desk.screen<HandingPass>().slip, visit::SlipState::Failed);
    EXPECT_TRUE(desk.buyer(touch::PrintSlip{}).asks<PrintPass>());
    EXPECT_EQ(desk.gets(SlipDone{true}).screen<HandingPass>().slip, visit::SlipState::Printed);
}

TEST(SigningPass, withdrawnWhileItIsHanded_isTakenOffTheScreen)
{
    Desk desk;
    getsPass(desk);
    DeletionCertificate certificate;
    certificate.principal = *desk.state().principal;
    certificate.purposes = {Purpose::IdReading};
    certificate.keyDestroyed = true;
    desk.gets(ConsentWithdrawn{certificate});
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdFaceComparison);
    EXPECT_FALSE(desk.state().principal);
}

TEST(SigningPass, theSecondOfTwoQuickTaps_answersNothing)
{
    Desk desk;
    desk.site().leastLook = 500ms;
    desk.withoutPass().refuses();
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdReading) << "nobody read it";
    desk.clockMoves(500ms).refuses();
    EXPECT_EQ(desk.askedPurpose(), Purpose::IdFaceComparison);
    EXPECT_TRUE(desk.clockMoves(120ms).refuses().asksNothing());
    EXPECT_TRUE(desk.at<Asking>());
    EXPECT_TRUE(desk.clockMoves(400ms).refuses().at<CheckingByPerson>());
}

TEST(SigningNotStored, endsNoSigning_andIsToldUntilTheNextBuyer)
{
    Desk desk;
    desk.announcesCamera().gets(NotStored{{ErrorCode::DiskFull, {}}});
    EXPECT_TRUE(desk.at<AnnouncingCamera>());
    ASSERT_TRUE(desk.state().notStored.has_value());
    desk.waits(3s).compares(ComparisonBand::Match).buyer(touch::Continue{});
    ASSERT_TRUE(desk.at<AtContract>());
    EXPECT_EQ(desk.state().notStored->code, ErrorCode::DiskFull);
    EXPECT_FALSE(desk.gets(CardTaken{}).staff(touch::NextBuyer{}).state().notStored.has_value());
}

TEST(SigningNotStored, whatWasWithdrawnMeanwhile_isNoFault)
{
    Desk desk;
    desk.announcesCamera().gets(NotStored{{ErrorCode::ConsentNotLive, {}}});
    EXPECT_FALSE(desk.state().notStored.has_value());
}

TEST(SigningCard, noSigningEnds_whileTheCardLiesOnTheReader)
{
    Desk desk;
    desk.readsCard().gets(CardRead{document(true, false)}).checksByPerson();
    ASSERT_TRUE(desk.at<AtContract>());
    EXPECT_TRUE(desk.staff(touch::NextBuyer{}).at<AtContract>());
    EXPECT_TRUE(desk.gets(CardTaken{}).staff(touch::NextBuyer{}).at<AwaitingPass>());
}

TEST(SigningCard, thatStaysBehindAnAbandonedSigning_isStillToldOf)
{
    Desk desk;
    desk.readsCard().gets(CardProgress{0.5, true, false}).staff(touch::Abandon{});
    EXPECT_TRUE(desk.at<AwaitingPass>());
    EXPECT_TRUE(desk.state().cardOnReader);
    EXPECT_FALSE(desk.gets(CardTaken{}).state().cardOnReader);
}

TEST(SigningCard, thatWasReadBefore_isToBeLiftedOnce)
{
    Desk desk;
    desk.readsCard().gets(CardProgress{0, false, true});
    EXPECT_TRUE(desk.screen<ReadingCard>().mustBeLifted);
    desk.gets(CardProgress{0, false, false});
    EXPECT_FALSE(desk.screen<ReadingCard>().mustBeLifted);
    EXPECT_FALSE(desk.state().cardOnReader);
}

} // namespace mingshi::signing
