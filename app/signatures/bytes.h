// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi {

using Bytes = std::vector<std::byte>;
using BytesView = std::span<const std::byte>;
using Digest = std::array<std::byte, 32>; ///< SHA-256

inline BytesView viewOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

std::string toHex(BytesView bytes);
/// Empty unless `text` is lower-case or upper-case hex of whole bytes.
std::optional<Bytes> fromHex(std::string_view text);
/// Empty unless `text` is 64 lower-case hex digits.
std::optional<Digest> digestFromHex(std::string_view text);

} // namespace mingshi
