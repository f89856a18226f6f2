// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/barcode_place.h"

#include "pictures/wiped.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mingshi {

namespace {

constexpr int workingSide = 960; ///< pixels of the longer side
constexpr int around = 21;       ///< over which the direction of bars is averaged
constexpr std::size_t mostPlaces = 4;

/// Of the changes around each pixel: how strong those in their main direction are, and twice that direction's angle.
struct Changes {
    cv::Mat xx = wiped(), yy = wiped(), xy = wiped();
};

Changes changesIn(const cv::Mat& grey)
{
    auto dx = wiped(), dy = wiped();
    cv::Sobel(grey, dx, CV_32F, 1, 0);
    cv::Sobel(grey, dy, CV_32F, 0, 1);
    Changes changes;
    cv::multiply(dx, dx, changes.xx);
    cv::multiply(dy, dy, changes.yy);
    cv::multiply(dx, dy, changes.xy);
    for (auto* part : {&changes.xx, &changes.yy, &changes.xy}) {
        cv::boxFilter(*part, *part, CV_32F, {around, around});
    }
    return changes;
}

} // namespace

std::vector<cv::RotatedRect> barcodePlaces(const cv::Mat& grey)
{
    const double factor = std::min(1., static_cast<double>(workingSide) / std::max(grey.cols, grey.rows));
    auto small = wiped();
    cv::resize(grey, small, {}, factor, factor, cv::INTER_AREA);
    if (std::min(small.cols, small.rows) < around) {
        return {};
    }
    const auto changes = changesIn(small);
    auto strength = wiped(), mask = wiped();
    strength.create(small.size(), CV_32F);
    for (int y = 0; y < small.rows; ++y) {
        for (int x = 0; x < small.cols; ++x) {
            const float a = changes.xx.at<float>(y, x), b = changes.yy.at<float>(y, x), c = changes.xy.at<float>(y, x);
            const float apart = std::hypot(a - b, 2 * c);
            // How much one direction prevails, of how much there is: text and pictures change in all directions.
            strength.at<float>(y, x) = a + b > 1 ? std::sqrt(apart) * (apart / (a + b)) : 0;
        }
    }
    double most = 0;
    cv::minMaxLoc(strength, nullptr, &most);
    cv::threshold(strength, mask, 0.35 * most, 255, cv::THRESH_BINARY);
    mask.convertTo(mask, CV_8U);
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, {15, 15}));
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    std::ranges::sort(contours, std::greater{}, [](const auto& contour) { return cv::contourArea(contour); });
    std::vector<cv::RotatedRect> places;
    for (const auto& contour : contours) {
        if (places.size() == mostPlaces || cv::contourArea(contour) < around * around) {
            break;
        }
        cv::Mat inside = cv::Mat::zeros(mask.size(), CV_8UC1);
        cv::fillPoly(inside, std::vector{contour}, 255);
        const double a = cv::mean(changes.xx, inside)[0], b = cv::mean(changes.yy, inside)[0];
        const double angle = 0.5 * std::atan2(2 * cv::mean(changes.xy, inside)[0], a - b);
        // The box along the direction of change, not the smallest one: a blot must not turn it.
        const cv::Point2d along(std::cos(angle), std::sin(angle)), up(-along.y, along.x);
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (const cv::Point2d point : contour) {
            left = std::min(left, point.dot(along));
            right = std::max(right, point.dot(along));
            top = std::min(top, point.dot(up));
            bottom = std::max(bottom, point.dot(up));
        }
        const cv::Point2d centre = along * ((left + right) / 2) + up * ((top + bottom) / 2);
        places.emplace_back(
            cv::Point2f(centre / factor),
            cv::Size2f(static_cast<float>((right - left) / factor), static_cast<float>((bottom - top) / factor)),
            static_cast<float>(angle * 180 / std::numbers::pi));
    }
    return places;
}

} // namespace mingshi
