// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace mingshi {

enum class PictureKind { Png, Jpeg, Bmp, Jpeg2000, Webp };

struct PictureSize {
    PictureKind kind;
    std::uint64_t width = 0, height = 0;
};

/// What the first bytes of a file say, without decoding; the name of a file says nothing. Empty: none of the kinds, or
/// no size in it.
std::optional<PictureSize> pictureSize(std::span<const std::byte> file);

} // namespace mingshi
