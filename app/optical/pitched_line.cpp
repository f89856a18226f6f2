// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/pitched_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace mingshi::optical {

namespace {

using Polynomial = cv::Vec3d;

double valueOf(const Polynomial& p, double x)
{
    return p[0] + (p[1] + p[2] * x) * x;
}

/// Least squares; `degree` 1 or 2.
Polynomial fitted(std::span<const cv::Point2d> points, int degree)
{
    cv::Mat a(static_cast<int>(points.size()), degree + 1, CV_64F), b(static_cast<int>(points.size()), 1, CV_64F), x;
    for (int i = 0; i < a.rows; ++i) {
        const auto& point = points[static_cast<std::size_t>(i)];
        double power = 1;
        for (int column = 0; column <= degree; ++column, power *= point.x) {
            a.at<double>(i, column) = power;
        }
        b.at<double>(i) = point.y;
    }
    cv::solve(a, b, x, cv::DECOMP_SVD);
    Polynomial result;
    for (int i = 0; i <= degree; ++i) {
        result[i] = x.at<double>(i);
    }
    return result;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Marks by where they are, so that neighbours are found quickly.
class Neighbourhood {
public:
    explicit Neighbourhood(std::span<const Mark> marks) : m_marks(marks)
    {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            m_cells[cellOf(marks[i].centre)].push_back(i);
        }
    }

    template<class Use>
    void around(cv::Point2d point, double reach, const Use& use) const
    {
        const auto low = cellOf(point - cv::Point2d(reach, reach)), high = cellOf(point + cv::Point2d(reach, reach));
        for (int y = low.second; y <= high.second; ++y) {
            for (int x = low.first; x <= high.first; ++x) {
                if (const auto found = m_cells.find({x, y}); found != m_cells.end()) {
                    for (const auto i : found->second) {
                        use(i);
                    }
                }
            }
        }
    }

private:
    using Cell = std::pair<int, int>;
    static Cell cellOf(cv::Point2d point)
    {
        constexpr double side = 48;
        return {static_cast<int>(std::floor(point.x / side)), static_cast<int>(std::floor(point.y / side))};
    }

    std::span<const Mark> m_marks;
    std::map<Cell, std::vector<std::size_t>> m_cells;
};

constexpr double farthest = 1.9, nearest = 0.45; ///< of a mark's size: to the next character of the line

bool alike(const Mark& a, const Mark& b)
{
    return a.size < 1.9 * b.size && b.size < 1.9 * a.size;
}

/// The directions in which marks follow each other most, in radians from 0 to pi.
std::vector<double> directionsOf(std::span<const Mark> marks, const Neighbourhood& near)
{
    constexpr int bins = 90;
    std::array<double, bins> votes{};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        near.around(marks[i].centre, farthest * marks[i].size, [&](std::size_t j) {
            const cv::Point2d to = marks[j].centre - marks[i].centre;
            const double distance = std::hypot(to.x, to.y);
            if (j == i || !alike(marks[i], marks[j]) || distance > farthest * marks[i].size ||
                distance < nearest * marks[i].size) {
                return;
            }
            const double turn = std::fmod(std::atan2(to.y, to.x) + 2 * std::numbers::pi, std::numbers::pi);
            votes[static_cast<std::size_t>(turn / std::numbers::pi * bins) % bins] += 1;
        });
    }
    std::array<double, bins> smooth{};
    for (std::size_t i = 0; i < bins; ++i) {
        for (std::size_t k : {bins - 2, bins - 1, bins, bins + 1, bins + 2}) {
            smooth[i] += votes[(i + k) % bins];
        }
    }
    std::vector<double> directions;
    constexpr std::size_t most = 2;
    while (directions.size() < most) {
        const auto best = static_cast<std::size_t>(std::ranges::max_element(smooth) - smooth.begin());
        if (smooth[best] < 10) {
            break;
        }
        directions.push_back((static_cast<double>(best) + 0.5) * std::numbers::pi / bins);
        for (std::size_t k = 0; k <= 16; ++k) {
            smooth[(best + bins + k - 8) % bins] = 0;
        }
    }
    return directions;
}

/// Indices of marks that follow each other to the right; `turned` lie with the text about level.
using Chain = std::vector<std::size_t>;

std::vector<Chain> chainsOf(std::span<const Mark> turned)
{
    const Neighbourhood near(turned);
    constexpr auto none = static_cast<std::size_t>(-1);
    const auto best = [&](std::size_t i, int side) {
        std::size_t chosen = none;
        double least = 1e9;
        near.around(turned[i].centre, farthest * turned[i].size, [&](std::size_t j) {
            const double dx = (turned[j].centre.x - turned[i].centre.x) * side;
            const double dy = std::abs(turned[j].centre.y - turned[i].centre.y);
            const double size = std::max(turned[i].size, turned[j].size);
            if (j != i && alike(turned[i], turned[j]) && dx > nearest * size && dx < farthest * size &&
                dy < 0.4 * size && dx + 2 * dy < least) {
                least = dx + 2 * dy;
                chosen = j;
            }
        });
        return chosen;
    };
    std::vector<std::size_t> right(turned.size(), none);
    std::vector<bool> hasLeft(turned.size(), false);
    for (std::size_t i = 0; i < turned.size(); ++i) {
        if (const auto j = best(i, 1); j != none && best(j, -1) == i) {
            right[i] = j;
            hasLeft[j] = true;
        }
    }
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < turned.size(); ++i) {
        if (!hasLeft[i] && right[i] != none) {
            Chain chain;
            for (auto at = i; at != none; at = right[at]) {
                chain.push_back(at);
            }
            chains.push_back(std::move(chain));
        }
    }
    return chains;
}

/// Pieces of one line, which a blot or a gap parted, become one.
std::vector<Chain> joined(std::vector<Chain> chains, std::span<const Mark> turned, double widestGap)
{
    constexpr std::size_t fewest = 4;
    std::erase_if(chains, [](const Chain& chain) { return chain.size() < fewest; });
    std::ranges::sort(chains, std::greater{}, &Chain::size);
    std::vector<Chain> lines;
    std::vector<bool> used(chains.size(), false);
    for (std::size_t i = 0; i < chains.size(); ++i) {
        if (used[i]) {
            continue;
        }
        Chain line = chains[i];
        for (bool grown = true; grown;) {
            grown = false;
            std::vector<cv::Point2d> points;
            std::vector<double> sizes;
            for (const auto at : line) {
                points.push_back(turned[at].centre);
                sizes.push_back(turned[at].size);
            }
            const double size = medianOf(sizes);
            const auto straight = fitted(points, 1);
            const double from = turned[line.front()].centre.x, to = turned[line.back()].centre.x;
            for (std::size_t k = i + 1; k < chains.size(); ++k) {
                if (used[k]) {
                    continue;
                }
                const auto& head = turned[chains[k].front()].centre;
                const auto& tail = turned[chains[k].back()].centre;
                const double gap = std::max(head.x - to, from - tail.x);
                const double reach = std::max(0.45, 0.02 * gap / size) * size;
                if (gap > 0 && gap < widestGap * size && std::abs(head.y - valueOf(straight, head.x)) < reach &&
                    std::abs(tail.y - valueOf(straight, tail.x)) < reach + 0.03 * (tail.x - head.x)) {
                    line.insert(head.x > to ? line.end() : line.begin(), chains[k].begin(), chains[k].end());
                    used[k] = grown = true;
                    break;
                }
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Gives each mark its column; empty when the distances are not those of one pitch.
std::optional<PitchedLine> pitched(const Chain& chain, std::span<const Mark> turned, std::span<const Mark> marks)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        steps.push_back(turned[chain[i]].centre.x - turned[chain[i - 1]].centre.x);
    }
    double pitch = medianOf(steps);
    if (pitch < 4) {
        return {};
    }
    std::vector<cv::Point2d> columns; // column, x
    std::vector<double> across;
    double column = 0;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (i > 0) {
            const double step = steps[i - 1];
            const double count = std::round(step / pitch);
            column += count;
            if (count == 1) {
                pitch = 0.8 * pitch + 0.2 * step;
            }
        }
        columns.emplace_back(column, turned[chain[i]].centre.x);
        across.push_back(turned[chain[i]].centre.y);
    }
    Polynomial along;
    std::vector<bool> fits(columns.size(), true);
    for (int round = 0; round < 4; ++round) {
        std::vector<cv::Point2d> used;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (fits[i]) {
                used.push_back(columns[i]);
            }
        }
        if (used.size() < 6) {
            return {};
        }
        along = fitted(used, used.size() > 12 ? 2 : 1);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double slope = along[1] + 2 * along[2] * columns[i].x;
            if (slope < 3) {
                return {};
            }
            const double off = (columns[i].y - valueOf(along, columns[i].x)) / slope;
            columns[i].x += std::round(off);
            fits[i] = std::abs(off - std::round(off)) < 0.2;
        }
    }
    std::map<int, std::size_t> taken;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (fits[i]) {
            taken.emplace(static_cast<int>(std::lround(columns[i].x)), i);
        }
    }
    if (taken.size() * 10 < chain.size() * 7) {
        return {};
    }
    PitchedLine line;
    line.along = along;
    std::vector<cv::Point2d> heights;
    for (const auto& [at, i] : taken) {
        line.marks.push_back({at, marks[chain[i]].centre});
        heights.emplace_back(at, across[i]);
    }
    line.across = fitted(heights, heights.size() > 12 ? 2 : 1);
    const double middle = (line.first() + line.last()) / 2.;
    line.pitch = along[1] + 2 * along[2] * middle;
    return line;
}

cv::Point2d rotated(cv::Point2d p, cv::Vec2d direction)
{
    return {p.x * direction[0] + p.y * direction[1], p.y * direction[0] - p.x * direction[1]};
}

} // namespace

cv::Point2d PitchedLine::at(double column) const
{
    const double x = valueOf(along, column), y = valueOf(across, column);
    return {x * direction[0] - y * direction[1], y * direction[0] + x * direction[1]};
}

double PitchedLine::columnOf(cv::Point2d point) const
{
    const double x = rotated(point, direction).x;
    double column = (first() + last()) / 2.;
    for (int round = 0; round < 4; ++round) {
        column += (x - valueOf(along, column)) / (along[1] + 2 * along[2] * column);
    }
    return column;
}

std::vector<PitchedLine> pitchedLines(std::span<const Mark> marks, int fewest, double widestGap)
{
    std::vector<PitchedLine> lines;
    for (const double angle : directionsOf(marks, Neighbourhood(marks))) {
        const cv::Vec2d direction(std::cos(angle), std::sin(angle));
        std::vector<Mark> turned(marks.begin(), marks.end());
        for (auto& mark : turned) {
            mark.centre = rotated(mark.centre, direction);
        }
        for (const auto& chain : joined(chainsOf(turned), turned, widestGap)) {
            auto line = pitched(chain, turned, marks);
            if (line && line->last() - line->first() + 1 >= fewest) {
                line->direction = direction;
                lines.push_back(std::move(*line));
            }
        }
    }
    std::ranges::sort(lines, std::greater{}, [](const PitchedLine& line) { return line.marks.size(); });
    return lines;
}

} // namespace mingshi::optical
