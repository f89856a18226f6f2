// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/sam_simulator.h"
#include "devices/sam_status.h"

#include <optional>
#include <vector>

namespace mingshi {

/// What a simulated module knows and would answer, without any port: find, select, read, in this order only.
class SamModule {
public:
    explicit SamModule(bool findsReadCard) : m_findsReadCard(findsReadCard) {}

    void insert(SimulatedCard card);
    void remove();

    /// The payload of the reply; `failure` takes the place of what the module would have found.
    std::vector<std::byte> answer(SamCommand command, std::optional<SamStatus> failure);

private:
    /// A card is found until it was read; then, or after a failure, it has to be lifted (id.md 1.2).
    enum class Stage { NoCard, Placed, Found, Selected, Read, Failed };

    std::vector<std::byte> find();
    std::vector<std::byte> select();
    std::vector<std::byte> read(bool withFingerprint);

    bool m_findsReadCard;
    Stage m_stage = Stage::NoCard;
    SimulatedCard m_card;
};

} // namespace mingshi
