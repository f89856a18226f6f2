// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/wording.h"

namespace mingshi {

/// Chinese characters, kana and hangul where the tongue is written in Chinese characters (zh, ja); words elsewhere.
std::size_t readingUnits(std::wstring_view folded, Tongue tongue);

struct ReadingLevel {
    std::size_t longest = 0; ///< sentence, in reading units
    double average = 0;      ///< of all sentences
};
ReadingLevel readingLevel(const std::vector<std::wstring>& statements, Tongue tongue);

/// What people who do not read laws can still follow: sentence length is the one measure of readability that works in
/// every language here [own judgement, law.md 5.1 asks for "a set level"].
struct ReadingLimits {
    std::size_t longest;
    double average;
    std::size_t firstLayer; ///< of all of it
};
ReadingLimits readingLimits(Tongue tongue);

} // namespace mingshi
