// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_file.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

namespace mingshi::test {

namespace {

std::expected<Picture, PictureFault> decoded(const std::vector<unsigned char>& bytes)
{
    return decodePicture(std::as_bytes(std::span(bytes)));
}

std::vector<unsigned char> coded(const char* kind, const cv::Mat& pixels)
{
    std::vector<unsigned char> bytes;
    cv::imencode(kind, pixels, bytes);
    return bytes;
}

std::byte firstByte(const std::vector<unsigned char>& bytes)
{
    const auto picture = decoded(bytes);
    return picture ? picture->bgr.bytes().front() : std::byte{0xee};
}

} // namespace

TEST(PictureFile, greyDeepAndTransparentPictures_becomeEightBitColour)
{
    EXPECT_EQ(firstByte(coded(".png", cv::Mat(8, 9, CV_8UC1, cv::Scalar(70)))), std::byte{70});
    EXPECT_EQ(firstByte(coded(".png", cv::Mat(8, 9, CV_16UC3, cv::Scalar::all(70 * 257)))), std::byte{70});
    EXPECT_EQ(firstByte(coded(".jp2", cv::Mat(64, 64, CV_8UC1, cv::Scalar(70)))), std::byte{70});
    EXPECT_EQ(firstByte(coded(".png", cv::Mat(8, 9, CV_8UC4, cv::Scalar(0, 0, 0, 0)))), std::byte{255}); // on white
    EXPECT_NEAR(std::to_integer<int>(firstByte(coded(".webp", cv::Mat(8, 9, CV_8UC3, cv::Scalar::all(70))))), 70, 3);
    EXPECT_EQ(firstByte(coded(".bmp", cv::Mat(8, 9, CV_8UC3, cv::Scalar::all(70)))), std::byte{70});
}

TEST(PictureFile, aHugePicture_isRefusedBeforeItIsDecoded)
{
    auto png = coded(".png", cv::Mat(8, 9, CV_8UC1, cv::Scalar(70)));
    for (const std::size_t at : {18U, 22U}) { // 20,000 x 20,000
        png[at] = 0x4e;
        png[at + 1] = 0x20;
    }
    EXPECT_EQ(decoded(png).error(), PictureFault::TooLarge);
}

TEST(PictureFile, whatIsNoPicture_isSaidSo)
{
    EXPECT_EQ(decoded({}).error(), PictureFault::Empty);
    EXPECT_EQ(decoded({'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0}).error(), PictureFault::OtherKind);
    EXPECT_EQ(readPictureFile("/nowhere.png").error(), PictureFault::Missing);
    EXPECT_EQ(readPictureFile("/tmp").error(), PictureFault::Missing);
    for (const char* kind : {".png", ".jpg", ".jp2", ".bmp", ".webp"}) {
        const auto whole = coded(kind, cv::Mat(64, 64, CV_8UC3, cv::Scalar(10, 20, 30)));
        ASSERT_TRUE(decoded(whole).has_value()) << kind;
        for (std::size_t size = 1; size < whole.size(); size += 7) // no crash, whatever comes of it
            (void)decoded({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)});
    }
}

} // namespace mingshi::test
