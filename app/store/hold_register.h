// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/legal_hold.h"
#include "staff/account.h"
#include "store/audit_log.h"

namespace mingshi::store {

/// Legal holds: placed by one account, confirmed by another, ended by a third act or by themselves; each act is
/// appended and in the log. What they keep is restriction.h's.
class HoldRegister {
public:
    HoldRegister(Database& database, AuditLog& log) : m_database(database), m_log(log) {}

    /// Throws StoreFailure: StoreRuleBroken (what staff/hold_terms.h says against it; nothing is kept of the person).
    LegalHold place(const Pseudonym& principal, const HoldTerms& terms, const StaffAccount& by, Timestamp now);
    /// Throws StoreFailure: StoreRuleBroken (there is none that waits, it is over, or `by` placed it).
    LegalHold confirm(const RecordId& hold, const StaffAccount& by, Timestamp now);
    /// One that waits, too. Throws StoreFailure: StoreRuleBroken (there is none that could be ended).
    LegalHold lift(const RecordId& hold, const StaffAccount& by, Timestamp now);
    /// Ends what is over, if it is at least `passed`; the log says `now`.
    void endOver(Timestamp passed, Timestamp now);

    // --- for the replay of a deletion in an older copy of the database (erasure.h)

    /// Makes what a tombstone remembers of a hold.
    void rebuild(const LegalHold& hold);
    /// The copy does not know yet that it had ended by `at`.
    void endBefore(const LegalHold& hold, Timestamp at);

    std::vector<LegalHold> ofPerson(const Pseudonym& principal) const; ///< by the time when they were placed
    std::vector<LegalHold> living(const Pseudonym& principal) const;
    /// Under which something is restricted: ended ones wait to be deleted.
    std::vector<LegalHold> withRows() const;
    /// Those that wait or live by their end, then the newest of the others; at most `ended` of those.
    std::vector<LegalHold> all(std::size_t ended) const;

private:
    std::vector<LegalHold> read(const std::string& which, std::string_view value) const;
    LegalHold find(const RecordId& hold) const;
    void insertEnd(const RecordId& hold, const std::string& by, Timestamp at);

    Database& m_database;
    AuditLog& m_log;
};

} // namespace mingshi::store
