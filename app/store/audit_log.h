// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/logged.h"
#include "store/database.h"

namespace mingshi::store {

/// The hash-chained log (evidence/logged.h says how) and the Merkle tree over it.
class AuditLog {
public:
    explicit AuditLog(Database& database) : m_database(database) {}

    /// `proof`: digest of the consent record or certificate that the entry is about, so that those cannot be altered
    /// without a trace either.
    void append(const AuditEntry& entry, const std::optional<Digest>& proof = std::nullopt);

    struct Verdict {
        std::size_t entries = 0;
        bool intact = false;
        std::string firstFault; ///< where the chain breaks; empty when intact
    };
    /// Chain, end, proof, and that the log still begins with what every checkpoint saw.
    Verdict verify() const;

    /// Columns of `LoggedEntry`, for a SELECT whose rows `entryIn` reads.
    static constexpr std::string_view columns =
        "seq, at, actor, role, action, object, reason, consent, proof, prev, hash";
    static LoggedEntry entryIn(const Statement& row);

private:
    Database& m_database;
};

} // namespace mingshi::store
