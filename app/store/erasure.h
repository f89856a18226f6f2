// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/audit_log.h"
#include "store/person_keys.h"
#include "store/read_back.h"

namespace mingshi::store {

/// One deletion as it was decided.
struct Deletion {
    RecordId id;
    Pseudonym principal;
    Extent extent;
    DeletionReason reason = DeletionReason::ConsentWithdrawn;
    bool byRetention = false; ///< nobody asked for it: the period was over
    Timestamp at{};
};

/// Withdrawal, deletion and its proof (design.md, Store). The deletion is one transaction; the certificate is another,
/// which comes only after the read-back found nothing. In between the database says "unproven", through a crash as well.
class Erasure {
public:
    Erasure(Database& database, const Folder& folder, ConsentLedger& ledger, PersonKeys& keys, AuditLog& log)
        : m_database(database), m_folder(folder), m_ledger(ledger), m_keys(keys), m_log(log)
    {
    }

    /// Throws StoreFailure: PassUnknown, ConsentNotLive (nothing of it to withdraw), DeletionNotProven.
    DeletionCertificate withdraw(const Pseudonym& principal, std::span<const Purpose> purposes, DeletionReason reason,
                                 Timestamp now);

    /// Deletes what `deletion` names and ends its consents, in one transaction; the proof is owed until `prove`.
    void erase(const Deletion& deletion);
    /// Throws StoreFailure: DeletionNotProven (traces were found).
    DeletionCertificate prove(const RecordId& erasure, Timestamp now);
    /// Erasures without a proof, the oldest first.
    std::vector<RecordId> owed() const;

    std::vector<DeletionCertificate> certificates(std::size_t atMost) const;

private:
    void requireNoRows(const Pseudonym& principal, bool everything) const;

    Database& m_database;
    const Folder& m_folder;
    ConsentLedger& m_ledger;
    PersonKeys& m_keys;
    AuditLog& m_log;
    std::map<RecordId, Traces> m_unproven; ///< what to search for again when a proof failed
};

} // namespace mingshi::store
