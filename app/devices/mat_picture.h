// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/view.h"

#include <opencv2/core.hpp>

#include <optional>

namespace mingshi {

/// Copies into locked memory and wipes `image`. Empty for an image that is neither grey, BGR nor BGRA of 8 bits.
std::optional<Picture> takePicture(cv::Mat& image);

} // namespace mingshi
