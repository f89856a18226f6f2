// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/characters.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mingshi {

constexpr bool isMrzCharacter(char c)
{
    return isDigit(c) || isUpper(c) || c == '<';
}

/// The check digit of ICAO 9303-3 section 4.9: weights 7-3-1, A to Z are 10 to 35, a filler is 0. Empty when something
/// else stands in `data`.
constexpr std::optional<char> mrzCheckDigit(std::string_view data)
{
    constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const char c = data[i];
        if (!isMrzCharacter(c)) {
            return {};
        }
        const int value = isDigit(c) ? c - '0' : isUpper(c) ? c - 'A' + 10 : 0;
        sum = (sum + weights[i % weights.size()] * value) % 10;
    }
    return static_cast<char>('0' + sum);
}

} // namespace mingshi
