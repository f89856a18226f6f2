// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/card_outline.h"

#include "pictures/wiped.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace mingshi::optical {

namespace {

constexpr int workingSide = 960;                       ///< pixels of the longer side in which a card is looked for
constexpr double leastShare = 0.015, mostShare = 0.97; ///< of the picture
constexpr double leastSupport = 0.6, leastSideSupport = 0.4;
constexpr double leastRatio = 1.15, mostRatio = 2;

using Corners = std::array<cv::Point2f, 4>;

double distance(cv::Point2f a, cv::Point2f b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// How far each pixel is from the ground, whose colour is that of the picture's edge, in steps of its own unevenness.
cv::Mat awayFromGround(const cv::Mat& lab)
{
    const int edge = std::max(4, lab.rows / 30);
    cv::Mat mask(lab.size(), CV_8UC1, cv::Scalar(255));
    mask(cv::Rect(edge, edge, lab.cols - 2 * edge, lab.rows - 2 * edge)).setTo(0);
    cv::Scalar mean, deviation;
    cv::meanStdDev(lab, mean, deviation, mask);
    auto away = wiped();
    away.create(lab.size(), CV_8UC1);
    for (int y = 0; y < lab.rows; ++y) {
        const auto* from = lab.ptr<cv::Vec3b>(y);
        auto* to = away.ptr<uchar>(y);
        for (int x = 0; x < lab.cols; ++x) {
            double sum = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const double off = (from[x][channel] - mean[channel]) / (deviation[channel] + 4);
                sum += off * off;
            }
            to[x] = cv::saturate_cast<uchar>(16 * std::sqrt(sum));
        }
    }
    return away;
}

/// Pictures in which a card may be one white piece.
std::vector<cv::Mat> piecesOf(const cv::Mat& lab, const cv::Mat& grey)
{
    std::vector<cv::Mat> pieces;
    const cv::Mat small = cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5});
    const auto add = [&pieces, &small](cv::Mat piece) {
        cv::morphologyEx(piece, piece, cv::MORPH_CLOSE, small, {-1, -1}, 2);
        pieces.push_back(std::move(piece));
    };
    auto away = awayFromGround(lab), otsu = wiped(), inverse = wiped();
    cv::threshold(away, otsu, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    add(std::move(otsu));
    auto bright = wiped();
    cv::threshold(grey, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::bitwise_not(bright, inverse);
    add(std::move(bright));
    add(std::move(inverse));
    for (const double strong : {40., 90., 160.}) {
        auto edges = wiped();
        cv::Canny(grey, edges, strong / 2, strong);
        cv::dilate(edges, edges, small);
        add(std::move(edges));
    }
    return pieces;
}

/// Four corners of a piece, whatever is missing of its round ones.
std::optional<Corners> cornersOf(const std::vector<cv::Point>& contour)
{
    std::vector<cv::Point> hull, four;
    cv::convexHull(contour, hull);
    const double around = cv::arcLength(hull, true);
    for (double coarse = 0.01; coarse < 0.12; coarse += 0.01) {
        cv::approxPolyDP(hull, four, coarse * around, true);
        if (four.size() <= 4) {
            break;
        }
    }
    Corners corners;
    if (four.size() == 4) {
        std::ranges::copy(four, corners.begin());
    } else {
        cv::minAreaRect(hull).points(corners.data());
    }
    return corners;
}

/// Where a side really runs: the strongest change across it, at many places, as a line that most of them agree on.
struct Side {
    cv::Point2f point, direction;
    double support = 0;
};

std::optional<Side> sideBetween(const cv::Mat& grey, cv::Point2f from, cv::Point2f to, int reach)
{
    constexpr int samples = 48;
    constexpr double least = 5; // grey levels from one side of an edge to the other
    const auto length = static_cast<float>(distance(from, to));
    if (length < 20) {
        return {};
    }
    const cv::Point2f along = (to - from) / length, across(-along.y, along.x);
    std::vector<cv::Point2f> points;
    std::vector<float> profile(static_cast<std::size_t>(2 * reach + 1));
    for (int i = 0; i < samples; ++i) {
        // The corners are round, and the first and last tenth may belong to them.
        const float share = 0.1F + 0.8F * static_cast<float>(i) / (samples - 1);
        const cv::Point2f middle = from + (to - from) * share;
        bool within = true;
        for (int k = -reach; k <= reach; ++k) {
            const cv::Point2f at = middle + across * static_cast<float>(k);
            const cv::Point pixel(cvRound(at.x), cvRound(at.y));
            within = within && pixel.x >= 0 && pixel.y >= 0 && pixel.x < grey.cols && pixel.y < grey.rows;
            profile[static_cast<std::size_t>(k + reach)] = within ? grey.at<uchar>(pixel) : 0;
        }
        if (!within) {
            continue;
        }
        int best = 0;
        float change = 0;
        for (int k = 2; k < 2 * reach - 1; ++k) {
            const auto p = [&profile, k](int off) { return profile[static_cast<std::size_t>(k + off)]; };
            const float here = std::abs(p(1) + p(2) - p(-1) - p(-2)) / 2;
            if (here > change) {
                change = here;
                best = k;
            }
        }
        if (change > least) {
            points.push_back(middle + across * static_cast<float>(best - reach));
        }
    }
    if (points.size() < samples / 4) {
        return {};
    }
    cv::Vec4f line;
    cv::fitLine(points, line, cv::DIST_HUBER, 0, 0.01, 0.01);
    const auto offOf = [&line](cv::Point2f p) {
        return std::abs((p.x - line[2]) * line[1] - (p.y - line[3]) * line[0]);
    };
    constexpr float near = 2.5;
    std::erase_if(points, [&](cv::Point2f p) { return offOf(p) > 2 * near; });
    if (points.size() < samples / 4) {
        return {};
    }
    cv::fitLine(points, line, cv::DIST_HUBER, 0, 0.01, 0.01);
    const auto on = std::ranges::count_if(points, [&](cv::Point2f p) { return offOf(p) < near; });
    return Side{{line[2], line[3]}, {line[0], line[1]}, static_cast<double>(on) / samples};
}

std::optional<cv::Point2f> crossing(const Side& a, const Side& b)
{
    const float cross = a.direction.x * b.direction.y - a.direction.y * b.direction.x;
    if (std::abs(cross) < 0.5F) {
        return {};
    }
    const cv::Point2f between = b.point - a.point;
    return a.point + a.direction * ((between.x * b.direction.y - between.y * b.direction.x) / cross);
}

bool isCard(const CardOutline& outline, cv::Size picture)
{
    const std::vector<cv::Point2f> corners(outline.corners.begin(), outline.corners.end());
    const double share = cv::contourArea(corners) / picture.area();
    const auto within = [&picture](cv::Point2f p) {
        return p.x > -8 && p.y > -8 && p.x < static_cast<float>(picture.width) + 8 &&
               p.y < static_cast<float>(picture.height) + 8;
    };
    return cv::isContourConvex(corners) && share > leastShare && share < mostShare && outline.ratio > leastRatio &&
           outline.ratio < mostRatio && std::ranges::all_of(corners, within);
}

std::optional<CardOutline> refined(const cv::Mat& grey, Corners corners)
{
    CardOutline outline;
    for (const int reach : {14, 6}) {
        std::array<std::optional<Side>, 4> sides;
        double least = 1;
        outline.support = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            sides[i] = sideBetween(grey, corners[i], corners[(i + 1) % 4], reach);
            if (!sides[i]) {
                return {};
            }
            least = std::min(least, sides[i]->support);
            outline.support += sides[i]->support / 4;
        }
        if (least < leastSideSupport) {
            return {};
        }
        for (std::size_t i = 0; i < 4; ++i) {
            const auto corner = crossing(*sides[(i + 3) % 4], *sides[i]);
            if (!corner) {
                return {};
            }
            corners[i] = *corner;
        }
    }
    const double a = distance(corners[0], corners[1]) + distance(corners[2], corners[3]);
    const double b = distance(corners[1], corners[2]) + distance(corners[3], corners[0]);
    if (cv::contourArea(std::vector<cv::Point2f>(corners.begin(), corners.end()), true) < 0) {
        std::ranges::reverse(corners); // clockwise as seen, y pointing down
    }
    if (distance(corners[0], corners[1]) + distance(corners[2], corners[3]) < std::max(a, b) - 1e-3) {
        std::ranges::rotate(corners, corners.begin() + 1);
    }
    outline.corners = corners;
    outline.ratio = std::max(a, b) / std::max(1., std::min(a, b));
    return outline;
}

} // namespace

cv::Matx33d CardOutline::toCard() const
{
    const auto w = static_cast<float>(cardSize.width), h = static_cast<float>(cardSize.height);
    const std::array<cv::Point2f, 4> flat{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    return cv::Matx33d(cv::getPerspectiveTransform(corners.data(), flat.data()));
}

CardOutline CardOutline::upright(cv::Point2d from, cv::Point2d to) const
{
    const std::vector<cv::Point2d> ends{from, to};
    std::vector<cv::Point2d> flat;
    cv::perspectiveTransform(ends, flat, toCard());
    return flat[0].x <= flat[1].x ? *this
                                  : CardOutline{{corners[2], corners[3], corners[0], corners[1]}, ratio, support};
}

std::optional<CardOutline> findCard(const cv::Mat& bgr)
{
    const double factor = std::min(1., static_cast<double>(workingSide) / std::max(bgr.cols, bgr.rows));
    if (std::min(bgr.cols, bgr.rows) * factor < 40) {
        return {};
    }
    auto small = wiped(), lab = wiped(), grey = wiped();
    cv::resize(bgr, small, {}, factor, factor, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, 1.2);
    cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);

    std::optional<CardOutline> best;
    double most = 0;
    for (const auto& piece : piecesOf(lab, grey)) {
        std::vector<std::vector<cv::Point>> contours;
        cv::findContours(piece, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
        for (const auto& contour : contours) {
            if (cv::boundingRect(contour).area() < leastShare * piece.size().area()) {
                continue;
            }
            const auto corners = cornersOf(contour);
            const auto outline = corners ? refined(grey, *corners) : std::nullopt;
            if (!outline || outline->support < leastSupport || !isCard(*outline, grey.size())) {
                continue;
            }
            // Of two that are well supported the larger one: a portrait and a printed frame lie within a card.
            const double area =
                cv::contourArea(std::vector<cv::Point2f>(outline->corners.begin(), outline->corners.end()));
            const double value = outline->support * outline->support * std::sqrt(area);
            if (value > most) {
                most = value;
                best = outline;
            }
        }
    }
    if (best) {
        for (auto& corner : best->corners) {
            const auto back = static_cast<float>(1 / factor);
            corner = (corner + cv::Point2f(0.5F, 0.5F)) * back - cv::Point2f(0.5F, 0.5F);
        }
    }
    return best;
}

cv::Mat rectified(const cv::Mat& bgr, const CardOutline& outline)
{
    auto flat = wiped();
    cv::warpPerspective(bgr, flat, outline.toCard(), cardSize, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return flat;
}

} // namespace mingshi::optical
