// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace mingshi::specimens {

namespace {

struct Range {
    double from = 0, to = 0;
    double in(cv::RNG& random) const { return random.uniform(from, to); }
};

struct Conditions {
    Range scale;       ///< pixels a millimetre
    double tilt, turn; ///< degrees at most
    Range blur, moved; ///< pixels
    double noise;
    double light; ///< how much darker one end is
    double glare; ///< how often
    Range glareStrength;
    double shadow; ///< how often
    int quality;
};

const Conditions& conditionsOf(Grade grade)
{
    static const Conditions easy{{11, 13}, 4, 4, {0.5, 0.8}, {0, 0}, 2, 0.08, 0, {0, 0}, 0, 92};
    static const Conditions medium{{7.5, 10.5}, 12, 10, {0.7, 1.1}, {0, 0.5}, 5, 0.25, 0.5, {40, 90}, 0.2, 75};
    static const Conditions hard{{5.8, 7.5}, 22, 20, {1.0, 1.6}, {0, 3}, 9, 0.4, 0.8, {60, 130}, 0.6, 50};
    return grade == Grade::Easy ? easy : grade == Grade::Medium ? medium : hard;
}

constexpr double pi = 3.14159265358979;
constexpr int finer = 2; // the frame is drawn this much larger first
const cv::Size frame(1920, 1080);

double radians(double degrees)
{
    return degrees * pi / 180;
}

/// How a camera above the desk sees the plane of a sheet.
cv::Matx33d pose(cv::RNG& random, const Sheet& sheet, const Conditions& conditions, int quarterTurns)
{
    const double turn = radians(quarterTurns * 90 + random.uniform(-conditions.turn, conditions.turn));
    const double tilt = radians(random.uniform(0., conditions.tilt));
    const double axis = random.uniform(0., 2 * pi);
    // Whoever turns a page upright moves the camera up, so that all of it is in view.
    const double c0 = std::abs(std::cos(turn)), s0 = std::abs(std::sin(turn));
    const double high = c0 * sheet.bgr.rows + s0 * sheet.bgr.cols, wide = c0 * sheet.bgr.cols + s0 * sheet.bgr.rows;
    constexpr double inView = 0.9;
    const double scale = std::min(
        {conditions.scale.in(random) / pixelsPerMillimetre, inView * frame.height / high, inView * frame.width / wide});
    const cv::Matx33d turned(std::cos(turn), std::sin(turn), 0, -std::sin(turn), std::cos(turn), 0, 0, 0, 1);
    const cv::Matx33d scaled(scale, 0, 0, 0, scale, 0, 0, 0, 1);
    const cv::Matx33d centred(1, 0, -sheet.bgr.cols / 2., 0, 1, -sheet.bgr.rows / 2., 0, 0, 1);
    // About an axis in the plane, then projected: z moves a point nearer or further.
    const double c = std::cos(tilt), s = std::sin(tilt), ax = std::cos(axis), ay = std::sin(axis);
    const double focal = 1.1 * frame.width;
    const cv::Matx33d tilted(c + ax * ax * (1 - c), ax * ay * (1 - c), 0, //
                             ax * ay * (1 - c), c + ay * ay * (1 - c), 0, //
                             -ay * s / focal, ax * s / focal, 1);
    cv::Matx33d seen = tilted * turned * scaled * centred;
    const double slackX = std::max(0., inView * frame.width - wide * scale) / 2;
    const double slackY = std::max(0., inView * frame.height - high * scale) / 2;
    const cv::Matx33d placed(1, 0, frame.width / 2. + random.uniform(-1., 1.) * slackX, 0, 1,
                             frame.height / 2. + random.uniform(-1., 1.) * slackY, 0, 0, 1);
    return placed * seen;
}

cv::Mat mat(cv::RNG& random, cv::Size size)
{
    const int tone = random.uniform(25, 125);
    const cv::Scalar colour(tone + random.uniform(-20, 20), tone + random.uniform(-20, 20),
                            tone + random.uniform(-20, 20));
    cv::Mat coarse(size.height / 6, size.width / 6, CV_8UC3), bgr;
    random.fill(coarse, cv::RNG::NORMAL, colour, cv::Scalar::all(random.uniform(1., 7.)));
    cv::resize(coarse, bgr, size, 0, 0, cv::INTER_LINEAR);
    return bgr;
}

/// 255 inside of the sheet, with its round corners.
cv::Mat outlineOf(const Sheet& sheet)
{
    cv::Mat mask = cv::Mat::zeros(sheet.bgr.size(), CV_8UC1);
    const int r = std::max(1, static_cast<int>(sheet.cornerRadius));
    cv::rectangle(mask, {r, 0}, {mask.cols - r, mask.rows}, 255, cv::FILLED);
    cv::rectangle(mask, {0, r}, {mask.cols, mask.rows - r}, 255, cv::FILLED);
    for (const auto centre : {cv::Point(r, r), cv::Point(mask.cols - r, r), cv::Point(r, mask.rows - r),
                              cv::Point(mask.cols - r, mask.rows - r)}) {
        cv::circle(mask, centre, r, 255, cv::FILLED);
    }
    return mask;
}

void blend(cv::Mat& under, const cv::Mat& over, const cv::Mat& mask)
{
    for (int y = 0; y < under.rows; ++y) {
        auto* to = under.ptr<cv::Vec3b>(y);
        const auto* from = over.ptr<cv::Vec3b>(y);
        const auto* share = mask.ptr<uchar>(y);
        for (int x = 0; x < under.cols; ++x) {
            for (int channel = 0; channel < 3; ++channel) {
                to[x][channel] =
                    static_cast<uchar>((to[x][channel] * (255 - share[x]) + from[x][channel] * share[x]) / 255);
            }
        }
    }
}

/// Factors and what is added: the light of one side, a soft shadow's edge, a glaring spot on the sheet.
void light(cv::RNG& random, cv::Mat& image, const Conditions& conditions, const std::array<cv::Point2f, 4>& corners)
{
    constexpr int coarse = 8; // light has no small detail
    const cv::Size small(image.cols / coarse, image.rows / coarse);
    cv::Mat factor(small, CV_32F), added = cv::Mat::zeros(small, CV_32F);
    const double direction = random.uniform(0., 2 * pi);
    const double share = random.uniform(0., conditions.light);
    const bool shadow = random.uniform(0., 1.) < conditions.shadow;
    const double shadowAt = random.uniform(-0.3, 0.3), shadowTo = random.uniform(0., 2 * pi);
    const double depth = random.uniform(0.15, 0.4);
    const bool glare = random.uniform(0., 1.) < conditions.glare;
    const double u = random.uniform(0., 1.), v = random.uniform(0., 1.);
    const auto p = [&corners](std::size_t at) { return cv::Point2d(corners[at]); };
    const cv::Point2d spot =
        (((1 - u) * (1 - v)) * p(0) + (u * (1 - v)) * p(1) + (u * v) * p(2) + ((1 - u) * v) * p(3)) / coarse;
    const double strength = conditions.glareStrength.in(random);
    const double wide = random.uniform(5., 14.), high = random.uniform(4., 10.), leaning = random.uniform(0., pi);
    for (int y = 0; y < small.height; ++y) {
        for (int x = 0; x < small.width; ++x) {
            const double nx = static_cast<double>(x) / small.width - 0.5,
                         ny = static_cast<double>(y) / small.height - 0.5;
            double value = 1 - share * (0.5 + nx * std::cos(direction) + ny * std::sin(direction));
            if (shadow) {
                const double far = nx * std::cos(shadowTo) + ny * std::sin(shadowTo) - shadowAt;
                value *= 1 - depth / (1 + std::exp(-far * 60));
            }
            factor.at<float>(y, x) = static_cast<float>(value);
            if (glare) {
                const double dx = x - spot.x, dy = y - spot.y;
                const double a = (dx * std::cos(leaning) + dy * std::sin(leaning)) / wide;
                const double b = (dy * std::cos(leaning) - dx * std::sin(leaning)) / high;
                added.at<float>(y, x) = static_cast<float>(strength * std::exp(-(a * a + b * b) / 2));
            }
        }
    }
    cv::resize(factor, factor, image.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(added, added, image.size(), 0, 0, cv::INTER_LINEAR);
    for (int y = 0; y < image.rows; ++y) {
        auto* to = image.ptr<cv::Vec3b>(y);
        const auto* times = factor.ptr<float>(y);
        const auto* plus = added.ptr<float>(y);
        for (int x = 0; x < image.cols; ++x) {
            for (int channel = 0; channel < 3; ++channel) {
                to[x][channel] = cv::saturate_cast<uchar>(to[x][channel] * times[x] + plus[x]);
            }
        }
    }
}

/// The lens, a hand, the sensor, the file.
cv::Mat recorded(cv::RNG& random, const cv::Mat& image, const Conditions& conditions)
{
    cv::Mat seen;
    cv::GaussianBlur(image, seen, {}, conditions.blur.in(random));
    const double moved = conditions.moved.in(random);
    if (moved > 0.5) {
        constexpr int side = 9;
        cv::Mat kernel = cv::Mat::zeros(side, side, CV_32F);
        const double direction = random.uniform(0., pi);
        const cv::Point2d reach(std::cos(direction) * moved / 2, std::sin(direction) * moved / 2);
        constexpr int shift = 4, one = 1 << shift;
        const cv::Point2d middle(side / 2, side / 2);
        cv::line(kernel, (middle - reach) * one, (middle + reach) * one, 1, 1, cv::LINE_AA, shift);
        kernel /= cv::sum(kernel)[0];
        cv::filter2D(seen, seen, -1, kernel);
    }
    cv::Mat noise(seen.size(), CV_16SC3), noisy;
    random.fill(noise, cv::RNG::NORMAL, cv::Scalar::all(0), cv::Scalar::all(conditions.noise));
    cv::add(seen, noise, noisy, {}, CV_8U);
    std::vector<uchar> file;
    cv::imencode(".jpg", noisy, file, {cv::IMWRITE_JPEG_QUALITY, conditions.quality});
    return cv::imdecode(file, cv::IMREAD_COLOR);
}

} // namespace

Photograph photograph(cv::RNG& random, const Sheet& sheet, Grade grade, int quarterTurns)
{
    const auto& conditions = conditionsOf(grade);
    Photograph result;
    result.fromSheet = pose(random, sheet, conditions, quarterTurns);
    const auto w = static_cast<float>(sheet.bgr.cols), h = static_cast<float>(sheet.bgr.rows);
    const std::vector<cv::Point2f> flat{{0, 0}, {w, 0}, {w, h}, {0, h}};
    std::vector<cv::Point2f> seen;
    cv::perspectiveTransform(flat, seen, result.fromSheet);
    std::ranges::copy(seen, result.corners.begin());

    // The middle of a pixel lies at its whole number, so a finer grid is shifted by half a step.
    const double half = (finer - 1) / 2.;
    const cv::Matx33d fine = cv::Matx33d(finer, 0, half, 0, finer, half, 0, 0, 1) * result.fromSheet;
    const cv::Size fineSize = frame * finer;
    cv::Mat warped, mask, soft;
    cv::GaussianBlur(sheet.bgr, soft, {}, 0.8);
    cv::warpPerspective(soft, warped, fine, fineSize);
    cv::warpPerspective(outlineOf(sheet), mask, fine, fineSize);
    cv::resize(warped, warped, frame, 0, 0, cv::INTER_AREA);
    cv::resize(mask, mask, frame, 0, 0, cv::INTER_AREA);
    cv::Mat image = mat(random, frame);
    cv::Mat shade;
    cv::GaussianBlur(mask, shade, {}, 6);
    blend(image, cv::Mat::zeros(frame, CV_8UC3), shade * 0.35);
    blend(image, warped, mask);
    light(random, image, conditions, result.corners);
    result.bgr = recorded(random, image, conditions);
    return result;
}

cv::Mat emptyDesk(cv::RNG& random, Grade grade)
{
    const auto& conditions = conditionsOf(grade);
    cv::Mat image = mat(random, frame);
    const std::array<cv::Point2f, 4> everywhere{{{0, 0},
                                                 {static_cast<float>(frame.width), 0},
                                                 cv::Point2f(cv::Point(frame)),
                                                 {0, static_cast<float>(frame.height)}}};
    light(random, image, conditions, everywhere);
    return recorded(random, image, conditions);
}

} // namespace mingshi::specimens
