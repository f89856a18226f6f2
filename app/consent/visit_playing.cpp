// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/visit_stepper.h"

namespace mingshi::visit {

namespace {

constexpr std::chrono::milliseconds shortestCaption{3000};
/// Fifteen bytes of UTF-8 a second: five Chinese characters, as many letters, seven Arabic or Cyrillic ones.
constexpr std::chrono::milliseconds captionPerByte{66};

} // namespace

std::vector<std::string> sentencesOf(const ReadingNotice& reading, std::string_view language)
{
    if (reading.renewal != nullptr && reading.renewal->former != nullptr) {
        std::vector<std::string> sentences;
        for (const auto& change : changesBetween(*reading.renewal->former, *reading.notice, language)) {
            sentences.push_back(change.after);
        }
        return sentences;
    }
    const auto* text = reading.notice->text(language);
    if (text == nullptr) {
        return {};
    }
    auto sentences = text->summary;
    if (reading.guardian) {
        sentences.insert(sentences.begin(), text->minors);
    }
    return sentences;
}

std::chrono::milliseconds readingTime(std::string_view sentence, bool slowly)
{
    const auto time = std::max(shortestCaption, captionPerByte * static_cast<int>(sentence.size()));
    return slowly ? time * 3 / 2 : time;
}

void Stepper::say()
{
    const auto* reading = at<ReadingNotice>();
    Playing& playing = *m_state.playing;
    playing.since = m_now;
    if (!playing.speaking()) {
        return;
    }
    std::string spoken = sentencesOf(*reading, m_state.language)[playing.sentence];
    if (playing.sentence == 0) {
        spoken.insert(0, reading->notice->text(m_state.language)->title + "\n");
    }
    command(Speak{m_state.language, std::move(spoken), playing.slowly});
}

void Stepper::sayNext()
{
    if (m_state.playing->sentence + 1 < sentencesOf(*at<ReadingNotice>(), m_state.language).size()) {
        ++m_state.playing->sentence;
        say();
    } else {
        m_state.playing.reset();
    }
}

void Stepper::playOn()
{
    Playing& playing = *m_state.playing;
    if (!playing.silent) {
        return;
    }
    playing.since = std::min(playing.since, m_now); // a clock that was set back holds no caption
    const auto sentences = sentencesOf(*at<ReadingNotice>(), m_state.language);
    if (m_now - playing.since >= readingTime(sentences[playing.sentence], playing.slowly)) {
        sayNext();
    }
}

void Stepper::stopPlaying()
{
    if (m_state.playing && m_state.playing->speaking()) {
        command(StopSpeaking{});
    }
    m_state.playing.reset();
}

void Stepper::on(const touch::Play&)
{
    const auto* reading = at<ReadingNotice>();
    if (reading == nullptr || (m_state.playing && !m_state.playing->paused)) {
        return;
    }
    if (!m_state.playing) {
        if (sentencesOf(*reading, m_state.language).empty()) {
            return;
        }
        m_state.playing = Playing{};
        m_state.speechFailed = false;
    }
    m_state.playing->paused = false;
    say();
}

void Stepper::on(const touch::Pause&)
{
    if (m_state.playing && !m_state.playing->paused) {
        if (m_state.playing->speaking()) {
            command(StopSpeaking{});
        }
        m_state.playing->paused = true;
    }
}

void Stepper::on(const touch::PlayAgain&)
{
    if (m_state.playing) {
        m_state.playing->paused = false;
        say();
    }
}

void Stepper::on(const touch::PlaySlowly&)
{
    if (m_state.playing) {
        m_state.playing->slowly = !m_state.playing->slowly;
        say();
    }
}

void Stepper::on(const touch::StopPlaying&)
{
    stopPlaying();
}

void Stepper::on(const SpeechEnded& ended)
{
    if (!m_state.playing || !m_state.playing->speaking()) {
        return;
    }
    if (ended.spoken) {
        sayNext();
    } else {
        m_state.speechFailed = true;
        m_state.playing->silent = true;
        m_state.playing->since = m_now;
    }
}

} // namespace mingshi::visit
