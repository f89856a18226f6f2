// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/pass.h"
#include "consent/record.h"

#include <vector>

namespace mingshi {

/// Who brought the visitor, in the visitor's own words (design.md, position 1).
enum class ChannelKind { WalkIn, Agent, Distributor, Referrer, NotSaid };

std::string_view code(ChannelKind kind); ///< "walk_in"
std::optional<ChannelKind> channelKindFromCode(std::string_view code);

/// A channel that a site works with, offered by name.
struct Channel {
    std::string code; ///< the site's own, e.g. "AG-01"; empty for WalkIn and NotSaid
    ChannelKind kind = ChannelKind::NotSaid;
    std::string name;

    bool operator==(const Channel&) const = default;
};

struct Visit {
    Timestamp at{};
    Channel channel;

    bool operator==(const Visit&) const = default;
};

/// What the holder of a pass is shown about himself.
struct KnownVisitor {
    Pseudonym principal;
    std::vector<Visit> visits;           ///< in time order; empty without live P1
    std::vector<ConsentRecord> consents; ///< all records of the person, withdrawn ones too

    bool operator==(const KnownVisitor&) const = default;
};

/// Consented to and not withdrawn, also when the time ran out; each once.
std::vector<Purpose> withdrawablePurposes(const KnownVisitor& visitor);

/// Whether a guardian gave the newest consent to recording visits: as far as anybody said, the holder of the pass is
/// under 14 (law.md F10).
bool underFourteen(const KnownVisitor& visitor);

/// Why something was deleted: PIPL article 47(1), items 1 to 5.
enum class DeletionReason { PurposeMet = 1, ServiceEnded, ConsentWithdrawn, UnlawfulProcessing, OtherLegal };

/// Given only after the store read back that nothing is left (design.md, Store). Names nobody.
struct DeletionCertificate {
    RecordId id;
    Pseudonym principal; ///< leads nowhere any more
    std::vector<Purpose> purposes;
    DeletionReason reason = DeletionReason::ConsentWithdrawn;
    Timestamp requestedAt{};
    Timestamp provenAt{};
    int rowsDeleted = 0;
    bool keyDestroyed = false;
    std::vector<std::string> readBack; ///< what was searched: "database pages", "write-ahead log", ...

    bool operator==(const DeletionCertificate&) const = default;
};

} // namespace mingshi
