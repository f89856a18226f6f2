// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/landmarks.h"

namespace mingshi::face {

/// The face upright in a square of `size`, placed as a recogniser was trained, by the similarity that fits its anchors
/// best.
Pixels aligned(const cv::Mat& picture, const Mesh& mesh, int size, Alignment alignment);

} // namespace mingshi::face
