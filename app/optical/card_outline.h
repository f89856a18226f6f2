// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <optional>

namespace mingshi::optical {

/// Of a card of ID-1 (ISO/IEC 7810: 85.60 x 53.98 mm) at 300 dots an inch.
inline const cv::Size cardSize(1012, 638);

/// Where the portrait is on the face side of a PRC card, as shares of its sides (id.md 4.1), with room around it.
inline const cv::Rect2d residentPortrait(0.62, 0.12, 0.33, 0.63);

/// A card or page that lies in view: its corners in pixels, clockwise as seen, a long side first.
struct CardOutline {
    std::array<cv::Point2f, 4> corners;
    double ratio = 0;   ///< of the long sides to the short ones as they are seen; 1.586 is ID-1
    double support = 0; ///< 0..1: how much of the sides is really an edge

    bool looksLikeId1() const { return ratio > 1.4 && ratio < 1.8; } ///< tilted as a desk camera may see it
    /// The side up on which what is printed from `from` to `to` runs to the right.
    CardOutline upright(cv::Point2d from, cv::Point2d to) const;
    cv::Matx33d toCard() const; ///< from the picture to a card of `cardSize`
};

/// The largest card or page in a BGR picture, on ground of any colour but its own. Empty when there is none whose four
/// sides are to be seen.
std::optional<CardOutline> findCard(const cv::Mat& bgr);

/// The card alone, laid flat: `cardSize`, BGR. Wiped when it goes.
cv::Mat rectified(const cv::Mat& bgr, const CardOutline& outline);

} // namespace mingshi::optical
