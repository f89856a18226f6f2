// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/account.h"
#include "store/database.h"

namespace mingshi::store {

/// The action of the entry that says that a proof's own period is over (law.md section 9, D6).
inline constexpr std::string_view proofRetired = "proof.retired";

/// The hash-chained log. `hash` of an entry is SHA-256 over, in this order: "mingshi-audit-1", the hash of the entry
/// before (32 zero bytes for the first), seq and at as 8 bytes big-endian, then actor, role, action, object, reason,
/// consent and proof (empty if NULL), each preceded by its length as 4 bytes big-endian. No key is needed to check it.
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
    Verdict verify() const;

private:
    Database& m_database;
};

} // namespace mingshi::store
