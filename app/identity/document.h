// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/redacted.h"
#include "identity/calendar.h"
#include "identity/picture.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace mingshi {

enum class DocumentKind { ResidentCard, HongKongMacaoTaiwanPermit, ForeignResident2017, ForeignResident2023 };

/// What vouches for a value (id.md section 0).
enum class ValueCheck { None, CheckDigit, Chip, Signature, OpticalOnly };

/// Something about the document that staff should look at; never a verdict about the person.
enum class DocumentFinding {
    NumberCheckDigitWrong,
    BirthDateDiffersFromNumber,
    SexDiffersFromNumber,
    RegionUnknown,
    NotYetValid,
    ValidityOver,
};

/// Keyed HMAC-SHA-256 of the document number; equal numbers give equal values on one site only.
using NumberHmac = std::array<std::byte, 32>;

/// What P3 allows: name, keyed HMAC of the number, last four characters, birth date for the age gate (design.md, P3).
struct DocumentDetails {
    Redacted<std::string> name;
    NumberHmac numberHmac{};
    Redacted<std::string> lastFour;
    std::chrono::year_month_day birth{};
    ValueCheck nameCheck = ValueCheck::None;
    ValueCheck numberCheck = ValueCheck::None;

    bool operator==(const DocumentDetails&) const = default;
};

struct Portrait {
    Picture picture;
    PortraitOrigin origin = PortraitOrigin::Chip;
    bool simulated = false; ///< decoded by the simulator's own plug-in; the screen says so
};

/// What leaves a reader: only what the live consents allow (law.md PIPL-6). Everything else was wiped there.
struct DocumentRecord {
    DocumentKind kind = DocumentKind::ResidentCard;
    std::vector<DocumentFinding> findings;
    std::optional<DocumentDetails> details; ///< P3
    std::optional<Portrait> portrait;       ///< P2, and only of an adult
    AgeBand age = AgeBand::Adult; ///< of the holder on the day of reading; all that is told of a birth date without P3
};

/// What may be taken from a document.
struct ReadScope {
    bool details = false;  ///< live consent for P3
    bool portrait = false; ///< live consent for P2
};

} // namespace mingshi
