// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>

namespace mingshi {

namespace {

using nlohmann::json;
using testing::HasSubstr;
namespace fs = std::filesystem;

constexpr const char* passphrase = "three old keys under the pine";

/// A site as `mingshictl` sets it up; every test breaks one thing and starts the real program.
class Start : public testing::Test {
protected:
    Start()
    {
        std::ofstream(m_folder / "passphrase") << passphrase << "\n";
        settings = {{"project", "Test"},
                    {"device", "kiosk-01"},
                    {"languages", {"zh-CN", "en"}},
                    {"channels", json::array()},
                    {"data", "records"},
                    {"passphrase_file", "passphrase"},
                    {"notices", MINGSHI_SOURCE_DIR "/resources/notices"},
                    {"models", MINGSHI_BINARY_DIR "/models"},
                    {"devices", {{"speech", false}}},
                    {"screens", {{"visitor", json::object()}}}};
        const auto made = control("store create --folder " + (m_folder / "records").string() + " --passphrase-file " +
                                  (m_folder / "passphrase").string());
        EXPECT_EQ(made.code, 0) << made.said;
        EXPECT_THAT(made.said, HasSubstr("Recovery key"));
    }

    static Ran control(const std::string& arguments) { return run(MINGSHI_BIN "/mingshictl " + arguments); }
    Ran check()
    {
        std::ofstream(m_folder / "settings.json") << settings.dump(2);
        return run(MINGSHI_BIN "/mingshi --check --settings " + (m_folder / "settings.json").string());
    }
    fs::path database() const { return m_folder / "records/mingshi.db"; }
    void refused(int code, const std::string& word)
    {
        const auto ran = check();
        EXPECT_EQ(ran.code, code) << ran.said;
        EXPECT_THAT(ran.said, HasSubstr(word));
    }
    /// A copy of the models folder in which one file may be broken.
    fs::path copyOfModels()
    {
        fs::copy(MINGSHI_BINARY_DIR "/models", m_folder / "models", fs::copy_options::recursive);
        settings["models"] = "models";
        fs::path largest;
        for (const auto& entry : fs::directory_iterator(m_folder / "models")) {
            if (entry.path().extension() == ".onnx" &&
                (largest.empty() || entry.file_size() > fs::file_size(largest))) {
                largest = entry.path();
            }
        }
        return largest;
    }

    TemporaryFolder m_folder;
    json settings;
};

} // namespace

TEST_F(Start, aSiteThatIsSetUp_checksOut)
{
    const auto ran = check();
    EXPECT_EQ(ran.code, 0) << ran.said;
    for (const auto* what : {"ok     notices", "ok     face models", "ok     records"}) {
        EXPECT_THAT(ran.said, HasSubstr(what));
    }
}

TEST_F(Start, aSecondStore_isNeverMadeOverTheFirst)
{
    const auto before = contentOf(database());
    const auto again = control("store create --folder " + (m_folder / "records").string() + " --passphrase-file " +
                               (m_folder / "passphrase").string());
    EXPECT_EQ(again.code, 82) << again.said;
    EXPECT_EQ(contentOf(database()), before);
}

TEST_F(Start, brokenSettings_nameTheLine)
{
    std::ofstream(m_folder / "settings.json") << "{\n  \"project\": ,\n}";
    const auto ran = run(MINGSHI_BIN "/mingshi --check --settings " + (m_folder / "settings.json").string());
    EXPECT_EQ(ran.code, 64) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("line 2"));
}

TEST_F(Start, noSettings_areTold)
{
    const auto ran = run(MINGSHI_BIN "/mingshi --check --settings " + (m_folder / "none.json").string());
    EXPECT_EQ(ran.code, 64);
    EXPECT_THAT(ran.said, HasSubstr("none.json"));
}

TEST_F(Start, noDisplay_isToldWithTheWayOut)
{
    const auto ran = run("env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM " MINGSHI_BIN "/mingshi --demo");
    EXPECT_EQ(ran.code, 67) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("--headless"));
}

TEST_F(Start, aWrongOption_isAMistakeOnTheCommandLine)
{
    EXPECT_EQ(run(MINGSHI_BIN "/mingshi --demos").code, 2);
    EXPECT_EQ(run(MINGSHI_BIN "/mingshi --demo --screens lobby").code, 2);
}

TEST_F(Start, aMissingModel_isNamed)
{
    const auto model = copyOfModels();
    fs::remove(model);
    refused(100, model.filename().string());
}

TEST_F(Start, anotherModel_isNotUsed)
{
    const auto model = copyOfModels();
    std::fstream stream(model, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(fs::file_size(model) / 2));
    stream.write("????", 4);
    stream.close();
    refused(101, model.filename().string());
}

TEST_F(Start, aTruncatedModel_isNotUsed)
{
    const auto model = copyOfModels();
    fs::resize_file(model, fs::file_size(model) / 2);
    const auto ran = check();
    EXPECT_GE(ran.code, 100);
    EXPECT_LE(ran.code, 102);
    EXPECT_THAT(ran.said, HasSubstr(model.filename().string()));
}

TEST_F(Start, noDatabase_isNotMadeAnew)
{
    fs::remove_all(m_folder / "records");
    refused(80, "records");
    EXPECT_FALSE(fs::exists(m_folder / "records"));
}

TEST_F(Start, aPlainDatabase_isLeftAsItIs)
{
    fs::remove(database());
    sqlite3* plain = nullptr;
    // SQLCipher writes a plain file when no key is given.
    ASSERT_EQ(sqlite3_open(database().c_str(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE visitors (name TEXT); INSERT INTO visitors VALUES ('x')", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(plain);
    const auto before = contentOf(database());
    ASSERT_EQ(before.substr(0, 15), "SQLite format 3");
    refused(81, "StoreIsPlainSqlite");
    EXPECT_EQ(contentOf(database()), before);
}

TEST_F(Start, aWrongPassphrase_isToldApartFromDamage)
{
    std::ofstream(m_folder / "passphrase") << "another passphrase\n";
    refused(83, "passphrase does not fit");
}

TEST_F(Start, aDamagedDatabase_isLeftAsItIs)
{
    std::string bytes = contentOf(database());
    std::fill(bytes.begin() + 64, bytes.begin() + 128, '\x55');
    std::ofstream(database(), std::ios::binary) << bytes;
    refused(84, "StoreCorrupt");
    EXPECT_EQ(contentOf(database()), bytes);
}

TEST_F(Start, noKeySlots_areTold)
{
    fs::remove(m_folder / "records/key-slots.json");
    refused(89, "key-slots.json");
}

TEST_F(Start, aFolderThatCannotBeWritten_isTold)
{
    const auto ran =
        run(MINGSHI_BIN "/mingshi --demo --headless " + (m_folder / "out").string() + " --data /proc/mingshi");
    EXPECT_EQ(ran.code, 65) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("/proc/mingshi"));
}

TEST_F(Start, noCamera_isTold)
{
    settings["devices"]["camera"] = "/dev/video-none";
    refused(110, "/dev/video-none");
}

TEST_F(Start, aNetworkCamera_isRefused)
{
    settings["devices"]["camera"] = "rtsp://192.0.2.1/lobby";
    refused(110, "CameraMissing");
}

TEST_F(Start, noReader_isTold)
{
    settings["devices"]["reader_port"] = "/dev/ttyUSB-none";
    refused(120, "/dev/ttyUSB-none");
}

TEST_F(Start, noNotice_meansThatNothingIsAsked)
{
    settings["notices"] = "empty";
    fs::create_directory(m_folder / "empty");
    refused(70, "NoticeMissing");
}

} // namespace mingshi
