// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <set>

namespace mingshi {

using namespace scenes;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Everything a person can be shown of a notice in one language, with the name of each part.
std::vector<std::pair<std::string, std::string>> everything(const Notice& notice, const NoticeText& text)
{
    std::vector<std::pair<std::string, std::string>> all{{"title", text.title}};
    for (const NoticeRow& row : fullText(notice, text)) {
        all.emplace_back(row.key, row.text);
    }
    return all;
}

class ShippedNotices : public ::testing::TestWithParam<const char*> {
protected:
    const Notice m_notice = shipped(GetParam());
};

} // namespace

TEST_P(ShippedNotices, areComplete)
{
    EXPECT_THAT(missingFields(m_notice), IsEmpty());
    EXPECT_EQ(m_notice.ref.id, GetParam());
    EXPECT_EQ(m_notice.jurisdiction, "CN");
}

TEST_P(ShippedNotices, speakAllLanguagesOfTheVisitorScreenChineseFirst)
{
    EXPECT_EQ(m_notice.texts[0].language, "zh-CN");
    for (const char* language : {"zh-CN", "zh-TW", "en", "ja", "ko", "ru", "ar"}) {
        EXPECT_NE(m_notice.text(language), nullptr) << language;
    }
}

TEST_P(ShippedNotices, sayTheSameFieldsInEveryLanguage)
{
    const auto keys = [&](const NoticeText& text) {
        std::set<std::string> all;
        for (const auto& [key, value] : everything(m_notice, text)) {
            all.insert(key);
        }
        return all;
    };
    for (const auto& text : m_notice.texts) {
        EXPECT_EQ(keys(text), keys(m_notice.texts.front())) << text.language;
        EXPECT_EQ(text.summary.size(), m_notice.texts.front().summary.size()) << text.language;
    }
}

TEST_P(ShippedNotices, sayTheFirstLayerInThreeToSixShortSentences)
{
    // visual.md, "Grid": 28 Chinese or 60 Latin characters a line; Korean has spaces, which are narrow, between its
    // words.
    const auto longest = [](std::string_view language) {
        return language.starts_with("zh") || language == "ja" ? 28U : language == "ko" ? 32U : 60U;
    };
    for (const auto& text : m_notice.texts) {
        EXPECT_GE(text.summary.size(), 3U);
        EXPECT_LE(text.summary.size(), 6U);
        std::size_t all = 0;
        for (const auto& sentence : text.summary) {
            EXPECT_LE(characters(sentence), longest(text.language)) << text.language << ": " << sentence;
            all += characters(sentence);
        }
        EXPECT_LE(all, 600U) << text.language;
    }
}

TEST_P(ShippedNotices, useNoForbiddenWording)
{
    // law.md 5.1, 6.3 rule 5 and visual.md, "Words".
    constexpr std::array forbidden{"永久",
                                   "长期保存",
                                   "不可撤销",
                                   "任意第三方",
                                   "等相关用途",
                                   "包括但不限于",
                                   "服务质量",
                                   "视为同意",
                                   "即同意",
                                   "您的安全",
                                   "签约管理",
                                   "抽奖",
                                   "快速通道",
                                   "！",
                                   "!",
                                   "优惠",
                                   "forever",
                                   "irrevocabl",
                                   "any third part",
                                   "including but not limited",
                                   "quality of service",
                                   "better service",
                                   "your security",
                                   "deemed",
                                   "by entering",
                                   "prize",
                                   "للأبد",
                                   "لا رجعة فيه",
                                   "جودة الخدمة",
                                   "لسلامتكم"};
    for (const auto& text : m_notice.texts) {
        for (const auto& [key, value] : everything(m_notice, text)) {
            for (const char* word : forbidden) {
                EXPECT_THAT(value, Not(HasSubstr(word))) << text.language << '.' << key;
            }
        }
    }
}

TEST_P(ShippedNotices, leaveNoSpacesAroundASentenceAndRepeatNone)
{
    for (const auto& text : m_notice.texts) {
        std::set<std::string> seen;
        for (const auto& [key, value] : everything(m_notice, text)) {
            EXPECT_THAT(value, Not(HasSubstr("  "))) << text.language << '.' << key;
            EXPECT_TRUE(value.empty() || (value.front() != ' ' && value.back() != ' ')) << text.language << '.' << key;
            EXPECT_TRUE(value.empty() || seen.insert(value).second) << text.language << '.' << key;
        }
    }
}

TEST_P(ShippedNotices, nameWaysToWithdrawAndToComplainOutsideTheOffice)
{
    for (const auto& text : m_notice.texts) {
        for (const char* line : {"12345", "12315", "12377"}) {
            EXPECT_THAT(text.complaints, HasSubstr(line)) << text.language;
        }
        EXPECT_THAT(text.controller.email, ::testing::EndsWith(".invalid")) << text.language;
    }
    EXPECT_THAT(m_notice.text("zh-CN")->withdrawal, HasSubstr("不用说理由"));
    EXPECT_THAT(m_notice.text("en")->withdrawal, HasSubstr("No reason is needed"));
}

TEST_P(ShippedNotices, giveTheSameContactsAndIdentifiersInEveryLanguage)
{
    const Controller& source = m_notice.texts.front().controller;
    for (const auto& text : m_notice.texts) {
        EXPECT_EQ(text.controller.creditCode, source.creditCode) << text.language;
        EXPECT_EQ(text.controller.phone, source.phone) << text.language;
        EXPECT_EQ(text.controller.email, source.email) << text.language;
        EXPECT_THAT(text.controller.officer, HasSubstr("privacy@example.invalid")) << text.language;
    }
}

TEST_P(ShippedNotices, tellWhoPaysWhomAndThatThePriceStays)
{
    EXPECT_THAT(m_notice.text("zh-CN")->priceEffect, HasSubstr("价格"));
    EXPECT_THAT(m_notice.text("zh-CN")->priceEffect, HasSubstr("都一样"));
    EXPECT_THAT(m_notice.text("en")->priceEffect, HasSubstr("the same"));
    EXPECT_THAT(m_notice.text("zh-CN")->refusalEffect, HasSubstr("不影响"));
}

TEST_P(ShippedNotices, areBoundToTheTextsThatWereApproved)
{
    // Without the pin an edited text would only be a new hash; the shipped ones must be pinned.
    std::ifstream in(shippedNotices() / GetParam() / "notice.json");
    const std::string json((std::istreambuf_iterator<char>(in)), {});
    EXPECT_THAT(json, HasSubstr("\"approvedTexts\""));
}

INSTANTIATE_TEST_SUITE_P(Each, ShippedNotices, ::testing::Values("N-P1-VISIT", "N-P2-ID-FACE", "N-P3-ID-READ", "N-P4-DISCLOSE"),
                         [](const auto& each) {
                             std::string name = each.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(ShippedNotice, ofVisits_namesTheChannelAndTheCommissionAndWhoIsPaid)
{
    const Notice notice = shipped("N-P1-VISIT");
    const NoticeText& chinese = *notice.text("zh-CN");
    for (const std::string& text : {chinese.purpose, chinese.summary[0] + chinese.summary[1]}) {
        EXPECT_THAT(text, HasSubstr("渠道"));
        EXPECT_THAT(text, HasSubstr("佣金"));
        EXPECT_THAT(text, HasSubstr("中介"));
    }
    const NoticeText& english = *notice.text("en");
    for (const std::string& text : {english.purpose, english.summary[1]}) {
        EXPECT_THAT(text, HasSubstr("agent"));
        EXPECT_THAT(text, HasSubstr("commission"));
    }
    EXPECT_THAT(notice.text("ar")->purpose, HasSubstr("عمولة"));
    EXPECT_THAT(chinese.priceEffect, HasSubstr("佣金由我们支付"));
    EXPECT_EQ(notice.consentValidity, 24h * 180);
    EXPECT_EQ(notice.retentionPeriod, "P180D");
    EXPECT_THAT(chinese.retention, HasSubstr("180天"));
}

TEST(ShippedNotice, ofComparison_keepsNoFaceAndOffersAPersonOfEqualRank)
{
    const Notice notice = shipped("N-P2-ID-FACE");
    const NoticeText& chinese = *notice.text("zh-CN");
    EXPECT_THAT(chinese.retention, HasSubstr("10秒"));
    EXPECT_THAT(chinese.retention, HasSubstr("90天"));
    EXPECT_THAT(chinese.alternative, HasSubstr("人工核验"));
    EXPECT_THAT(chinese.cameraState, HasSubstr("摄像头关闭"));
    EXPECT_THAT(chinese.method, HasSubstr("一对一"));
    EXPECT_THAT(notice.text("en")->retention, HasSubstr("10 seconds"));
    EXPECT_EQ(notice.consentValidity, 30min);
    EXPECT_EQ(std::ranges::count_if(chinese.pii, &PiiItem::sensitive), 2);
}

TEST(ShippedNotice, ofReading_listsExactlyWhatDocumentDetailsKeep)
{
    const Notice notice = shipped("N-P3-ID-READ");
    std::vector<std::string> types;
    for (const auto& item : notice.text("zh-CN")->pii) {
        types.push_back(item.dpvType);
    }
    EXPECT_THAT(
        types, ::testing::ElementsAre("pd:Name", "pd:BirthDate", "pd:OfficialID", "pd:OfficialID", "dpv:PersonalData"));
    EXPECT_EQ(notice.consentValidity, 30min);
}

TEST(Notice, thatIsTheSignOfTheCaseOf2021_lacksNearlyEverything)
{
    // What stood beside the machine (law.md 1, S11).
    Notice notice = shipped("N-P1-VISIT");
    NoticeText sign;
    sign.language = "zh-CN";
    sign.purpose = "刷证时会采集您的人脸及个人信息，用于查询来访记录和签约管理，我们承诺保证您的人脸等信息安全";
    notice.texts = {sign};
    EXPECT_THAT(missingFields(notice), Contains("zh-CN.retention"));
    EXPECT_THAT(missingFields(notice), Contains("zh-CN.controller.name"));
    EXPECT_THAT(missingFields(notice), Contains("zh-CN.priceEffect"));
    EXPECT_THAT(missingFields(notice), Contains("zh-CN.refusalEffect"));
}

TEST(ShippedNotice, each_isActiveToday)
{
    const auto active = readNotices(shippedNotices(), morning, {});
    ASSERT_TRUE(active.has_value()) << toString(active.error());
    EXPECT_EQ(active->active.size(), 4U);
    EXPECT_EQ(active->active.at(Purpose::VisitAttribution)->ref.id, "N-P1-VISIT");
    EXPECT_EQ(active->active.at(Purpose::IdFaceComparison)->ref.id, "N-P2-ID-FACE");
    EXPECT_EQ(active->active.at(Purpose::IdReading)->ref.id, "N-P3-ID-READ");
    EXPECT_EQ(active->active.at(Purpose::SettlementDisclosure)->ref.id, "N-P4-DISCLOSE");
}

} // namespace mingshi
