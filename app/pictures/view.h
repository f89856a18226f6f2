// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/picture.h"

#include <opencv2/core.hpp>

namespace mingshi {

/// The pixels of `picture`, not copied; empty unless its size agrees with its bytes and is at most 64 megapixels.
/// Valid while `picture` lives, and only to be read.
cv::Mat viewOf(const Picture& picture);

} // namespace mingshi
