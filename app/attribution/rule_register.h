// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rules.h"

namespace mingshi {

/// A version as an office keeps it: proposed by one account, approved by another, changed by nobody.
struct KeptRule {
    RuleVersion rule; ///< `approvedBy` is empty: a draft
    Timestamp proposedAt{};
    std::optional<Timestamp> approvedAt;

    bool operator==(const KeptRule&) const = default;
};

/// What judges visits: the approved versions, none for a time before its approval. One that begins within the stretch
/// of another, approved before it, ends that one there. So no later decision changes how an earlier visit is ruled.
RuleBook rulesInForce(const std::vector<KeptRule>& kept);

/// Why `version` cannot be approved by `approver` at `now`; empty: it can. VersionTwice: it is approved already,
/// NoVersion: there is none, EndsBeforeStart: it is over, Overlap: it would run into one that is approved to begin
/// later.
std::vector<RuleProblem> approvalProblems(const std::vector<KeptRule>& kept, const std::string& version,
                                          const std::string& approver, Timestamp now);

} // namespace mingshi
