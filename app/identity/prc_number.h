// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/document.h"

#include <chrono>
#include <string_view>

namespace mingshi {

/// GB/T 2261.1, as the chip codes it.
enum class Sex { Unknown, Male, Female, NotStated };

/// "0", "1", "2", "9"; anything else is Unknown.
Sex sexFromCode(std::string_view code);

/// Seventeen digits and a digit or X.
bool isResidentForm(std::string_view number);
/// Three letters and twelve digits.
bool isForeign2017Form(std::string_view number);

/// Whether a number of the right form begins as those of this kind do: a province of GB/T 2260 (residents, foreigners),
/// or 810000, 820000, 830000 (permits).
bool isKnownRegion(std::string_view number, DocumentKind kind);

/// The check character of ISO 7064 MOD 11-2 that follows seventeen digits.
char mod11CheckOf(std::string_view seventeenDigits);

/// GB 11643, ISO 7064 MOD 11-2: seventeen digits and a check character 0-9 or X.
bool mod11CheckHolds(std::string_view number);

/// The foreign resident number of 2017: nationality, province, city, YYMMDD, order, and a check digit with the weights
/// 7-3-1 of a machine-readable zone.
bool foreign2017CheckHolds(std::string_view number);

/// What a number says about itself, held against the other fields of the same card.
struct NumberCheck {
    bool checkDigitHolds = false;
    bool regionKnown = false;
    bool birthAgrees = false;
    bool sexAgrees = false; ///< also true where the number or the card says nothing about it

    bool operator==(const NumberCheck&) const = default;
};

NumberCheck checkNumber(std::string_view number, DocumentKind kind, std::chrono::year_month_day birth, Sex sex);

} // namespace mingshi
