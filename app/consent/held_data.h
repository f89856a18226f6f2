// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"
#include "errors/redacted.h"

namespace mingshi {

struct HeldConsent {
    ConsentRecord record;
    std::optional<Timestamp> keptUntil; ///< when what rests on it must be gone; none when nothing does any more

    bool operator==(const HeldConsent&) const = default;
};

/// What was read from a document, but for the keyed hash of its number, which says nothing to a person.
struct HeldDocument {
    Timestamp readAt{};
    Redacted<std::string> name;
    Redacted<std::string> lastFour;
    Redacted<std::chrono::year_month_day> birth;
    bool linkedToVisits = false; ///< the document would find the visits of another pass

    bool operator==(const HeldDocument&) const = default;
};

/// How identity was checked before signing, and what came of it. Never a score, and no picture (design.md, position 4).
struct HeldCheck {
    enum class Result { Strong, Match, Review, NotComputed, Agrees, Differs, CannotTell };
    Timestamp at{};
    bool byFace = false;
    Result result = Result::CannotTell; ///< the first four by face, the others by a person
    std::optional<Timestamp> keptUntil;

    bool operator==(const HeldCheck&) const = default;
};

std::string_view code(HeldCheck::Result result); ///< "not_computed"

/// Everything that is kept about the holder of a pass (PIPL 45, NDSR 25; law.md F16). What is not here is not kept.
struct HeldData {
    Pseudonym principal;
    Timestamp at{};                    ///< when it was read
    std::vector<HeldConsent> consents; ///< withdrawn and ended ones too
    std::vector<Visit> visits;
    std::optional<HeldDocument> document;
    std::vector<HeldCheck> checks;

    bool operator==(const HeldData&) const = default;
};

} // namespace mingshi
