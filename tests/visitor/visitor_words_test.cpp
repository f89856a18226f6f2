// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_visit.h"
#include "visitor/screen_evidence.h"
#include "visitor/visitor_words.h"

#include <gtest/gtest.h>

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

TEST(VisitorWords, whatGoes_namesEveryPurpose)
{
    const Language language(QStringLiteral("en"));
    const auto one = visitor_words::whatGoes(sample::visitor(), {Purpose::VisitAttribution}, language);
    const auto all = visitor_words::whatGoes(sample::visitor(), {allPurposes.begin(), allPurposes.end()}, language);
    EXPECT_EQ(all.size(), one.size() + allPurposes.size() - 1);
    EXPECT_TRUE(one.front().value.endsWith(u" 3"));
}

} // namespace

} // namespace mingshi
