// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/check.h"
#include "identity/locked_text.h"
#include "identity/prc_number.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace mingshi {

enum class NumberForm {
    Resident,     ///< GB 11643-1999, eighteen characters
    Resident1984, ///< fifteen digits without a check digit; the cards that carry it ended on 2013-01-01
    Permit,       ///< residents of Hong Kong, Macao and Taiwan: 810000, 820000, 830000
    Foreign2017,  ///< three letters and twelve digits
    Foreign2023,  ///< eighteen characters that begin with 9
};

enum class NumberNote {
    LowerCase,        ///< "x" was taken for "X"
    FullWidth,        ///< characters of full width were taken for plain ones
    Spaces,           ///< spaces in between were left out
    ForeignCharacter, ///< something that no number contains
};

/// What a number says without the card that it stands on.
struct NumberReading {
    std::optional<NumberForm> form; ///< empty: of none of the lengths
    LockedText text;                ///< in capitals, of plain width, without spaces
    std::optional<std::chrono::year_month_day> birth;
    Sex sex = Sex::Unknown;       ///< the number of 2017 does not say it
    std::string_view region;      ///< six digits, four (2017), or two (2023) of GB/T 2260; part of `text`
    std::string_view nationality; ///< ISO 3166 alpha-3, of the foreign forms
    LockedText eighteen; ///< what fifteen digits became (GB 11643-1999, the years 1800 for the orders 996 to 999)
    std::vector<Check> checks;
    std::vector<NumberNote> notes;
};

inline constexpr std::size_t longestNumber = 64; ///< bytes that are looked at; a number has at most 18 characters

/// Reads UTF-8 as somebody typed or copied it. Checks, in this order: length, characters, region, nationality (foreign
/// forms), birth_date (a real day that is not to come), check_digit (not with fifteen digits). Empty for what is no
/// number at all: nothing, too long, or without a single digit.
std::optional<NumberReading> readNumber(std::string_view utf8, std::chrono::year_month_day today);

} // namespace mingshi
