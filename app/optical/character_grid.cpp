// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/character_grid.h"

#include "pictures/wiped.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace mingshi::optical {

namespace {

double distanceOnGrid(cv::Point2d a, cv::Point2d b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Each cell by its own brightness, so that shadow and glare do not matter; what has hardly any contrast next to its
/// neighbours is left weak.
void even(cv::Mat& cells)
{
    const int count = cells.size[0];
    constexpr int size = cellWidth * cellHeight;
    std::vector<double> deviations;
    for (int i = 0; i < count; ++i) {
        cv::Mat cell(1, size, CV_32F, cells.ptr<float>(i));
        cv::Scalar mean, deviation;
        cv::meanStdDev(cell, mean, deviation);
        cell -= mean;
        deviations.push_back(deviation[0]);
    }
    auto sorted = deviations;
    std::ranges::sort(sorted);
    const double least = std::max(1., 0.3 * sorted[sorted.size() / 2]);
    for (int i = 0; i < count; ++i) {
        cv::Mat cell(1, size, CV_32F, cells.ptr<float>(i));
        cell *= 1 / std::max(deviations[static_cast<std::size_t>(i)], least);
    }
}

} // namespace

cv::Point2d CharacterGrid::at(double column, double line) const
{
    const cv::Vec3d p = toPicture * cv::Vec3d(column, line, 1);
    return {p[0] / p[2], p[1] / p[2]};
}

double CharacterGrid::pitch() const
{
    const double x = (columns - 1) / 2., y = (lines - 1) / 2.;
    return distanceOnGrid(at(x - 0.5, y), at(x + 0.5, y));
}

CharacterGrid CharacterGrid::upsideDown() const
{
    auto turned = *this;
    turned.toPicture = toPicture * cv::Matx33d(-1, 0, columns - 1, 0, -1, lines - 1, 0, 0, 1);
    return turned;
}

CharacterGrid CharacterGrid::shifted(double byColumns, double byLines) const
{
    auto moved = *this;
    moved.toPicture = toPicture * cv::Matx33d(1, 0, byColumns, 0, 1, byLines, 0, 0, 1);
    return moved;
}

std::optional<CharacterGrid> gridOf(std::span<const PitchedLine> lines, std::span<const int> firstColumns, int columns)
{
    std::vector<cv::Point2d> places, pixels;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const auto& mark : lines[line].marks) {
            places.emplace_back(mark.column - firstColumns[line], static_cast<double>(line));
            pixels.push_back(mark.centre);
        }
    }
    const cv::Mat found = cv::findHomography(places, pixels, cv::RANSAC, 0.25 * lines.front().pitch);
    if (found.empty()) {
        return {};
    }
    CharacterGrid grid{.toPicture = cv::Matx33d(found), .columns = columns, .lines = static_cast<int>(lines.size())};
    const double x = (columns - 1) / 2., y = (grid.lines - 1) / 2.;
    grid.lineStep = distanceOnGrid(grid.at(x, y - 0.5), grid.at(x, y + 0.5)) / std::max(1., grid.pitch());
    const double off = grid.pitch() / lines.front().pitch;
    if (!(grid.lineStep > 1 && grid.lineStep < 5 && off > 0.7 && off < 1.4)) { // also what is no number
        return {};
    }
    return grid;
}

CharacterGrid gridOf(const PitchedLine& line, int firstColumn, int columns)
{
    const cv::Point2d across(-line.direction[1] * line.pitch, line.direction[0] * line.pitch);
    const cv::Point2d from = line.at(firstColumn), to = line.at(firstColumn + columns - 1);
    const std::vector<cv::Point2f> places{
        {0, 0}, {static_cast<float>(columns - 1), 0}, {static_cast<float>(columns - 1), 1}, {0, 1}};
    const std::vector<cv::Point2f> pixels{from, to, to + across, from + across};
    return {.toPicture = cv::Matx33d(cv::getPerspectiveTransform(places, pixels)),
            .columns = columns,
            .lines = 1,
            .lineStep = 1};
}

cv::Mat cellsOf(const cv::Mat& grey, const CharacterGrid& grid)
{
    // What is larger than needed is made smaller first, by areas, as a warp alone would skip pixels.
    auto smaller = wiped();
    cv::Matx33d toPicture = grid.toPicture;
    cv::Mat source = grey;
    if (const double factor = 1.25 * cellPitch / grid.pitch(); factor < 0.9) {
        cv::resize(grey, smaller, {}, factor, factor, cv::INTER_AREA);
        const double half = (factor - 1) / 2; // the middle of a pixel is its whole number
        toPicture = cv::Matx33d(factor, 0, half, 0, factor, half, 0, 0, 1) * toPicture;
        source = smaller;
    }
    auto cells = wiped();
    cells.create(std::vector<int>{grid.lines * grid.columns, 1, cellHeight, cellWidth}, CV_32F);
    for (int line = 0; line < grid.lines; ++line) {
        auto strip = wiped();
        const double step = 1. / cellPitch;
        const double across = step / grid.lineStep;
        const cv::Matx33d toGrid(step, 0, -step * (cellWidth - 1) / 2., //
                                 0, across, line - across * (cellHeight - 1) / 2., 0, 0, 1);
        cv::warpPerspective(source, strip, toPicture * toGrid, {(grid.columns - 1) * cellPitch + cellWidth, cellHeight},
                            cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        for (int column = 0; column < grid.columns; ++column) {
            cv::Mat cell(cellHeight, cellWidth, CV_32F, cells.ptr<float>(line * grid.columns + column));
            strip.colRange(column * cellPitch, column * cellPitch + cellWidth).convertTo(cell, CV_32F);
        }
    }
    even(cells);
    return cells;
}

} // namespace mingshi::optical
