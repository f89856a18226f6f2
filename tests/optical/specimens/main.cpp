// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// mingshi-specimens FOLDER COUNT SEED: photographs of invented documents, and truth.json that says what stands on them.
#include "desk.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace mingshi;
using namespace mingshi::specimens;

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "mingshi-specimens FOLDER COUNT SEED" << std::endl;
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    cv::RNG random(std::strtoull(argv[3], nullptr, 10));
    auto truth = nlohmann::ordered_json::array();
    const int count = std::atoi(argv[2]);
    for (int i = 0; i < count; ++i) {
        for (const auto& [name, grade] :
             {std::pair{"easy", Grade::Easy}, std::pair{"medium", Grade::Medium}, std::pair{"hard", Grade::Hard}}) {
            constexpr std::array formats{MrzFormat::Td3, MrzFormat::Td1, MrzFormat::Td2};
            const auto sheet =
                i % 4 == 3 ? residentCard(random) : zoneSheet(random, formats[static_cast<std::size_t>(i % 4)]);
            const auto photo = photograph(random, sheet, grade);
            const auto file = std::string(name) + "-" + std::to_string(i) + ".jpg";
            cv::imwrite((folder / file).string(), photo.bgr, {cv::IMWRITE_JPEG_QUALITY, 95});
            auto corners = nlohmann::ordered_json::array();
            for (const auto& corner : photo.corners) {
                corners.push_back({corner.x, corner.y});
            }
            truth.push_back({{"file", file}, {"grade", name}, {"lines", sheet.lines}, {"corners", corners}});
        }
    }
    std::ofstream(folder / "truth.json") << truth.dump(1) << std::endl;
    return 0;
}
