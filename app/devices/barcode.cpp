// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/barcode.h"

#include "devices/barcode_place.h"
#include "pictures/view.h"
#include "pictures/wiped.h"

#include <ZXing/ReadBarcode.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace mingshi {

namespace {

std::optional<Barcode> readIn(const cv::Mat& image, ZXing::BarcodeFormats formats)
{
    const auto format = image.channels() == 1 ? ZXing::ImageFormat::Lum : ZXing::ImageFormat::BGR;
    const ZXing::ImageView view(image.data, image.cols, image.rows, format, static_cast<int>(image.step));
    const auto result = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(formats));
    if (!result.isValid()) {
        return {};
    }
    const auto& bytes = result.bytes();
    return Barcode{result.format() == ZXing::BarcodeFormat::QRCode ? BarcodeKind::Qr : BarcodeKind::Pdf417,
                   LockedBytes(std::as_bytes(std::span(bytes.data(), bytes.size())))};
}

/// The place alone, its bars upright, with a quiet zone around it.
cv::Mat cutOut(const cv::Mat& grey, const cv::RotatedRect& place, double scale)
{
    constexpr float margin = 1.15F;
    constexpr float quiet = 20; // pixels
    const cv::Size size(cvRound((place.size.width * margin + quiet) * scale),
                        cvRound((place.size.height * margin + quiet) * scale));
    cv::Mat turn = cv::getRotationMatrix2D(place.center, place.angle, scale);
    turn.at<double>(0, 2) += size.width / 2. - place.center.x;
    turn.at<double>(1, 2) += size.height / 2. - place.center.y;
    auto level = wiped();
    cv::warpAffine(grey, level, turn, size, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return level;
}

/// Blur undone as far as the noise allows.
cv::Mat sharpened(const cv::Mat& grey, double sigma)
{
    auto soft = wiped(), sharp = wiped();
    cv::GaussianBlur(grey, soft, {}, sigma);
    cv::addWeighted(grey, 2.5, soft, -1.5, 0, sharp);
    return sharp;
}

/// A PDF417 where bars are seen, tried at several sizes.
std::optional<Barcode> readPlaces(const cv::Mat& grey)
{
    constexpr float leastSide = 40, mostSide = 4000;
    for (const auto& place : barcodePlaces(grey)) {
        const float side = std::max(place.size.width, place.size.height);
        if (side < leastSide) {
            continue;
        }
        for (const double scale : {1., 2., 3.}) {
            if (side * scale > mostSide) {
                break;
            }
            const auto level = cutOut(grey, place, scale);
            if (auto found = readIn(level, ZXing::BarcodeFormat::PDF417)) {
                return found;
            }
            if (auto found = readIn(sharpened(level, 1.2 * scale), ZXing::BarcodeFormat::PDF417)) {
                return found;
            }
        }
    }
    return {};
}

} // namespace

std::optional<Barcode> readBarcode(const Picture& picture)
{
    if (picture.empty()) {
        return {};
    }
    const auto image = viewOf(picture);
    using enum ZXing::BarcodeFormat;
    if (auto found = readIn(image, QRCode | PDF417)) {
        return found;
    }
    // QR codes are read at any angle, and a quarter turn is tried by ZXing itself.
    auto grey = wiped();
    cv::cvtColor(image, grey, cv::COLOR_BGR2GRAY);
    return readPlaces(grey);
}

} // namespace mingshi
