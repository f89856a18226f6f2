// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/held_data.h"
#include "staff/account.h"
#include "staff/dispute.h"
#include "store/audit_log.h"

#include <vector>

namespace mingshi::store {

/// Disputes and decisions: appended to, never changed, and each in the log as well. Whose a dispute is stands apart
/// (dispute_subjects) and goes with the person.
class DisputeRegister {
public:
    DisputeRegister(Database& database, AuditLog& log) : m_database(database), m_log(log) {}

    /// `consent`: P1 of `principal`, live; the schema refuses another.
    Dispute add(DisputeGround ground, Timestamp raisedAt, Timestamp dueAt, const Pseudonym& principal,
                const RecordId& consent, const StaffAccount& by);
    /// Throws StoreFailure: StoreRuleBroken (no such dispute, decided before, or not complete).
    Dispute decide(std::int64_t number, const DisputeDecision& decision, const StaffAccount& by);

    /// Throws StoreFailure: StoreRuleBroken (there is none).
    Dispute find(std::int64_t number) const;
    /// Empty once the person is gone.
    std::optional<Pseudonym> subjectOf(std::int64_t number) const;
    std::vector<HeldDispute> ofPerson(const Pseudonym& principal) const;
    /// Open ones by their due date, then the newest decided ones; at most `decided` of those.
    std::vector<Dispute> all(std::size_t decided) const;

private:
    std::vector<Dispute> read(const char* which, std::int64_t value) const;
    void note(Timestamp at, const StaffAccount& by, const char* action, std::int64_t number, std::string reason);

    Database& m_database;
    AuditLog& m_log;
};

} // namespace mingshi::store
