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

/// Another channel that the person said should stand at a visit, beside the one that was named then (PIPL 46).
struct HeldCorrection {
    Timestamp visitAt{};
    Timestamp at{};
    Channel channel;

    bool operator==(const HeldCorrection&) const = default;
};

/// What the site's rules made of the visits, as it was sealed at a visit or at the desk (PIPL 24).
struct HeldRuling {
    Timestamp at{};
    bool atDesk = false;
    std::string outcome;               ///< a code: "channel", "walk_in", "by_human"
    std::vector<std::string> channels; ///< codes of the channels that are paid
    std::string rules;                 ///< the version of the rules; empty: none was in force

    bool operator==(const HeldRuling&) const = default;
};

/// A channel that may be told the settlement's result (law.md F9).
struct HeldDisclosure {
    Timestamp at{};
    Channel recipient;

    bool operator==(const HeldDisclosure&) const = default;
};

/// That something was not right, for a person to decide.
struct HeldDispute {
    std::int64_t number = 0;
    Timestamp at{};
    std::optional<Timestamp> decidedAt;

    bool operator==(const HeldDispute&) const = default;
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
    std::vector<HeldCorrection> corrections = {};
    std::vector<HeldRuling> rulings = {};
    std::vector<HeldDisclosure> disclosures = {};
    std::vector<HeldDispute> disputes = {};
    std::vector<LegalHold> holds = {}; ///< that live, and under which something is restricted

    bool operator==(const HeldData&) const = default;
};

} // namespace mingshi
