// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/pixels.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numeric>

namespace mingshi::face {

namespace {

std::size_t bytesOf(const std::vector<int>& shape, int type)
{
    return std::accumulate(shape.begin(), shape.end(), static_cast<std::size_t>(CV_ELEM_SIZE(type)),
                           [](std::size_t size, int side) { return size * static_cast<std::size_t>(side); });
}

} // namespace

Pixels::Pixels(int height, int width, int type) : Pixels(std::vector{height, width}, type) {}

Pixels::Pixels(const std::vector<int>& shape, int type)
    : m_bytes(bytesOf(shape, type)), m_mat(shape, type, m_bytes.data())
{
}

Pixels resampled(const cv::Mat& from, const cv::Matx23d& transform, int size)
{
    const bool shrinks = std::hypot(transform(0, 0), transform(1, 0)) > 1;
    Pixels result(size, size, CV_8UC3);
    if (!shrinks) {
        cv::warpAffine(from, result.mat(), transform, result.mat().size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP);
        return result;
    }
    // at twice the size first, then each four pixels to one; the centre of a pixel is at +0.5
    cv::Matx23d fine = transform;
    for (int row = 0; row < 2; ++row) {
        fine(row, 0) /= 2;
        fine(row, 1) /= 2;
        fine(row, 2) -= (transform(row, 0) + transform(row, 1)) / 4;
    }
    Pixels doubled(2 * size, 2 * size, CV_8UC3);
    cv::warpAffine(from, doubled.mat(), fine, doubled.mat().size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP);
    cv::resize(doubled.mat(), result.mat(), result.mat().size(), 0, 0, cv::INTER_AREA);
    return result;
}

} // namespace mingshi::face
