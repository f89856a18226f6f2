// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace mingshi {

/// "19491231", as chips and numbers write dates. Empty unless it is eight digits and a real day.
std::optional<std::chrono::year_month_day> dateFromDigits(std::string_view digits);

/// Completed years of life on `day`; somebody born on 29 February turns older on 1 March of a common year.
int ageOn(std::chrono::year_month_day day, std::chrono::year_month_day birth);

/// PIPL 31 and law.md F10, F11: under 14 a guardian consents and no face is compared; to 17 no face is compared.
enum class AgeBand { Under14, From14To17, Adult };

AgeBand ageBandOn(std::chrono::year_month_day day, std::chrono::year_month_day birth);

} // namespace mingshi
