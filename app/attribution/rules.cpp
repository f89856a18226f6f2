// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/rules.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mingshi {

namespace {

using Kind = RuleProblem::Kind;
using Problems = std::vector<RuleProblem>;

bool isWhole(const Split& split)
{
    return split.parts.size() >= 2 &&
           std::ranges::all_of(split.parts, [](int part) { return part > 0 && part < wholeCommission; }) &&
           std::accumulate(split.parts.begin(), split.parts.end(), 0) == wholeCommission;
}

void checkLengths(const RuleVersion& rule, Problems& problems)
{
    const std::pair<std::chrono::seconds, const char*> lengths[] = {
        {rule.ahead, "ahead"},
        {rule.claimValidity.value_or(std::chrono::seconds{0}), "claimValidity"},
        {rule.visitProtection, "visitProtection"},
        {rule.protectionExtension, "protectionExtension"},
        {rule.protectionCap, "protectionCap"},
        {rule.walkInProtection, "walkInProtection"},
        {rule.existingClient, "existingClient"},
        {rule.split ? rule.split->window : std::chrono::seconds{0}, "split.window"},
    };
    for (const auto& [length, field] : lengths) {
        if (length < std::chrono::seconds{0}) {
            problems.push_back({Kind::NegativeLength, rule.version, field, {}});
        }
    }
    if (rule.protectionCap < rule.visitProtection) {
        problems.push_back({Kind::CapBelowProtection, rule.version, "protectionCap", {}});
    }
    if (rule.visitProtection == std::chrono::seconds{0} && rule.protectionExtension > std::chrono::seconds{0}) {
        problems.push_back({Kind::ExtensionWithoutProtection, rule.version, "protectionExtension", {}});
    }
}

void checkOne(const RuleVersion& rule, Problems& problems)
{
    if (rule.version.empty()) {
        problems.push_back({Kind::NoVersion, {}, "version", {}});
    }
    if (rule.validTo <= rule.validFrom) {
        problems.push_back({Kind::EndsBeforeStart, rule.version, "validTo", {}});
    }
    checkLengths(rule, problems);
    auto kinds = rule.priority;
    std::ranges::sort(kinds);
    if (std::ranges::adjacent_find(kinds) != kinds.end()) {
        problems.push_back({Kind::PriorityTwice, rule.version, "priority", {}});
    }
    if (std::ranges::any_of(
            kinds, [](ChannelKind kind) { return kind == ChannelKind::WalkIn || kind == ChannelKind::NotSaid; })) {
        problems.push_back({Kind::PriorityUnpaid, rule.version, "priority", {}});
    }
    if (rule.split && !isWhole(*rule.split)) {
        problems.push_back({Kind::SplitNotWhole, rule.version, "split.parts", {}});
    }
    if (!rule.approvedBy.empty() && rule.approvedBy == rule.proposedBy) {
        problems.push_back({Kind::ApprovedByProposer, rule.version, "approvedBy", {}});
    }
}

} // namespace

RuleBook::RuleBook(std::vector<RuleVersion> versions) : m_versions(std::move(versions))
{
    std::ranges::stable_sort(m_versions, {},
                             [](const RuleVersion& each) { return std::tie(each.validFrom, each.version); });
}

const RuleVersion* RuleBook::at(Timestamp at) const
{
    const RuleVersion* found = nullptr;
    for (const auto& each : m_versions) {
        if (each.validFrom <= at && at < each.validTo) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &each;
        }
    }
    return found;
}

std::vector<RuleProblem> RuleBook::problems() const
{
    if (m_versions.empty()) {
        return {{Kind::NoRules, {}, {}, {}}};
    }
    Problems problems;
    const RuleVersion* reachesFurthest = nullptr;
    for (const auto& each : m_versions) {
        checkOne(each, problems);
        const auto twin = std::ranges::find(m_versions, each.version, &RuleVersion::version);
        if (&*twin != &each) {
            problems.push_back({Kind::VersionTwice, each.version, "version", each.version});
        }
        if (reachesFurthest != nullptr && each.validFrom != reachesFurthest->validTo) {
            problems.push_back({each.validFrom < reachesFurthest->validTo ? Kind::Overlap : Kind::Gap, each.version,
                                "validFrom", reachesFurthest->version});
        }
        if (reachesFurthest == nullptr || each.validTo > reachesFurthest->validTo) {
            reachesFurthest = &each;
        }
    }
    return problems;
}

} // namespace mingshi
