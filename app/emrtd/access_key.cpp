// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/access_key.h"

#include "identity/characters.h"
#include "identity/locked_text.h"
#include "identity/mrz_check_digit.h"
#include "identity/mrz_layout.h"

#include <algorithm>
#include <array>

namespace mingshi::emrtd {

namespace {

constexpr std::size_t shortestNumber = 9;
constexpr std::size_t dateSize = 6;
constexpr std::size_t datesSize = 2 * (dateSize + 1);

bool checks(std::string_view withDigit)
{
    return mrzCheckDigit(withDigit.substr(0, withDigit.size() - 1)) == withDigit.back();
}

} // namespace

std::optional<AccessKey> AccessKey::ofMrz(const Mrz& mrz)
{
    constexpr std::array needed{"number_check_digit", "birth_date_check_digit", "expiry_date_check_digit"};
    if (!mrz.format() || !std::ranges::all_of(needed, [&](const auto* name) { return holds(mrz.checks(), name); })) {
        return {};
    }
    const auto& layout = layoutOf(*mrz.format());
    const auto part = [&](MrzPlace place) { return mrz.zone().substr(place.from, place.size); };
    LockedText number(std::max(mrz.number().size(), shortestNumber));
    number.append(mrz.number());
    while (number.view().size() < shortestNumber) {
        number.append('<');
    }
    LockedText information(number.view().size() + 1 + datesSize);
    information.append(number.view());
    information.append(mrzCheckDigit(number.view()).value_or('<'));
    for (const auto& [date, digit] :
         {std::pair(layout.birth, layout.birthCheck), {layout.expiry, layout.expiryCheck}}) {
        information.append(part(date));
        information.append(part(digit));
    }
    return ofMrzInformation(information.view());
}

std::optional<AccessKey> AccessKey::ofMrzInformation(std::string_view information)
{
    constexpr std::size_t longest = 22 + 1 + datesSize; // a number of TD1 that fills its optional data
    if (information.size() < shortestNumber + 1 + datesSize || information.size() > longest) {
        return {};
    }
    const auto dates = information.substr(information.size() - datesSize);
    if (!checks(information.substr(0, information.size() - datesSize)) || !checks(dates.substr(0, dateSize + 1)) ||
        !checks(dates.substr(dateSize + 1))) {
        return {};
    }
    auto digest = digestOf("SHA1", std::as_bytes(std::span(information)));
    AccessKey key(Kind::Mrz, digest);
    wipe(digest);
    return key;
}

std::optional<AccessKey> AccessKey::ofCan(std::string_view can)
{
    constexpr std::size_t canSize = 6;
    if (can.size() != canSize || !areDigits(can)) {
        return {};
    }
    return AccessKey(Kind::Can, std::as_bytes(std::span(can)));
}

} // namespace mingshi::emrtd
