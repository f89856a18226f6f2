// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_checks.h"

#include "identity/calendar.h"
#include "identity/card_findings.h"
#include "identity/characters.h"
#include "identity/countries.h"
#include "identity/mrz_check_digit.h"
#include "identity/nations.h"
#include "identity/prc_number.h"

namespace mingshi {

std::vector<Check> checksOf(const CardText& text)
{
    const auto kind = text.kind();
    const auto number = text[CardField::Number];
    const auto sexCode = text[CardField::Sex];
    const auto birth = text.birth();
    const auto check = checkNumber(number, kind, birth.value_or(std::chrono::year_month_day{}), sexFromCode(sexCode));
    const bool formOf2017 = kind == DocumentKind::ForeignResident2017;
    std::vector<Check> checks{
        {"number", formOf2017 ? isForeign2017Form(number) : isResidentForm(number)},
        {"region", check.regionKnown},
        {"birth_date", birth.has_value()},
        {"birth_date_matches_number", check.birthAgrees},
        {"sex", sexFromCode(sexCode) != Sex::Unknown || sexCode == "0"},
        {"sex_matches_number", check.sexAgrees},
    };
    if (kind == DocumentKind::ResidentCard) {
        checks.push_back({"nation", !nationName(text[CardField::Nation]).empty()});
    }
    if (formOf2017 || kind == DocumentKind::ForeignResident2023) {
        checks.push_back({"nationality", isStateCode(text[CardField::Nationality])});
    }
    checks.push_back({"valid_from", dateFromDigits(text[CardField::ValidFrom]).has_value()});
    checks.push_back({"expiry_date", text[CardField::ValidTo] == cardWithoutEnd ||
                                         dateFromDigits(text[CardField::ValidTo]).has_value()});
    checks.push_back({"check_digit", check.checkDigitHolds});
    return checks;
}

std::string formerNumberOf(const CardText& text)
{
    const auto number = text[CardField::Number];
    const auto rest = text[CardField::FormerNumber];
    if (text.kind() != DocumentKind::ForeignResident2023 || !isResidentForm(number) || rest.size() != 3 ||
        !areDigits(rest)) {
        return {};
    }
    std::string former(text[CardField::Nationality]);
    former += number.substr(1, 2);
    former += rest.substr(0, 2);
    former += number.substr(8, 6);
    former += rest[2];
    const auto check = mrzCheckDigit(former);
    return check ? former + *check : std::string{};
}

} // namespace mingshi
