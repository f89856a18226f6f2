// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/sealed_ruling.h"
#include "staff/account.h"
#include "store/audit_log.h"
#include "store/consent_store.h"

namespace mingshi::store {

/// Channels' claims in the order in which they came, chained: the head after a claim is SHA-256 over
/// canonical JSON of the claim (times in milliseconds) and of the head before it, 64 zeros for the first. Only ever
/// appended to.
class ClaimLedger {
public:
    ClaimLedger(Database& database, AuditLog& log) : m_database(database), m_log(log) {}

    /// Throws StoreFailure: StoreRuleBroken (one is no claim), StoreCorrupt (the chain does not hold).
    ClaimsAdded add(std::span<const Claim> claims, const StaffAccount& by, Timestamp now);

    /// Those that have one of the codes, for a ruling that looks at no others.
    ClaimRegister withCodes(const std::vector<VisitEvent>& visits) const;

    ClaimState state() const;

private:
    /// Throws StoreFailure: StoreCorrupt.
    void requireWhole() const;

    Database& m_database;
    AuditLog& m_log;
};

} // namespace mingshi::store
