// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace mingshi {

/// The value whose code `text` is; `codes` are in the order of its enum.
template<class Value, std::size_t Size>
std::optional<Value> fromCode(const std::array<std::string_view, Size>& codes, std::string_view text)
{
    const auto found = std::ranges::find(codes, text);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

} // namespace mingshi
