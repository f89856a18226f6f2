// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "devices/barcode.h"

#include <gtest/gtest.h>

#include <cstring>
#include <iostream>

/// How often a licence's PDF417 is read through the camera. Bars of 75 mm are 2 to 4 pixels a module wide there; hard
/// photographs, with less than two of them and a blur of as much, are beyond what can be asked.
namespace mingshi::test {

using namespace specimens;

namespace {

/// As long as a real one, of nobody.
std::string licence(cv::RNG& random)
{
    std::string text("@\n\x1e\rANSI 636000080002DL00410278ZV03190008DLDCAD\nDCBK\nDCDPH\nDBA12102034\n");
    for (const auto* id : {"DCS", "DAC", "DAD", "DAG", "DAI", "DAQ", "DCF", "DCK", "DDA", "DAK"}) {
        text += id;
        for (int i = random.uniform(4, 24); i > 0; --i) {
            text += static_cast<char>(random.uniform(0, 3) == 0 ? '0' + random.uniform(0, 10)
                                                                : 'A' + random.uniform(0, 26));
        }
        text += '\n';
    }
    return text + '\r';
}

Picture pictureOf(const cv::Mat& bgr)
{
    auto picture = Picture::blank(bgr.cols, bgr.rows);
    bgr.copyTo(cv::Mat(bgr.rows, bgr.cols, CV_8UC3, picture.bgr.data()));
    return picture;
}

int readOf(Grade grade, int count, std::uint64_t seed, const char* name)
{
    cv::RNG random(seed);
    int read = 0, wrong = 0;
    for (int i = 0; i < count; ++i) {
        const auto bytes = licence(random);
        const auto photo = photograph(random, licenceBack(random, bytes), grade, i % 4);
        const auto code = readBarcode(pictureOf(photo.bgr));
        read += code && code->text() == bytes;
        wrong += code && code->text() != bytes;
    }
    std::cout << "PDF417, " << name << ": " << read << " of " << count << " read exactly, " << wrong << " wrongly"
              << std::endl;
    EXPECT_EQ(wrong, 0);
    return read;
}

} // namespace

TEST(BarcodeRates, aLicenceUnderTheCamera_isRead)
{
    EXPECT_GE(readOf(Grade::Easy, 16, 5001, "easy"), 15);
    EXPECT_GE(readOf(Grade::Medium, 16, 5002, "medium"), 12);
    readOf(Grade::Hard, 8, 5003, "hard");
}

} // namespace mingshi::test
