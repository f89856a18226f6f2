// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/wiped.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace mingshi::optical {

/// The sizes at which lines are looked for in a picture: its own or as large as is of use, which bounds time and
/// memory; half of it, where characters are very large or blurred; twice, where they are small.
inline std::vector<double> scalesFor(cv::Size size)
{
    constexpr double longest = 2400, shortest = 16; // one line alone may be a picture
    const double side = std::max(size.width, size.height);
    const double whole = std::min(1., longest / side);
    std::vector<double> scales{whole, whole / 2};
    if (2 * side <= longest) {
        scales.push_back(2);
    }
    std::erase_if(scales, [&size](double scale) { return std::min(size.width, size.height) * scale < shortest; });
    return scales;
}

/// What `readAt` makes of the picture at the scale at which it is surest; a result has a `certainty`, and `move`
/// takes it back to the picture's own pixels.
template<class ReadAt>
auto surest(const cv::Mat& grey, const ReadAt& readAt) -> decltype(readAt(grey))
{
    constexpr double surely = 0.9;
    decltype(readAt(grey)) best;
    for (const double scale : scalesFor(grey.size())) {
        auto scaled = wiped();
        if (scale == 1) {
            scaled = grey;
        } else {
            cv::resize(grey, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
        }
        auto found = readAt(scaled);
        if (found && (!best || found->certainty > best->certainty)) {
            const double half = (1 / scale - 1) / 2; // the middle of a pixel is its whole number
            found->move(cv::Matx33d(1 / scale, 0, half, 0, 1 / scale, half, 0, 0, 1));
            best = std::move(found);
        }
        if (best && best->certainty > surely) {
            break;
        }
    }
    return best;
}

} // namespace mingshi::optical
