// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/attribution.h"
#include "store/clock.h"
#include "store/dispute_register.h"
#include "store/erasure.h"
#include "store/evidence_collection.h"
#include "store/key_slots.h"
#include "store/request_register.h"
#include "store/retention_job.h"
#include "store/sealing.h"
#include "store/sqlcipher_store.h"
#include "store/staff_accounts.h"

namespace mingshi {

/// The parts of an open store. The lock comes first, so that it is given back last.
struct SqlCipherStore::Impl {
    Impl(store::Folder where, store::FolderLock held, store::KeySlots keySlots, LockedBytes key, store::Database opened)
        : folder(std::move(where)), lock(std::move(held)), slots(std::move(keySlots)), databaseKey(std::move(key)),
          passKey(deriveKey(databaseKey, store::KeyUse::PassCodes)),
          numberKey(deriveKey(databaseKey, store::KeyUse::DocumentNumbers)), database(std::move(opened))
    {
    }

    store::Folder folder;
    store::FolderLock lock;
    store::KeySlots slots;
    LockedBytes databaseKey;
    LockedBytes passKey;
    LockedBytes numberKey;
    store::Database database;
    store::ConsentLedger ledger{database};
    store::PersonKeys keys{database, databaseKey};
    store::AuditLog log{database};
    store::Tombstones tombstones{folder.tombstones(), databaseKey};
    store::StaffAccounts staff{database, log, databaseKey};
    store::RequestRegister requests{database, log};
    store::DisputeRegister disputes{database, log};
    store::ClaimLedger claims{database, log};
    store::RuleLedger rules{database, log};
    store::Attribution attribution{claims, rules, log};
    store::HoldRegister holds{database, log};
    store::Restriction restriction{database, databaseKey};
    store::Erasure erasure{database, folder, ledger, keys, log, tombstones, holds, restriction};
    store::Clock clock{database, log};
    store::Checkpoints checkpoints{database, SigningKey(deriveKey(databaseKey, store::KeyUse::ReceiptSignatures))};
    store::EvidenceCollection evidence{database, keys, log, checkpoints};
    store::RetentionJob retention{database, ledger, erasure, log, clock, holds};

    store::Digest hmacOf(const PassCode& pass) const
    {
        return store::hmacSha256(passKey, store::viewOf(pass.digits()));
    }
    /// In the transaction that made the person of `consent`.
    PassCode makePass(const ConsentRecord& consent);
    KnownVisitor known(const Pseudonym& principal, Timestamp now);
    LockedBytes keyOf(const Pseudonym& principal, ErrorCode otherwise) const;
    void note(Timestamp at, std::string action, const Pseudonym& principal, std::string reason, const RecordId& consent,
              const std::string& actor = "visitor");
    void noteConsent(const ConsentRecord& record);
    /// Logs it, then writes it.
    void changeSlots(store::KeySlots changed, const AuditEntry& entry);
    /// Refuses (ClockBehind) a consent that by the newest record would have run out already.
    void requireClock(const Choice& agreed) const;
    /// The consent that allows visits to be looked at and ruled; refuses (ConsentNotLive) without one.
    RecordId requireVisits(const Pseudonym& principal, Timestamp now) const;
    /// With the answers to claims, and sealed at the door.
    void addVisit(const Pseudonym& principal, const LockedBytes& key, const Visit& visit, const RecordId& consent,
                  const std::vector<AnsweredClaim>& answers);
};

} // namespace mingshi
