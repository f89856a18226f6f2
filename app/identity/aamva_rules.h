// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

/// What the versions of the standard and its two countries do differently (id.md 3.1).
namespace mingshi::aamva {

/// Elements that a version makes mandatory; `licence` adds class, restrictions and endorsements.
std::span<const std::string_view> mandatory(int version, bool licence);

enum class DateOrder { YearFirst, MonthFirst };
/// CCYYMMDD in version 1 and in Canada, MMDDCCYY otherwise.
DateOrder dateOrder(int version, std::string_view country);
/// Eight digits that are a day of the years 1800 to 2200.
std::optional<std::chrono::year_month_day> dateOf(std::string_view digits, DateOrder order);

/// "USA" or "CAN" by the issuer's number; "USA" for one that is not known here.
std::string_view countryOfIssuer(std::string_view iin);

/// "068 in", "173 cm"; in version 1 "509" is five feet nine. Rounded; empty if it is none of them.
std::optional<int> heightInCentimetres(std::string_view text, int version);

} // namespace mingshi::aamva
