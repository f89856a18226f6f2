// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/mrz.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

/// Where the fields of each format stand, counted from 0 through all lines (ICAO 9303 parts 4 to 7).
namespace mingshi {

struct MrzPlace {
    std::size_t from = 0;
    std::size_t size = 0; ///< 0: the format has no such field
};

struct MrzLayout {
    MrzFormat format;
    std::size_t lines;
    std::size_t columns;
    std::string_view codes; ///< what the document code may begin with
    MrzPlace code, issuer, name, number, numberCheck, nationality, birth, birthCheck, sex, expiry, expiryCheck,
        optional, optionalCheck, optional2, composite;
    std::array<MrzPlace, 4> compositeOver; ///< in this order; unused ones are empty
    bool numberMayGoOn;                    ///< a number of more than nine characters goes on in the optional data
};

/// All five; those with equal lines stand side by side, the visas first.
std::span<const MrzLayout> mrzLayouts();
const MrzLayout& layoutOf(MrzFormat format);

} // namespace mingshi
