// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/visit.h"

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

constexpr std::array kinds{ChannelKind::WalkIn, ChannelKind::Agent, ChannelKind::Distributor, ChannelKind::Referrer,
                           ChannelKind::NotSaid};
constexpr std::array<std::string_view, kinds.size()> codes{"walk_in", "agent", "distributor", "referrer", "not_said"};

} // namespace

std::string_view code(ChannelKind kind)
{
    return codes[static_cast<std::size_t>(kind)];
}

std::optional<ChannelKind> channelKindFromCode(std::string_view text)
{
    const auto found = std::ranges::find(codes, text);
    return found == codes.end() ? std::nullopt : std::optional(kinds[static_cast<std::size_t>(found - codes.begin())]);
}

bool underFourteen(const KnownVisitor& visitor)
{
    const ConsentRecord* newest = nullptr;
    for (const auto& record : visitor.consents) {
        if (record.purpose == Purpose::VisitAttribution && !record.events.empty() &&
            (newest == nullptr || newest->events.back().at <= record.events.back().at)) {
            newest = &record;
        }
    }
    return newest != nullptr && byGuardian(*newest);
}

std::vector<Purpose> withdrawablePurposes(const KnownVisitor& visitor)
{
    std::vector<Purpose> purposes;
    for (const auto& record : visitor.consents) {
        if (withdrawable(record) && std::ranges::find(purposes, record.purpose) == purposes.end()) {
            purposes.push_back(record.purpose);
        }
    }
    return purposes;
}

} // namespace mingshi
