// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/legal_hold.h"

#include <vector>

namespace mingshi {

/// What stands against a legal hold.
enum class HoldProblem {
    NoCase,        ///< the reference is no code, or a phone or identity number could hide in it
    CoversNothing, ///< no class was chosen
    OverAlready,   ///< its end is not later than now
    TooLong,       ///< than longestHold
    NotWaiting,    ///< it was confirmed or ended before, or its time is over
    OwnHold,       ///< whoever placed it does not confirm it: four eyes
};

std::string_view code(HoldProblem problem); ///< "no_case"

/// Of a hold that is to be placed; empty: it may be.
std::vector<HoldProblem> problemsOf(const HoldTerms& terms, Timestamp now);
/// Of the confirmation by the account `by`.
std::vector<HoldProblem> confirmationProblems(const LegalHold& hold, std::string_view by, Timestamp now);

} // namespace mingshi
