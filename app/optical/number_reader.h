// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/seen_text.h"
#include "optical/ocr_b.h"

#include <optional>

namespace mingshi::optical {

/// The number of a PRC card: seventeen digits and a digit or X in OCR-B.
struct SeenNumber {
    SeenText text;
    cv::Point2d first, last; ///< the middles of its first and its last character, in pixels
    double certainty = 0;    ///< 0..1: the geometric mean over its characters

    void move(const cv::Matx33d& toOther);
};

/// Finds the number in a grey picture, at any angle and whichever way up. What it says is for `readNumber` of
/// identity/number_reading.h to judge. Empty when no such line is in view.
std::optional<SeenNumber> readNumberLine(const cv::Mat& grey, OcrB& ocrB);

} // namespace mingshi::optical
