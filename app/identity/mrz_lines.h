// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/locked_text.h"
#include "identity/mrz.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mingshi {

struct MrzLines {
    std::optional<MrzFormat> format; ///< empty: there are lines of a zone, but not of one of the lengths
    LockedText zone;                 ///< the lines, one after the other, in capitals and without spaces
    std::vector<MrzNote> notes;
};

/// Finds the zone in a text: two or three lines of one length below each other, wherever they stand, or one line with
/// all of it. Empty where nothing looks like a zone.
std::optional<MrzLines> mrzLinesOf(std::string_view text);

} // namespace mingshi
