// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace mingshi {

/// A code for a state or an organisation, without filler: ISO 3166-1 alpha-3, those that ISO 3166-3 withdrew (documents
/// outlive states), and the codes of ICAO 9303-3 section 5 ("D", "GBD", "UNO", "XXA", "UTO", ...).
bool isStateCode(std::string_view code);

/// ISO 3166-1 alpha-3 of a numeric code of three digits (GB/T 2659), "SAU" of "682"; empty if there is none.
std::string_view alpha3OfNumeric(std::string_view numeric);

} // namespace mingshi
