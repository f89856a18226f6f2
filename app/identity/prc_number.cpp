// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/prc_number.h"

#include "identity/calendar.h"
#include "identity/characters.h"
#include "identity/mrz_check_digit.h"

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

constexpr std::size_t residentLength = 18;
constexpr std::size_t foreign2017Length = 15;

/// GB/T 2260, first two digits.
bool isProvince(std::string_view code)
{
    static constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42,
                                          43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82};
    return std::ranges::binary_search(provinces, valueOf(code));
}

/// Permits of residents of Hong Kong, Macao and Taiwan carry the region of origin instead of a province.
bool isPermitRegion(std::string_view code)
{
    return code == "810000" || code == "820000" || code == "830000";
}

/// The number of 2017 has no century: the last two digits of the year are all that can disagree.
bool foreign2017BirthAgrees(std::string_view number, std::chrono::year_month_day birth)
{
    return valueOf(number.substr(7, 2)) == static_cast<int>(birth.year()) % 100 &&
           valueOf(number.substr(9, 2)) == static_cast<int>(static_cast<unsigned>(birth.month())) &&
           valueOf(number.substr(11, 2)) == static_cast<int>(static_cast<unsigned>(birth.day()));
}

} // namespace

bool isKnownRegion(std::string_view number, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::ResidentCard:
        return isProvince(number.substr(0, 2));
    case DocumentKind::HongKongMacaoTaiwanPermit:
        return isPermitRegion(number.substr(0, 6));
    case DocumentKind::ForeignResident2017:
        return isProvince(number.substr(3, 2));
    case DocumentKind::ForeignResident2023:
        return number[0] == '9' && isProvince(number.substr(1, 2));
    }
    return false;
}

bool isForeign2017Form(std::string_view number)
{
    return number.size() == foreign2017Length && std::ranges::all_of(number.substr(0, 3), isUpper) &&
           std::ranges::all_of(number.substr(3), isDigit);
}

bool isResidentForm(std::string_view number)
{
    return number.size() == residentLength && std::ranges::all_of(number.substr(0, residentLength - 1), isDigit) &&
           (isDigit(number.back()) || number.back() == 'X');
}

Sex sexFromCode(std::string_view code)
{
    if (code == "1") {
        return Sex::Male;
    }
    if (code == "2") {
        return Sex::Female;
    }
    return code == "9" ? Sex::NotStated : Sex::Unknown;
}

char mod11CheckOf(std::string_view seventeenDigits)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr std::string_view checkCharacters = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (seventeenDigits[i] - '0');
    }
    return checkCharacters[static_cast<std::size_t>(sum % 11)];
}

bool mod11CheckHolds(std::string_view number)
{
    return isResidentForm(number) && number.back() == mod11CheckOf(number.substr(0, residentLength - 1));
}

bool foreign2017CheckHolds(std::string_view number)
{
    return isForeign2017Form(number) && number.back() == mrzCheckDigit(number.substr(0, foreign2017Length - 1));
}

NumberCheck checkNumber(std::string_view number, DocumentKind kind, std::chrono::year_month_day birth, Sex sex)
{
    if (kind == DocumentKind::ForeignResident2017) {
        if (!isForeign2017Form(number)) {
            return {};
        }
        return {foreign2017CheckHolds(number), isKnownRegion(number, kind), foreign2017BirthAgrees(number, birth),
                true};
    }
    if (!isResidentForm(number)) {
        return {};
    }
    const bool odd = (number[16] - '0') % 2 == 1;
    const bool sexAgrees = (sex != Sex::Male || odd) && (sex != Sex::Female || !odd);
    return {mod11CheckHolds(number), isKnownRegion(number, kind), dateFromDigits(number.substr(6, 8)) == birth,
            sexAgrees};
}

} // namespace mingshi
