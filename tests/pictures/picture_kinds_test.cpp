// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_file.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>
#include <zlib.h>

namespace mingshi::test {

namespace {

const std::filesystem::path demo = MINGSHI_SOURCE_DIR "/resources/demo";

using Bytes = std::vector<unsigned char>;

std::expected<Picture, PictureFault> decodedKind(const Bytes& bytes)
{
    return decodePicture(std::as_bytes(std::span(bytes)));
}

/// Blue, green, red at a place of a picture that must be decodable.
std::array<int, 3> pixelOf(const Bytes& bytes, int x, int y)
{
    const auto picture = decodedKind(bytes);
    if (!picture) {
        ADD_FAILURE() << describe(picture.error());
        return {};
    }
    std::array<int, 3> pixel{};
    for (std::size_t i = 0; i < 3; ++i)
        pixel[i] = std::to_integer<int>(picture->bgr.bytes()[static_cast<std::size_t>(y * picture->width + x) * 3 + i]);
    return pixel;
}

void expectNear(const std::array<int, 3>& pixel, const std::array<int, 3>& expected, int tolerance)
{
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(pixel[i], expected[i], tolerance) << "channel " << i;
}

Bytes codedKind(const char* kind, const cv::Mat& pixels)
{
    Bytes bytes;
    cv::imencode(kind, pixels, bytes);
    return bytes;
}

/// A JPEG of four inks, stored inverted and marked as Adobe's, as Photoshop writes them: `inks` cyan, magenta, yellow,
/// black, 255 is full.
Bytes cmykJpeg(std::array<int, 4> inks)
{
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &buffer, &size);
    jpeg.image_width = jpeg.image_height = 16;
    jpeg.input_components = 4;
    jpeg.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 95, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    std::array<JSAMPLE, 64> row{};
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<JSAMPLE>(255 - inks[i % 4]);
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW rows[] = {row.data()};
        jpeg_write_scanlines(&jpeg, rows, 1);
    }
    jpeg_finish_compress(&jpeg);
    Bytes bytes(buffer, buffer + size);
    jpeg_destroy_compress(&jpeg);
    std::free(buffer);
    return bytes;
}

/// `jpeg` with an EXIF segment that holds nothing but the orientation (Exif 2.3, tag 0x0112).
Bytes turned(const Bytes& jpeg, unsigned char orientation)
{
    const Bytes exif{0xff, 0xe1, 0,    34,   'E', 'x', 'i', 'f', 0, 0, 'M', 'M',         0, 42, 0, 0, 0, 8,
                     0,    1,    0x01, 0x12, 0,   3,   0,   0,   0, 1, 0,   orientation, 0, 0,  0, 0, 0, 0};
    Bytes result(jpeg.begin(), jpeg.begin() + 2);
    result.insert(result.end(), exif.begin(), exif.end());
    result.insert(result.end(), jpeg.begin() + 2, jpeg.end());
    return result;
}

/// One chunk of a PNG, with its length and check sum.
void append(Bytes& png, const std::string& kind, const Bytes& data)
{
    const auto number = [&](std::size_t value) {
        for (int shift = 24; shift >= 0; shift -= 8)
            png.push_back(static_cast<unsigned char>(value >> shift));
    };
    number(data.size());
    const auto from = static_cast<std::ptrdiff_t>(png.size());
    png.insert(png.end(), kind.begin(), kind.end());
    png.insert(png.end(), data.begin(), data.end());
    number(crc32(0, png.data() + from, static_cast<uInt>(kind.size() + data.size())));
}

Bytes compressed(const Bytes& raw)
{
    uLongf size = compressBound(static_cast<uLong>(raw.size()));
    Bytes packed(size);
    compress(packed.data(), &size, raw.data(), static_cast<uLong>(raw.size()));
    packed.resize(size);
    return packed;
}

/// An animated PNG of 4 x 4 grey pixels: a frame of `first`, then one of `second`.
Bytes animatedPng(unsigned char first, unsigned char second)
{
    const auto frame = [](unsigned char grey) {
        Bytes raw;
        for (int y = 0; y < 4; ++y)
            raw.insert(raw.end(), {0, grey, grey, grey, grey});
        return compressed(raw);
    };
    const auto control = [](unsigned char sequence) {
        return Bytes{0, 0, 0, sequence, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 10, 0, 0};
    };
    Bytes png{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    append(png, "IHDR", {0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0});
    append(png, "acTL", {0, 0, 0, 2, 0, 0, 0, 0});
    append(png, "fcTL", control(0));
    append(png, "IDAT", frame(first));
    append(png, "fcTL", control(1));
    Bytes second_frame{0, 0, 0, 2};
    const Bytes data = frame(second);
    second_frame.insert(second_frame.end(), data.begin(), data.end());
    append(png, "fdAT", second_frame);
    append(png, "IEND", {});
    return png;
}

} // namespace

TEST(PictureKinds, fourInks_becomeTheColoursThatTheyPrint)
{
    expectNear(pixelOf(cmykJpeg({0, 0, 0, 0}), 8, 8), {255, 255, 255}, 3);
    expectNear(pixelOf(cmykJpeg({0, 0, 0, 255}), 8, 8), {0, 0, 0}, 3);
    expectNear(pixelOf(cmykJpeg({255, 0, 0, 0}), 8, 8), {255, 255, 0}, 6); // cyan
    expectNear(pixelOf(cmykJpeg({0, 0, 255, 0}), 8, 8), {0, 255, 255}, 6); // yellow
}

TEST(PictureKinds, grey_hasThreeEqualChannels)
{
    for (const char* kind : {".png", ".jpg", ".bmp", ".jp2"})
        expectNear(pixelOf(codedKind(kind, cv::Mat(64, 64, CV_8UC1, cv::Scalar(83))), 20, 30), {83, 83, 83}, 1);
    expectNear(pixelOf(codedKind(".png", cv::Mat(8, 9, CV_16UC1, cv::Scalar(83 * 257))), 3, 3), {83, 83, 83}, 0);
}

TEST(PictureKinds, sixteenBits_areCutToEight)
{
    expectNear(pixelOf(codedKind(".png", cv::Mat(8, 9, CV_16UC3, cv::Scalar(10 * 257, 100 * 257, 200 * 257))), 3, 3),
               {10, 100, 200}, 0);
    expectNear(pixelOf(codedKind(".jp2", cv::Mat(64, 64, CV_16UC1, cv::Scalar(83 * 257))), 3, 3), {83, 83, 83}, 1);
}

TEST(PictureKinds, whatIsTransparent_liesOnWhite)
{
    expectNear(pixelOf(codedKind(".png", cv::Mat(8, 9, CV_8UC4, cv::Scalar(10, 20, 30, 255))), 3, 3), {10, 20, 30}, 0);
    expectNear(pixelOf(codedKind(".png", cv::Mat(8, 9, CV_8UC4, cv::Scalar(10, 20, 30, 0))), 3, 3), {255, 255, 255}, 0);
    expectNear(pixelOf(codedKind(".png", cv::Mat(8, 9, CV_8UC4, cv::Scalar(55, 55, 55, 51))), 3, 3), {215, 215, 215},
               0); // a fifth of 55
    expectNear(
        pixelOf(codedKind(".png", cv::Mat(8, 9, CV_16UC4, cv::Scalar(10 * 257, 20 * 257, 30 * 257, 65535))), 3, 3),
        {10, 20, 30}, 0);
}

TEST(PictureKinds, aTurnInExif_isDone)
{
    cv::Mat wide(32, 64, CV_8UC3, cv::Scalar::all(200));
    wide.colRange(0, 32).setTo(cv::Scalar::all(20)); // dark on the left
    const Bytes jpeg = codedKind(".jpg", wide);
    const auto sizeOf = [](const Bytes& bytes) {
        const auto picture = decodedKind(bytes);
        return picture ? cv::Size(picture->width, picture->height) : cv::Size();
    };
    EXPECT_EQ(sizeOf(turned(jpeg, 1)), cv::Size(64, 32));
    EXPECT_EQ(sizeOf(turned(jpeg, 6)), cv::Size(32, 64));
    EXPECT_EQ(sizeOf(turned(jpeg, 8)), cv::Size(32, 64));
    expectNear(pixelOf(turned(jpeg, 1), 5, 16), {20, 20, 20}, 4);
    expectNear(pixelOf(turned(jpeg, 3), 5, 16), {200, 200, 200}, 4); // half a turn: dark on the right
    expectNear(pixelOf(turned(jpeg, 6), 16, 5), {20, 20, 20}, 4);    // a quarter clockwise: the left is on top
    expectNear(pixelOf(turned(jpeg, 8), 16, 5), {200, 200, 200}, 4);
}

TEST(PictureKinds, ofAnAnimation_theFirstPictureIsTaken)
{
    expectNear(pixelOf(animatedPng(90, 200), 2, 2), {90, 90, 90}, 0);
}

TEST(PictureKinds, aCodestream_asAChipHoldsIt_isRead)
{
    auto picture = readPictureFile(demo / "cards/a.j2k");
    ASSERT_TRUE(picture.has_value());
    EXPECT_EQ(picture->width, 102);
    EXPECT_EQ(picture->height, 126);
    const cv::Mat pixels(126, 102, CV_8UC3, picture->bgr.data());
    cv::Scalar mean, deviation;
    cv::meanStdDev(pixels, mean, deviation);
    EXPECT_GT(deviation[0], 20); // somebody is to be seen
}

TEST(PictureKinds, aWrongExtension_doesNotMatter)
{
    const auto file = std::filesystem::temp_directory_path() / ("mingshi-kind-" + std::to_string(getpid()) + ".png");
    const Bytes jpeg = codedKind(".jpg", cv::Mat(16, 16, CV_8UC3, cv::Scalar(10, 100, 200)));
    cv::imwrite(file.string() + ".jpg", cv::Mat(16, 16, CV_8UC3, cv::Scalar(10, 100, 200)));
    std::filesystem::rename(file.string() + ".jpg", file);
    EXPECT_TRUE(readPictureFile(file).has_value());
    std::filesystem::remove(file);
}

} // namespace mingshi::test
