// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include "papers/notice_linting.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <random>

namespace mingshi {

namespace fs = std::filesystem;
using namespace scenes;
using Json = nlohmann::json;
using ::testing::Contains;
using ::testing::IsEmpty;

namespace {

class NoticeLinting : public ::testing::Test {
protected:
    fs::path m_folder = fs::temp_directory_path() / ("mingshi-lint-" + std::to_string(std::random_device{}()));
    fs::path m_visit = m_folder / "N-P1-VISIT";

    void SetUp() override { fs::copy(shippedNotices(), m_folder, fs::copy_options::recursive); }
    void TearDown() override { fs::remove_all(m_folder); }

    static void write(const fs::path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    }
    template<class Change>
    void change(const std::string& file, Change how) const
    {
        std::ifstream in(m_visit / file);
        auto content = Json::parse(in);
        in.close();
        how(content);
        write(m_visit / file, content.dump(2));
    }
    /// "rule field" of each finding; the error's name where there is none.
    static std::vector<std::string> found(const fs::path& path)
    {
        const auto findings = lintPath(path);
        if (!findings) {
            return {std::string(describe(findings.error().code).name)};
        }
        std::vector<std::string> all;
        for (const auto& finding : *findings) {
            all.push_back(finding.rule + ' ' + finding.field);
        }
        return all;
    }
    /// After one language's field was given another text.
    std::vector<std::string> with(const std::string& language, const char* field, const std::string& text) const
    {
        fs::copy(shippedNotices() / "N-P1-VISIT", m_visit, fs::copy_options::overwrite_existing);
        change(language + ".json", [&](Json& content) { content[field] = text; });
        return found(m_visit);
    }
};

} // namespace

TEST_F(NoticeLinting, theShippedNotices_areCleanInEveryLanguage)
{
    const auto findings = lintPath(shippedNotices());
    ASSERT_TRUE(findings.has_value()) << toString(findings.error());
    for (const auto& finding : *findings) {
        ADD_FAILURE() << finding.rule << ' ' << finding.field << ": " << finding.message;
    }
}

TEST_F(NoticeLinting, everySceneOfAShippedNotice_hasItsPicture)
{
    const auto notice = shipped("N-P1-VISIT");
    ASSERT_EQ(notice.scenes.size(), notice.texts.front().summary.size());
    for (const auto& scene : notice.scenes) {
        EXPECT_TRUE(fs::exists(MINGSHI_SOURCE_DIR "/resources/icons/svg/scene-" + scene + ".svg")) << scene;
    }
}

TEST_F(NoticeLinting, picturesThatDoNotGoWithTheSentences_areFoundInEveryLanguage)
{
    change("notice.json", [](Json& head) { head["scenes"].erase(0); });
    const auto findings = lintPath(m_visit);
    ASSERT_TRUE(findings);
    EXPECT_EQ(std::ranges::count(*findings, "scenes", &Finding::rule), 7);
}

TEST_F(NoticeLinting, otherWordsThatSayTheSame_areClean)
{
    for (const char* text : {"记录您首次到访时间和次数，用于判断是否向介绍您的中介/推荐人支付佣金。",
                             "我们据此认定您由哪个渠道介绍而来，并据此结算该渠道的佣金；不会用于其他用途。",
                             "用於判斷佣金付給哪一個管道。不會永久保存，也不會提供給任何第三方。"}) {
        EXPECT_THAT(with("zh-CN", "purpose", text), IsEmpty()) << text;
    }
    for (const char* text : {"To decide which agent is paid a commission for bringing you, and for nothing else.",
                             "We note your visits to work out which referrer has earned the commission. We never share "
                             "this with any third party."}) {
        EXPECT_THAT(with("en", "purpose", text), IsEmpty()) << text;
    }
    EXPECT_THAT(with("zh-CN", "priceEffect", "佣金由本公司支付给介绍您的中介。无论您选哪个渠道，房价都不变。"),
                IsEmpty());
    EXPECT_THAT(with("zh-CN", "priceEffect",
                     "佣金由本公司付给介绍人；由中介介绍时，您的价格可能与自己前来时不同，差异写在价格表上。"),
                IsEmpty());
}

TEST_F(NoticeLinting, onePartThatIsSubtlyWrong_isFoundInItsField)
{
    EXPECT_THAT(with("zh-CN", "purpose", "记录您的到访，用于提升服务质量。"), Contains("vague-purpose zh-CN.purpose"));
    EXPECT_THAT(with("zh-CN", "purpose", "记录您的来访渠道，用于客户管理。"), Contains("true-purpose zh-CN.purpose"));
    EXPECT_THAT(with("zh-CN", "purpose", "记录您的到访，判断是否支付费用。"), Contains("true-purpose zh-CN.purpose"));
    EXPECT_THAT(with("en", "purpose", "To improve our service and keep the office safe."),
                Contains("vague-purpose en.purpose"));
    EXPECT_THAT(with("ja", "purpose", "サービス向上のために来訪を記録します。"), Contains("vague-purpose ja.purpose"));
    EXPECT_THAT(with("zh-CN", "retention", "信息将永久保存。"), Contains("kept-forever zh-CN.retention"));
    EXPECT_THAT(with("zh-TW", "retention", "資訊將永久保存。"), Contains("kept-forever zh-TW.retention"));
    EXPECT_THAT(with("zh-CN", "retention", "在必要的期限内保存。"), Contains("vague-period zh-CN.retention"));
    EXPECT_THAT(with("zh-CN", "withdrawal", "同意后不可撤销。"), Contains("irrevocable zh-CN.withdrawal"));
    EXPECT_THAT(with("zh-CN", "method", "您进入售楼处即视为同意记录。"), Contains("deemed-consent zh-CN.method"));
    EXPECT_THAT(with("zh-CN", "refusalEffect", "不同意的，不能享受优惠。"), Contains("coercion zh-CN.refusalEffect"));
    EXPECT_THAT(with("zh-CN", "priceEffect", "以现场公示为准。"), Contains("economic-consequence zh-CN.priceEffect"));
    EXPECT_THAT(with("zh-CN", "priceEffect", "价格不变。"), Contains("economic-consequence zh-CN.priceEffect"));
    EXPECT_THAT(with("en", "priceEffect", "Please ask our staff about prices."),
                Contains("economic-consequence en.priceEffect"));
    EXPECT_THAT(with("zh-CN", "rights", "\u3000"), Contains("mandatory-field zh-CN.rights"));
    EXPECT_THAT(with("ko", "complaints", "TBD"), Contains("mandatory-field ko.complaints"));
}

TEST_F(NoticeLinting, aFirstLayerThatHidesTheCommission_isFound)
{
    change("zh-CN.json", [](Json& text) {
        text["summary"] = {"我们想记录您的到访时间。", "用途：为您提供更好的服务。"};
    });
    EXPECT_THAT(found(m_visit), Contains("true-purpose zh-CN.summary"));
    EXPECT_THAT(found(m_visit), Contains("vague-purpose zh-CN.summary"));
}

TEST_F(NoticeLinting, aFormThatIsWrong_isAFindingAmongOthers)
{
    change("en.json", [](Json& text) { text.erase("retention"); });
    EXPECT_THAT(found(m_visit), Contains("form en.json retention"));
    EXPECT_THAT(found(m_visit), Contains("mandatory-field en.retention"));
    change("notice.json", [](Json& head) { head["approvedBy"] = ""; });
    EXPECT_THAT(found(m_visit), Contains("mandatory-field approvedBy"));
    fs::remove(m_visit / "ru.json");
    EXPECT_THAT(found(m_visit), Contains("form ru.json "));
}

TEST_F(NoticeLinting, aDraftThatNobodyApprovedYet_canBeClean)
{
    change("en.json", [](Json& text) { text["title"] = "Recording your visits and the channel"; });
    EXPECT_THAT(found(m_visit), IsEmpty());
    EXPECT_EQ(readNotice(m_visit).error().code, ErrorCode::NoticeAltered);
}

TEST_F(NoticeLinting, aSiteLanguageWithoutAText_isRefusedAtTheStart)
{
    EXPECT_TRUE(readNotices(shippedNotices(), morning, {"zh-CN", "ar"}).has_value());
    const auto refused = readNotices(shippedNotices(), morning, {"zh-CN", "de"});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NoticeIncomplete);
    EXPECT_THAT(refused.error().detail, ::testing::HasSubstr("has no text in \"de\""));
}

TEST_F(NoticeLinting, whatTheRulesForbid_isRefusedAtTheStartToo)
{
    change("zh-CN.json", [](Json& text) { text["retention"] = "信息将永久保存。"; });
    change("notice.json", [](Json& head) { head.erase("approvedTexts"); });
    const auto notice = readNotice(m_visit);
    ASSERT_FALSE(notice.has_value());
    EXPECT_EQ(notice.error().code, ErrorCode::NoticeIncomplete);
    EXPECT_THAT(notice.error().detail, ::testing::HasSubstr("zh-CN.retention"));
}

TEST_F(NoticeLinting, whatCannotBeRead_isAnErrorAndNotAFinding)
{
    const auto sign = [&](const std::string& content) {
        write(m_folder / "sign.txt", content);
        return found(m_folder / "sign.txt");
    };
    const std::vector<std::string> unusable{"NoticeIncomplete"};
    EXPECT_EQ(sign(""), unusable);
    EXPECT_EQ(sign(" \n\u3000\n"), unusable);
    EXPECT_EQ(sign("\xb1\xbe\xca\xdb\xc2\xa5\xb4\xa6"), unusable) << "GBK";
    EXPECT_EQ(sign(std::string("\0\x01PNG", 5)), unusable);
    EXPECT_EQ(sign(std::string(2 * 1024 * 1024, 'a')), unusable);
    EXPECT_EQ(found(m_folder / "nowhere.txt"), std::vector<std::string>{"NoticeMissing"});
    EXPECT_EQ(found(m_folder / "nowhere"), std::vector<std::string>{"NoticeMissing"});
    write(m_visit / "notice.json", "{");
    EXPECT_EQ(found(m_visit), unusable);
    EXPECT_EQ(found(m_visit / "zh-CN.json"), unusable);
    fs::create_directories(m_folder / "empty");
    EXPECT_EQ(found(m_folder / "empty"), std::vector<std::string>{"NoticeMissing"});
    EXPECT_THAT(sign("\xEF\xBB\xBF"
                     "本售楼处安装有人脸识别系统。"),
                Contains("mandatory-field zh-CN.retention"));
}

} // namespace mingshi
