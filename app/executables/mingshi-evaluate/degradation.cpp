// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "degradation.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace mingshi::evaluate {

namespace {

constexpr int chipWidth = 102, chipHeight = 126, fine = 4; // worked on at four times the size
constexpr double facePart = 0.53;                          // of the width

cv::Mat throughJpeg(const cv::Mat& picture, int quality)
{
    std::vector<uchar> coded;
    cv::imencode(".jpg", picture, coded, {cv::IMWRITE_JPEG_QUALITY, quality});
    return cv::imdecode(coded, cv::IMREAD_COLOR);
}

cv::Mat eightBit(const cv::Mat& picture)
{
    cv::Mat result;
    picture.convertTo(result, CV_8U);
    return result;
}

/// Head and shoulders, upright as they are, the middle of the face a little above the middle.
cv::Mat portrait(const cv::Mat& picture, const cv::Rect2d& face)
{
    const double scale = face.width / (facePart * chipWidth * fine);
    const cv::Point2d middle(face.x + face.width / 2, face.y + face.height / 2);
    const cv::Matx23d transform(scale, 0, middle.x - scale * chipWidth * fine / 2, //
                                0, scale, middle.y - scale * chipHeight * fine * 0.46);
    cv::Mat cut;
    cv::warpAffine(picture, cut, transform, {chipWidth * fine, chipHeight * fine},
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return cut;
}

/// Plain light ground where neither head nor shoulders can be.
void layOnGround(cv::Mat& portrait)
{
    cv::Mat mask(portrait.size(), CV_8U, cv::Scalar(0));
    const double w = portrait.cols, h = portrait.rows;
    cv::ellipse(
        mask,
        cv::RotatedRect(cv::Point2f(float(w * 0.5), float(h * 0.43)), cv::Size2f(float(w * 0.80), float(h * 0.80)), 0),
        cv::Scalar(255), cv::FILLED);
    cv::ellipse(
        mask,
        cv::RotatedRect(cv::Point2f(float(w * 0.5), float(h * 1.05)), cv::Size2f(float(w * 1.05), float(h * 0.55)), 0),
        cv::Scalar(255), cv::FILLED);
    cv::GaussianBlur(mask, mask, {}, 5.0);
    for (int y = 0; y < portrait.rows; ++y) {
        for (int x = 0; x < portrait.cols; ++x) {
            const double part = mask.at<uchar>(y, x) / 255.0;
            auto& pixel = portrait.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c) {
                pixel[c] = cv::saturate_cast<uchar>(pixel[c] * part + 235 * (1 - part));
            }
        }
    }
}

cv::Mat washedOut(const cv::Mat& picture, cv::RNG& chance)
{
    const double gamma = chance.uniform(0.80, 0.95), contrast = chance.uniform(0.80, 0.92);
    const double saturation = chance.uniform(0.6, 0.9);
    cv::Mat result = picture.clone();
    for (int y = 0; y < result.rows; ++y) {
        for (int x = 0; x < result.cols; ++x) {
            auto& pixel = result.at<cv::Vec3b>(y, x);
            const double grey = 0.114 * pixel[0] + 0.587 * pixel[1] + 0.299 * pixel[2];
            for (int c = 0; c < 3; ++c) {
                const double faded = grey + (pixel[c] - grey) * saturation;
                const double lit = 255 * std::pow(std::clamp(faded / 255, 0.0, 1.0), gamma);
                pixel[c] = cv::saturate_cast<uchar>(lit * contrast + 220 * (1 - contrast));
            }
        }
    }
    return result;
}

cv::Mat chip(const cv::Mat& picture, const face::Mesh& mesh, cv::RNG& chance)
{
    cv::Mat cut = portrait(picture, mesh.bounds());
    layOnGround(cut);
    cv::Mat small;
    cv::resize(cut, small, {chipWidth, chipHeight}, 0, 0, cv::INTER_AREA);
    return throughJpeg(washedOut(small, chance), chance.uniform(18, 33));
}

cv::Mat card(const cv::Mat& portrait, cv::RNG& chance)
{
    cv::Mat printed;
    cv::resize(portrait, printed, {chipWidth * 3, chipHeight * 3}, 0, 0, cv::INTER_CUBIC);
    printed.convertTo(printed, CV_32F);
    const cv::Scalar cast(1 + chance.uniform(-0.08, 0.08), 1, 1 + chance.uniform(-0.08, 0.08));
    const cv::Point2d shine(chance.uniform(0.0, 1.0) * printed.cols, chance.uniform(0.0, 1.0) * printed.rows);
    const double gloss = chance.uniform(30.0, 110.0), spread = printed.cols * chance.uniform(0.15, 0.35);
    for (int y = 0; y < printed.rows; ++y) {
        for (int x = 0; x < printed.cols; ++x) {
            const double dots = 5 * std::sin(x * 2.1 + y * 0.7) * std::sin(y * 2.1 - x * 0.7);
            const double distance = cv::norm(cv::Point2d(x, y) - shine) / spread;
            const double light = gloss * std::exp(-distance * distance / 2);
            auto& pixel = printed.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3; ++c) {
                pixel[c] = static_cast<float>(pixel[c] * cast[c] + dots + light);
            }
        }
    }
    const auto w = static_cast<float>(printed.cols), h = static_cast<float>(printed.rows);
    const auto moved = [&](float x, float y) {
        return cv::Point2f(x + w * static_cast<float>(chance.uniform(-0.06, 0.06)),
                           y + h * static_cast<float>(chance.uniform(-0.06, 0.06)));
    };
    const cv::Point2f from[] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    const cv::Point2f to[] = {moved(0, 0), moved(w, 0), moved(w, h), moved(0, h)};
    cv::Mat seen;
    cv::warpPerspective(printed, seen, cv::getPerspectiveTransform(from, to), printed.size(), cv::INTER_LINEAR,
                        cv::BORDER_REPLICATE);
    cv::GaussianBlur(seen, seen, {}, chance.uniform(3.0, 5.0));
    cv::Mat noise(seen.size(), CV_32FC3);
    chance.fill(noise, cv::RNG::NORMAL, 0, chance.uniform(6.0, 12.0));
    seen += noise;
    return throughJpeg(eightBit(seen), chance.uniform(35, 61));
}

} // namespace

cv::Mat degraded(const cv::Mat& picture, const face::Mesh& mesh, Degradation degradation, std::uint64_t seed)
{
    cv::RNG chance(seed);
    if (degradation == Degradation::None) {
        return picture;
    }
    const cv::Mat small = chip(picture, mesh, chance);
    return degradation == Degradation::Chip ? small : card(small, chance);
}

} // namespace mingshi::evaluate
