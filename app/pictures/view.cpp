// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures/view.h"

namespace mingshi {

namespace {

constexpr std::size_t mostViewPixels = 64'000'000;

} // namespace

cv::Mat viewOf(const Picture& picture)
{
    if (picture.width < 1 || picture.height < 1)
        return {};
    const std::size_t pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (pixels > mostViewPixels || picture.bgr.size() != pixels * 3)
        return {};
    // OpenCV has no read-only matrix
    return {picture.height, picture.width, CV_8UC3, const_cast<std::byte*>(picture.bgr.data())};
}

} // namespace mingshi
