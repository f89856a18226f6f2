// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// ocrb_samples FILE PAGES SEED: characters cut out of photographs of invented documents, for resources/models/ocr_b. A
// sample is one byte that says what it is (an index into the alphabet, the last one "nothing") and 24 x 20 bytes.
#include "desk.h"
#include "optical/character_grid.h"
#include "optical/ocr_b.h"

#include <opencv2/imgproc.hpp>

#include <fstream>
#include <iostream>

using namespace mingshi;
using namespace mingshi::specimens;

namespace {

/// As the grid that is found lies beside the true one: a little moved, turned, stretched and slanted.
optical::CharacterGrid roughly(cv::RNG& random, const Sheet& sheet, const Photograph& photo)
{
    const auto columns = static_cast<int>(sheet.lines.front().size());
    constexpr int beside = 2; // "nothing" is learnt from what is beside the lines
    const double step = sheet.step.width, lineStep = sheet.step.height > 0 ? sheet.step.height : step;
    const double x = random.gaussian(0.05) - beside, y = random.gaussian(0.06) / (lineStep / step);
    const double wide = 1 + random.gaussian(0.001), turn = random.gaussian(0.0015), slant = random.gaussian(0.05);
    const cv::Matx33d jitter(wide, slant * lineStep / step, x, turn * step / lineStep, 1, y, 0, 0, 1);
    const cv::Matx33d flat(step, 0, sheet.first.x, 0, lineStep, sheet.first.y, 0, 0, 1);
    return {.toPicture = photo.fromSheet * flat * jitter,
            .columns = columns + 2 * beside,
            .lines = static_cast<int>(sheet.lines.size()),
            .lineStep = lineStep / step * (1 + random.gaussian(0.02))};
}

void write(std::ofstream& file, const Sheet& sheet, const optical::CharacterGrid& grid, const cv::Mat& cells)
{
    constexpr float zero = 128, one = 40;
    for (int i = 0; i < cells.size[0]; ++i) {
        const auto& line = sheet.lines[static_cast<std::size_t>(i / grid.columns)];
        const int column = i % grid.columns - (grid.columns - static_cast<int>(line.size())) / 2;
        const bool within = column >= 0 && column < static_cast<int>(line.size());
        const auto what =
            within ? optical::alphabet.find(line[static_cast<std::size_t>(column)]) : optical::alphabet.size();
        file.put(static_cast<char>(what));
        const auto* values = cells.ptr<float>(i);
        for (int k = 0; k < optical::cellWidth * optical::cellHeight; ++k) {
            file.put(static_cast<char>(cv::saturate_cast<uchar>(zero + one * values[k])));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "ocrb_samples FILE PAGES SEED" << std::endl;
        return 2;
    }
    std::ofstream file(argv[1], std::ios::binary);
    cv::RNG random(std::strtoull(argv[3], nullptr, 10));
    const int pages = std::atoi(argv[2]);
    for (int i = 0; i < pages; ++i) {
        constexpr std::array formats{MrzFormat::Td3, MrzFormat::Td1, MrzFormat::Td2};
        constexpr std::array grades{Grade::Hard, Grade::Medium, Grade::Hard, Grade::Medium, Grade::Hard, Grade::Easy};
        const auto sheet =
            i % 8 == 7 ? residentCard(random) : zoneSheet(random, formats[static_cast<std::size_t>(i % 3)]);
        const auto photo = photograph(random, sheet, grades[static_cast<std::size_t>(random.uniform(0, 6))]);
        cv::Mat grey;
        cv::cvtColor(photo.bgr, grey, cv::COLOR_BGR2GRAY);
        for (int time = 0; time < 2; ++time) {
            const auto grid = roughly(random, sheet, photo);
            write(file, sheet, grid, optical::cellsOf(grey, grid));
        }
    }
    return file.good() ? 0 : 1;
}
