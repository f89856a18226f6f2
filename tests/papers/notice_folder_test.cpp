// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <random>

namespace mingshi {

namespace fs = std::filesystem;
using namespace scenes;
using ::testing::AllOf;
using ::testing::HasSubstr;

namespace {

/// A copy of the shipped notices that a test may break.
class NoticeFolder : public ::testing::Test {
protected:
    fs::path m_folder = fs::temp_directory_path() / ("mingshi-notices-" + std::to_string(std::random_device{}()));
    fs::path m_visit = m_folder / "N-P1-VISIT";

    void SetUp() override { fs::copy(shippedNotices(), m_folder, fs::copy_options::recursive); }
    void TearDown() override { fs::remove_all(m_folder); }

    static std::string content(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return std::string((std::istreambuf_iterator<char>(in)), {});
    }
    static void write(const fs::path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    }
    template<class Change>
    static void change(const fs::path& file, Change how)
    {
        auto json = nlohmann::json::parse(content(file));
        how(json);
        write(file, json.dump(2));
    }
    /// So that what is tested is not that the approved texts changed.
    void withoutApproval(const fs::path& notice)
    {
        change(notice / "notice.json", [](auto& json) { json.erase("approvedTexts"); });
    }
    /// Name and detail, "" when it could be read.
    std::string problem() const
    {
        const auto active = readNotices(m_folder, morning, {});
        return active ? std::string() : toString(active.error());
    }
    std::string digestByShell(const std::string& files) const
    {
        const std::string command = "cd '" + m_visit.string() + "' && sha256sum " + files + " | sha256sum | cut -c1-64";
        FILE* pipe = popen(command.c_str(), "r");
        std::string text(64, '\0');
        const std::size_t got = pipe == nullptr ? 0 : fread(text.data(), 1, text.size(), pipe);
        pclose(pipe);
        text.resize(got);
        return text;
    }
};

} // namespace

TEST_F(NoticeFolder, hash_isWhatSha256sumSays)
{
    const auto notice = readNotice(m_visit);
    ASSERT_TRUE(notice.has_value()) << toString(notice.error());
    std::string files = "notice.json";
    for (const auto& text : notice->texts) {
        files += ' ' + text.language + ".json";
    }
    EXPECT_EQ(notice->ref.sha256, digestByShell(files));
}

TEST_F(NoticeFolder, everyFileChangesTheHash)
{
    withoutApproval(m_visit);
    const auto before = readNotice(m_visit);
    ASSERT_TRUE(before.has_value()) << toString(before.error());
    for (const char* file : {"notice.json", "zh-CN.json", "en.json", "ar.json"}) {
        const std::string text = content(m_visit / file);
        write(m_visit / file, text + "\n");
        const auto after = readNotice(m_visit);
        ASSERT_TRUE(after.has_value());
        EXPECT_NE(after->ref.sha256, before->ref.sha256) << file;
        EXPECT_EQ(after->texts, before->texts);
        write(m_visit / file, text);
    }
}

TEST_F(NoticeFolder, missingFolder_isNoticeMissingAndNamesIt)
{
    const auto active = readNotices(m_folder / "nowhere", morning, {});
    ASSERT_FALSE(active.has_value());
    EXPECT_EQ(active.error().code, ErrorCode::NoticeMissing);
    EXPECT_THAT(active.error().detail, HasSubstr((m_folder / "nowhere").string()));
}

TEST_F(NoticeFolder, emptyFolder_isNoticeMissingAndNamesIt)
{
    fs::create_directory(m_folder / "empty");
    const auto active = readNotices(m_folder / "empty", morning, {});
    ASSERT_FALSE(active.has_value());
    EXPECT_EQ(active.error().code, ErrorCode::NoticeMissing);
    EXPECT_THAT(active.error().detail, HasSubstr((m_folder / "empty").string()));
}

TEST_F(NoticeFolder, missingTextFile_isNoticeMissingAndNamesIt)
{
    fs::remove(m_visit / "en.json");
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeMissing"), HasSubstr((m_visit / "en.json").string())));
}

TEST_F(NoticeFolder, missingHead_isNoticeMissing)
{
    fs::remove(m_visit / "notice.json");
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeMissing"), HasSubstr("N-P1-VISIT/notice.json")));
}

TEST_F(NoticeFolder, textThatNoLanguageLists_isRefused)
{
    write(m_visit / "fr.json", "{}");
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("does not list fr.json")));
}

TEST_F(NoticeFolder, brokenJson_isRefusedWithItsPlace)
{
    const std::string text = content(m_visit / "zh-CN.json");
    write(m_visit / "zh-CN.json", text.substr(0, text.size() / 2));
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("zh-CN.json"), HasSubstr("not JSON, byte")));
}

TEST_F(NoticeFolder, listInsteadOfObject_isRefused)
{
    write(m_visit / "zh-CN.json", "[1, 2]");
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("not an object")));
}

TEST_F(NoticeFolder, unknownAndMissingKeys_areAllNamed)
{
    change(m_visit / "en.json", [](auto& json) {
        json.erase("impact");
        json["pii"][1].erase("source");
        json["controller"]["fax"] = "1";
        json["suprise"] = true;
    });
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("impact: missing key"),
                                 HasSubstr("pii[1].source: missing key"), HasSubstr("controller.fax: unknown key"),
                                 HasSubstr("suprise: unknown key")));
}

TEST_F(NoticeFolder, doubledKey_isRefused)
{
    std::string text = content(m_visit / "en.json");
    text.insert(1, "\"title\": \"Another\",");
    write(m_visit / "en.json", text);
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("title: doubled key")));
}

TEST_F(NoticeFolder, wrongKindOfValue_isRefused)
{
    change(m_visit / "en.json", [](auto& json) {
        json["title"] = 7;
        json["summary"] = "one";
        json["pii"][0]["sensitive"] = "no";
    });
    EXPECT_THAT(problem(), AllOf(HasSubstr("title: not a text"), HasSubstr("summary: not a list"),
                                 HasSubstr("pii[0].sensitive: not true or false")));
}

TEST_F(NoticeFolder, blankText_doesNotCountAsFilled)
{
    change(m_visit / "en.json", [](auto& json) { json["rights"] = "  "; });
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("rights: begins or ends blank")));
    change(m_visit / "en.json", [](auto& json) { json["rights"] = "\u3000"; });
    EXPECT_THAT(problem(), HasSubstr("rights: begins or ends blank"));
}

TEST_F(NoticeFolder, brokenUtf8_isRefused)
{
    std::string text = content(m_visit / "zh-CN.json");
    text[text.find("佣金") + 1] = '\xff';
    write(m_visit / "zh-CN.json", text);
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("zh-CN.json: not JSON")));
}

TEST_F(NoticeFolder, unknownPurpose_isRefused)
{
    change(m_visit / "notice.json", [](auto& json) { json["purpose"] = "face_search"; });
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("unknown purpose \"face_search\"")));
}

TEST_F(NoticeFolder, wrongTimesAndVersion_areRefused)
{
    change(m_visit / "notice.json", [](auto& json) {
        json["validFrom"] = "yesterday";
        json["consentValidity"] = "P6M";
        json["change"] = "small";
    });
    EXPECT_THAT(problem(), AllOf(HasSubstr("validFrom: not a UTC time \"yesterday\""),
                                 HasSubstr("consentValidity: not a duration \"P6M\""), HasSubstr("\"small\"")));
    change(m_visit / "notice.json", [](auto& json) {
        json["validFrom"] = "2025-05-31T16:00:00Z";
        json["consentValidity"] = "P180D";
        json["change"] = "material";
        json["version"] = "1.x";
    });
    EXPECT_THAT(problem(), HasSubstr("version: not numbers"));
}

TEST_F(NoticeFolder, languageThatLeavesTheFolder_isRefused)
{
    change(m_visit / "notice.json", [](auto& json) { json["languages"].push_back("../N-P2-ID-FACE/en"); });
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("not a language tag")));
}

TEST_F(NoticeFolder, emptyMandatoryFields_areAllNamed)
{
    withoutApproval(m_visit);
    change(m_visit / "notice.json", [](auto& json) { json["impactAssessment"] = ""; });
    change(m_visit / "ar.json", [](auto& json) {
        json["withdrawal"] = "";
        json["controller"]["phone"] = "";
        json["necessity"] = "";
    });
    EXPECT_THAT(problem(),
                AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("impactAssessment"), HasSubstr("ar.withdrawal"),
                      HasSubstr("ar.controller.phone"), HasSubstr("ar.necessity")));
}

TEST_F(NoticeFolder, languageThatNamesOtherData_isRefused)
{
    withoutApproval(m_visit);
    change(m_visit / "en.json", [](auto& json) { json["pii"].erase(1); });
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeIncomplete"), HasSubstr("en.pii: not the same data as zh-CN.pii")));
}

TEST_F(NoticeFolder, textChangedAfterApproval_isNoticeAltered)
{
    std::string text = content(m_visit / "zh-CN.json");
    text.replace(text.find("180天"), std::string_view("180天").size(), "999天");
    write(m_visit / "zh-CN.json", text);
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeAltered"), HasSubstr("N-P1-VISIT")));
}

TEST_F(NoticeFolder, approvedHash_isWhatSha256sumSays)
{
    change(m_visit / "en.json", [](auto& json) { json["title"] = "Recording your visits"; });
    EXPECT_THAT(problem(), HasSubstr("NoticeAltered"));
    const auto languages = nlohmann::json::parse(content(m_visit / "notice.json")).at("languages");
    std::string files;
    for (const auto& language : languages) {
        files += language.get<std::string>() + ".json ";
    }
    const std::string approved = digestByShell(files);
    change(m_visit / "notice.json", [&](auto& json) { json["approvedTexts"] = approved; });
    EXPECT_EQ(problem(), "");
}

TEST_F(NoticeFolder, sameVersionTwice_isRefusedWithBothFolders)
{
    fs::copy(m_visit, m_folder / "N-P1-COPY", fs::copy_options::recursive);
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeAltered"), HasSubstr("version 1.0 twice"), HasSubstr("N-P1-COPY"),
                                 HasSubstr("N-P1-VISIT")));
}

TEST_F(NoticeFolder, newestVersionThatIsValidNow_isActive)
{
    const auto add = [&](const std::string& version, const std::string& from) {
        const fs::path folder = m_folder / ("N-P1-" + version);
        fs::copy(m_visit, folder, fs::copy_options::recursive);
        change(folder / "notice.json", [&](auto& json) {
            json["version"] = version;
            json["validFrom"] = from;
        });
    };
    add("1.9", "2026-01-01T00:00:00Z");
    add("1.10", "2026-02-01T00:00:00Z");
    add("2.0", "2026-12-01T00:00:00Z");
    const auto versionAt = [&](Timestamp now) {
        const auto active = readNotices(m_folder, now, {});
        return active ? active->active.at(Purpose::VisitAttribution)->ref.version : toString(active.error());
    };
    EXPECT_EQ(versionAt(morning), "1.10");
    EXPECT_EQ(versionAt(*timestampFromIso8601("2026-01-15T00:00:00Z")), "1.9");
    EXPECT_EQ(versionAt(*timestampFromIso8601("2025-07-01T00:00:00Z")), "1.0");
    EXPECT_EQ(versionAt(*timestampFromIso8601("2026-12-01T00:00:00Z")), "2.0");
    const auto onFile = readNotices(m_folder, morning, {});
    ASSERT_TRUE(onFile);
    EXPECT_EQ(
        std::ranges::count(onFile->all, Purpose::VisitAttribution, [](const auto& kept) { return kept->purpose; }), 4)
        << "consents are bound to every one of them";
}

TEST_F(NoticeFolder, noticesThatRanOut_areNoticeMissing)
{
    for (const auto& notice : fs::directory_iterator(m_folder)) {
        if (notice.is_directory()) {
            change(notice.path() / "notice.json", [](auto& json) { json["validTo"] = "2026-11-20T02:03:40Z"; });
        }
    }
    EXPECT_THAT(problem(), AllOf(HasSubstr("NoticeMissing"), HasSubstr(m_folder.string()), HasSubstr("2026-11-20")));
}

TEST_F(NoticeFolder, oneBrokenNotice_stopsAll)
{
    write(m_folder / "N-P3-ID-READ" / "notice.json", "{");
    EXPECT_THAT(problem(), HasSubstr("N-P3-ID-READ/notice.json"));
}

TEST_F(NoticeFolder, plainAndHiddenFilesBesideTheNotices_doNotMatter)
{
    write(m_folder / "README.md", "About these notices");
    fs::create_directory(m_folder / ".git");
    EXPECT_EQ(problem(), "");
}

} // namespace mingshi
