// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "press_picture.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace mingshi::test {

namespace {

constexpr int pressSide = 250;
constexpr double usualWidth = 95;

/// A frame of the demo, and the face in it.
struct Portrait {
    cv::Mat pixels;
    cv::Point2d middle;
    double width;
};

const Portrait& portrait(bool personA)
{
    static const auto read = [](const char* file) {
        return cv::imread(std::string(MINGSHI_SOURCE_DIR "/resources/demo/") + file);
    };
    static const Portrait a{read("camera/012.jpg"), {640, 355}, 262}, b{read("camera-other/000.jpg"), {645, 340}, 270};
    return personA ? a : b;
}

cv::Mat drawn(const Portrait& portrait, const PressPicture& what)
{
    const double scale = usualWidth * what.size / portrait.width, turn = what.turn * std::numbers::pi / 180;
    const cv::Matx22d shape = scale * cv::Matx22d(std::cos(turn), -std::sin(turn), std::sin(turn), std::cos(turn)) *
                              cv::Matx22d(what.narrow, 0, what.slant, 1);
    const cv::Vec2d to = cv::Vec2d(pressSide / 2.0 + what.shift.x, pressSide / 2.0 + what.shift.y) -
                         shape * cv::Vec2d(portrait.middle.x, portrait.middle.y);
    cv::Mat soft, result;
    cv::GaussianBlur(portrait.pixels, soft, {}, 0.5 / scale); // so that shrinking does not alias
    cv::warpAffine(soft, result, cv::Matx23d(shape(0, 0), shape(0, 1), to[0], shape(1, 0), shape(1, 1), to[1]),
                   {pressSide, pressSide}, cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return result;
}

} // namespace

const std::vector<PressPicture>& pressPictures()
{
    static const std::vector<PressPicture> all{
        {.name = "plain"},
        {.name = "small", .size = 0.75},
        {.name = "large", .size = 1.45},
        {.name = "shifted left", .shift = {-22, 8}},
        {.name = "shifted up", .shift = {6, -25}},
        {.name = "shifted down", .shift = {-6, 28}},
        {.name = "turned 15", .turn = 15},
        {.name = "turned -15", .turn = -15},
        {.name = "turned 30", .turn = 30},
        {.name = "turned -30", .turn = -30},
        {.name = "aside", .narrow = 0.72, .slant = 0.06},
        {.name = "aside the other way", .narrow = 0.72, .slant = -0.06},
        {.name = "low contrast", .contrast = 0.3, .light = 80},
        {.name = "dark", .contrast = 0.25},
        {.name = "bright", .contrast = 0.9, .light = 75},
        {.name = "blurred", .blur = 2.2},
        {.name = "coarse", .jpeg = 40},
        {.name = "grey", .grey = true},
        {.name = "not alone", .bystander = true},
        {.name = "not alone and shifted", .shift = {-20, 5}, .bystander = true},
        {.name = "turned, blurred, coarse", .turn = 20, .blur = 1.5, .jpeg = 40},
        {.name = "aside, grey, dark", .turn = -10, .narrow = 0.78, .contrast = 0.4, .grey = true},
        {.name = "small, low contrast, not alone",
         .size = 0.85,
         .contrast = 0.45,
         .light = 60,
         .bystander = true,
         .jpeg = 40},
    };
    return all;
}

cv::Mat pressPicture(const PressPicture& what, bool personA)
{
    cv::Mat picture = drawn(portrait(personA), what);
    if (what.bystander) {
        const cv::Mat other = drawn(portrait(!personA), {.name = {}, .size = 0.55, .shift = {95, -10}});
        other.colRange(190, pressSide).copyTo(picture.colRange(190, pressSide));
    }
    picture.convertTo(picture, -1, what.contrast, what.light);
    if (what.blur > 0) {
        cv::GaussianBlur(picture, picture, {}, what.blur);
    }
    if (what.grey) {
        cv::cvtColor(picture, picture, cv::COLOR_BGR2GRAY);
        cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
    }
    return picture;
}

void writePressPicture(const PressPicture& what, bool personA, const std::filesystem::path& file)
{
    std::filesystem::create_directories(file.parent_path());
    cv::imwrite(file.string(), pressPicture(what, personA), {cv::IMWRITE_JPEG_QUALITY, what.jpeg});
}

Place placeIn(const PressPicture& what)
{
    return {cv::Point2d(pressSide / 2.0, pressSide / 2.0) + what.shift, usualWidth * what.size};
}

} // namespace mingshi::test
