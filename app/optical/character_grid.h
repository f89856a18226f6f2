// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "optical/pitched_line.h"

#include <optional>
#include <span>

namespace mingshi::optical {

/// Where the characters of a block of lines stand: all on one plane, at one pitch, the lines at one distance.
struct CharacterGrid {
    cv::Matx33d toPicture; ///< column and line, from 0, to the pixel of a character's middle
    int columns = 0;
    int lines = 0;
    double lineStep = 1; ///< the distance of lines in pitches

    cv::Point2d at(double column, double line) const; ///< pixels
    double pitch() const;                             ///< pixels, in the middle of the block
    CharacterGrid upsideDown() const;
    /// Begins at another column or line of the same plane.
    CharacterGrid shifted(double byColumns, double byLines) const;
};

/// Of lines that lie below each other, with the column of each that stands under column 0 of the first one; at least
/// two. Empty when the marks do not lie on one plane.
std::optional<CharacterGrid> gridOf(std::span<const PitchedLine> lines, std::span<const int> firstColumns, int columns);
/// Of one line, seen as if its characters stood upright on it.
CharacterGrid gridOf(const PitchedLine& line, int firstColumn, int columns);

inline constexpr int cellWidth = 20, cellHeight = 24, cellPitch = 16; ///< pixels of a cut-out character

/// The characters of the grid, line by line: n x 1 x 24 x 20 floats, each with mean 0 and deviation 1 (less where there
/// is nothing). Wiped when it goes.
cv::Mat cellsOf(const cv::Mat& grey, const CharacterGrid& grid);

} // namespace mingshi::optical
