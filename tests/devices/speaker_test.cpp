// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/speaker.h"
#include "scenes.h"

#include <cstdlib>
#include <future>
#include <map>
#include <thread>

using namespace mingshi;
using mingshi::testing::bytesOf;
using mingshi::testing::TempFolder;

namespace {

void skipWithoutEspeak()
{
    if (!EspeakSpeaker().probe()) {
        GTEST_SKIP() << "espeak-ng is not installed";
    }
}

} // namespace

TEST(speaker, everyLanguageOfTheProductIsSaid)
{
    skipWithoutEspeak();
    const std::pair<const char*, const char*> texts[]{
        {"zh-CN", "相机关闭。您可以拒绝。"}, {"zh-TW", "相機關閉。"},      {"en", "The camera is off."},
        {"ar", "الكاميرا مغلقة."},           {"ja", "カメラはオフです。"}, {"ko", "카메라가 꺼져 있습니다."},
        {"ru", "Камера выключена."}};
    const TempFolder folder;
    std::map<std::string, std::future<Result<void>>> heard; // all at once: a text takes its time
    for (const auto& [language, text] : texts) {
        heard[language] = std::async(std::launch::async, [&folder, language, text] {
            return EspeakSpeaker(folder / language).say(language, text, Pace::Usual, {});
        });
    }
    for (auto& [language, said] : heard) {
        const auto end = said.get();
        ASSERT_TRUE(end) << language << " " << toString(end.error());
        const auto wav = bytesOf(folder / language / "1.wav");
        EXPECT_EQ(wav.substr(0, 4), "RIFF") << language;
        EXPECT_GT(wav.size(), 10'000u) << language;
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / language), {}), 1);
    }
}

TEST(speaker, aLongerTextTakesLonger)
{
    skipWithoutEspeak();
    const TempFolder folder;
    EspeakSpeaker speaker(folder.path());
    ASSERT_TRUE(speaker.say("en", "Off.", Pace::Usual, {}));
    ASSERT_TRUE(speaker.say("en", "The camera is off. You may refuse.", Pace::Usual, {}));
    EXPECT_GT(bytesOf(folder / "2.wav").size(), 2 * bytesOf(folder / "1.wav").size());
}

TEST(speaker, onAMachineWithoutSoundATextTakesItsTime)
{
    skipWithoutEspeak();
    const TempFolder folder;
    std::stop_source stop;
    const std::string text =
        "The camera is off. Nobody's face is taken without a yes. You may refuse. Nothing changes.";
    auto said = std::async(std::launch::async,
                           [&] { return EspeakSpeaker(folder.path()).say("en", text, Pace::Slow, stop.get_token()); });
    while (!std::filesystem::exists(folder / "1.wav") &&
           said.wait_for(std::chrono::milliseconds(10)) == std::future_status::timeout) {
    }
    stop.request_stop();
    const auto end = said.get();
    ASSERT_FALSE(end) << "it was over before anyone could have heard it";
    EXPECT_EQ(end.error().code, ErrorCode::Cancelled);
}

TEST(speaker, aLanguageWithoutAVoiceIsSaid)
{
    EXPECT_EQ(EspeakSpeaker().say("tlh", "nuqneH", Pace::Usual, {}).error(),
              (Error{ErrorCode::SpeakerMissing, "no voice for tlh"}));
}

TEST(speaker, withoutEspeakThereIsNoVoice)
{
    const TempFolder empty;
    const std::string before = std::getenv("PATH");
    ::setenv("PATH", empty.path().c_str(), 1);
    const auto said = EspeakSpeaker().say("en", "x", Pace::Usual, {});
    ::setenv("PATH", before.c_str(), 1);
    EXPECT_EQ(said.error(), (Error{ErrorCode::SpeakerMissing, "espeak-ng is not installed"}));
    EXPECT_EQ(describe(ErrorCode::SpeakerMissing).name, "SpeakerMissing");
}

TEST(speaker, itFallsSilentWhenItIsStopped)
{
    const TempFolder folder;
    std::ofstream(folder / "espeak-ng") << "#!/bin/sh\nexec sleep 1000\n";
    std::filesystem::permissions(folder / "espeak-ng", std::filesystem::perms::owner_all);
    const std::string before = std::getenv("PATH");
    ::setenv("PATH", (folder.path().string() + ":" + before).c_str(), 1);
    std::stop_source stop;
    auto said =
        std::async(std::launch::async, [&] { return EspeakSpeaker().say("en", "x", Pace::Usual, stop.get_token()); });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    stop.request_stop();
    EXPECT_EQ(said.get().error().code, ErrorCode::Cancelled);
    ::setenv("PATH", before.c_str(), 1);
}
