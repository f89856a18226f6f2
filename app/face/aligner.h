// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/landmarks.h"

namespace mingshi::face {

/// The face upright in a square of `size`, placed as the recogniser was trained: dlib's mean shape with a margin of a
/// quarter, by the similarity that fits eyes and nose best.
Pixels aligned(const cv::Mat& picture, const Mesh& mesh, int size);

} // namespace mingshi::face
