// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace mingshi {

/// What a legal hold can cover. Documents, pictures, features and comparisons of faces have no value here: they are
/// never held (law.md PIPL-47).
enum class HoldClass {
    Visits,  ///< the visits, the answers to claims, the corrections
    Rulings, ///< what the rules made of them, and whose disputes those are
    Checks,  ///< checks of identity by a person
};

/// Why the law wants something kept although it is to be deleted.
enum class HoldGround { Court, Arbitration, Authority, StatutoryPeriod };

inline constexpr std::array allHoldClasses{HoldClass::Visits, HoldClass::Rulings, HoldClass::Checks};
inline constexpr std::array allHoldGrounds{HoldGround::Court, HoldGround::Arbitration, HoldGround::Authority,
                                           HoldGround::StatutoryPeriod};

std::string_view code(HoldClass what);    ///< "visits"
std::string_view code(HoldGround ground); ///< "statutory_period"
std::optional<HoldClass> holdClassFromCode(std::string_view code);
std::optional<HoldGround> holdGroundFromCode(std::string_view code);

/// "visits,rulings": in the order of HoldClass.
std::string holdClassCodes(const std::set<HoldClass>& classes);
/// Empty if one is no class.
std::optional<std::set<HoldClass>> holdClassesFromCodes(std::string_view codes);

/// As long as the claims go that it serves (Civil Code art. 188: three years, one of them may be a leap year); for
/// longer it is placed anew.
inline constexpr std::chrono::days longestHold{3 * 365 + 1};

struct HoldTerms {
    HoldGround ground = HoldGround::Court;
    std::string caseReference; ///< a code as isCode (attribution/claim.h) says; nothing of a person
    std::set<HoldClass> covers;
    Timestamp until{};

    bool operator==(const HoldTerms&) const = default;
};

/// "held:court:2026-YUE-0304:visits,rulings:2027-11-20T00:00:00Z": how a deletion certificate says in its read-back,
/// which the log vouches for, that a hold kept something.
std::string toLine(const HoldTerms& kept);
/// Empty if `line` is none of these.
std::optional<HoldTerms> holdTermsFromLine(std::string_view line);

/// A legal hold (PIPL 47(2)). Until a second account confirms it, it holds nothing. While it lives, what it covers is
/// restricted instead of deleted: stored, and read by nobody.
struct LegalHold {
    RecordId id;
    Pseudonym principal;
    HoldTerms terms;
    std::string placedBy; ///< account ids
    Timestamp placedAt{};
    std::string confirmedBy;
    std::optional<Timestamp> confirmedAt;
    std::string endedBy; ///< who lifted it; "system": its time was over
    std::optional<Timestamp> endedAt;
    std::size_t restricted = 0; ///< rows that are kept under it and would be deleted by now

    bool waits() const { return !confirmedAt && !endedAt; }
    bool lives() const { return confirmedAt && !endedAt; }

    bool operator==(const LegalHold&) const = default;
};

/// What of a person a hold could cover, and the holds that there are.
struct Holdable {
    std::size_t visits = 0;
    std::size_t rulings = 0; ///< disputes included
    std::size_t checks = 0;
    std::vector<LegalHold> holds;

    bool operator==(const Holdable&) const = default;
};

} // namespace mingshi
