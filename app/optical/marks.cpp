// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/marks.h"

#include "pictures/wiped.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace mingshi::optical {

namespace {

constexpr int neighbourhood = 31;         ///< pixels that a mark is compared with
constexpr double shareOfDeviation = 0.45; ///< of the deviation there that a mark is darker
constexpr double leastDarker = 7;         ///< grey levels, above what sensors' noise makes
constexpr int smallest = 5, largest = 70;
constexpr std::size_t mostMarks = 8000;

/// 255 where `grey` is darker than what lies around it.
cv::Mat darkPlaces(const cv::Mat& grey)
{
    auto smooth = wiped(), mean = wiped(), square = wiped(), dark = wiped();
    cv::GaussianBlur(grey, smooth, {}, 0.8);
    smooth.convertTo(smooth, CV_32F);
    cv::boxFilter(smooth, mean, CV_32F, {neighbourhood, neighbourhood});
    cv::sqrBoxFilter(smooth, square, CV_32F, {neighbourhood, neighbourhood});
    dark.create(grey.size(), CV_8UC1);
    for (int y = 0; y < grey.rows; ++y) {
        const auto* at = smooth.ptr<float>(y);
        const auto* average = mean.ptr<float>(y);
        const auto* squares = square.ptr<float>(y);
        auto* to = dark.ptr<uchar>(y);
        for (int x = 0; x < grey.cols; ++x) {
            const float darker = average[x] - at[x];
            const float variance = squares[x] - average[x] * average[x];
            to[x] = darker > leastDarker && darker * darker > shareOfDeviation * shareOfDeviation * variance ? 255 : 0;
        }
    }
    return dark;
}

} // namespace

std::vector<Mark> marksIn(const cv::Mat& grey)
{
    auto labels = wiped(), boxes = wiped(), centres = wiped();
    const int count = cv::connectedComponentsWithStats(darkPlaces(grey), labels, boxes, centres, 8, CV_32S);
    std::vector<Mark> marks;
    for (int i = 1; i < count; ++i) {
        const auto* box = boxes.ptr<int>(i);
        const int width = box[cv::CC_STAT_WIDTH], height = box[cv::CC_STAT_HEIGHT];
        const int longer = std::max(width, height);
        if (longer < smallest || longer > largest || box[cv::CC_STAT_AREA] * 12 < longer * longer) {
            continue;
        }
        marks.push_back({{box[cv::CC_STAT_LEFT] + (width - 1) / 2., box[cv::CC_STAT_TOP] + (height - 1) / 2.},
                         static_cast<double>(longer)});
    }
    if (marks.size() > mostMarks) { // a carpet, not a page: what is left is as good as any
        std::ranges::nth_element(marks, marks.begin() + mostMarks, std::greater{}, &Mark::size);
        marks.resize(mostMarks);
    }
    return marks;
}

} // namespace mingshi::optical
