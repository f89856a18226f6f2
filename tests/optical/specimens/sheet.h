// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/mrz.h"

#include <opencv2/core.hpp>

#include <string>
#include <vector>

namespace mingshi::specimens {

inline constexpr double pixelsPerMillimetre = 20; ///< of a flat sheet

/// A document as it lies flat, and what stands on it.
struct Sheet {
    cv::Mat bgr;
    double cornerRadius = 0;        ///< in pixels
    std::vector<std::string> lines; ///< of OCR-B, one pitch for all
    cv::Point2d first;              ///< the middle of the first character of the first line
    cv::Size2d step;                ///< from a character to the next, from a line to the next
    cv::Rect portrait;
};

/// The page of a passport (TD3), or the side of a card or a slip (TD1, TD2) that bears the zone.
Sheet zoneSheet(cv::RNG& random, MrzFormat format);

/// The back of a driving licence with its PDF417, which holds `bytes`; 75 mm wide, as AAMVA's annex D allows at most.
Sheet licenceBack(cv::RNG& random, const std::string& bytes);

/// The face side of a resident card: `lines` is its number alone.
Sheet residentCard(cv::RNG& random);

} // namespace mingshi::specimens
