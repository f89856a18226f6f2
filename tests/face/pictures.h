// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/comparer.h"

#include <opencv2/core.hpp>

#include <string>
#include <vector>

namespace mingshi::test {

inline const std::filesystem::path models = MINGSHI_BINARY_DIR "/models";
inline const std::filesystem::path demo = MINGSHI_SOURCE_DIR "/resources/demo";

Picture pictureOf(const cv::Mat& pixels);

/// A picture of resources/demo; fails the test if there is none.
cv::Mat pixelsOf(const std::string& name);
inline Picture pictureOf(const std::string& name)
{
    return pictureOf(pixelsOf(name));
}

/// "camera" or "camera-other", frames first to last.
std::vector<Picture> frames(const std::string& camera, int first, int last);

/// A portrait as a resident card's chip gives it back: grey, 102 x 126, through at most 1000 bytes of JPEG 2000.
Picture throughChip(const cv::Mat& portrait);

/// With the real models and their manifest.
Comparer comparer();

} // namespace mingshi::test
