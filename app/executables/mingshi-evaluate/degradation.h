// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/landmarks.h"

#include <cstdint>

namespace mingshi::evaluate {

enum class Degradation { None, Chip, Card };

/// The portrait of a resident card's chip, made of a photograph: head and shoulders cut out around the face (the face
/// 0.53 of the width, as GA 490 portraits have it), the ground around the head plain and light, 102 x 126 pixels,
/// washed out (gamma 0.80 to 0.95, contrast 0.80 to 0.92 towards light grey, saturation 0.6 to 0.9), then JPEG of
/// quality 18 to 32.
///
/// A photographed card: the chip's portrait, printed and photographed: enlarged to 306 x 378, a dot pattern of print, a
/// slight perspective (up to 6 % of a side at each corner), blur of sigma 3 to 5 pixels, a soft gloss of 30 to 110
/// levels, a colour cast of up to 8 %, noise of sigma 6 to 12, then JPEG of quality 35 to 60. Chosen so that a good
/// photograph and its own card agree as they do through a desk camera: a cosine of about 0.55 to 0.6 by fr-feature,
/// where the chip's portrait gives 0.77.
///
/// `seed` (from the file's digest) chooses within the ranges: the same picture gives the same result in every run.
/// `version` is part of a cached template's key: raise it when a model changes.
constexpr int degradationVersion = 2;
cv::Mat degraded(const cv::Mat& picture, const face::Mesh& mesh, Degradation degradation, std::uint64_t seed);

} // namespace mingshi::evaluate
