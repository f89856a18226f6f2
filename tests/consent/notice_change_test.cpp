// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gtest/gtest.h>

namespace mingshi {

using namespace scenes;

namespace {

std::shared_ptr<const Notice> version(const std::string& number, ChangeClass change, char digest)
{
    Notice notice = scenes::notice(Purpose::VisitAttribution);
    notice.ref.version = number;
    notice.ref.sha256 = std::string(64, digest);
    notice.change = change;
    return std::make_shared<const Notice>(std::move(notice));
}

} // namespace

TEST(NoticeChange, isToldRowByRow_beforeAndAfter)
{
    const auto changes = changesBetween(*formerNotice(), notice(Purpose::VisitAttribution), "en");
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].key, "retention");
    EXPECT_EQ(changes[0].before, "former retention");
    EXPECT_EQ(changes[0].after, "retention");
    EXPECT_EQ(changes[1].key, "recipients");
    EXPECT_EQ(changes[1].before, "");
    EXPECT_NE(changes[1].after.find("channel"), std::string::npos);
}

TEST(NoticeChange, whatIsNoLongerSaid_isToldToo)
{
    Notice shorter = notice(Purpose::VisitAttribution);
    shorter.texts.front().minors.clear();
    const auto changes = changesBetween(notice(Purpose::VisitAttribution), shorter, "zh-CN");
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front(), (NoticeChange{"minors", "minors", ""}));
}

TEST(NoticeChange, theVersionAndItsDigest_areNoChangeToAnybody)
{
    EXPECT_TRUE(
        changesBetween(*version("1.0", ChangeClass::Material, '1'), *version("2.0", ChangeClass::Material, '2'), "en")
            .empty());
}

TEST(NoticeChange, inALanguageThatOneOfThemHasNot_isToldInTheOneThatCounts)
{
    Notice former = *formerNotice();
    former.texts.resize(1);
    former.texts.front().retention = "原保存期";
    const auto changes = changesBetween(former, notice(Purpose::VisitAttribution), "en");
    ASSERT_FALSE(changes.empty());
    EXPECT_EQ(changes.front().before, "原保存期");
}

TEST(NoticeChange, betweenNoticesWithoutTexts_isNone)
{
    EXPECT_TRUE(changesBetween(Notice{}, notice(Purpose::VisitAttribution), "en").empty());
    EXPECT_TRUE(changesBetween(notice(Purpose::VisitAttribution), Notice{}, "en").empty());
}

TEST(NoticeVersions, aConsentCoversItsOwnNotice)
{
    const auto one = version("1.0", ChangeClass::Material, '1');
    EXPECT_TRUE(covers(one->ref, *one, {}));
}

TEST(NoticeVersions, editorialChanges_areCovered_materialOnesAreNot)
{
    const auto one = version("1.0", ChangeClass::Material, '1');
    const auto typo = version("1.9", ChangeClass::Editorial, '2');
    const auto another = version("1.10", ChangeClass::Editorial, '3');
    const auto real = version("2.0", ChangeClass::Material, '4');
    const auto later = version("2.1", ChangeClass::Editorial, '5');
    const std::vector all{later, typo, one, real, another};
    EXPECT_TRUE(covers(one->ref, *another, all));
    EXPECT_TRUE(covers(typo->ref, *another, all)) << "1.10 comes after 1.9";
    EXPECT_FALSE(covers(one->ref, *real, all));
    EXPECT_FALSE(covers(one->ref, *later, all)) << "a material change lies between";
    EXPECT_TRUE(covers(real->ref, *later, all));
    EXPECT_FALSE(covers(later->ref, *another, all)) << "an earlier notice is no later wording of a newer one";
}

TEST(NoticeVersions, aVersionThatIsNotOnFile_coversNothingElse)
{
    const auto one = version("1.0", ChangeClass::Material, '1');
    const auto typo = version("1.1", ChangeClass::Editorial, '2');
    EXPECT_FALSE(covers(one->ref, *typo, std::vector{typo}));
    auto altered = one->ref;
    altered.sha256 = std::string(64, '9');
    EXPECT_FALSE(covers(altered, *typo, std::vector{one, typo})) << "the same number on another text";
    EXPECT_EQ(onFile(altered, std::vector{one, typo}), nullptr);
}

TEST(NoticeVersions, areNumbersWithDots)
{
    EXPECT_EQ(versionNumbers("1.10"), (std::vector{1, 10}));
    EXPECT_EQ(versionNumbers("2.0"), std::vector{2});
    for (const auto* wrong : {"", ".", "1.", "a", "1.-2", "1.99999999999"}) {
        EXPECT_TRUE(versionNumbers(wrong).empty()) << wrong;
    }
}

} // namespace mingshi
