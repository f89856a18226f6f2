// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/standing.h"

#include <algorithm>
#include <numeric>

namespace mingshi {

namespace {

std::ptrdiff_t rank(const RuleVersion& rule, ChannelKind kind)
{
    return std::ranges::find(rule.priority, kind) - rule.priority.begin();
}

/// Channel and event only make the order one and the same every time; they decide nothing.
void sortInOrder(const RuleVersion& rule, std::vector<Standing>& standing)
{
    std::ranges::sort(standing, [&](const Standing& a, const Standing& b) {
        if (a.registeredAt != b.registeredAt) {
            return (a.registeredAt < b.registeredAt) == (rule.order == ClaimOrder::EarliestFirst);
        }
        return std::tie(a.channel, a.event, a.kind) < std::tie(b.channel, b.event, b.kind);
    });
}

/// The first `count` parts, grown to the whole where fewer channels stand than there are parts.
std::vector<int> partsFor(const Split& split, std::size_t count)
{
    std::vector<int> parts(split.parts.begin(), split.parts.begin() + static_cast<std::ptrdiff_t>(count));
    const int sum = std::accumulate(parts.begin(), parts.end(), 0);
    int given = 0;
    for (int& part : parts) {
        part = part * wholeCommission / sum;
        given += part;
    }
    parts.front() += wholeCommission - given;
    return parts;
}

void say(std::vector<Reason>& reasons, Because because, const RuleVersion& rule, const Standing& about)
{
    reasons.push_back({because, rule.version, about.event, about.channel});
}

void dropLowerKinds(const RuleVersion& rule, std::vector<Standing>& standing, std::vector<Reason>& reasons)
{
    const auto best = std::ranges::min(standing, {}, [&](const Standing& each) { return rank(rule, each.kind); });
    std::erase_if(standing, [&](const Standing& each) {
        const bool lower = rank(rule, each.kind) > rank(rule, best.kind);
        if (lower) {
            say(reasons, Because::KindRanksLower, rule, each);
        }
        return lower;
    });
}

Chosen undecided(const RuleVersion& rule, const std::vector<Standing>& standing, Timestamp at,
                 std::vector<Reason>& reasons)
{
    for (const auto& each : standing) {
        if (each.registeredAt == at) {
            say(reasons, Because::Tie, rule, each);
        }
    }
    return {};
}

Chosen splitAmong(const RuleVersion& rule, const Split& split, const std::vector<Standing>& standing, std::size_t close,
                  std::vector<Reason>& reasons)
{
    const std::size_t count = std::min(close, split.parts.size());
    const auto parts = partsFor(split, count);
    // Two at the same moment can share only where both get the same; where one gets less or nothing, a person decides.
    for (std::size_t i = 1; i < standing.size() && i <= count; ++i) {
        const bool same = standing[i - 1].registeredAt == standing[i].registeredAt;
        if (same && (i == count || parts[i - 1] != parts[i])) {
            return undecided(rule, standing, standing[i].registeredAt, reasons);
        }
    }
    Chosen chosen;
    for (std::size_t i = 0; i < standing.size(); ++i) {
        if (i < count) {
            chosen.winners.push_back(standing[i]);
            chosen.shares.push_back({standing[i].channel, parts[i]});
        }
        say(reasons, i < count ? Because::Shares : Because::OutsideSplit, rule, standing[i]);
    }
    return chosen;
}

} // namespace

std::vector<Standing> bestOfEachChannel(const RuleVersion& rule, std::vector<Standing> standing)
{
    sortInOrder(rule, standing);
    std::vector<Standing> best;
    for (auto& each : standing) {
        if (std::ranges::find(best, each.channel, &Standing::channel) == best.end()) {
            best.push_back(std::move(each));
        }
    }
    return best;
}

Chosen choose(const RuleVersion& rule, std::vector<Standing> standing, std::vector<Reason>& reasons)
{
    dropLowerKinds(rule, standing, reasons);
    sortInOrder(rule, standing);
    const Standing first = standing.front();
    if (standing.size() == 1) {
        say(reasons, Because::OnlyOneStands, rule, first);
        return {{first}, {{first.channel, wholeCommission}}};
    }
    if (rule.split) {
        const auto far = std::ranges::find_if(standing, [&](const Standing& each) {
            return std::chrono::abs(each.registeredAt - first.registeredAt) > rule.split->window;
        });
        if (const auto close = static_cast<std::size_t>(far - standing.begin()); close > 1) {
            return splitAmong(rule, *rule.split, standing, close, reasons);
        }
    }
    if (standing[1].registeredAt == first.registeredAt) {
        return undecided(rule, standing, first.registeredAt, reasons);
    }
    say(reasons, Because::FirstInOrder, rule, first);
    for (std::size_t i = 1; i < standing.size(); ++i) {
        say(reasons, Because::LaterInOrder, rule, standing[i]);
    }
    return {{first}, {{first.channel, wholeCommission}}};
}

} // namespace mingshi
