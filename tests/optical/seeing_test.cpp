// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "optical/card_outline.h"
#include "optical/number_reader.h"
#include "optical/zone_reader.h"
#include "pictures/wiped.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace mingshi::test {

using namespace specimens;
using namespace std::chrono_literals;

namespace {

constexpr auto today = 2026y / 11 / 25;

cv::Mat greyOf(const cv::Mat& bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

} // namespace

TEST(ZoneReader, atAnyAngle_theSameIsRead)
{
    cv::RNG random(4001);
    const auto sheet = zoneSheet(random, MrzFormat::Td1);
    optical::OcrB ocrB;
    cv::Mat flat;
    cv::resize(sheet.bgr, flat, {}, 0.4, 0.4, cv::INTER_AREA);
    for (const double degrees : {0., 33., 90., 145., 180., 270., 301.}) {
        cv::Mat turned;
        cv::Mat turn = cv::getRotationMatrix2D(
            cv::Point2f(static_cast<float>(flat.cols) / 2, static_cast<float>(flat.rows) / 2), degrees, 1);
        turn.at<double>(0, 2) += 150;
        turn.at<double>(1, 2) += 300;
        cv::warpAffine(flat, turned, turn, {1000, 1000}, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(70));
        const auto zone = optical::readZone(greyOf(turned), ocrB);
        ASSERT_TRUE(zone) << degrees;
        EXPECT_EQ(zone->text.best.view(), sheet.lines[0] + sheet.lines[1] + sheet.lines[2]) << degrees;
        EXPECT_EQ(zone->grid.lines, 3);
    }
}

TEST(ZoneReader, aVeryLargeAndASmallPicture_areReadAsWell)
{
    cv::RNG random(4002);
    const auto sheet = zoneSheet(random, MrzFormat::Td3); // 2500 x 1760, characters 50 pixels apart
    optical::OcrB ocrB;
    for (const double scale : {2., 1., 0.2}) {
        cv::Mat scaled;
        cv::resize(sheet.bgr, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        const auto zone = optical::readZone(greyOf(scaled), ocrB);
        ASSERT_TRUE(zone) << scale;
        EXPECT_EQ(zone->text.best.view(), sheet.lines[0] + sheet.lines[1]) << scale;
        const auto first = zone->grid.at(0, 0);
        EXPECT_NEAR(first.x, sheet.first.x * scale, 8 * scale);
        EXPECT_NEAR(first.y, sheet.first.y * scale, 8 * scale);
    }
}

TEST(ZoneReader, aLineAlone_isReadAsALine_notAsAZone)
{
    cv::RNG random(4006);
    optical::OcrB ocrB;
    for (const auto format : {MrzFormat::Td3, MrzFormat::Td2, MrzFormat::Td1}) {
        const auto sheet = zoneSheet(random, format);
        for (std::size_t line = 0; line < sheet.lines.size(); ++line) {
            const int y = static_cast<int>(sheet.first.y + static_cast<double>(line) * sheet.step.height);
            cv::Mat strip;
            cv::resize(sheet.bgr.rowRange(y - 38, y + 38), strip, {}, 0.5, 0.5, cv::INTER_AREA);
            const auto zone = optical::readZone(greyOf(strip), ocrB);
            ASSERT_TRUE(zone) << line;
            EXPECT_EQ(zone->grid.lines, 1);
            EXPECT_EQ(zone->text.best.view(), sheet.lines[line]);
            const auto mrz = Mrz::read(zone->text, today);
            EXPECT_FALSE(mrz && allHold(mrz->checks()));
        }
    }
}

TEST(ZoneReader, oneLineBehindABlot_isNotMadeUp)
{
    cv::RNG random(4003);
    auto sheet = zoneSheet(random, MrzFormat::Td3);
    const auto y = static_cast<int>(sheet.first.y + sheet.step.height);
    cv::rectangle(sheet.bgr, {600, y - 40}, {1400, y + 40}, cv::Scalar::all(30), cv::FILLED);
    cv::Mat half;
    cv::resize(sheet.bgr, half, {}, 0.5, 0.5, cv::INTER_AREA);
    optical::OcrB ocrB;
    const auto zone = optical::readZone(greyOf(half), ocrB);
    const auto mrz = zone ? Mrz::read(zone->text, today) : std::nullopt;
    EXPECT_FALSE(mrz && allHold(mrz->checks()));
}

TEST(CardOutline, theCardIsLaidFlat_uprightByItsNumber)
{
    cv::RNG random(4004);
    const auto sheet = residentCard(random);
    optical::OcrB ocrB;
    for (const int quarterTurns : {0, 1, 2, 3}) {
        const auto photo = photograph(random, sheet, Grade::Medium, quarterTurns);
        const auto outline = optical::findCard(photo.bgr);
        const auto number = optical::readNumberLine(greyOf(photo.bgr), ocrB);
        ASSERT_TRUE(outline && number) << quarterTurns;
        EXPECT_TRUE(outline->looksLikeId1());
        const auto upright = outline->upright(number->first, number->last);
        const std::vector<cv::Point2d> ends{number->first, number->last};
        std::vector<cv::Point2d> flat;
        cv::perspectiveTransform(ends, flat, upright.toCard());
        EXPECT_LT(flat[0].x, flat[1].x);
        EXPECT_NEAR(flat[0].x / optical::cardSize.width, sheet.first.x / sheet.bgr.cols, 0.02);
        EXPECT_NEAR(flat[0].y / optical::cardSize.height, sheet.first.y / sheet.bgr.rows, 0.03);
        EXPECT_EQ(optical::rectified(photo.bgr, upright).size(), optical::cardSize);
    }
}

TEST(Seeing, whatIsTooSmallOrPlain_holdsNothing)
{
    optical::OcrB ocrB;
    for (const auto size : {cv::Size(1, 1), cv::Size(5, 900), cv::Size(64, 64), cv::Size(3000, 2000)}) {
        const cv::Mat plain(size, CV_8UC3, cv::Scalar::all(128));
        EXPECT_FALSE(optical::findCard(plain));
        EXPECT_FALSE(optical::readZone(greyOf(plain), ocrB));
        EXPECT_FALSE(optical::readNumberLine(greyOf(plain), ocrB));
    }
}

TEST(Seeing, aPictureFullOfMarks_takesNoLongTime)
{
    cv::Mat noise(1500, 2000, CV_8UC1);
    cv::RNG(4005).fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(noise, noise, {}, 3);
    cv::normalize(noise, noise, 0, 255, cv::NORM_MINMAX);
    optical::OcrB ocrB;
    const auto started = std::chrono::steady_clock::now();
    EXPECT_FALSE(optical::readZone(noise, ocrB));
    EXPECT_LT(std::chrono::steady_clock::now() - started, 20s);
}

TEST(Wiped, theMemoryOfAMatrix_isWipedBeforeItIsFreed)
{
    auto matrix = wiped();
    matrix.create(64, 64, CV_8UC1);
    matrix.setTo(200);
    EXPECT_NE(matrix.u->currAllocator, cv::Mat::getStdAllocator());
    cv::Mat copy = wiped();
    cv::GaussianBlur(matrix, copy, {}, 2);
    EXPECT_EQ(copy.u->currAllocator, matrix.u->currAllocator) << "what a function writes into is wiped as well";
}

} // namespace mingshi::test
