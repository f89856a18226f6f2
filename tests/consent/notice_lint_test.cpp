// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/folding.h"
#include "consent/notice_lint.h"

#include "scenes.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace mingshi {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsSupersetOf;
using ::testing::Not;

namespace {

nlohmann::json dataFile(const char* name)
{
    std::ifstream in(std::string(MINGSHI_SOURCE_DIR "/tests/data/signs/") + name);
    return nlohmann::json::parse(in);
}

std::vector<std::string> rulesOf(const Notice& notice)
{
    std::vector<std::string> rules;
    for (const auto& finding : lint(notice)) {
        rules.push_back(finding.rule);
    }
    return rules;
}

/// The rules about what must not be said; what a lone sentence leaves out is no matter here.
std::vector<std::string> wordingRulesOf(const std::string& sentence)
{
    auto rules = rulesOf(noticeOfSign(sentence));
    std::erase_if(rules, [](const std::string& rule) {
        return rule == "mandatory-field" || rule == "true-purpose" || rule == "vague-purpose" ||
               rule == "economic-consequence";
    });
    return rules;
}

auto fieldIs(const std::string& name)
{
    return Field(&Finding::field, name);
}

} // namespace

TEST(NoticeLint, everySentenceOfTheCorpus_isFoundByItsRuleAndNoOther)
{
    for (const auto& one : dataFile("sentences.json")) {
        const auto text = one["text"].get<std::string>();
        EXPECT_EQ(wordingRulesOf(text), one["rules"].get<std::vector<std::string>>()) << text;
    }
}

TEST(NoticeLint, everySignOfTheCorpus_failsForWhatIsWrongWithIt)
{
    for (const auto& one : dataFile("signs.json")) {
        const auto rules = rulesOf(noticeOfSign(one["text"].get<std::string>()));
        EXPECT_THAT(rules, IsSupersetOf(one["rules"].get<std::vector<std::string>>())) << one["name"];
    }
}

TEST(NoticeLint, aSignThatTellsTheTruth_lacksOnlyFields)
{
    for (const auto& one : dataFile("signs.json")) {
        if (one["rules"] == nlohmann::json{"mandatory-field"}) {
            EXPECT_THAT(rulesOf(noticeOfSign(one["text"].get<std::string>())), ::testing::Each("mandatory-field"))
                << one["name"];
        }
    }
}

TEST(NoticeLint, theSignsOf2021_failWithTheMissingFieldsListed)
{
    const auto signs = dataFile("signs.json");
    for (const auto& sign : {signs[0], signs[1]}) {
        const auto findings = lint(noticeOfSign(sign["text"].get<std::string>()));
        for (const char* field :
             {"zh-CN.purpose", "zh-CN.retention", "zh-CN.controller.name", "zh-CN.withdrawal", "zh-CN.rights",
              "zh-CN.refusalEffect", "zh-CN.priceEffect", "zh-CN.alternative", "zh-CN.storageLocation", "zh-CN.pii",
              "zh-CN.complaints", "zh-CN.method", "impactAssessment", "approvedBy", "validTo"}) {
            EXPECT_THAT(findings, Contains(::testing::AllOf(Field(&Finding::rule, "mandatory-field"), fieldIs(field))))
                << field;
        }
        EXPECT_THAT(findings, Not(Contains(fieldIs("zh-CN.summary.")))) << "what the sign says is there";
    }
}

TEST(NoticeLint, aFieldThatIsBlankOrAPlaceholder_isMissing)
{
    for (const char* nothing :
         {"", " ", "\u3000\u3000", "\u200b", "——", "待定", "TBD", "【待补充】", "ｔｂｄ", "..."}) {
        EXPECT_TRUE(saysNothing(nothing)) << nothing;
        auto notice = scenes::notice(Purpose::VisitAttribution);
        notice.texts[0].retention = nothing;
        EXPECT_THAT(missingFields(notice), ElementsAre("zh-CN.retention")) << nothing;
    }
    for (const char* something : {"无", "180天", "90 days", "N", "不拍摄"}) {
        EXPECT_FALSE(saysNothing(something)) << something;
    }
}

TEST(NoticeLint, theFirstLayer_hasAtMostSixHundredChineseCharacters)
{
    const auto layerOf = [](int characters) {
        Notice notice;
        notice.texts.resize(1);
        notice.texts[0].language = "zh-CN";
        for (; characters > 0; characters -= 20) {
            std::string line;
            for (int i = 0; i < std::min(characters, 20); ++i) {
                line += "字";
            }
            notice.texts[0].summary.push_back(line + "，1。");
        }
        return rulesOf(notice);
    };
    EXPECT_THAT(layerOf(600), Not(Contains("first-layer-length")));
    EXPECT_THAT(layerOf(601), Contains("first-layer-length"));
    EXPECT_THAT(layerOf(600), Not(Contains("reading-level")));
}

TEST(NoticeLint, aSentenceThatNobodyCanFollow_isFound)
{
    Notice notice;
    notice.texts.resize(1);
    notice.texts[0].language = "zh-CN";
    std::string text;
    for (int i = 0; i < 30; ++i) {
        text += "根据上述约定，";
    }
    notice.texts[0].rights = text + "办理。";
    EXPECT_THAT(lint(notice),
                Contains(::testing::AllOf(Field(&Finding::rule, "reading-level"), fieldIs("zh-CN.rights"))));
}

TEST(NoticeLint, aLanguageWhoseWordsNobodyKnows_isAFindingNotASilence)
{
    Notice notice;
    notice.texts.resize(1);
    notice.texts[0].language = "de";
    EXPECT_THAT(rulesOf(notice), Contains("language"));
}

TEST(NoticeLint, aPeriodWithoutANumber_tellsNobodyHowLong)
{
    Notice notice;
    notice.texts.resize(1);
    notice.texts[0].language = "zh-CN";
    for (const char* vague : {"在必要期限内保存。", "按规定保存。", "根据业务需要保存"}) {
        notice.texts[0].retention = vague;
        EXPECT_THAT(rulesOf(notice), Contains("vague-period")) << vague;
    }
    for (const char* clear : {"在必要期限内保存，最长180天。", "比对结束即清除。", "保存三年后删除"}) {
        notice.texts[0].retention = clear;
        EXPECT_THAT(rulesOf(notice), Not(Contains("vague-period"))) << clear;
    }
}

TEST(NoticeLint, textThatIsHugeOrNoText_isReadInBoundedTime)
{
    std::string huge;
    while (huge.size() < 1024 * 1024) {
        huge += "不会永久";
    }
    EXPECT_FALSE(rulesOf(noticeOfSign(huge)).empty());
    EXPECT_FALSE(isUtf8("\xff\xfe"));
    EXPECT_FALSE(isUtf8("\xed\xa0\x80")) << "a surrogate";
    EXPECT_FALSE(isUtf8("\xc0\xaf")) << "overlong";
    EXPECT_TRUE(isUtf8("明示 \xf0\x9f\x99\x82"));
}

} // namespace mingshi
