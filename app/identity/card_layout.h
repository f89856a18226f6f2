// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/document.h"

#include <cstddef>
#include <optional>
#include <span>

namespace mingshi {

/// What the chip's text block can say. Which of it exists depends on the kind of card.
enum class CardField : std::size_t {
    Name, ///< in Chinese characters
    LatinName,
    Sex,    ///< GB/T 2261.1 code
    Nation, ///< GB/T 3304 code
    Birth,
    Address,
    Number,
    Issuer,
    ValidFrom,
    ValidTo, ///< a date or 长期
    PassNumber,
    IssueCount,
    Nationality, ///< ISO 3166 alpha-3
    CardVersion,
    Authority,
    FormerNumber, ///< three characters that lead to the number of 2017
};
inline constexpr std::size_t cardFieldCount = static_cast<std::size_t>(CardField::FormerNumber) + 1;

inline constexpr std::size_t cardTextBlockSize = 256; ///< UTF-16LE, padded with spaces

struct FieldPlace {
    CardField field;
    std::size_t offset; ///< bytes
    std::size_t size;   ///< bytes
};

/// Where the fields stand, in the order of the block (GA/T 490). A field that stands twice goes on at the second place.
std::span<const FieldPlace> layoutOf(DocumentKind kind);

inline constexpr std::size_t kindMarkOffset = 248;
/// The character at `kindMarkOffset`: a space, J, I or Y.
char16_t markOf(DocumentKind kind);
/// Empty for a mark that this version does not know; nothing is guessed then.
std::optional<DocumentKind> kindOfMark(char16_t mark);

} // namespace mingshi
