// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/seen_text.h"
#include "optical/character_grid.h"
#include "optical/ocr_b.h"

#include <optional>

namespace mingshi::optical {

/// A machine-readable zone in a picture.
struct SeenZone {
    SeenText text;        ///< two lines of 44 or 36 characters, or three of 30; one, where the others are not in view
    CharacterGrid grid;   ///< where it stands
    double certainty = 0; ///< 0..1: the geometric mean over its characters

    void move(const cv::Matx33d& toOther) { grid.toPicture = toOther * grid.toPicture; }
};

/// Finds the zone of a passport or card in a grey picture, at any angle and whichever way up, and reads it. What it
/// says is for `Mrz::read` to judge. Empty when no lines of a zone are in view.
std::optional<SeenZone> readZone(const cv::Mat& grey, OcrB& ocrB);

/// What the network says of each character.
SeenText seenTextOf(const cv::Mat& probabilities, int columns);
/// The geometric mean of how probable the best characters are.
double certaintyOf(const SeenText& text);

} // namespace mingshi::optical
