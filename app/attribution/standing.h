// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/ruling.h"

namespace mingshi {

/// A channel with something in its favour at a visit.
struct Standing {
    std::string channel;
    ChannelKind kind = ChannelKind::Agent;
    Timestamp registeredAt{};
    std::string event;   ///< the claim's code, or the visit that named the channel
    bool byName = false; ///< named at the visit, without a claim

    bool operator==(const Standing&) const = default;
};

/// Who of those that stand is paid. Empty: a tie, for a person to decide.
struct Chosen {
    std::vector<Standing> winners;
    std::vector<Share> shares;
};

/// One or more channels, each once. Ranks kinds, orders by registration, splits; says why to `reasons`.
Chosen choose(const RuleVersion& rule, std::vector<Standing> standing, std::vector<Reason>& reasons);

/// Of several claims of a channel the one that serves it best stands for it.
std::vector<Standing> bestOfEachChannel(const RuleVersion& rule, std::vector<Standing> standing);

} // namespace mingshi
