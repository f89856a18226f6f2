// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/ruling.h"

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

constexpr std::array<std::string_view, 3> answers{"confirmed", "denied", "not_said"};
constexpr std::array<std::string_view, 6> outcomes{"not_known", "walk_in", "no_channel",
                                                   "channel",   "split",   "by_human"};

struct Words {
    Because because;
    std::string_view code;
    std::string_view rule;
};

// In the order of Because.
constexpr std::array words{
    Words{Because::PassNotShown, "pass_not_shown", "evidence"},
    Words{Because::ConsentNotGiven, "consent_not_given", "evidence"},
    Words{Because::NoVisitOnRecord, "no_visit_on_record", "evidence"},
    Words{Because::NoRuleInForce, "no_rule_in_force", "validFrom"},
    Words{Because::ClaimConfirmed, "claim_confirmed", "confirmation"},
    Words{Because::ClaimDenied, "claim_denied", "confirmation"},
    Words{Because::ClaimNotConfirmed, "claim_not_confirmed", "confirmation"},
    Words{Because::ClaimNotRegistered, "claim_not_registered", "confirmation"},
    Words{Because::ClaimCodeTwice, "claim_code_twice", "confirmation"},
    Words{Because::ChannelNamed, "channel_named", "namedChannelCounts"},
    Words{Because::ChannelNamedWithoutClaim, "channel_named_without_claim", "namedChannelCounts"},
    Words{Because::WalkInNamed, "walk_in_named", "confirmation"},
    Words{Because::NobodyNamed, "nobody_named", "confirmation"},
    Words{Because::SaidBoth, "said_both", "confirmation"},
    Words{Because::NotAheadEnough, "not_ahead_enough", "ahead"},
    Words{Because::ClaimExpired, "claim_expired", "claimValidity"},
    Words{Because::ExistingClient, "existing_client", "existingClient"},
    Words{Because::WalkInProtected, "walk_in_protected", "walkInProtection"},
    Words{Because::ProtectedForAnother, "protected_for_another", "visitBeatsClaim"},
    Words{Because::ProtectionCompetes, "protection_competes", "visitBeatsClaim"},
    Words{Because::OnlyOneStands, "only_one_stands", "order"},
    Words{Because::KindRanksLower, "kind_ranks_lower", "priority"},
    Words{Because::LaterInOrder, "later_in_order", "order"},
    Words{Because::FirstInOrder, "first_in_order", "order"},
    Words{Because::Shares, "shares", "split"},
    Words{Because::OutsideSplit, "outside_split", "split"},
    Words{Because::Tie, "tie", "tie"},
    Words{Because::ProtectionBegins, "protection_begins", "visitProtection"},
    Words{Because::ProtectionHolds, "protection_holds", "visitProtection"},
    Words{Because::ProtectionExtended, "protection_extended", "protectionExtension"},
    Words{Because::ProtectionCapped, "protection_capped", "protectionCap"},
    Words{Because::WalkInProtectionBegins, "walk_in_protection_begins", "walkInProtection"},
};

static_assert(words.size() == static_cast<std::size_t>(Because::WalkInProtectionBegins) + 1);
static_assert([] {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].because != static_cast<Because>(i)) {
            return false;
        }
    }
    return true;
}());

} // namespace

std::string_view code(ClaimAnswer answer)
{
    return answers[static_cast<std::size_t>(answer)];
}

std::optional<ClaimAnswer> claimAnswerFromCode(std::string_view text)
{
    const auto found = std::ranges::find(answers, text);
    return found == answers.end() ? std::nullopt : std::optional(static_cast<ClaimAnswer>(found - answers.begin()));
}

std::string_view code(Outcome outcome)
{
    return outcomes[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> outcomeFromCode(std::string_view text)
{
    const auto found = std::ranges::find(outcomes, text);
    return found == outcomes.end() ? std::nullopt : std::optional(static_cast<Outcome>(found - outcomes.begin()));
}

std::string_view ruleName(Because because)
{
    return words[static_cast<std::size_t>(because)].rule;
}

std::string_view code(Because because)
{
    return words[static_cast<std::size_t>(because)].code;
}

std::optional<Because> becauseFromCode(std::string_view text)
{
    const auto found = std::ranges::find(words, text, &Words::code);
    return found == words.end() ? std::nullopt : std::optional(found->because);
}

} // namespace mingshi
