// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/bytes.h"
#include "staff/account.h"

#include <cstdint>

namespace mingshi {

/// One entry of the audit log as it is chained. Its leaf in the Merkle tree is `merkle::leafHash(hash)`, at index seq
/// - 1.
struct LoggedEntry {
    std::int64_t seq = 0; ///< 1, 2, ...
    AuditEntry entry;
    std::optional<Digest> proof; ///< of the record or certificate that the entry is about
    Digest previous{};
    Digest hash{};

    bool operator==(const LoggedEntry&) const = default;
};

/// SHA-256 over, in this order: "mingshi-audit-1", the hash of the entry before (32 zero bytes for the first), seq and
/// at as 8 bytes big-endian, then actor, role, action, object, reason, consent and proof (empty if none), each preceded
/// by its length as 4 bytes big-endian. No key is needed to check it.
Digest entryHash(const LoggedEntry& entry);

/// The action of the entry that says that a proof's own period is over (law.md section 9, D6).
inline constexpr std::string_view proofRetired = "proof.retired";

/// A consent record as it is logged: texts, numbers in decimal (times in milliseconds since 1970, durations in
/// seconds).
struct LoggedRecord {
    /// id, principal, purpose, notice id, notice version, notice SHA-256, language, device
    std::array<std::string, 8> header;
    /// seq, at, validity, entity, status, indication, evidence (JSON text, or empty)
    std::vector<std::array<std::string, 7>> events;

    const std::string& id() const { return header[0]; }
    const std::string& principal() const { return header[1]; }

    bool operator==(const LoggedRecord&) const = default;
};
/// "mingshi-consent-1", then the header's and the events' texts, each preceded by its length as 4 bytes big-endian.
Digest recordDigest(const LoggedRecord& record);
/// The same with the first 0, 1, ... events: an entry vouches for the record as it was then.
std::vector<Digest> recordDigests(const LoggedRecord& record);

/// id, principal, purposes (JSON), reason, requested at, proven at, rows deleted, key destroyed, read back (JSON)
using LoggedDeletion = std::array<std::string, 9>;
/// "mingshi-deletion-1", then the texts as above.
Digest deletionDigest(const LoggedDeletion& deletion);

} // namespace mingshi
