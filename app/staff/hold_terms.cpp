// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/hold_terms.h"

#include "attribution/claim.h"

namespace mingshi {

namespace {

constexpr std::array<std::string_view, 6> holdProblems{"no_case",  "covers_nothing", "over_already",
                                                       "too_long", "not_waiting",    "own_hold"};

} // namespace

std::string_view code(HoldProblem problem)
{
    return holdProblems[static_cast<std::size_t>(problem)];
}

std::vector<HoldProblem> problemsOf(const HoldTerms& terms, Timestamp now)
{
    std::vector<HoldProblem> problems;
    if (!isCode(terms.caseReference)) {
        problems.push_back(HoldProblem::NoCase);
    }
    if (terms.covers.empty()) {
        problems.push_back(HoldProblem::CoversNothing);
    }
    if (terms.until <= now) {
        problems.push_back(HoldProblem::OverAlready);
    } else if (terms.until > now + longestHold) {
        problems.push_back(HoldProblem::TooLong);
    }
    return problems;
}

std::vector<HoldProblem> confirmationProblems(const LegalHold& hold, std::string_view by, Timestamp now)
{
    std::vector<HoldProblem> problems;
    if (!hold.waits() || now >= hold.terms.until) {
        problems.push_back(HoldProblem::NotWaiting);
    }
    if (hold.placedBy == by) {
        problems.push_back(HoldProblem::OwnHold);
    }
    return problems;
}

} // namespace mingshi
