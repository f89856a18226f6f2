// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/audit_log.h"
#include "store/hold_register.h"
#include "store/person_keys.h"
#include "store/read_back.h"
#include "store/restriction.h"
#include "store/tombstones.h"

namespace mingshi::store {

/// Withdrawal, deletion and its proof (design.md, Store). The deletion is one transaction; the certificate is another,
/// which comes only after the read-back found nothing. In between the database says "unproven", through a crash as
/// well.
class Erasure {
public:
    Erasure(Database& database, const Folder& folder, ConsentLedger& ledger, PersonKeys& keys, AuditLog& log,
            Tombstones& tombstones, HoldRegister& holds, Restriction& restriction)
        : m_database(database), m_folder(folder), m_ledger(ledger), m_keys(keys), m_log(log), m_tombstones(tombstones),
          m_holds(holds), m_restriction(restriction)
    {
    }

    /// Throws StoreFailure: PassUnknown, ConsentNotLive (nothing of it to withdraw), DeletionNotProven.
    DeletionCertificate withdraw(const Pseudonym& principal, std::span<const Purpose> purposes, DeletionReason reason,
                                 Timestamp now);

    /// Deletes what `deletion` names and ends its consents, in one transaction, which the tombstone is on the disk
    /// before; the proof is owed until `prove`. What a legal hold covers is restricted first (restriction.h).
    void erase(const Deletion& deletion);
    /// Throws StoreFailure: DeletionNotProven (traces were found).
    DeletionCertificate prove(const RecordId& erasure, Timestamp now);
    /// Erasures without a proof, the oldest first.
    std::vector<RecordId> owed() const;

    /// Deletes what the tombstones name and this database, being older, still holds; says how many deletions that were.
    /// Each then owes its proof.
    std::size_t replay();
    /// Writes down again what `deletionsUnknownTo` says.
    void writeTombstonesAgain();

    std::vector<DeletionCertificate> certificates(std::size_t atMost) const; ///< the newest first
    /// Throws StoreFailure: PassUnknown (there is none).
    DeletionCertificate certificate(const RecordId& id) const;

private:
    void requireNoRows(const Pseudonym& principal, bool everything) const;
    /// What of `tombstone` is still there; empty if nothing is.
    std::optional<Deletion> remainder(const Tombstone& tombstone, const Pseudonym& principal) const;
    Deletion asDone(const RecordId& erasure) const;

    // --- hold_deletions.cpp

    /// The holds that keep something of what `deletion` takes; a copy of the database that is older learns of them.
    std::vector<LegalHold> holdsFor(const Deletion& deletion);
    /// Takes what ended holds kept, but for what another one keeps on. Says how many rows those were.
    int takeHeld(const Deletion& deletion, const std::vector<LegalHold>& living, Traces& traces);
    void noteKept(const RecordId& erasure, const std::map<RecordId, int>& kept);
    void requireHeldTaken(const RecordId& erasure) const;
    std::vector<HoldTerms> keptBy(const RecordId& erasure) const;
    std::vector<LegalHold> livingThen(const Pseudonym& principal, Timestamp at) const;

    Database& m_database;
    const Folder& m_folder;
    ConsentLedger& m_ledger;
    PersonKeys& m_keys;
    AuditLog& m_log;
    Tombstones& m_tombstones;
    HoldRegister& m_holds;
    Restriction& m_restriction;
    std::map<RecordId, Traces> m_unproven; ///< what to search for again when a proof failed
};

/// Deletions that `database` knows and `tombstones` lack: those were cut, or are older.
std::vector<RecordId> deletionsUnknownTo(const Tombstones& tombstones, const Database& database);

} // namespace mingshi::store
