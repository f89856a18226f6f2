// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/clock.h"
#include "store/consent_store.h"
#include "store/erasure.h"

#include <functional>

namespace mingshi::store {

/// Automatic deletion: what consent/retention.h says is due goes the way of a withdrawal (PIPL 47(1) item 2).
class RetentionJob {
public:
    RetentionJob(Database& database, ConsentLedger& ledger, Erasure& erasure, AuditLog& log, Clock& clock,
                 HoldRegister& holds)
        : m_database(database), m_ledger(ledger), m_erasure(erasure), m_log(log), m_clock(clock), m_holds(holds)
    {
    }

    void remember(std::span<const RetentionPromise> promises);
    RetentionRun run(Timestamp now, std::size_t people);

    struct Outlook {
        std::size_t overdue = 0; ///< people
        std::optional<Timestamp> next;
    };
    Outlook outlook(Timestamp now) const;
    std::vector<Holding> holdingsOf(const Pseudonym& principal) const;

private:
    using Take = std::function<void(Holding)>;
    /// Of one person; of everybody without a principal, one after the other: there are very many.
    void forEachHolding(const Pseudonym& principal, const Take& take) const;
    void forEachConsent(const Pseudonym& principal, const Take& take) const;
    void forEachStaffCheck(const Pseudonym& principal, const Take& take) const;
    void forEachProof(const Pseudonym& principal, const Take& take) const;
    DueHoldings dueNow(Timestamp now) const;
    Deletion deletionOf(const Pseudonym& principal, std::span<const Holding> due, Timestamp at) const;
    void retireProof(const Pseudonym& principal, Timestamp at);

    Database& m_database;
    ConsentLedger& m_ledger;
    Erasure& m_erasure;
    AuditLog& m_log;
    Clock& m_clock;
    HoldRegister& m_holds;
};

} // namespace mingshi::store
