// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/dispute.h"

#include "staff/codes.h"

namespace mingshi {

namespace {

constexpr std::array<std::string_view, 4> grounds{"visits", "ruling", "correction", "undecided"};
constexpr std::array<std::string_view, allDisputeOutcomes.size()> outcomes{"stands", "changed", "nobody_is",
                                                                           "taken_back"};
constexpr std::array<std::string_view, allDisputeReasons.size()> reasons{"buyers_word", "papers", "claim_record",
                                                                         "rule_misread", "nothing_shown"};

} // namespace

std::string_view code(DisputeGround ground)
{
    return grounds[static_cast<std::size_t>(ground)];
}

std::string_view code(DisputeOutcome outcome)
{
    return outcomes[static_cast<std::size_t>(outcome)];
}

std::string_view code(DisputeReason reason)
{
    return reasons[static_cast<std::size_t>(reason)];
}

std::optional<DisputeGround> disputeGroundFromCode(std::string_view text)
{
    return fromCode<DisputeGround>(grounds, text);
}

std::optional<DisputeOutcome> disputeOutcomeFromCode(std::string_view text)
{
    return fromCode<DisputeOutcome>(outcomes, text);
}

std::optional<DisputeReason> disputeReasonFromCode(std::string_view text)
{
    return fromCode<DisputeReason>(reasons, text);
}

bool complete(const DisputeDecision& decision)
{
    return (decision.outcome == DisputeOutcome::TakenBack) == !decision.reason &&
           (decision.outcome == DisputeOutcome::Changed) == !decision.channel.empty();
}

} // namespace mingshi
