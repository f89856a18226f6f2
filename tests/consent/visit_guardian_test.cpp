// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

namespace mingshi::visit {

using namespace scenes;

/// A visitor under 14: somebody who may answer for a child does so, or nothing is recorded (PIPL 31, law.md F10).
namespace {

Visitor child()
{
    Visitor visitor;
    visitor.readsNotice().does(touch::UnderFourteen{});
    return visitor;
}

KnownVisitor knownChild(Timestamp at, const NoticeRef& agreedTo)
{
    auto agreed = choice(Purpose::VisitAttribution, ConsentStatus::Given, at);
    agreed.guardian = Guardian::Mother;
    agreed.notice = agreedTo;
    auto known = knownVisitor(at);
    known.consents = {recordOf(agreed, "record-child", known.principal)};
    return known;
}

} // namespace

TEST(VisitGuardian, whoIsUnder14_isAskedWhoIsThere_andCannotAnswerAlone)
{
    auto visitor = child();
    ASSERT_TRUE(visitor.at<NamingGuardian>());
    EXPECT_TRUE(visitor.asksNothing()) << "nothing is kept of that somebody said so";
    EXPECT_TRUE(visitor.agrees().at<NamingGuardian>());
    EXPECT_TRUE(visitor.refuses().at<NamingGuardian>());
    EXPECT_TRUE(visitor.names(agent).at<NamingGuardian>());
}

TEST(VisitGuardian, theGuardianReadsTheNoticeAnew_andTheRecordSaysWhoAgreed)
{
    auto visitor = child();
    visitor.clockMoves(5s).does(touch::NameGuardian{Guardian::Father});
    ASSERT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_EQ(visitor.screen<ReadingNotice>().shownAt, visitor.now());
    visitor.clockMoves(9s).agrees().names(agent);
    const auto& agreed = visitor.asked<StoreVisit>().agreed;
    EXPECT_EQ(agreed.guardian, Guardian::Father);
    EXPECT_EQ(agreed.evidence.dwell, 9s);
    const auto record = recordOf(agreed, "id", "subj_0000-0000-0001");
    EXPECT_EQ(record.events.front().entity, "system:kiosk-01");
    EXPECT_EQ(record.events.back().entity, "guardian:father");
    EXPECT_TRUE(byGuardian(record));
}

TEST(VisitGuardian, aRefusalIsCountedLikeAnyOther_withoutWhoRefused)
{
    auto visitor = child();
    visitor.does(touch::NameGuardian{Guardian::Other}).refuses();
    EXPECT_TRUE(visitor.at<Refused>());
    const auto record = recordOf(visitor.asked<RecordRefusal>().choice, "id", "once");
    EXPECT_EQ(record.events.back().entity, "once");
    EXPECT_FALSE(byGuardian(record));
}

TEST(VisitGuardian, withNobodyThere_nothingIsRecorded_andTheChildIsWelcome)
{
    auto visitor = child();
    visitor.does(touch::NobodyWithMe{});
    EXPECT_TRUE(visitor.at<Refused>());
    EXPECT_EQ(visitor.asked<RecordRefusal>().choice.status, ConsentStatus::RequestDeferred);
    EXPECT_FALSE(visitor.asks<StoreVisit>());
}

TEST(VisitGuardian, whoIs14AfterAll_answersAlone)
{
    auto visitor = child();
    visitor.does(touch::NameGuardian{}).agrees().names(agent);
    EXPECT_FALSE(visitor.asked<StoreVisit>().agreed.guardian);
}

TEST(VisitGuardian, backLeadsFromTheGuardiansNoticeToTheQuestion_andFromThereToTheNotice)
{
    auto visitor = child();
    visitor.does(touch::NameGuardian{Guardian::Mother}).does(touch::Back{});
    ASSERT_TRUE(visitor.at<NamingGuardian>());
    EXPECT_FALSE(visitor.screen<NamingGuardian>().reading.guardian);
    visitor.does(touch::Back{});
    ASSERT_TRUE(visitor.at<ReadingNotice>());
    EXPECT_FALSE(visitor.screen<ReadingNotice>().guardian);
}

TEST(VisitGuardian, whatHoldsForChildren_isPlayedToTheGuardianFirst)
{
    auto visitor = child();
    visitor.does(touch::NameGuardian{Guardian::Mother});
    EXPECT_EQ(sentencesOf(visitor.screen<ReadingNotice>(), "en"),
              (std::vector<std::string>{"minors", "first sentence", "second sentence"}));
}

TEST(VisitGuardian, timeAloneAnswersForNobody)
{
    auto visitor = child();
    visitor.waits(visitor.site().leaveAfter);
    EXPECT_TRUE(visitor.at<Attract>());
    EXPECT_FALSE(visitor.asks<StoreVisit>());
}

TEST(VisitGuardian, aChangedNotice_isAgainAnsweredByAGuardian)
{
    Visitor visitor;
    visitor.presentsPass(PassUse::Visit).does(PassFound{knownChild(visitor.now(), formerNotice()->ref)});
    ASSERT_TRUE(visitor.at<NamingGuardian>());
    visitor.does(touch::NameGuardian{Guardian::Mother}).agrees();
    EXPECT_EQ(visitor.asked<RenewConsent>().agreed.guardian, Guardian::Mother);

    Visitor alone;
    alone.presentsPass(PassUse::Visit).does(PassFound{knownChild(alone.now(), formerNotice()->ref)});
    alone.does(touch::NobodyWithMe{});
    ASSERT_TRUE(alone.at<ShowingVisitor>()) << "what is kept can be seen and withdrawn by whoever holds the pass";
    EXPECT_EQ(alone.screen<ShowingVisitor>().terms, Terms::Changed);

    Visitor older;
    older.presentsPass(PassUse::Visit).does(PassFound{knownChild(older.now(), formerNotice()->ref)});
    older.does(touch::Back{});
    EXPECT_TRUE(older.at<ShowingVisitor>());
    older.does(touch::ReadChange{}).does(touch::NameGuardian{}).agrees();
    EXPECT_FALSE(older.asked<RenewConsent>().agreed.guardian);
}

TEST(VisitGuardian, theNewestConsentSaysWhetherAChildHoldsThePass)
{
    auto known = knownChild(morning, notice(Purpose::VisitAttribution).ref);
    EXPECT_TRUE(underFourteen(known));
    auto again =
        recordOf(choice(Purpose::VisitAttribution, ConsentStatus::Renewed, morning + 24h), "later", known.principal);
    known.consents.push_back(again);
    EXPECT_FALSE(underFourteen(known)) << "14 meanwhile, and agreed alone";
    EXPECT_FALSE(underFourteen(knownVisitor(morning)));
    known.consents.pop_back();
    known.consents.front().events.push_back({.at = morning + 1h,
                                             .validity = 0s,
                                             .entity = known.principal,
                                             .status = ConsentStatus::Withdrawn,
                                             .indication = "touch:withdraw",
                                             .evidence = {}});
    EXPECT_TRUE(underFourteen(known)) << "a withdrawal makes nobody older";
}

} // namespace mingshi::visit
