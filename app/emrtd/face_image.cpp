// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/face_image.h"

#include "emrtd/data_groups.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mingshi::emrtd {

namespace {

using namespace std::string_view_literals;

bool startsWith(BytesView bytes, std::string_view mark)
{
    return bytes.size() >= mark.size() && std::ranges::equal(bytes.first(mark.size()), std::as_bytes(std::span(mark)));
}

std::optional<FaceImage> imageAt(BytesView bytes)
{
    if (startsWith(bytes, "\xFF\xD8\xFF"sv)) {
        return FaceImage{FaceImageFormat::Jpeg, bytes};
    }
    if (startsWith(bytes, "\x00\x00\x00\x0CjP  \r\n\x87\n"sv)) {
        return FaceImage{FaceImageFormat::Jp2, bytes};
    }
    if (startsWith(bytes, "\xFF\x4F\xFF\x51"sv)) {
        return FaceImage{FaceImageFormat::Jpeg2000Codestream, bytes};
    }
    return {};
}

/// ISO/IEC 19794-5: a header of 14 bytes, one of the face of 20 with the number of its feature points, eight bytes for
/// each of those, and 12 about the picture.
std::optional<FaceImage> imageInRecord(BytesView record)
{
    constexpr std::size_t recordHeader = 14;
    constexpr std::size_t faceHeader = 20;
    constexpr std::size_t lengthSize = 4;
    constexpr std::size_t pointSize = 8;
    constexpr std::size_t imageHeader = 12;
    if (record.size() < recordHeader + faceHeader) {
        return {};
    }
    auto face = record.subspan(recordHeader);
    const std::size_t length = numberOf(face.first(lengthSize));
    const std::size_t points = numberOf(face.subspan(lengthSize, 2));
    const std::size_t before = faceHeader + points * pointSize + imageHeader;
    if (length > face.size() || before > length) {
        return {};
    }
    return imageAt(face.subspan(before, length - before));
}

/// ISO/IEC 39794-5 is ASN.1: the picture is the first primitive value that begins as one.
std::optional<FaceImage> imageInside(BytesView objects, int depth)
{
    constexpr int deepest = 12;
    TlvReader reader(objects);
    while (const auto object = reader.next()) {
        auto found = !object->constructed() ? imageAt(object->value)
                     : depth < deepest      ? imageInside(object->value, depth + 1)
                                            : std::nullopt;
        if (found) {
            return found;
        }
    }
    return {};
}

} // namespace

std::optional<FaceImage> faceImageIn(BytesView dg2)
{
    constexpr std::uint32_t templateGroup = 0x7F61;
    constexpr std::uint32_t biometricTemplate = 0x7F60;
    constexpr std::uint32_t dataBlock = 0x5F2E;
    constexpr std::uint32_t constructedDataBlock = 0x7F2E;
    const auto found = find(dg2, {tagOfGroup(faceGroup), templateGroup, biometricTemplate});
    if (!found) {
        return {};
    }
    if (const auto block = find(*found, {dataBlock})) {
        return startsWith(*block, "FAC\0"sv) ? imageInRecord(*block) : imageInside(*block, 0);
    }
    const auto block = find(*found, {constructedDataBlock});
    return block ? imageInside(*block, 0) : std::nullopt;
}

} // namespace mingshi::emrtd
