// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/document_scope.h"

#include "identity/card_findings.h"
#include "identity/card_text.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::size_t lastCharacters = 4;

DocumentDetails detailsOf(const CardText& text, std::chrono::year_month_day birth, const NumberSealer& seal)
{
    const auto number = text[CardField::Number];
    DocumentDetails details;
    details.name = Redacted(std::string(text.holderName()));
    details.numberHmac = seal(number);
    details.lastFour = Redacted(std::string(number.substr(number.size() - std::min(number.size(), lastCharacters))));
    details.birth = birth;
    details.nameCheck = ValueCheck::Chip;
    details.numberCheck = ValueCheck::Chip;
    return details;
}

} // namespace

Result<DocumentRecord> minimised(std::span<const std::byte> textBlock, ReadScope scope, const NumberSealer& seal,
                                 std::chrono::year_month_day today)
{
    const auto text = CardText::parse(textBlock);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto findings = findingsOf(*text, today);
    const bool misread = std::ranges::find(findings, DocumentFinding::NumberCheckDigitWrong) != findings.end();
    if (misread && numberMustCheck(text->kind())) {
        return fail(ErrorCode::CardUnreadable, "the number's check digit does not hold");
    }
    const auto birth = text->birth();
    if (!birth) {
        return fail(ErrorCode::CardUnreadable, "the birth date is none");
    }
    DocumentRecord record;
    record.kind = text->kind();
    record.age = ageBandOn(today, *birth);
    if (scope.details) {
        record.findings = std::move(findings);
        record.details = detailsOf(*text, *birth, seal);
    }
    return record;
}

} // namespace mingshi
