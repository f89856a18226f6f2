// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_size.h"

#include <algorithm>
#include <string_view>

namespace mingshi {

namespace {

using Bytes = std::span<const std::byte>;
using namespace std::string_view_literals;

/// A number of `width` bytes at `at`, highest first; nothing where the file ends before.
std::optional<std::uint64_t> bigEndian(Bytes file, std::size_t at, std::size_t width)
{
    if (at > file.size() || file.size() - at < width)
        return {};
    std::uint64_t value = 0;
    for (const std::byte byte : file.subspan(at, width))
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    return value;
}

std::optional<std::uint64_t> littleEndian(Bytes file, std::size_t at, std::size_t width)
{
    if (at > file.size() || file.size() - at < width)
        return {};
    std::uint64_t value = 0;
    for (std::size_t i = width; i > 0; --i)
        value = value << 8 | std::to_integer<std::uint64_t>(file[at + i - 1]);
    return value;
}

bool startsWith(Bytes file, std::string_view text)
{
    return file.size() >= text.size() && std::ranges::equal(file.first(text.size()), std::as_bytes(std::span(text)));
}

std::optional<PictureSize> sized(PictureKind kind, std::optional<std::uint64_t> width,
                                 std::optional<std::uint64_t> height)
{
    if (!width || !height || *width == 0 || *height == 0)
        return {};
    return PictureSize{kind, *width, *height};
}

/// From segment to segment until a frame header (SOF) tells the size (ITU-T T.81, B.2.2).
std::optional<PictureSize> jpegSize(Bytes file)
{
    std::size_t at = 2;
    while (const auto marker = bigEndian(file, at, 2)) {
        const std::uint64_t kind = *marker & 0xff;
        if (*marker == 0xffff) { // fill byte
            ++at;
            continue;
        }
        if (*marker < 0xff00 || kind == 0xda || kind == 0xd9)
            return {};
        const auto length = bigEndian(file, at + 2, 2);
        if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc)
            return sized(PictureKind::Jpeg, bigEndian(file, at + 7, 2), bigEndian(file, at + 5, 2));
        if (!length || *length < 2)
            return {};
        at += 2 + *length;
    }
    return {};
}

/// The size in a codestream's SIZ segment (ITU-T T.800, A.5.1). A JP2 file could hide a second one in a box: the
/// largest counts.
std::optional<PictureSize> jpeg2000Size(Bytes file)
{
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    constexpr auto start = "\xff\x4f\xff\x51"sv;
    std::optional<PictureSize> largest;
    for (auto at = text.find(start); at != std::string_view::npos; at = text.find(start, at + start.size())) {
        const auto size = sized(PictureKind::Jpeg2000, bigEndian(file, at + 8, 4), bigEndian(file, at + 12, 4));
        if (size && (!largest || size->width * size->height > largest->width * largest->height))
            largest = size;
    }
    return largest;
}

std::optional<PictureSize> bmpSize(Bytes file)
{
    const auto header = littleEndian(file, 14, 4);
    if (!header)
        return {};
    if (*header == 12)
        return sized(PictureKind::Bmp, littleEndian(file, 18, 2), littleEndian(file, 20, 2));
    auto height = littleEndian(file, 22, 4);
    if (height && *height > 0x7fff'ffff) // negative: the highest row comes first
        height = 0x1'0000'0000 - *height;
    return sized(PictureKind::Bmp, littleEndian(file, 18, 4), height);
}

/// Of the first chunk: the canvas (VP8X), a lossless picture (VP8L), or a key frame (VP8, RFC 6386 section 9.1).
std::optional<PictureSize> webpSize(Bytes file)
{
    const auto chunk = bigEndian(file, 12, 4);
    const auto sides = littleEndian(file, 21, 4);
    if (!chunk || !sides)
        return {};
    constexpr std::uint64_t canvas = 0x56503858, lossless = 0x5650384c, lossy = 0x56503820;
    constexpr std::uint64_t fourteenBits = 0x3fff;
    switch (*chunk) {
    case canvas: {
        const auto width = littleEndian(file, 24, 3), height = littleEndian(file, 27, 3);
        return width && height ? sized(PictureKind::Webp, *width + 1, *height + 1) : std::nullopt;
    }
    case lossless:
        return sized(PictureKind::Webp, (*sides & fourteenBits) + 1, (*sides >> 14 & fourteenBits) + 1);
    case lossy: {
        const auto width = littleEndian(file, 26, 2), height = littleEndian(file, 28, 2);
        return width && height ? sized(PictureKind::Webp, *width & fourteenBits, *height & fourteenBits) : std::nullopt;
    }
    default:
        return {};
    }
}

} // namespace

std::optional<PictureSize> pictureSize(Bytes file)
{
    if (startsWith(file, "\x89PNG\r\n\x1a\n"sv))
        return sized(PictureKind::Png, bigEndian(file, 16, 4), bigEndian(file, 20, 4));
    if (startsWith(file, "\xff\xd8"sv))
        return jpegSize(file);
    if (startsWith(file, "BM"sv))
        return bmpSize(file);
    if (startsWith(file, "\xff\x4f\xff\x51"sv) || startsWith(file, "\0\0\0\x0cjP  \r\n\x87\n"sv))
        return jpeg2000Size(file);
    if (startsWith(file, "RIFF"sv) && file.size() > 8 && startsWith(file.subspan(8), "WEBP"sv))
        return webpSize(file);
    return {};
}

} // namespace mingshi
