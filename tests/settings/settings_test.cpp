// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>

namespace mingshi {

namespace {

using nlohmann::json;
using testing::HasSubstr;

class SettingsFile : public testing::Test {
protected:
    SettingsFile()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "mingshi-settings-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~SettingsFile() override { std::filesystem::remove_all(m_folder); }

    static json good()
    {
        return json::parse(R"({
          "project": "示例花园", "device": "kiosk-01", "languages": ["zh-CN", "en"],
          "channels": [{"kind": "agent", "code": "AG-01", "name": "远山经纪"}],
          "data": "records", "passphrase_file": "passphrase", "notices": "notices", "models": "models",
          "devices": {"camera": "/dev/video0", "reader_port": "/dev/ttyUSB0", "entrance_tray": "tray"},
          "screens": {"visitor": {"display": 1}, "signing": {"full_screen": false}}
        })");
    }
    Result<Settings> read(const std::string& text)
    {
        std::ofstream(m_folder / "settings.json") << text;
        return readSettings(m_folder / "settings.json");
    }
    Result<Settings> read(const json& value) { return read(value.dump(2)); }
    std::string mistakeIn(const json& value)
    {
        const auto settings = read(value);
        return settings ? "no mistake" : toString(settings.error());
    }

    std::filesystem::path m_folder;
};

} // namespace

TEST_F(SettingsFile, everyValue_arrivesAndPathsAreRelativeToTheFile)
{
    const auto settings = read(good());
    ASSERT_TRUE(settings) << toString(settings.error());
    EXPECT_EQ(settings->project, "示例花园");
    EXPECT_EQ(settings->data, m_folder / "records");
    EXPECT_EQ(settings->camera, "/dev/video0");
    EXPECT_EQ(settings->entranceTray, m_folder / "tray");
    EXPECT_TRUE(settings->deskTray.empty());
    EXPECT_EQ(settings->visitor.display, 1);
    EXPECT_TRUE(settings->visitor.fullScreen);
    EXPECT_FALSE(settings->signing.fullScreen);
    EXPECT_FALSE(settings->manager.shown);
}

TEST_F(SettingsFile, walkInAndNotSaid_areAlwaysOffered)
{
    const auto settings = read(good());
    ASSERT_TRUE(settings);
    ASSERT_EQ(settings->channels.size(), 3U);
    EXPECT_EQ(settings->channels[1].kind, ChannelKind::WalkIn);
    EXPECT_EQ(settings->channels[2].kind, ChannelKind::NotSaid);
}

TEST_F(SettingsFile, brokenJson_namesTheLine)
{
    const auto settings = read(std::string("{\n  \"project\": \"a\",\n  \"device\" \"b\"\n}\n"));
    ASSERT_FALSE(settings);
    EXPECT_EQ(settings.error().code, ErrorCode::SettingsUnreadable);
    EXPECT_THAT(settings.error().detail, HasSubstr("line 3"));
}

TEST_F(SettingsFile, aMissingKey_isNamed)
{
    for (const auto* key :
         {"project", "device", "languages", "channels", "data", "passphrase_file", "notices", "models", "screens"}) {
        auto value = good();
        value.erase(key);
        EXPECT_THAT(mistakeIn(value), HasSubstr(std::string("\"") + key + "\" is missing"));
    }
}

TEST_F(SettingsFile, whatOpensTheRecords_isOneBackendByName)
{
    EXPECT_EQ(read(good())->keyBackend, KeyBackend::PassphraseFile) << "as in files from before there was another";
    auto value = good();
    value["key_backend"] = "passphrase_file";
    EXPECT_EQ(read(value)->passphraseFile, m_folder / "passphrase");
    value["tpm"] = "device:/dev/tpmrm0";
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"tpm\" does not belong to the key_backend passphrase_file"));
    value["key_backend"] = "tpm";
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"passphrase_file\" does not belong to the key_backend tpm"));
    value.erase("passphrase_file");
    EXPECT_EQ(read(value)->keyBackend, KeyBackend::Tpm);
    EXPECT_EQ(read(value)->tpm, "device:/dev/tpmrm0");
    value.erase("tpm");
    EXPECT_EQ(read(value)->tpm, "device:/dev/tpmrm0");
    value["key_backend"] = "whatever is there";
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"key_backend\" is not passphrase_file or tpm"));
    value["key_backend"] = true;
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"key_backend\" has a value of the wrong kind"));
}

TEST_F(SettingsFile, theCalendar_isReadFromItsFile_andAMistakeInItIsToldWithItsPlace)
{
    auto value = good();
    EXPECT_TRUE(read(value)->calendar.years.empty());
    std::ofstream(m_folder / "cn.json") << R"({"schema": "mingshi-calendar-1", "source": "s", "years": [
        {"year": 2026, "holidays": [{"from": "2026-10-01", "to": "2026-10-07"}], "workedInstead": []}]})";
    value["calendar"] = "cn.json";
    const auto settings = read(value);
    ASSERT_TRUE(settings) << toString(settings.error());
    EXPECT_EQ(settings->calendar.years.begin()->second.holidays.size(), 7U);

    std::ofstream(m_folder / "cn.json") << R"({"schema": "mingshi-calendar-1", "source": "s", "years": [{"year": 2}]})";
    EXPECT_THAT(mistakeIn(value), HasSubstr("years[0].year: not a year"));
    value["calendar"] = "nowhere.json";
    EXPECT_THAT(mistakeIn(value), HasSubstr("cannot be read"));
}

TEST_F(SettingsFile, anUnknownKey_isNamed)
{
    auto value = good();
    value["devices"]["camra"] = "/dev/video0";
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"devices.camra\" is not a setting"));
    value = good();
    value["by_person_check"] = false; // the check by a person cannot be configured off (design.md, position 2)
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"by_person_check\" is not a setting"));
}

TEST_F(SettingsFile, aWrongKind_isNamed)
{
    auto value = good();
    value["devices"]["speech"] = "yes";
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"devices.speech\" has a value of the wrong kind"));
    value = good();
    value["screens"]["visitor"]["display"] = -1;
    EXPECT_THAT(mistakeIn(value), HasSubstr("screens.visitor.display"));
    value = good();
    value["channels"] = {{{"kind", "agent"}}};
    EXPECT_THAT(mistakeIn(value), HasSubstr("channels[0].code"));
    value = good();
    value["languages"] = json::array();
    EXPECT_THAT(mistakeIn(value), HasSubstr("\"languages\" is empty"));
}

TEST_F(SettingsFile, noFile_isTold)
{
    const auto settings = readSettings(m_folder / "nothing.json");
    ASSERT_FALSE(settings);
    EXPECT_THAT(settings.error().detail, HasSubstr("nothing.json cannot be read"));
}

} // namespace mingshi
