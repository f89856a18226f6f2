// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace mingshi::optical {

/// Something small and dark on lighter ground, perhaps a printed character; in pixels.
struct Mark {
    cv::Point2d centre;
    double size = 0; ///< of the longer side
};

/// The marks of a grey picture, at most some thousands: those between about 8 and 60 pixels, set against the brightness
/// round about, so that shadow and glare do not matter.
std::vector<Mark> marksIn(const cv::Mat& grey);

} // namespace mingshi::optical
