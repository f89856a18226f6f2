// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <stdexcept>

namespace mingshi::test {

Picture pictureOf(const cv::Mat& pixels)
{
    Picture picture = Picture::blank(pixels.cols, pixels.rows);
    cv::Mat target(pixels.rows, pixels.cols, CV_8UC3, picture.bgr.data());
    pixels.copyTo(target);
    return picture;
}

cv::Mat pixelsOf(const std::string& name)
{
    cv::Mat pixels = cv::imread((demo / name).string(), cv::IMREAD_COLOR);
    if (pixels.empty())
        throw std::runtime_error(name + " cannot be read");
    return pixels;
}

std::vector<Picture> frames(const std::string& camera, int first, int last)
{
    std::vector<Picture> pictures;
    for (int i = first; i <= last; ++i) {
        const std::string number = std::to_string(i);
        pictures.push_back(pictureOf(camera + '/' + std::string(3 - number.size(), '0') + number + ".jpg"));
    }
    return pictures;
}

Picture throughChip(const cv::Mat& portrait)
{
    constexpr std::size_t room = 1000;
    cv::Mat grey;
    cv::cvtColor(portrait, grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, grey, {102, 126}, 0, 0, cv::INTER_AREA);
    std::vector<unsigned char> coded;
    for (int rate = 1000; rate > 0 && (coded.empty() || coded.size() > room); --rate)
        cv::imencode(".jp2", grey, coded, {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, rate});
    cv::Mat pixels;
    cv::cvtColor(cv::imdecode(coded, cv::IMREAD_UNCHANGED), pixels, cv::COLOR_GRAY2BGR);
    return pictureOf(pixels);
}

Comparer comparer()
{
    auto loaded = Comparer::load(models / "models.json", models);
    if (!loaded)
        throw std::runtime_error(toString(loaded.error()));
    return std::move(*loaded);
}

} // namespace mingshi::test
