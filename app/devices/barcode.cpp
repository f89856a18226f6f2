// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/barcode.h"

#include "devices/mat_picture.h"

#include <ZXing/ReadBarcode.h>

#include <opencv2/imgproc.hpp>

#include <array>

namespace mingshi {

namespace {

std::optional<Barcode> readIn(const cv::Mat& bgr, ZXing::BarcodeFormats formats)
{
    const ZXing::ImageView image(bgr.data, bgr.cols, bgr.rows, ZXing::ImageFormat::BGR, static_cast<int>(bgr.step));
    const auto result = ZXing::ReadBarcode(image, ZXing::DecodeHints().setFormats(formats));
    if (!result.isValid()) {
        return {};
    }
    const auto& bytes = result.bytes();
    return Barcode{result.format() == ZXing::BarcodeFormat::QRCode ? BarcodeKind::Qr : BarcodeKind::Pdf417,
                   LockedBytes(std::as_bytes(std::span(bytes.data(), bytes.size())))};
}

/// On a ground that is large enough for all of it.
cv::Mat turned(const cv::Mat& image, double degrees)
{
    const cv::Point2f centre(static_cast<float>(image.cols) / 2, static_cast<float>(image.rows) / 2);
    cv::Mat rotation = cv::getRotationMatrix2D(centre, degrees, 1);
    const auto whole = cv::RotatedRect(centre, cv::Size2f(image.size()), static_cast<float>(degrees)).boundingRect2f();
    rotation.at<double>(0, 2) += whole.width / 2 - centre.x;
    rotation.at<double>(1, 2) += whole.height / 2 - centre.y;
    cv::Mat result;
    cv::warpAffine(image, result, rotation, whole.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    return result;
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
    for (const double degrees : {15., -15., 30., -30., 45.}) {
        auto askew = turned(image, degrees);
        auto found = readIn(askew, PDF417);
        takePicture(askew); // wipes it: it shows a document
        if (found) {
            return found;
        }
    }
    return {};
}

} // namespace mingshi
