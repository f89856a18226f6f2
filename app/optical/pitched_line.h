// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "optical/marks.h"

#include <span>
#include <vector>

namespace mingshi::optical {

/// A mark that has its place on a line.
struct Placed {
    int column = 0;
    cv::Point2d centre;
};

/// Characters at one distance from each other: column 0 is somewhere on the line, and columns run to the right of
/// `direction`, whose sense is arbitrary.
struct PitchedLine {
    std::vector<Placed> marks; ///< by column, rising
    double pitch = 0;          ///< pixels, at the middle
    cv::Vec2d direction;       ///< of length 1

    int first() const { return marks.front().column; }
    int last() const { return marks.back().column; }
    cv::Point2d at(double column) const; ///< also beyond the ends
    double columnOf(cv::Point2d point) const;

    cv::Vec3d along, across; ///< along and across `direction`, as polynomials in the column
};

/// The lines of at least `fewest` columns, at any angle; texts of proportional fonts are none. What is more than
/// `widestGap` characters apart belongs to two lines. The longest first.
std::vector<PitchedLine> pitchedLines(std::span<const Mark> marks, int fewest, double widestGap);

} // namespace mingshi::optical
