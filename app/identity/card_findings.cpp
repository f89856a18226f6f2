// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_findings.h"

#include "identity/calendar.h"
#include "identity/prc_number.h"

namespace mingshi {

namespace {

bool startsAfter(const CardText& text, std::chrono::year_month_day today)
{
    const auto from = dateFromDigits(text[CardField::ValidFrom]);
    return !from || *from > today;
}

bool endsBefore(const CardText& text, std::chrono::year_month_day today)
{
    if (text[CardField::ValidTo] == cardWithoutEnd) {
        return false;
    }
    const auto to = dateFromDigits(text[CardField::ValidTo]);
    return !to || *to < today;
}

} // namespace

std::vector<DocumentFinding> findingsOf(const CardText& text, std::chrono::year_month_day today)
{
    const auto check =
        checkNumber(text[CardField::Number], text.kind(), text.birth().value_or(std::chrono::year_month_day{}),
                    sexFromCode(text[CardField::Sex]));
    std::vector<DocumentFinding> findings;
    const auto add = [&findings](bool found, DocumentFinding finding) {
        if (found) {
            findings.push_back(finding);
        }
    };
    add(!check.checkDigitHolds, DocumentFinding::NumberCheckDigitWrong);
    add(!check.birthAgrees, DocumentFinding::BirthDateDiffersFromNumber);
    add(!check.sexAgrees, DocumentFinding::SexDiffersFromNumber);
    add(!check.regionKnown, DocumentFinding::RegionUnknown);
    add(startsAfter(text, today), DocumentFinding::NotYetValid);
    add(endsBefore(text, today), DocumentFinding::ValidityOver);
    return findings;
}

bool numberMustCheck(DocumentKind kind)
{
    return kind != DocumentKind::ForeignResident2017;
}

} // namespace mingshi
