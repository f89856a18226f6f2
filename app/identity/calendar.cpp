// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/calendar.h"

#include "identity/characters.h"

namespace mingshi {

std::optional<std::chrono::year_month_day> dateFromDigits(std::string_view digits)
{
    if (digits.size() != 8 || !areDigits(digits)) {
        return {};
    }
    const std::chrono::year_month_day date{std::chrono::year{valueOf(digits.substr(0, 4))},
                                           std::chrono::month{static_cast<unsigned>(valueOf(digits.substr(4, 2)))},
                                           std::chrono::day{static_cast<unsigned>(valueOf(digits.substr(6, 2)))}};
    if (!date.ok()) {
        return {};
    }
    return date;
}

int ageOn(std::chrono::year_month_day day, std::chrono::year_month_day birth)
{
    const int years = static_cast<int>(day.year()) - static_cast<int>(birth.year());
    const bool birthdayStillToCome =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return birthdayStillToCome ? years - 1 : years;
}

AgeBand ageBandOn(std::chrono::year_month_day day, std::chrono::year_month_day birth)
{
    const int age = ageOn(day, birth);
    return age < 14 ? AgeBand::Under14 : age < 18 ? AgeBand::From14To17 : AgeBand::Adult;
}

} // namespace mingshi
