// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/manifest.h"
#include "pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>

namespace mingshi::test {

using testing::HasSubstr;
using Json = nlohmann::json;

/// A copy of the models that a test may spoil.
class Loading : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "mingshi-models-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        std::filesystem::copy(models, m_folder, std::filesystem::copy_options::recursive);
        std::ifstream(manifest()) >> m_json;
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path manifest() const { return m_folder / "models.json"; }

    Error loadingFails()
    {
        std::ofstream(manifest()) << m_json;
        auto loaded = Comparer::load(manifest(), m_folder);
        EXPECT_FALSE(loaded.has_value());
        return loaded ? Error{ErrorCode::Internal, "loaded"} : loaded.error();
    }

    std::filesystem::path m_folder;
    Json m_json;
};

TEST_F(Loading, theShippedModels_areLoaded)
{
    EXPECT_TRUE(Comparer::load(manifest(), m_folder).has_value());
}

TEST_F(Loading, aMissingModel_isNamed)
{
    for (const char* file : {"blazeface.onnx", "facemesh.onnx", "face_recognition.onnx"}) {
        std::filesystem::rename(m_folder / file, m_folder / "elsewhere");
        const Error error = loadingFails();
        EXPECT_EQ(error.code, ErrorCode::ModelMissing);
        EXPECT_THAT(error.detail, HasSubstr(file));
        std::filesystem::rename(m_folder / "elsewhere", m_folder / file);
    }
}

TEST_F(Loading, aTruncatedModel_isRefusedBeforeItIsRead)
{
    const auto file = m_folder / "facemesh.onnx";
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
    const Error error = loadingFails();
    EXPECT_EQ(error.code, ErrorCode::ModelDigestMismatch);
    EXPECT_THAT(error.detail, HasSubstr("facemesh.onnx"));
}

TEST_F(Loading, oneChangedBit_isRefused)
{
    std::fstream file(m_folder / "face_recognition.onnx", std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(1'000'000);
    const auto byte = static_cast<char>(file.get() ^ 1);
    file.seekp(1'000'000);
    file.put(byte);
    file.close();
    const Error error = loadingFails();
    EXPECT_EQ(error.code, ErrorCode::ModelDigestMismatch);
    EXPECT_THAT(error.detail, HasSubstr("face_recognition.onnx"));
}

TEST_F(Loading, aFileThatIsNoModel_isUnreadableThoughItsDigestIsRight)
{
    std::ofstream(m_folder / "blazeface.onnx") << "not a model\n";
    Json& entry = m_json["models"]["blazeface"];
    entry["bytes"] = 12;
    entry["sha256"] = "1ef559cd4fa134c723f2d5bc794108398f80970add272fa7eee43d5d31249542";
    const Error error = loadingFails();
    EXPECT_EQ(error.code, ErrorCode::ModelUnreadable);
    EXPECT_THAT(error.detail, HasSubstr("blazeface.onnx"));
}

TEST_F(Loading, aModelInAnothersPlace_isUnreadable)
{
    m_json["models"]["dlib-resnet"]["file"] = "facemesh.onnx";
    for (const char* field : {"bytes", "sha256"})
        m_json["models"]["dlib-resnet"][field] = m_json["models"]["facemesh"][field];
    const Error error = loadingFails();
    EXPECT_EQ(error.code, ErrorCode::ModelUnreadable);
    EXPECT_THAT(error.detail, HasSubstr("facemesh.onnx"));
}

TEST_F(Loading, aModelOutsideOfTheFolder_isRefused)
{
    for (const char* file : {"../blazeface.onnx", "/etc/passwd", "..", ".", ""}) {
        m_json["models"]["blazeface"]["file"] = file;
        EXPECT_EQ(loadingFails().code, ErrorCode::ModelUnreadable) << file;
    }
}

TEST_F(Loading, aMissingManifest_isNamed)
{
    const auto loaded = Comparer::load(m_folder / "none.json", m_folder);
    ASSERT_FALSE(loaded.has_value());
    EXPECT_EQ(loaded.error().code, ErrorCode::ModelMissing);
    EXPECT_THAT(loaded.error().detail, HasSubstr("none.json"));
}

TEST_F(Loading, aSpoiltManifest_isNamed)
{
    std::ofstream(manifest()) << R"({"set": "clean", )";
    const auto loaded = Comparer::load(manifest(), m_folder);
    ASSERT_FALSE(loaded.has_value());
    EXPECT_EQ(loaded.error().code, ErrorCode::ModelUnreadable);
    EXPECT_THAT(loaded.error().detail, HasSubstr("models.json"));
}

TEST_F(Loading, anIncompleteManifest_isNamed)
{
    for (const char* path : {"/set", "/sets/clean/detector", "/models/dlib-resnet/sha256", "/models/facemesh/bytes",
                             "/sets/clean/calibration/origins/chip", "/sets/clean/calibration/name"}) {
        const Json whole = m_json;
        const Json::json_pointer pointer(path);
        m_json.at(pointer.parent_pointer()).erase(pointer.back());
        EXPECT_EQ(loadingFails().code, ErrorCode::ModelUnreadable) << path;
        m_json = whole;
    }
}

TEST_F(Loading, thresholdsInTheWrongOrder_areRefused)
{
    Json& chip = m_json["sets"]["clean"]["calibration"]["origins"]["chip"];
    std::swap(chip["strong"], chip["match"]);
    EXPECT_EQ(loadingFails().code, ErrorCode::ModelUnreadable);
}

TEST_F(Loading, aSiteMayChoose_anotherSet)
{
    EXPECT_TRUE(Comparer::load(manifest(), m_folder, "accurate").has_value());
    const auto unknown = Comparer::load(manifest(), m_folder, "best");
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::ModelUnreadable);
    EXPECT_THAT(unknown.error().detail, HasSubstr("best"));
}

TEST_F(Loading, theDefaultSet_isTheCleanOne)
{
    const auto read = face::Manifest::read(manifest());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->set, "clean");
    ASSERT_EQ(read->recognisers.size(), 1U);
    EXPECT_EQ(read->recognisers.front().model.name, "dlib-resnet");
}

TEST_F(Loading, weightsThatDoNotAddUp_areRefused)
{
    for (const double weight : {0.9, 0.0, -1.0}) {
        m_json["sets"]["clean"]["recognisers"][0]["weight"] = weight;
        EXPECT_EQ(loadingFails().code, ErrorCode::ModelUnreadable) << weight;
    }
    m_json["sets"]["clean"]["recognisers"] = Json::array();
    EXPECT_EQ(loadingFails().code, ErrorCode::ModelUnreadable);
}

TEST_F(Loading, everyModel_saysWhereItComesFrom)
{
    for (const auto& [name, model] : m_json["models"].items())
        for (const char* field : {"licence", "source", "provenance"})
            EXPECT_GT(model.at(field).get<std::string>().size(), 10U) << name << ' ' << field;
}

TEST_F(Loading, noModel_readsAnAttributeOfThePerson)
{
    const std::vector<std::string> roles{"detector", "landmarks", "recogniser"};
    for (const auto& [name, model] : m_json["models"].items())
        EXPECT_THAT(roles, testing::Contains(model.at("role").get<std::string>())) << name;
}

} // namespace mingshi::test
