// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet.h"

#include <array>

namespace mingshi::specimens {

/// How hard a photograph is. Measured in the frame of 1920 x 1080:
/// Easy: 11-13 px/mm, tilt up to 4 degrees, blur 0.5-0.8 px, noise 2, JPEG 92.
/// Medium: 7.5-10.5 px/mm, tilt up to 12, turned up to 10, blur 0.7-1.1, noise 5, uneven light, glare in half, JPEG 75.
/// Hard: 5.8-7.5 px/mm (a character 15 to 19 px apart from the next), tilt up to 22, turned up to 20, blur 1.0-1.6 and
/// moved up to 3 px, noise 9, a shadow, glare in most, JPEG 50.
enum class Grade { Easy, Medium, Hard };

struct Photograph {
    cv::Mat bgr;
    cv::Matx33d fromSheet;              ///< pixels of the sheet to pixels of the frame
    std::array<cv::Point2f, 4> corners; ///< of the sheet, from its upper left one on clockwise
};

/// A sheet on a desk mat under the camera. `quarterTurns` counter-clockwise.
Photograph photograph(cv::RNG& random, const Sheet& sheet, Grade grade, int quarterTurns = 0);

/// The mat alone.
cv::Mat emptyDesk(cv::RNG& random, Grade grade);

} // namespace mingshi::specimens
