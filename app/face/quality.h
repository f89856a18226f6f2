// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/landmarks.h"
#include "face/measures.h"
#include "identity/comparison.h"

#include <optional>

namespace mingshi::face {

/// What is asked of a face before it is compared.
struct Limits {
    double leastEyeDistance;   ///< pixels
    double largestFace;        ///< height of the face, as a part of the picture's
    double outside;            ///< how much of the face's height or width may be beyond the edge
    double darkest, brightest; ///< mean luminance of the face, 0..255
    double burnt;              ///< largest part of the face that is as bright as can be
    double leastSharpness;     ///< see sharpnessOf
    double largestTurn;        ///< degrees of yaw, pitch from the usual, roll
};

/// A live frame: the person can be asked to do better.
extern const Limits liveLimits;
/// The portrait of a document: it is as it is, 102 x 126 pixels on a resident card.
extern const Limits portraitLimits;

/// `chip`: the face, aligned.
Measures measure(const cv::Mat& picture, const Mesh& mesh, const cv::Mat& chip);

/// Variance of the Laplacian of the aligned face, as if it were of medium brightness.
double sharpnessOf(const Pixels& grey, double luminance);

/// The one thing to put right first: what must be right before the rest can be judged comes first.
std::optional<CaptureProblem> firstProblem(const Measures& measures, const Limits& limits);

/// 0..1, only to choose between usable frames.
double qualityOf(const Measures& measures);

/// When no face was found: whether the light is to blame.
CaptureProblem withoutFace(const cv::Mat& picture);

} // namespace mingshi::face
