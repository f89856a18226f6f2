// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/zone_reader.h"

#include "identity/mrz_layout.h"
#include "optical/scales.h"
#include <algorithm>
#include <cmath>
#include <set>

namespace mingshi::optical {

namespace {

constexpr int fewestZoneColumns = 22; ///< of a line that is thought of; the shortest has 30
constexpr double widestZoneGap = 7;   ///< a blot, or a glaring spot
constexpr std::size_t mostGrids = 10;
constexpr double leastZoneCertainty = 0.3; ///< below it there is no text of OCR-B

/// Lines below each other, and for each the column that stands under column 0 of the first one.
struct Block {
    std::vector<PitchedLine> lines;
    std::vector<int> shifts;
};

struct Below {
    double distance = 0; ///< in pitches
    int shift = 0;       ///< the lower line's column under the upper one's column 0
};

/// How `lower` stands under `upper`, if it does.
std::optional<Below> below(const PitchedLine& upper, const PitchedLine& lower)
{
    const double ratio = upper.pitch / lower.pitch;
    if (ratio < 0.88 || ratio > 1.14 || std::abs(upper.direction.dot(lower.direction)) < 0.99) {
        return {};
    }
    const double middle = (lower.first() + lower.last()) / 2.;
    const cv::Point2d point = lower.at(middle);
    const double column = upper.columnOf(point);
    const cv::Point2d down(-upper.direction[1], upper.direction[0]);
    const double distance = (point - upper.at(column)).dot(down) / upper.pitch;
    if (distance < 1.2 || distance > 3.4) {
        return {};
    }
    Below result{.distance = distance};
    double least = 1e9;
    for (const int shift : {-1, 0, 1}) {
        const int under = static_cast<int>(std::lround(middle - column)) + shift;
        const double cost = std::abs(middle - column - under) + 0.15 * std::abs(lower.first() - under - upper.first()) +
                            0.15 * std::abs(lower.last() - under - upper.last());
        if (cost < least) {
            least = cost;
            result.shift = under;
        }
    }
    const int from = std::max(upper.first(), lower.first() - result.shift);
    const int to = std::min(upper.last(), lower.last() - result.shift);
    return to - from > 0.6 * std::max(upper.last() - upper.first(), lower.last() - lower.first())
               ? std::optional(result)
               : std::nullopt;
}

std::vector<Block> blocksOf(const std::vector<PitchedLine>& lines)
{
    std::vector<Block> blocks;
    for (const auto& a : lines) {
        for (const auto& b : lines) {
            const auto ab = below(a, b);
            if (!ab) {
                continue;
            }
            blocks.push_back({{a, b}, {0, ab->shift}});
            for (const auto& c : lines) {
                const auto bc = below(b, c);
                if (bc && bc->distance < 1.25 * ab->distance && ab->distance < 1.25 * bc->distance) {
                    blocks.push_back({{a, b, c}, {0, ab->shift, ab->shift + bc->shift}});
                }
            }
        }
    }
    std::ranges::stable_sort(blocks, std::greater{}, [](const Block& block) {
        std::size_t marks = 0;
        for (const auto& line : block.lines) {
            marks += line.marks.size();
        }
        return marks;
    });
    return blocks;
}

/// The grids that a block may be part of: of each format the ends of each line, and for three lines of which one was
/// not seen the places above and below.
void addGrids(std::vector<CharacterGrid>& grids, const Block& block)
{
    std::set<std::pair<std::size_t, std::size_t>> formats;
    for (const auto& layout : mrzLayouts()) {
        if (layout.lines >= block.lines.size()) {
            formats.insert({layout.columns, layout.lines});
        }
    }
    for (const auto& [columnCount, lineCount] : formats) {
        const int columns = static_cast<int>(columnCount);
        std::set<int> starts;
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            const auto& line = block.lines[i];
            if (std::abs(line.last() - line.first() + 1 - columns) <= 2) {
                starts.insert(line.first() - block.shifts[i]);
                starts.insert(line.last() - block.shifts[i] - columns + 1);
            }
        }
        for (const int start : starts) {
            std::vector<int> firsts;
            for (const int shift : block.shifts) {
                firsts.push_back(start + shift);
            }
            auto grid = gridOf(block.lines, firsts, columns);
            if (!grid) {
                continue;
            }
            const int missing = static_cast<int>(lineCount - block.lines.size());
            grid->lines = static_cast<int>(lineCount);
            for (int above = 0; above <= missing; ++above) {
                grids.push_back(grid->shifted(0, -above));
            }
        }
    }
}

std::vector<PitchedLine> linesIn(const cv::Mat& grey)
{
    return pitchedLines(marksIn(grey), fewestZoneColumns, widestZoneGap);
}

/// Of a line whose fellows are not in view.
std::vector<CharacterGrid> singleLines(const std::vector<PitchedLine>& lines)
{
    std::vector<CharacterGrid> grids;
    for (const auto& line : lines) {
        for (const int columns : {44, 36, 30}) {
            const int missing = columns - (line.last() - line.first() + 1);
            if (std::abs(missing) > 2 || grids.size() >= mostGrids) {
                continue;
            }
            for (int before = std::min(0, missing); before <= std::max(0, missing); ++before) {
                grids.push_back(gridOf(line, line.first() - before, columns));
            }
        }
    }
    return grids;
}

std::optional<SeenZone> best(OcrB& ocrB, const cv::Mat& grey, const std::vector<CharacterGrid>& grids)
{
    std::optional<SeenZone> found;
    for (const auto& upright : grids) {
        for (const auto& grid : {upright, upright.upsideDown()}) {
            SeenZone zone{.text = seenTextOf(ocrB.probabilities(cellsOf(grey, grid)), grid.columns), .grid = grid};
            zone.certainty = certaintyOf(zone.text);
            if (zone.certainty > leastZoneCertainty && (!found || zone.certainty > found->certainty)) {
                found = std::move(zone);
            }
        }
        constexpr double surely = 0.9;
        if (found && found->certainty > surely) {
            break;
        }
    }
    return found;
}

} // namespace

SeenText seenTextOf(const cv::Mat& probabilities, int columns)
{
    const auto count = static_cast<std::size_t>(probabilities.rows);
    SeenText seen{.columns = static_cast<std::size_t>(columns),
                  .best = LockedText(count),
                  .second = LockedText(count),
                  .certainty = {},
                  .secondCertainty = {}};
    for (int i = 0; i < probabilities.rows; ++i) {
        const auto* row = probabilities.ptr<float>(i);
        std::size_t first = 0, next = 1;
        for (std::size_t k = 0; k < alphabet.size(); ++k) {
            if (row[k] > row[first]) {
                next = first;
                first = k;
            } else if (k != first && (row[k] > row[next] || next == first)) {
                next = k;
            }
        }
        seen.best.append(alphabet[first]);
        seen.second.append(alphabet[next]);
        seen.certainty.push_back(row[first]);
        seen.secondCertainty.push_back(row[next]);
    }
    return seen;
}

double certaintyOf(const SeenText& text)
{
    constexpr double least = 1e-4; // one blot is not the end of it
    double sum = 0;
    for (const double certainty : text.certainty) {
        sum += std::log(std::max(certainty, least));
    }
    return text.certainty.empty() ? 0 : std::exp(sum / static_cast<double>(text.certainty.size()));
}

std::optional<SeenZone> readZone(const cv::Mat& grey, OcrB& ocrB)
{
    auto zone = surest(grey, [&ocrB](const cv::Mat& scaled) {
        std::vector<CharacterGrid> grids;
        for (const auto& block : blocksOf(linesIn(scaled))) {
            if (grids.size() < mostGrids) {
                addGrids(grids, block);
            }
        }
        return best(ocrB, scaled, grids);
    });
    if (zone) {
        return zone;
    }
    return surest(grey, [&ocrB](const cv::Mat& scaled) { return best(ocrB, scaled, singleLines(linesIn(scaled))); });
}

} // namespace mingshi::optical
