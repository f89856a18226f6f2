// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/picture.h"

#include <expected>
#include <filesystem>
#include <span>
#include <string_view>

namespace mingshi {

/// Why a file gave no picture.
enum class PictureFault {
    Missing,   ///< no such file, or none that may be read
    Empty,     ///< 0 bytes
    TooLarge,  ///< more than 64 MiB or 40 megapixels
    OtherKind, ///< not PNG, JPEG, JPEG 2000, WebP or BMP, whatever its name says
    Damaged    ///< one of them, but it cannot be decoded
};

/// A sentence for the command line.
std::string_view describe(PictureFault fault);

/// A picture file of one of the kinds above, of any depth and colour: 16 bits are cut to 8, grey becomes three equal
/// channels, CMYK is converted, what is transparent lies on white, a turn in EXIF is done, of an animation the first
/// picture is taken. The size is read before anything is decoded, so that memory stays bounded. Never throws.
std::expected<Picture, PictureFault> readPictureFile(const std::filesystem::path& file);
std::expected<Picture, PictureFault> decodePicture(std::span<const std::byte> file);

} // namespace mingshi
