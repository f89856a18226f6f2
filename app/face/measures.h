// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::face {

/// The measures of one face (components of ISO/IEC 29794-5 where they can be computed).
struct Measures {
    double eyeDistance = 0; ///< pixels
    double height = 0;      ///< of the face, as a part of the picture's
    double outside = 0;     ///< the part beyond the picture's edge
    double luminance = 0;   ///< mean of the face, 0..255
    double burnt = 0;       ///< part of the face that is as bright as can be
    double sharpness = 0;   ///< see sharpnessOf
    double turn = 0;        ///< degrees, the largest of yaw, pitch, roll
};

} // namespace mingshi::face
