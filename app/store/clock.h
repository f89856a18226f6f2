// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"
#include "store/audit_log.h"

namespace mingshi::store {

/// The clock against the log (law.md 3.5 TIME). When a clock shows less than the newest record, either it was moved
/// back or it once ran ahead. Nobody knows which; but the log's entries follow one another, so the time between two
/// neighbours has passed, whichever clock they were written by. Only a step from what the clock admits now to what it
/// does not admit may be an error, and that alone can be taken back.
class Clock {
public:
    Clock(Database& database, AuditLog& log) : m_database(database), m_log(log) {}

    /// What time it is at least, if the clock shows `now`.
    Timestamp passed(Timestamp now) const;

    /// Moves the mark back to `now`. Throws StoreFailure: StoreRuleBroken (nothing to correct), ClockBehind (more time
    /// has passed than `now` admits).
    void correct(Timestamp now, const AuditEntry& by);

    /// A time while the clock ran ahead, and what to count from instead.
    struct Correction {
        Timestamp at;
        Timestamp mark;
        std::optional<Timestamp> good; ///< the last reading before; empty: it was wrong from the beginning
        std::int64_t firstEntry;
        std::int64_t lastEntry;

        /// For something recorded between the two entries.
        Timestamp startOf(Timestamp recorded) const;
    };
    std::vector<Correction> corrections() const;
    /// Whether `consent` was recorded while the clock ran ahead as `correction` says.
    bool covers(const Correction& correction, const RecordId& consent) const;

private:
    /// What the entries since the last correction say, if the clock shows `now`.
    struct Evidence {
        std::int64_t firstAhead = 0;              ///< the first entry that is later than `now`; the last, if none is
        std::optional<Timestamp> good;            ///< the entry before it
        std::chrono::milliseconds passedSince{0}; ///< at least, since that
    };
    Evidence evidence(Timestamp now) const;

    Database& m_database;
    AuditLog& m_log;
};

} // namespace mingshi::store
