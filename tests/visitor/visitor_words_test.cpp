// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_visit.h"
#include "visitor/held_words.h"
#include "visitor/screen_evidence.h"
#include "visitor/visitor_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mingshi {

namespace {

TEST(ScreenEvidence, order_isAsTheLanguageIsRead)
{
    const QRectF left(0, 900, 400, 96);
    const QRectF right(424, 900, 400, 96);
    EXPECT_EQ(evidenceOf(left, right, false).buttonOrder, (std::vector<std::string>{"agree", "refuse"}));
    EXPECT_EQ(evidenceOf(left, right, true).buttonOrder, (std::vector<std::string>{"refuse", "agree"}));
    EXPECT_TRUE(evidenceOf(left, right, false).equalSize);
}

TEST(ScreenEvidence, smallerOrLowerAnswer_isNotEqual)
{
    const QRectF agree(0, 900, 400, 96);
    EXPECT_FALSE(evidenceOf(agree, QRectF(424, 900, 300, 96), false).equalSize);
    EXPECT_FALSE(evidenceOf(agree, QRectF(424, 900, 400, 64), false).equalSize);
    EXPECT_FALSE(evidenceOf(agree, QRectF(0, 1020, 400, 96), false).equalSize);
    EXPECT_FALSE(evidenceOf(QRectF(), QRectF(), false).equalSize);
}

TEST(VisitorWords, dates_areAsTheLanguageWritesThem)
{
    const auto at = sample::at("2026-11-24T16:20:00.000Z");
    EXPECT_EQ(visitor_words::date(at, Language(QStringLiteral("zh-CN"))), u"2026年11月24日");
    EXPECT_EQ(visitor_words::date(at, Language(QStringLiteral("en"))), u"November 24, 2026");
}

TEST(VisitorWords, channelWithoutCode_isKeyedByItsKind)
{
    EXPECT_EQ(visitor_words::channelKey({.code = "", .kind = ChannelKind::WalkIn, .name = "x"}), u"walk_in");
    EXPECT_EQ(visitor_words::channelKey({.code = "AG-01", .kind = ChannelKind::Agent, .name = "x"}), u"AG-01");
}

TEST(VisitorWords, fullText_labelsEveryFieldInWords)
{
    const auto notice = sample::notice();
    const Language language(QStringLiteral("en"));
    for (const auto& row : visitor_words::fullTextRows(*notice, *notice->text("en"), language)) {
        EXPECT_NE(row.label, row.key) << qPrintable(row.key);
        EXPECT_FALSE(row.value.isEmpty()) << qPrintable(row.key);
    }
}

TEST(VisitorWords, noRecipients_areToldAsNobody)
{
    const auto notice = sample::notice();
    const auto rows = visitor_words::fullTextRows(*notice, *notice->text("en"), Language(QStringLiteral("en")));
    const auto row = std::ranges::find(rows, QStringLiteral("recipients"), &Fact::key);
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->value, u"Nobody.");
}

TEST(VisitorWords, aLegalHold_isToldBeforeAndAfterAWithdrawal_withItsEndAndWhatCanBeDone)
{
    const Language language;
    auto visitor = sample::visitor();
    visitor.holds = {sample::holdTerms()};
    const auto before = visitor_words::whatStays(visitor, true, language).front();
    EXPECT_EQ(before.label, QStringLiteral("A law wants this kept: Visits with their channels · What the rules made of "
                                           "them, and disputes"));
    EXPECT_TRUE(before.value.contains(QStringLiteral("If you withdraw, this is still kept until November 24, 2027")));
    const auto after = visitor_words::certificateRows(sample::heldCertificate(), language).front();
    EXPECT_TRUE(after.value.contains(QStringLiteral("Nobody here can read it")));
    EXPECT_TRUE(after.detail.contains(QStringLiteral("complain to the authority")));
}

TEST(VisitorWords, whatGoes_namesEveryPurpose)
{
    const Language language(QStringLiteral("en"));
    const auto one = visitor_words::whatGoes(sample::visitor(), {Purpose::VisitAttribution}, true, language);
    const auto all =
        visitor_words::whatGoes(sample::visitor(), {allPurposes.begin(), allPurposes.end()}, true, language);
    EXPECT_EQ(all.size(), one.size() + allPurposes.size() - 1);
    EXPECT_TRUE(one.front().value.endsWith(u" 3"));
}

TEST(VisitorWords, aPartWithdrawal_leavesThePassAndSaysSo)
{
    const Language language(QStringLiteral("en"));
    for (const auto& row : visitor_words::whatGoes(sample::visitor(), {Purpose::VisitAttribution}, false, language)) {
        EXPECT_FALSE(row.value.contains(u"pass") || row.value.contains(u"key")) << qPrintable(row.value);
    }
    EXPECT_EQ(visitor_words::whatStays(sample::visitor(), false, language).size(),
              visitor_words::whatStays(sample::visitor(), true, language).size() + 1);
    const auto rows = visitor_words::certificateRows(sample::partCertificate(), language);
    EXPECT_EQ(rows.front().value, visitor_words::purposeName(Purpose::IdReading, language));
}

TEST(VisitorWords, withdrawalCards_areOfferedWhereThereIsAChoice_withOneTick)
{
    const Language language(QStringLiteral("en"));
    EXPECT_TRUE(visitor_words::withdrawalCards({Purpose::IdReading}, {}, language).empty());
    const auto cards =
        visitor_words::withdrawalCards({Purpose::VisitAttribution, Purpose::IdReading}, Purpose::IdReading, language);
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_EQ(cards[0].key, u"all");
    EXPECT_EQ(std::ranges::count(cards, QStringLiteral("check"), &Fact::value), 1);
    EXPECT_EQ(cards[2].value, u"check");
}

TEST(VisitorWords, everythingHeld_isARowEach)
{
    const Language language(QStringLiteral("en"));
    const auto held = sample::held();
    const auto rows = visitor_words::heldRows(held, std::vector{sample::notice()}, language);
    EXPECT_EQ(rows.size(), held.visits.size() + 1 + held.checks.size() + held.consents.size() +
                               held.corrections.size() + held.rulings.size() + held.disclosures.size() +
                               held.disputes.size() + held.holds.size());
    QString all;
    for (const auto& row : rows) {
        EXPECT_FALSE(row.label.isEmpty() || row.value.isEmpty()) << qPrintable(row.key);
        all += row.label + row.value + row.detail;
    }
    for (const auto* said : {"示例购房人", "002X", "December 31, 1949", "Given to nobody", "Kept until May 19, 2027",
                             "安家房产中介（示例路店）", "they match", "Withdrawn on"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(said))) << said;
    }
    EXPECT_TRUE(visitor_words::heldRows({}, {}, language).empty());
}

TEST(VisitorWords, changes_sayBeforeAndAfter)
{
    const Language language(QStringLiteral("en"));
    const auto rows =
        visitor_words::changeRows(changesBetween(*sample::formerNotice(), *sample::notice(), "en"), language);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].label, u"How long it is kept");
    EXPECT_TRUE(rows[0].detail.startsWith(u"Before: "));
    EXPECT_EQ(rows[1].detail, u"Nothing was said about it before.");
}

} // namespace

} // namespace mingshi
