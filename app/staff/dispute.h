// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/sealed_ruling.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// Why a person decides: what is not right, as the buyer says it or the records show it (law.md F7, F17; PIPL 24, 46).
enum class DisputeGround {
    Visits,     ///< a visit is missing, or is not the buyer's
    Ruling,     ///< what the rules make of the visits
    Correction, ///< what the buyer corrected is ruled otherwise than it was sealed at the door
    Undecided,  ///< the rules do not decide
};

enum class DisputeOutcome {
    Stands,   ///< the ruling stands
    Changed,  ///< another channel is due
    NobodyIs, ///< no channel is due
    TakenBack,
};

/// Why. A decision without one of these cannot be recorded, but for one that the buyer took back.
enum class DisputeReason { BuyersWord, Papers, ClaimRecord, RuleMisread, NothingShown };

inline constexpr std::array allDisputeOutcomes{DisputeOutcome::Stands, DisputeOutcome::Changed,
                                               DisputeOutcome::NobodyIs, DisputeOutcome::TakenBack};
inline constexpr std::array allDisputeReasons{DisputeReason::BuyersWord, DisputeReason::Papers,
                                              DisputeReason::ClaimRecord, DisputeReason::RuleMisread,
                                              DisputeReason::NothingShown};

std::string_view code(DisputeGround ground);   ///< "visits"
std::string_view code(DisputeOutcome outcome); ///< "nobody_is"
std::string_view code(DisputeReason reason);   ///< "buyers_word"
std::optional<DisputeGround> disputeGroundFromCode(std::string_view code);
std::optional<DisputeOutcome> disputeOutcomeFromCode(std::string_view code);
std::optional<DisputeReason> disputeReasonFromCode(std::string_view code);

struct DisputeDecision {
    Timestamp at{};
    DisputeOutcome outcome = DisputeOutcome::Stands;
    std::optional<DisputeReason> reason; ///< with every outcome but TakenBack
    std::string channel;                 ///< its code, with Changed and nothing else
    std::string staff;                   ///< account id

    bool operator==(const DisputeDecision&) const = default;
};

/// One dispute, for a person to decide until `dueAt`. It names nobody: the buyer is told the number.
struct Dispute {
    std::int64_t number = 0; ///< from 1, in the order of arrival
    DisputeGround ground = DisputeGround::Ruling;
    Timestamp raisedAt{};
    Timestamp dueAt{};
    std::optional<DisputeDecision> decision;

    bool overdueAt(Timestamp now) const { return !decision && now >= dueAt; }

    bool operator==(const Dispute&) const = default;
};

/// A dispute as the person who decides it sees it.
struct DisputeFile {
    Dispute dispute;
    std::optional<RuledVisits> visits; ///< empty once its person withdrew: then nothing is left to look at

    bool operator==(const DisputeFile&) const = default;
};

/// Whether `decision` may be recorded: it says why, and which channel where it is another one.
bool complete(const DisputeDecision& decision);

} // namespace mingshi
