// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/card_file.h"
#include "devices/sam_reader.h"
#include "devices/sam_simulator.h"
#include "identity/vectors.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace mingshi::testing {

/// A folder that is gone afterwards.
class TempFolder {
public:
    TempFolder()
    {
        auto pattern = (std::filesystem::temp_directory_path() / "mingshi-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder() { std::filesystem::remove_all(m_path); }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// An oval on a plain ground: as much of a portrait as a coder needs.
inline cv::Mat drawnPortrait()
{
    cv::Mat image(252, 204, CV_8UC3, cv::Scalar(200, 180, 160));
    cv::ellipse(image, {102, 130}, {60, 80}, 0, 0, 360, cv::Scalar(120, 150, 210), cv::FILLED);
    cv::circle(image, {80, 115}, 8, cv::Scalar(30, 30, 30), cv::FILLED);
    cv::circle(image, {124, 115}, 8, cv::Scalar(30, 30, 30), cv::FILLED);
    return image;
}

/// One of tests/data/cards, with its portrait beside it.
inline std::filesystem::path cardIn(const TempFolder& folder, const std::string& name)
{
    std::filesystem::copy_file(std::string(MINGSHI_SOURCE_DIR "/tests/data/cards/") + name, folder / name);
    cv::imwrite((folder / "portrait.png").string(), drawnPortrait());
    return folder / name;
}

inline SimulatedCard card(const std::string& name = "resident.json")
{
    const TempFolder folder;
    return readCardFile(cardIn(folder, name)).value();
}

/// Not a MAC: tells numbers apart, which is all that a test needs.
inline NumberHmac sealed(std::string_view number)
{
    NumberHmac hmac{};
    for (std::size_t i = 0; i < 256; ++i) {
        hmac[i % hmac.size()] ^=
            static_cast<std::byte>((number[i % number.size()] * 31 + static_cast<int>(i) * 7) & 0xFF);
    }
    return hmac;
}

inline std::chrono::year_month_day today()
{
    using namespace std::chrono;
    return 2026y / November / 20d;
}

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace mingshi::testing
