// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet.h"

#include "holder.h"
#include "typeface.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace mingshi::specimens {

namespace {

constexpr double pitch = 2.54;          // ten characters an inch (ICAO 9303-3, section 4.3)
constexpr double emOfPitch = 1 / 0.723; // the advance of fonts-ocr-b

int px(double millimetres)
{
    return static_cast<int>(std::lround(millimetres * pixelsPerMillimetre));
}

cv::Scalar pale(cv::RNG& random, int darkest)
{
    return {static_cast<double>(random.uniform(darkest, 256)), static_cast<double>(random.uniform(darkest, 256)),
            static_cast<double>(random.uniform(darkest, 256))};
}

/// Tinted paper under a guilloche.
cv::Mat paper(cv::RNG& random, cv::Size size)
{
    cv::Mat bgr(size, CV_8UC3, pale(random, 205));
    const int waves = random.uniform(10, 40);
    for (int i = 0; i < waves; ++i) {
        const double amplitude = px(random.uniform(1., 8.));
        const double length = px(random.uniform(10., 60.));
        const double phase = random.uniform(0., 6.3);
        const double y0 = random.uniform(0, size.height);
        const double slope = random.uniform(-0.5, 0.5);
        std::vector<cv::Point> points;
        for (int x = 0; x < size.width; x += 12) {
            points.emplace_back(x, static_cast<int>(y0 + slope * x + amplitude * std::sin(x / length * 6.28 + phase)));
        }
        cv::polylines(bgr, points, false, pale(random, 165), random.uniform(1, 5), cv::LINE_AA);
    }
    return bgr;
}

/// Somebody's outline, not anybody's face.
void drawPortrait(cv::RNG& random, cv::Mat& bgr, cv::Rect place)
{
    cv::rectangle(bgr, place, pale(random, 190), cv::FILLED);
    const cv::Point middle = (place.tl() + place.br()) / 2;
    const cv::Scalar skin(random.uniform(110, 190), random.uniform(130, 200), random.uniform(170, 235));
    const cv::Scalar dark(random.uniform(10, 60), random.uniform(10, 60), random.uniform(10, 60));
    cv::Mat inside = bgr(place);
    const cv::Point centre = middle - place.tl();
    const int unit = place.width / 10;
    cv::ellipse(inside, centre + cv::Point(0, 6 * unit), {4 * unit, 4 * unit}, 0, 0, 360, dark, cv::FILLED,
                cv::LINE_AA);
    cv::ellipse(inside, centre - cv::Point(0, unit), {3 * unit, 4 * unit}, 0, 0, 360, dark, cv::FILLED, cv::LINE_AA);
    cv::ellipse(inside, centre, {5 * unit / 2, 7 * unit / 2}, 0, 0, 360, skin, cv::FILLED, cv::LINE_AA);
    for (const int side : {-1, 1}) {
        cv::circle(inside, centre + cv::Point(side * unit, -unit / 2), unit / 3, dark, cv::FILLED, cv::LINE_AA);
    }
    cv::line(inside, centre + cv::Point(-unit, 2 * unit), centre + cv::Point(unit, 2 * unit), dark, unit / 4);
}

/// Ink where `mask` says so; `weight` from -1 (worn) to 1 (fat), patchy as printers are.
void print(cv::RNG& random, cv::Mat& bgr, const cv::Mat& mask, double weight, cv::Scalar ink)
{
    cv::Mat soft, patches(mask.rows / 16 + 1, mask.cols / 16 + 1, CV_32F), grain;
    mask.convertTo(soft, CV_32F, 1. / 255);
    cv::GaussianBlur(soft, soft, {}, 2.2);
    random.fill(patches, cv::RNG::UNIFORM, 0.75, 1.1);
    cv::resize(patches, grain, mask.size(), 0, 0, cv::INTER_LINEAR);
    soft = (soft - (0.5 - 0.28 * weight)) * 3.5 + 0.5;
    cv::min(cv::max(soft, 0), 1, soft);
    cv::min(soft.mul(grain), 1, soft);
    for (int y = 0; y < bgr.rows; ++y) {
        auto* to = bgr.ptr<cv::Vec3b>(y);
        const auto* share = soft.ptr<float>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            if (share[x] > 0) {
                for (int channel = 0; channel < 3; ++channel) {
                    to[x][channel] =
                        cv::saturate_cast<uchar>(to[x][channel] * (1 - share[x]) + ink[channel] * share[x]);
                }
            }
        }
    }
}

void printLines(cv::RNG& random, Sheet& sheet)
{
    cv::Mat mask = cv::Mat::zeros(sheet.bgr.size(), CV_8UC1);
    for (std::size_t line = 0; line < sheet.lines.size(); ++line) {
        for (std::size_t column = 0; column < sheet.lines[line].size(); ++column) {
            const cv::Point2d centre = sheet.first + cv::Point2d(static_cast<double>(column) * sheet.step.width,
                                                                 static_cast<double>(line) * sheet.step.height);
            const cv::Point2d shake(random.gaussian(0.4), random.gaussian(0.4));
            ocrB().drawCentred(mask, static_cast<char32_t>(sheet.lines[line][column]), centre + shake,
                               sheet.step.width * emOfPitch * random.uniform(0.99, 1.01));
        }
    }
    const int darkest = random.uniform(5, 60);
    print(random, sheet.bgr, mask, random.uniform(-0.6, 0.7), cv::Scalar::all(darkest));
}

/// The zone that people read: labels and values in fonts of any width.
void printVisualZone(cv::RNG& random, cv::Mat& bgr, cv::Rect place)
{
    const int height = px(random.uniform(1.4, 2.4));
    for (int y = place.y + height; y < place.br().y; y += height * random.uniform(20, 28) / 10) {
        std::string text;
        for (int words = random.uniform(1, 5); words > 0; --words) {
            for (int size = random.uniform(2, 11); size > 0; --size) {
                text += static_cast<char>((random.uniform(0, 4) == 0 ? '0' : 'A') + random.uniform(0, 10));
            }
            text += ' ';
        }
        const int font = random.uniform(0, 2) == 0 ? cv::FONT_HERSHEY_SIMPLEX : cv::FONT_HERSHEY_DUPLEX;
        cv::Mat inside = bgr(place);
        cv::putText(inside, text, {0, y - place.y}, font, height / 22., cv::Scalar::all(random.uniform(20, 110)),
                    random.uniform(2, 5), cv::LINE_AA);
    }
}

} // namespace

Sheet zoneSheet(cv::RNG& random, MrzFormat format)
{
    const bool card = format == MrzFormat::Td1;
    const bool passport = format == MrzFormat::Td3;
    const cv::Size2d millimetres = card ? cv::Size2d(85.6, 54) : passport ? cv::Size2d(125, 88) : cv::Size2d(105, 74);
    Sheet sheet{.bgr = paper(random, {px(millimetres.width), px(millimetres.height)}),
                .cornerRadius = 3.18 * pixelsPerMillimetre,
                .lines = inventedZone(random, format),
                .first = {},
                .step = {px(pitch) * random.uniform(0.985, 1.015), px(card ? 4.23 : 6.35) * random.uniform(0.96, 1.04)},
                .portrait = {}};
    const auto columns = static_cast<double>(sheet.lines.front().size());
    const auto rows = static_cast<double>(sheet.lines.size());
    sheet.first = {(sheet.bgr.cols - (columns - 1) * sheet.step.width) / 2 + px(random.uniform(-1., 1.)),
                   sheet.bgr.rows - px(random.uniform(6., 8.)) - (rows - 1) * sheet.step.height};
    const int above = static_cast<int>(sheet.first.y) - px(5);
    if (!card) {
        sheet.portrait = {px(5), px(12), px(32), std::min(px(42), above - px(13))};
        drawPortrait(random, sheet.bgr, sheet.portrait);
    }
    const int left = card ? px(4) : px(42);
    printVisualZone(random, sheet.bgr, {left, px(5), sheet.bgr.cols - left - px(4), above - px(5)});
    printLines(random, sheet);
    return sheet;
}

Sheet residentCard(cv::RNG& random)
{
    Sheet sheet{.bgr = paper(random, {px(85.6), px(54)}),
                .cornerRadius = 3.18 * pixelsPerMillimetre,
                .lines = {inventedNumber(random)},
                .first = cv::Point2d(px(random.uniform(30.5, 32.5)), px(random.uniform(45.8, 47.2))),
                .step = {px(2.54) * random.uniform(0.95, 1.05), 0},
                .portrait = {px(54.5), px(8), px(25), px(32)}};
    drawPortrait(random, sheet.bgr, sheet.portrait);
    cv::Mat mask = cv::Mat::zeros(sheet.bgr.size(), CV_8UC1);
    const double em = px(2.9);
    const auto row = [&mask, em](const std::u32string& label, const std::u32string& value, double y) {
        chinese().write(mask, label, cv::Point2d(px(5), px(y)), em * 0.85);
        chinese().write(mask, value, cv::Point2d(px(15), px(y)), em);
    };
    // The words of no address: characters taken from a short list.
    static const std::u32string words = U"明示安和平新华东西南北中山海江河湖春秋光大同";
    const auto some = [&random](int size) {
        std::u32string text;
        for (int i = 0; i < size; ++i) {
            text += words[static_cast<std::size_t>(random.uniform(0, static_cast<int>(words.size())))];
        }
        return text;
    };
    row(U"姓名", some(random.uniform(2, 4)), 10.5);
    row(U"性别", U"女　民族　汉", 17);
    row(U"出生", U"1990 年 1 月 1 日", 23.5);
    row(U"住址", some(11), 30);
    row(U"", some(random.uniform(3, 11)), 34.5);
    chinese().write(mask, U"公民身份号码", cv::Point2d(px(5), px(47.5)), em * 0.85);
    print(random, sheet.bgr, mask, random.uniform(-0.4, 0.4), cv::Scalar::all(random.uniform(10, 60)));
    printLines(random, sheet);
    return sheet;
}

Sheet licenceBack(cv::RNG& random, const std::string& bytes)
{
    Sheet sheet{.bgr = paper(random, {px(85.6), px(54)}),
                .cornerRadius = 3.18 * pixelsPerMillimetre,
                .lines = {},
                .first = {},
                .step = {},
                .portrait = {}};
    const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::PDF417)
                          .setMargin(0)
                          .setEccLevel(5)
                          .encode(std::wstring(bytes.begin(), bytes.end()), 0, 0);
    cv::Mat code(bits.height(), bits.width(), CV_8UC1);
    for (int y = 0; y < code.rows; ++y) {
        for (int x = 0; x < code.cols; ++x) {
            code.at<uchar>(y, x) = bits.get(x, y) ? 255 : 0;
        }
    }
    const int width = px(75), height = px(19);
    cv::resize(code, code, {width, height}, 0, 0, cv::INTER_NEAREST);
    const cv::Rect place(px(5.3), px(random.uniform(8., 28.)), width, height);
    cv::rectangle(sheet.bgr, place + cv::Size(px(4), px(4)) - cv::Point(px(2), px(2)), pale(random, 235), cv::FILLED);
    cv::Mat mask = cv::Mat::zeros(sheet.bgr.size(), CV_8UC1);
    code.copyTo(mask(place));
    print(random, sheet.bgr, mask, random.uniform(-0.3, 0.3), cv::Scalar::all(random.uniform(10, 50)));
    return sheet;
}

} // namespace mingshi::specimens
