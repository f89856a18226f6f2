// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/rule_register.h"

#include <algorithm>

namespace mingshi {

RuleBook rulesInForce(const std::vector<KeptRule>& kept)
{
    std::vector<const KeptRule*> approved;
    for (const KeptRule& each : kept) {
        if (each.approvedAt) {
            approved.push_back(&each);
        }
    }
    std::ranges::stable_sort(approved, {}, [](const KeptRule* each) { return *each->approvedAt; });
    std::vector<RuleVersion> inForce;
    for (const KeptRule* each : approved) {
        RuleVersion rule = each->rule;
        rule.validFrom = std::max(rule.validFrom, *each->approvedAt);
        for (RuleVersion& before : inForce) {
            if (before.validFrom <= rule.validFrom) {
                before.validTo = std::min(before.validTo, rule.validFrom);
            }
        }
        inForce.push_back(std::move(rule));
    }
    // One that was followed at its very start, or approved when it was over, never judged a visit.
    std::erase_if(inForce, [](const RuleVersion& rule) { return rule.validTo <= rule.validFrom; });
    return RuleBook(std::move(inForce));
}

std::vector<RuleProblem> approvalProblems(const std::vector<KeptRule>& kept, const std::string& version,
                                          const std::string& approver, Timestamp now)
{
    using Kind = RuleProblem::Kind;
    const auto found = std::ranges::find(kept, version, [](const KeptRule& each) { return each.rule.version; });
    if (found == kept.end()) {
        return {{Kind::NoVersion, version, "version", {}}};
    }
    if (found->approvedAt) {
        return {{Kind::VersionTwice, version, "version", version}};
    }
    RuleVersion rule = found->rule;
    rule.approvedBy = approver;
    rule.validFrom = std::max(rule.validFrom, now);
    auto problems = RuleBook({rule}).problems();
    const RuleBook inForce = rulesInForce(kept);
    for (const RuleVersion& other : inForce.versions()) {
        if (other.validFrom > rule.validFrom && other.validFrom < rule.validTo) {
            problems.push_back({Kind::Overlap, other.version, "validFrom", version});
        }
    }
    return problems;
}

} // namespace mingshi
