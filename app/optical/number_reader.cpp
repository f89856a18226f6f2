// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/number_reader.h"

#include "optical/character_grid.h"
#include "optical/scales.h"
#include "optical/zone_reader.h"
#include "pictures/wiped.h"

#include <algorithm>
#include <array>

namespace mingshi::optical {

namespace {

constexpr int numberLength = 18;
constexpr int fewestNumberColumns = 15; ///< of a line that is thought of: its ends may be in the glare
constexpr int mostColumns = 40;         ///< what lies beside it may be taken for part of the line
/// The label before it stands farther away than the first; a glaring spot may part it by as much as the second.
constexpr std::array widestGaps{2.5, 7.};
constexpr double leastNumberCertainty = 0.4;

/// Nothing but digits can stand there, and an X in the last place: other characters are not thought of.
cv::Mat digitsOnly(cv::Mat probabilities)
{
    for (int i = 0; i < numberLength; ++i) {
        auto* row = probabilities.ptr<float>(i);
        for (std::size_t k = 0; k < alphabet.size(); ++k) {
            const bool allowed = alphabet[k] <= '9' && alphabet[k] >= '0';
            if (!allowed && !(i == numberLength - 1 && alphabet[k] == 'X')) {
                row[k] = 0;
            }
        }
    }
    return probabilities;
}

/// The surest of the windows of eighteen characters on a line, either way up.
void readLine(const cv::Mat& grey, const PitchedLine& line, OcrB& ocrB, std::optional<SeenNumber>& found)
{
    const int columns = line.last() - line.first() + 1;
    const int beside = std::max(1, numberLength - columns);
    const auto upright = gridOf(line, line.first() - beside, columns + 2 * beside);
    for (const auto& grid : {upright, upright.upsideDown()}) {
        const auto probabilities = ocrB.probabilities(cellsOf(grey, grid));
        for (int from = 0; from + numberLength <= grid.columns; ++from) {
            auto window = wiped();
            probabilities.rowRange(from, from + numberLength).copyTo(window);
            SeenNumber number{.text = seenTextOf(digitsOnly(window), numberLength),
                              .first = grid.at(from, 0),
                              .last = grid.at(from + numberLength - 1, 0)};
            number.certainty = certaintyOf(number.text);
            if (number.certainty > leastNumberCertainty && (!found || number.certainty > found->certainty)) {
                found = std::move(number);
            }
        }
    }
}

std::optional<SeenNumber> readAt(const cv::Mat& grey, OcrB& ocrB)
{
    const auto marks = marksIn(grey);
    std::optional<SeenNumber> found;
    for (const double widestGap : widestGaps) {
        for (const auto& line : pitchedLines(marks, fewestNumberColumns, widestGap)) {
            if (line.last() - line.first() < mostColumns) {
                readLine(grey, line, ocrB, found);
            }
        }
    }
    return found;
}

} // namespace

void SeenNumber::move(const cv::Matx33d& toOther)
{
    for (auto* point : {&first, &last}) {
        const cv::Vec3d p = toOther * cv::Vec3d(point->x, point->y, 1);
        *point = {p[0] / p[2], p[1] / p[2]};
    }
}

std::optional<SeenNumber> readNumberLine(const cv::Mat& grey, OcrB& ocrB)
{
    return surest(grey, [&ocrB](const cv::Mat& scaled) { return readAt(scaled, ocrB); });
}

} // namespace mingshi::optical
