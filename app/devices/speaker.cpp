// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/speaker.h"

#include "devices/interval.h"
#include "devices/program.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace mingshi {

namespace {

constexpr auto voices = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"zh", "cmn"}, {"en", "en-gb"}, {"ar", "ar"}, {"ja", "ja"}, {"ko", "ko"}, {"ru", "ru"}});

/// Words a minute; espeak-ng's own 175 is too fast for a notice that is heard once.
constexpr std::string_view usualPace = "140", slowPace = "95";
constexpr std::chrono::seconds shortest{30};
constexpr std::chrono::milliseconds speechPerByte{400}; ///< three times what Chinese, the densest, takes
constexpr std::chrono::nanoseconds second = std::chrono::seconds{1};
constexpr std::int64_t bytesPerSecond = 44'100; ///< espeak-ng's WAV: mono, 16 bits, 22,050 Hz

std::optional<std::string_view> voiceFor(std::string_view language)
{
    const auto primary = language.substr(0, language.find('-'));
    const auto found = std::ranges::find(voices, primary, &std::pair<std::string_view, std::string_view>::first);
    return found == voices.end() ? std::nullopt : std::optional(found->second);
}

Result<void> espeak(std::vector<std::string> arguments, std::string_view text, std::stop_token stop)
{
    arguments.insert(arguments.begin(), "espeak-ng");
    const auto end = run({std::move(arguments), std::as_bytes(std::span(text)), 0, plainEnvironment(),
                          shortest + speechPerByte * text.size()},
                         std::move(stop));
    if (!end && end.error() == ProgramFault::Stopped) {
        return fail(ErrorCode::Cancelled);
    }
    if (!end) {
        return fail(ErrorCode::SpeakerMissing,
                    end.error() == ProgramFault::NotStarted ? "espeak-ng is not installed" : "espeak-ng does not end");
    }
    if (end->exitCode != 0) {
        return fail(ErrorCode::SpeakerMissing, "espeak-ng ended with " + std::to_string(end->exitCode));
    }
    return {};
}

std::filesystem::path nextFile(const std::filesystem::path& folder)
{
    std::error_code error;
    for (int i = 1;; ++i) {
        auto file = folder / (std::to_string(i) + ".wav");
        if (!std::filesystem::exists(file, error)) {
            return file;
        }
    }
}

} // namespace

EspeakSpeaker::EspeakSpeaker(std::optional<std::filesystem::path> folder) : m_folder(std::move(folder)) {}

Result<void> EspeakSpeaker::probe()
{
    return espeak({"--version"}, {}, {});
}

Result<void> EspeakSpeaker::say(std::string_view language, std::string_view text, Pace pace, std::stop_token stop)
{
    const auto voice = voiceFor(language);
    if (!voice) {
        return fail(ErrorCode::SpeakerMissing, "no voice for " + std::string(language));
    }
    std::vector<std::string> arguments{"-v", std::string(*voice), "-s",
                                       std::string(pace == Pace::Slow ? slowPace : usualPace), "--stdin"};
    if (!m_folder) {
        return espeak(std::move(arguments), text, std::move(stop));
    }
    std::error_code error;
    std::filesystem::create_directories(*m_folder, error);
    const auto file = nextFile(*m_folder);
    const auto draft = std::filesystem::path(file).replace_extension(".part"); // whole files only for whoever listens
    arguments.insert(arguments.end(), {"-w", draft.string()});
    if (auto said = espeak(std::move(arguments), text, stop); !said) {
        std::filesystem::remove(draft, error);
        return said;
    }
    std::filesystem::rename(draft, file, error);
    const auto bytes = error ? 0 : std::filesystem::file_size(file, error);
    if (error) {
        return fail(ErrorCode::SpeakerMissing, file.string() + ": " + error.message());
    }
    return passes(second * static_cast<std::int64_t>(bytes) / bytesPerSecond, stop) ? Result<void>{}
                                                                                    : fail(ErrorCode::Cancelled);
}

} // namespace mingshi
