// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"
#include "press_picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <chrono>
#include <csignal>
#include <thread>
#include <unistd.h>

namespace mingshi::test {

using Json = nlohmann::ordered_json;
using testing::HasSubstr;

namespace {

/// The figures alone: not how long they took.
Json withoutTimes(Json result)
{
    result.erase("latency");
    return result;
}

} // namespace

/// Four persons of two pictures each (they are the demo's two; the folders say otherwise) and a picture without a face.
class Program : public testing::Test {
protected:
    struct Said {
        int code;
        std::string out, err;
    };

    Program()
    {
        const auto& kinds = pressPictures();
        std::string pairs = "path_a,path_b,label,fold\n";
        for (std::size_t person = 0; person < 4; ++person) {
            writePressPicture(kinds[person], person % 2 == 0, m_images / nameOf(person, 1));
            writePressPicture(kinds[person + 6], person % 2 == 0, m_images / nameOf(person, 2));
        }
        for (std::size_t person = 0; person < 4; ++person) {
            const std::string fold = std::to_string(person % 2);
            pairs += nameOf(person, 1) + ',' + nameOf(person, 2) + ",1," + fold + '\n';
            pairs += nameOf(person, 1) + ',' + nameOf((person + 1) % 4, 2) + ",0," + fold + '\n';
        }
        writePairs(pairs);
    }

    static std::string nameOf(std::size_t person, int picture)
    {
        const std::string name = "Person_" + std::to_string(person);
        return name + '/' + name + "_000" + std::to_string(picture) + ".jpg";
    }
    void writePairs(const std::string& pairs) { std::ofstream(m_folder / "pairs.csv", std::ios::binary) << pairs; }

    std::string commandLine(const std::string& more) const
    {
        return MINGSHI_BIN "/mingshi-evaluate --pairs " + (m_folder / "pairs.csv").string() + " --images " +
               m_images.string() + ' ' + more;
    }
    Said evaluate(const std::string& more) const
    {
        const auto ran = run("{ " + commandLine(more) + " >" + (m_folder / "out").string() + " 2>" +
                             (m_folder / "err").string() + "; }");
        return {ran.code, contentOf(m_folder / "out"), contentOf(m_folder / "err")};
    }
    Json resultIn(const std::filesystem::path& folder) const { return Json::parse(contentOf(folder / "result.json")); }

    TemporaryFolder m_folder;
    std::filesystem::path m_images = m_folder / "images";
};

TEST_F(Program, printsOneObject_andItsProgressElsewhere)
{
    const Said said = evaluate("--cross --json");
    ASSERT_EQ(said.code, 0) << said.err;
    EXPECT_THAT(said.err, HasSubstr("8/8 pictures"));
    const Json json = Json::parse(said.out); // fails on anything before or after the object
    for (const char* key : {"accuracy", "accuracy_standard_error", "eer", "tar", "tar_confidence_95", "thresholds",
                            "failure_to_acquire", "failures", "latency", "set"}) {
        EXPECT_TRUE(json.contains(key)) << key;
    }
    EXPECT_EQ(json["set"], "clean");
    EXPECT_EQ(json["failure_to_acquire"], 0);
    EXPECT_EQ(json["comparisons"], (Json{{"pairs", 8}, {"pictures", 8}, {"genuine", 4}, {"impostor", 8 * 7 / 2 - 4}}));
    for (const char* rate : {"1e-2", "1e-3", "1e-4", "1e-5", "1e-6"}) {
        EXPECT_TRUE(json["tar"][rate].is_null()) << rate; // 24 strangers say nothing
    }
    for (const char* stage : {"decode", "detect", "landmarks", "describe"}) {
        EXPECT_GT(json["latency"][stage]["p50_ms"], 0) << stage;
    }
}

TEST_F(Program, bothSets_areMeasured)
{
    const Said said = evaluate("--models accurate --json");
    ASSERT_EQ(said.code, 0) << said.err;
    const Json json = Json::parse(said.out);
    EXPECT_EQ(json["set"], "accurate");
    EXPECT_TRUE(json["ingredients"].contains("fr-feature alone"));
    EXPECT_EQ(json["comparisons"]["impostor"], 4); // without --cross the pairs with label 0
    EXPECT_EQ(evaluate("--models best").code, 102);
}

TEST_F(Program, writesScoresAndCurves)
{
    const auto out = m_folder / "new/out";
    ASSERT_EQ(evaluate("--cross --degrade chip --out " + out.string()).code, 0);
    const std::string scores = contentOf(out / "scores.csv");
    EXPECT_THAT(scores,
                testing::StartsWith(
                    "path_a,path_b,label,fold,score\nPerson_0/Person_0_0001.jpg,Person_0/Person_0_0002.jpg,1,0,0."));
    EXPECT_EQ(std::ranges::count(scores, '\n'), 9);
    for (const char* chart : {"roc", "det"}) {
        EXPECT_EQ(cv::imread((out / (std::string(chart) + ".png")).string()).cols, 720);
        EXPECT_THAT(contentOf(out / (std::string(chart) + ".svg")),
                    testing::AllOf(testing::StartsWith("<svg"), HasSubstr("</svg>")));
    }
    const Json json = resultIn(out);
    EXPECT_EQ(json["degradation"], "chip");
    EXPECT_EQ(json["comparisons"]["impostor"], 4 * 4 - 4); // side a as it is with side b degraded
}

TEST_F(Program, endedInTheMiddle_goesOnWhereItWas)
{
    const auto whole = m_folder / "whole", broken = m_folder / "broken";
    ASSERT_EQ(evaluate("--cross --degrade card --out " + whole.string()).code, 0);

    // ended after its first templates, however fast it is
    const auto cache = broken / "templates-128.cache";
    const pid_t child = fork();
    if (child == 0) {
        const std::string line =
            "exec " + commandLine("--cross --degrade card --out " + broken.string()) + " >/dev/null 2>&1";
        execl("/bin/sh", "sh", "-c", line.c_str(), nullptr);
        _exit(127);
    }
    std::error_code none;
    while (!std::filesystem::exists(cache, none) || std::filesystem::file_size(cache, none) < 2000) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    constexpr std::size_t record = 32 + 4 * 4 + 2 * 128 * 4; // digest, times, both looks
    std::string kept = contentOf(cache);
    kept.resize(kept.size() / record * record);
    ASSERT_GT(kept.size(), 0U);
    ASSERT_LT(kept.size(), std::filesystem::file_size(whole / "templates-128.cache"));
    ASSERT_FALSE(std::filesystem::exists(broken / "result.json"));
    std::ofstream(cache, std::ios::binary | std::ios::app)
        << "half a record"; // as an interruption in a write leaves it

    ASSERT_EQ(evaluate("--cross --degrade card --out " + broken.string()).code, 0);
    EXPECT_EQ(withoutTimes(resultIn(broken)), withoutTimes(resultIn(whole)));
    EXPECT_EQ(contentOf(broken / "scores.csv"), contentOf(whole / "scores.csv"));
    EXPECT_EQ(std::filesystem::file_size(cache), std::filesystem::file_size(whole / "templates-128.cache"));
    EXPECT_TRUE(contentOf(cache).starts_with(kept)); // taken over, not done again

    // and a third run, which has nothing left to do, says the same
    ASSERT_EQ(evaluate("--cross --degrade card --out " + broken.string()).code, 0);
    EXPECT_EQ(withoutTimes(resultIn(broken)), withoutTimes(resultIn(whole)));
}

TEST_F(Program, whatCannotBeAcquired_isCountedNamedAndNeverMatches)
{
    std::filesystem::create_directories(m_images / "No\xff-one"); // a name that is no UTF-8
    cv::imwrite((m_images / "No\xff-one/wall.png").string(), cv::Mat(250, 250, CV_8UC3, cv::Scalar(90, 120, 150)));
    std::ofstream(m_images / "No\xff-one/empty.jpg") << "";
    std::ofstream(m_images / "No\xff-one/text.jpg") << "no picture";
    std::ofstream(m_images / "No\xff-one/half.jpg", std::ios::binary)
        << contentOf(m_images / nameOf(0, 1)).substr(0, 300);
    writePairs(contentOf(m_folder / "pairs.csv") +
               "No\xff-one/wall.png,No\xff-one/empty.jpg,1,0\nNo\xff-one/text.jpg," + nameOf(0, 1) +
               ",0,1\nNo\xff-one/half.jpg," + nameOf(0, 1) + ",0,1\n");
    const auto out = m_folder / "out-folder";
    for (int i = 0; i < 2; ++i) { // the second time with the templates of the first
        const Said said = evaluate("--json --out " + out.string());
        ASSERT_EQ(said.code, 0) << said.err;
        const Json json = Json::parse(said.out);
        EXPECT_DOUBLE_EQ(json["failure_to_acquire"], 4.0 / 12);
        ASSERT_EQ(json["failures"].size(), 4U);
        EXPECT_EQ(json["failures"][0]["why"], "the file is empty");
        EXPECT_THAT(json["failures"][1]["why"].get<std::string>(), HasSubstr("damaged"));
        EXPECT_THAT(json["failures"][2]["why"].get<std::string>(), HasSubstr("not a PNG"));
        EXPECT_EQ(json["failures"][3]["why"], "no face");
        EXPECT_THAT(contentOf(out / "scores.csv"), HasSubstr(",-1.000000\n"));
    }
}

TEST_F(Program, aMistakeOnTheCommandLine_isToldInASentence)
{
    EXPECT_EQ(evaluate("--degrade strongly").code, 2);
    EXPECT_EQ(evaluate("--nothing").code, 2);
    EXPECT_EQ(run(MINGSHI_BIN "/mingshi-evaluate").code, 2);
    EXPECT_EQ(evaluate("--models-folder /nowhere").code, 100);
    EXPECT_EQ(evaluate("--out " + (m_folder / "pairs.csv").string()).code, 65);
    writePairs("../a.jpg,b.jpg,1\n");
    const Said said = evaluate("--json");
    EXPECT_EQ(said.code, 2);
    EXPECT_EQ(said.out, "");
    EXPECT_THAT(said.err, HasSubstr("line 1"));
}

} // namespace mingshi::test
