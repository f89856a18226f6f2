// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

/// The portrait block of a simulated card. It looks like a real one from outside (1024 bytes that begin "WLf\0"), but
/// holds a JPEG 2000 codestream, since the real coding is known to nobody but its licensees (id.md 1.4):
///     "WLf\0" "MINGSHI-SIM\0" | size of the codestream, low byte first | codestream | zeros
namespace mingshi {

inline constexpr std::size_t portraitBlockSize = 1024;
inline constexpr int portraitWidth = 102;
inline constexpr int portraitHeight = 126;
inline constexpr std::size_t portraitPixelSize = std::size_t{portraitWidth} * portraitHeight * 3;

inline constexpr std::string_view simulatedMark("WLf\0MINGSHI-SIM\0", 16);
inline constexpr std::size_t codestreamOffset = simulatedMark.size() + 2;
inline constexpr std::size_t mostCodestream = portraitBlockSize - codestreamOffset;

inline bool isSimulated(std::span<const std::byte> block)
{
    return block.size() >= simulatedMark.size() &&
           std::memcmp(block.data(), simulatedMark.data(), simulatedMark.size()) == 0;
}

/// `codestream` has at most `mostCodestream` bytes.
inline std::array<std::byte, portraitBlockSize> simulatedBlock(std::span<const std::byte> codestream)
{
    std::array<std::byte, portraitBlockSize> block{};
    std::memcpy(block.data(), simulatedMark.data(), simulatedMark.size());
    block[simulatedMark.size()] = static_cast<std::byte>(codestream.size() & 0xFF);
    block[simulatedMark.size() + 1] = static_cast<std::byte>(codestream.size() >> 8);
    std::ranges::copy(codestream, block.begin() + codestreamOffset);
    return block;
}

/// Empty unless it is a simulated block whose size is true.
inline std::optional<std::span<const std::byte>> codestreamIn(std::span<const std::byte> block)
{
    if (block.size() != portraitBlockSize || !isSimulated(block)) {
        return {};
    }
    const std::size_t size = std::to_integer<std::size_t>(block[simulatedMark.size()]) |
                             std::to_integer<std::size_t>(block[simulatedMark.size() + 1]) << 8;
    if (size > mostCodestream) {
        return {};
    }
    return block.subspan(codestreamOffset, size);
}

} // namespace mingshi
