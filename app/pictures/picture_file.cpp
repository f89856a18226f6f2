// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_file.h"

#include "pictures/picture_size.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <fstream>
#include <vector>

namespace mingshi {

namespace {

constexpr std::uintmax_t mostBytes = 64U << 20;
constexpr std::uint64_t mostPixels = 40'000'000;

/// 8 bits a channel, BGR, of what IMREAD_UNCHANGED gave.
bool convertInto(const cv::Mat& decoded, cv::Mat& target)
{
    if (decoded.depth() != CV_8U && decoded.depth() != CV_16U)
        return false;
    cv::Mat eight = decoded;
    if (decoded.depth() == CV_16U)
        decoded.convertTo(eight, CV_8U, 1.0 / 257);
    switch (eight.channels()) {
    case 1:
        cv::cvtColor(eight, target, cv::COLOR_GRAY2BGR);
        return true;
    case 2: // grey and transparency
    {
        cv::Mat grey;
        cv::extractChannel(eight, grey, 0);
        cv::cvtColor(grey, target, cv::COLOR_GRAY2BGR);
        return true;
    }
    case 3:
        eight.copyTo(target);
        return true;
    case 4:
        for (int y = 0; y < eight.rows; ++y) {
            const auto* from = eight.ptr<cv::Vec4b>(y);
            auto* to = target.ptr<cv::Vec3b>(y);
            for (int x = 0; x < eight.cols; ++x)
                for (int channel = 0; channel < 3; ++channel)
                    to[x][channel] =
                        static_cast<uchar>((from[x][channel] * from[x][3] + 255 * (255 - from[x][3])) / 255);
        }
        return true;
    default:
        return false;
    }
}

} // namespace

std::string_view describe(PictureFault fault)
{
    switch (fault) {
    case PictureFault::Missing:
        return "there is no such file, or it may not be read";
    case PictureFault::Empty:
        return "the file is empty";
    case PictureFault::TooLarge:
        return "the picture is too large: at most 64 MiB and 40 megapixels";
    case PictureFault::OtherKind:
        return "the file is not a PNG, JPEG, JPEG 2000, WebP or BMP picture";
    case PictureFault::Damaged:
        break;
    }
    return "the picture is damaged";
}

std::expected<Picture, PictureFault> readPictureFile(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return std::unexpected(PictureFault::Missing);
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return std::unexpected(PictureFault::Missing);
    if (size > mostBytes)
        return std::unexpected(PictureFault::TooLarge);
    LockedBytes bytes(size);
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
        return std::unexpected(PictureFault::Missing);
    return decodePicture(bytes.bytes());
}

std::expected<Picture, PictureFault> decodePicture(std::span<const std::byte> file)
{
    if (file.empty())
        return std::unexpected(PictureFault::Empty);
    if (file.size() > mostBytes)
        return std::unexpected(PictureFault::TooLarge);
    const auto size = pictureSize(file);
    if (!size)
        return std::unexpected(PictureFault::OtherKind);
    if (size->width > mostPixels || size->height > mostPixels || size->width * size->height > mostPixels)
        return std::unexpected(PictureFault::TooLarge);
    try {
        const cv::Mat raw(1, static_cast<int>(file.size()), CV_8UC1, const_cast<std::byte*>(file.data()));
        // unchanged and then converted, because OpenCV 4.6 cannot make colour of a grey codestream; of a JPEG OpenCV
        // itself does what EXIF and CMYK ask for, but only on the way to colour
        const bool jpeg = size->kind == PictureKind::Jpeg;
        cv::Mat decoded = cv::imdecode(raw, jpeg ? cv::IMREAD_COLOR : cv::IMREAD_UNCHANGED);
        if (decoded.empty())
            return std::unexpected(PictureFault::Damaged);
        Picture picture = Picture::blank(decoded.cols, decoded.rows);
        cv::Mat target(decoded.rows, decoded.cols, CV_8UC3, picture.bgr.data());
        const bool converted = convertInto(decoded, target);
        for (int y = 0; y < decoded.rows; ++y)
            wipe({reinterpret_cast<std::byte*>(decoded.ptr(y)),
                  static_cast<std::size_t>(decoded.cols) * decoded.elemSize()});
        if (!converted)
            return std::unexpected(PictureFault::Damaged);
        return picture;
    } catch (const cv::Exception&) {
        return std::unexpected(PictureFault::Damaged);
    }
}

} // namespace mingshi
