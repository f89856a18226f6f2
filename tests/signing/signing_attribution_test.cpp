// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// From the buyer's own visits to the ruling, its correction or dispute, and to who may be told.
#include "desk.h"

namespace mingshi::signing {

using namespace scenes;

namespace {

const Channel other{"DS-01", ChannelKind::Distributor, "大桥分销"};

KnownVisitor visitorOfToday(Timestamp now)
{
    return {"subj_0000-0000-0001", {{now - 1h, agent}}, {given(Purpose::VisitAttribution, now - 1h)}};
}

Ruling rulingFor(const std::vector<Share>& shares)
{
    Ruling ruling;
    ruling.outcome = shares.empty() ? Outcome::WalkIn : shares.size() == 1 ? Outcome::Channel : Outcome::Split;
    ruling.shares = shares;
    ruling.visit = "visit-1";
    ruling.version = "2026-2";
    ruling.reasons = {{Because::ChannelNamed, "2026-2", "visit-1", "AG-01"}};
    return ruling;
}

RuledVisits ruledFor(const std::vector<Share>& shares = {{"AG-01", 10'000}})
{
    const Ruling ruling = rulingFor(shares);
    return {
        .visits = {{"visit-1", {morning - 1h, agent}, {}}}, .corrections = {}, .atTheDoor = ruling, .ruling = ruling};
}

/// A desk whose buyer's visits were confirmed and ruled.
class Ruled : public Desk {
public:
    explicit Ruled(const RuledVisits& ruled = ruledFor())
    {
        site().channels.push_back(other);
        withPass(visitorOfToday(now())).refuses().refuses().checksByPerson().buyer(touch::ConfirmTimeline{});
        gets(RulingRead{ruled});
    }
    Ruled& withP4()
    {
        site().notices[Purpose::SettlementDisclosure] =
            std::make_shared<const Notice>(notice(Purpose::SettlementDisclosure));
        return *this;
    }
    const Attribution& reached() const { return screen<AtContract>().attribution; }
};

} // namespace

TEST(SigningRuling, followsTheConfirmedTimeline_andIsTheBuyersToAnswer)
{
    Desk desk;
    desk.withPass(visitorOfToday(desk.now())).refuses().refuses().checksByPerson().buyer(touch::ConfirmTimeline{});
    ASSERT_TRUE(desk.at<ApplyingRules>());
    EXPECT_EQ(desk.asked<ReadRuling>().principal, "subj_0000-0000-0001");
    desk.gets(RulingRead{ruledFor()});
    ASSERT_TRUE(desk.at<ShowingRuling>());
    EXPECT_EQ(facing(desk.state()), Side::Buyer);
    for (const auto& touch :
         {EventBody(touch::ConfirmRuling{}), EventBody(touch::DisputeRuling{}), EventBody(touch::OpenCorrection{})}) {
        EXPECT_TRUE(desk.staff(touch).at<ShowingRuling>()) << "staff answer nothing for the buyer";
    }
}

TEST(SigningRuling, confirmed_isSealed_andTheContractSaysSo)
{
    Ruled desk;
    desk.buyer(touch::ConfirmRuling{});
    EXPECT_EQ(desk.asked<SealRuling>().by.id, "0001");
    EXPECT_EQ(desk.reached().answer, TimelineAnswer::Confirmed);
    EXPECT_EQ(desk.reached().ruling, rulingFor({{"AG-01", 10'000}}));
    EXPECT_FALSE(desk.reached().disputed);
}

TEST(SigningRuling, disputed_goesToAPerson_andNobodyIsAskedAboutTelling)
{
    Ruled desk;
    desk.withP4().buyer(touch::DisputeRuling{});
    EXPECT_EQ(desk.asked<StoreDispute>().ground, DisputeGround::Ruling);
    EXPECT_FALSE(desk.asks<SealRuling>());
    EXPECT_TRUE(desk.reached().disputed);
    EXPECT_FALSE(desk.reached().dispute) << "until it is recorded";
    Dispute recorded;
    recorded.number = 7;
    desk.gets(DisputeStored{recorded});
    EXPECT_EQ(desk.reached().dispute->number, 7);
}

TEST(SigningRuling, aDisputedTimeline_goesToAPersonWithoutARuling)
{
    Desk desk;
    desk.withPass(visitorOfToday(desk.now())).refuses().refuses().checksByPerson().buyer(touch::DisputeTimeline{});
    EXPECT_EQ(desk.asked<StoreDispute>().ground, DisputeGround::Visits);
    EXPECT_FALSE(desk.asks<ReadRuling>());
    EXPECT_TRUE(desk.at<AtContract>());
}

TEST(SigningRuling, thatTheRulesLeaveOpen_goesToAPersonEvenIfTheBuyerAgrees)
{
    RuledVisits open = ruledFor();
    open.ruling.outcome = Outcome::ByHuman;
    open.ruling.shares.clear();
    open.atTheDoor = open.ruling;
    Ruled desk(open);
    desk.buyer(touch::ConfirmRuling{});
    EXPECT_EQ(desk.asked<StoreDispute>().ground, DisputeGround::Undecided);
}

TEST(SigningRuling, aCorrection_namesAVisitAndAChannelOfTheSite_andIsRuledAgain)
{
    Ruled desk;
    desk.buyer(touch::OpenCorrection{});
    ASSERT_TRUE(desk.at<CorrectingChannel>());
    EXPECT_EQ(desk.screen<CorrectingChannel>().visit, 0U) << "there is only one";
    EXPECT_TRUE(desk.buyer(touch::CorrectChannel{{"XX-99", ChannelKind::Agent, "x"}}).at<CorrectingChannel>())
        << "not of this site";
    EXPECT_TRUE(desk.staff(touch::CorrectChannel{other}).at<CorrectingChannel>()) << "not the staff's to say";
    desk.buyer(touch::CorrectChannel{other});
    EXPECT_TRUE(desk.at<ApplyingRules>());
    EXPECT_EQ(desk.asked<StoreCorrection>().visit, "visit-1");
    EXPECT_EQ(desk.asked<StoreCorrection>().channel, other);

    RuledVisits after = ruledFor();
    after.corrections = {{"visit-1", desk.now(), other}};
    after.ruling = rulingFor({{"DS-01", 10'000}});
    desk.withP4().gets(RulingRead{after});
    EXPECT_EQ(desk.screen<ShowingRuling>().ruled, after);
    desk.buyer(touch::ConfirmRuling{});
    EXPECT_TRUE(desk.asks<SealRuling>());
    EXPECT_EQ(desk.asked<StoreDispute>().ground, DisputeGround::Correction)
        << "what was not known at the door is for a person";
    EXPECT_TRUE(desk.at<AtContract>()) << "and nobody is told anything";
}

TEST(SigningRuling, aCorrection_canBeGivenUp_andOfSeveralVisitsOneIsChosen)
{
    RuledVisits two = ruledFor();
    two.visits.push_back({"visit-2", {morning, agent}, {}});
    Ruled desk(two);
    desk.buyer(touch::OpenCorrection{});
    EXPECT_FALSE(desk.screen<CorrectingChannel>().visit);
    EXPECT_FALSE(desk.buyer(touch::CorrectChannel{other}).asks<StoreCorrection>()) << "of which visit?";
    EXPECT_FALSE(desk.buyer(touch::ChooseVisit{2}).screen<CorrectingChannel>().visit) << "there is none";
    EXPECT_EQ(desk.buyer(touch::ChooseVisit{1}).screen<CorrectingChannel>().visit, 1U);
    EXPECT_EQ(desk.buyer(touch::CloseCorrection{}).screen<ShowingRuling>().ruled, two);
    EXPECT_FALSE(desk.asks<StoreCorrection>());
}

TEST(SigningRuling, whichCannotBeRead_keepsNobodyFromTheContract)
{
    Desk desk;
    desk.withPass(visitorOfToday(desk.now())).refuses().refuses().checksByPerson().buyer(touch::ConfirmTimeline{});
    desk.gets(RulingFailed{{ErrorCode::DiskFull, {}}});
    EXPECT_TRUE(desk.at<AtContract>());
    EXPECT_EQ(desk.state().notStored->code, ErrorCode::DiskFull) << "staff write it on paper";
}

TEST(SigningRuling, withoutAPassOrAConsent_saysThatAndNeverThatTodayIsTheFirstVisit)
{
    Desk none;
    none.withoutPass().refuses().refuses().checksByPerson();
    const auto& withoutPass = none.screen<AtContract>().attribution;
    EXPECT_EQ(withoutPass.ruling->outcome, Outcome::NotKnown);
    EXPECT_EQ(withoutPass.ruling->reasons.front().because, Because::PassNotShown);
    EXPECT_FALSE(withoutPass.ruling->firstVisit);
    EXPECT_FALSE(withoutPass.visits);

    Desk old;
    auto visitor = visitorOfToday(old.now());
    visitor.consents = {given(Purpose::VisitAttribution, old.now() - 24h * 200)};
    old.withPass(visitor).refuses().refuses().checksByPerson();
    EXPECT_EQ(old.screen<AtContract>().attribution.ruling->reasons.front().because, Because::ConsentNotGiven);
    EXPECT_FALSE(old.asks<ReadRuling>());
}

TEST(SigningDisclosure, isAskedSeparately_aboutTheOneChannelOfTheRuling)
{
    Ruled desk;
    desk.withP4().buyer(touch::ConfirmRuling{});
    ASSERT_TRUE(desk.at<Asking>());
    EXPECT_EQ(desk.askedPurpose(), Purpose::SettlementDisclosure);
    EXPECT_EQ(desk.screen<Asking>().recipient, agent);
    EXPECT_TRUE(desk.staff(touch::Agree{evidence()}).at<Asking>()) << "staff agree to nothing";
    desk.buyer(touch::Agree{evidence()});
    EXPECT_EQ(desk.asked<StoreDisclosure>().recipient, agent);
    EXPECT_FALSE(desk.asks<StoreConsent>());
    desk.gets(ConsentStored{given(Purpose::SettlementDisclosure, desk.now()), {}});
    EXPECT_EQ(desk.reached().mayBeTold, std::vector{agent});
}

TEST(SigningDisclosure, refused_leavesTheSettlementAsItIs)
{
    Ruled desk;
    desk.withP4().buyer(touch::ConfirmRuling{});
    desk.refuses();
    EXPECT_TRUE(desk.asks<RecordRefusal>());
    EXPECT_TRUE(desk.reached().mayBeTold.empty());
    EXPECT_EQ(desk.reached().answer, TimelineAnswer::Confirmed);
}

TEST(SigningDisclosure, ofASharedCommission_asksAboutEachChannelByItself)
{
    Ruled desk(ruledFor({{"AG-01", 5'000}, {"DS-01", 5'000}}));
    desk.withP4().buyer(touch::ConfirmRuling{});
    EXPECT_EQ(desk.screen<Asking>().recipient, agent);
    desk.refuses();
    ASSERT_TRUE(desk.at<Asking>());
    EXPECT_EQ(desk.screen<Asking>().recipient, other);
    desk.buyer(touch::Agree{evidence()});
    desk.gets(ConsentStored{given(Purpose::SettlementDisclosure, desk.now()), {}});
    EXPECT_EQ(desk.reached().mayBeTold, std::vector{other});
}

TEST(SigningDisclosure, isNotAsked_whereNoChannelIsDue)
{
    Ruled desk(ruledFor({}));
    desk.withP4().buyer(touch::ConfirmRuling{});
    EXPECT_TRUE(desk.at<AtContract>());
}

TEST(SigningDisclosure, endsWithTheVisits_whenThoseAreWithdrawnMeanwhile)
{
    Ruled desk;
    desk.withP4().buyer(touch::ConfirmRuling{});
    DeletionCertificate gone;
    gone.principal = "subj_0000-0000-0001";
    gone.purposes = {Purpose::VisitAttribution};
    desk.gets(ConsentWithdrawn{gone});
    ASSERT_TRUE(desk.at<AtContract>());
    EXPECT_EQ(desk.reached().ruling->outcome, Outcome::NotKnown);
    EXPECT_FALSE(desk.reached().visits);
}

TEST(SigningDisclosure, withdrawnAtTheContract_isTakenBackThere)
{
    Ruled desk;
    desk.withP4().buyer(touch::ConfirmRuling{}).buyer(touch::Agree{evidence()});
    desk.gets(ConsentStored{given(Purpose::SettlementDisclosure, desk.now()), {}});
    ASSERT_EQ(desk.reached().mayBeTold.size(), 1U);
    DeletionCertificate gone;
    gone.principal = "subj_0000-0000-0001";
    gone.purposes = {Purpose::SettlementDisclosure};
    desk.gets(ConsentWithdrawn{gone});
    EXPECT_TRUE(desk.reached().mayBeTold.empty());
    EXPECT_TRUE(desk.reached().ruling) << "the ruling rests on the visits";
}

} // namespace mingshi::signing
