// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/picture.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <optional>

namespace mingshi {

/// Copies into locked memory and wipes `image`. Empty for an image that is neither grey, BGR nor BGRA of 8 bits.
std::optional<Picture> takePicture(cv::Mat& image);

/// A picture file (PNG, JPEG, BMP, ...); empty if there is none, or none that can be read yet.
std::optional<Picture> readPicture(const std::filesystem::path& file);

/// Without a copy: valid while `picture` lives, and only to be read.
cv::Mat viewOf(const Picture& picture);

} // namespace mingshi
