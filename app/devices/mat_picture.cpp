// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/mat_picture.h"

#include <opencv2/imgproc.hpp>

#include <cstring>

namespace mingshi {

namespace {

void wipe(cv::Mat& image)
{
    for (int y = 0; y < image.rows; ++y) {
        mingshi::wipe(
            std::as_writable_bytes(std::span(image.ptr(y), static_cast<std::size_t>(image.cols) * image.elemSize())));
    }
    image.release();
}

} // namespace

std::optional<Picture> takePicture(cv::Mat& image)
{
    std::optional<Picture> picture;
    if (!image.empty() && image.depth() == CV_8U) {
        auto taken = Picture::blank(image.cols, image.rows);
        cv::Mat target(image.rows, image.cols, CV_8UC3, taken.bgr.data());
        if (image.channels() == 3) {
            image.copyTo(target);
        } else if (image.channels() == 1) {
            cv::cvtColor(image, target, cv::COLOR_GRAY2BGR);
        } else if (image.channels() == 4) {
            cv::cvtColor(image, target, cv::COLOR_BGRA2BGR);
        }
        if (image.channels() != 2) {
            picture = std::move(taken);
        }
    }
    wipe(image);
    return picture;
}

} // namespace mingshi
