// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>

namespace mingshi {

enum class Pace { Usual, Slow };

/// Says what a screen shows, for those who cannot or do not want to read it.
class Speaker {
public:
    virtual ~Speaker() = default;
    /// Errors: SpeakerMissing.
    virtual Result<void> probe() = 0;
    /// Blocks until all of `text` (UTF-8) was said in `language` (BCP 47), or stopped (Cancelled: silent at once).
    /// Errors: SpeakerMissing.
    virtual Result<void> say(std::string_view language, std::string_view text, Pace pace, std::stop_token stop) = 0;
};

/// espeak-ng, the text on its standard input: it appears in no list of processes. With a folder, the simulator for
/// machines without sound: each text becomes "1.wav", "2.wav", ... there, heard by nobody, and takes its time.
class EspeakSpeaker final : public Speaker {
public:
    explicit EspeakSpeaker(std::optional<std::filesystem::path> folder = {});
    Result<void> probe() override;
    Result<void> say(std::string_view language, std::string_view text, Pace pace, std::stop_token stop) override;

private:
    std::optional<std::filesystem::path> m_folder;
};

} // namespace mingshi
