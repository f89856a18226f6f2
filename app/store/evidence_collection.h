// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/audit_log.h"
#include "store/checkpoints.h"
#include "store/person_keys.h"
#include "store/personal_rows.h"

namespace mingshi::store {

/// Gathers what proves what the site did (ConsentStore::evidence).
class EvidenceCollection {
public:
    EvidenceCollection(Database& database, PersonKeys& keys, AuditLog& log, Checkpoints& checkpoints)
        : m_database(database), m_keys(keys), m_log(log), m_checkpoints(checkpoints)
    {
    }

    /// In a transaction of the caller's, for the entry and the checkpoint. Throws StoreFailure: PassUnknown.
    Evidence collect(const EvidenceScope& scope, AuditEntry by);

private:
    EvidenceScope resolved(const EvidenceScope& scope) const;
    void person(Evidence& evidence) const;
    void period(Evidence& evidence) const;
    void prove(Evidence& evidence, Timestamp now);

    Database& m_database;
    PersonKeys& m_keys;
    AuditLog& m_log;
    Checkpoints& m_checkpoints;
};

} // namespace mingshi::store
