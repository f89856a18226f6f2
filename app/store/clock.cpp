// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/clock.h"

#include "store/consent_ledger.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

Clock::Evidence Clock::evidence(Timestamp now) const
{
    Evidence evidence;
    bool ahead = false; // an entry was
    std::optional<Timestamp> previous;
    std::optional<Timestamp> admitted; // the newest reading since then that is not later than `now`
    const auto follow = [&](Timestamp at) {
        if (at > now) {
            // From what is admitted to what is not: perhaps only the clock took this step.
            if (*previous > now && at > *previous) {
                evidence.passedSince += at - *previous;
            }
        } else if (!evidence.good ||
                   at >= *evidence.good) { // an earlier one is surely wrong (an empty battery at boot)
            if (admitted && at > *admitted) {
                evidence.passedSince += at - *admitted;
            }
            admitted = std::max(admitted.value_or(at), at);
        }
    };
    Statement entries = m_database.prepare("SELECT seq, at FROM audit_log"
                                           " WHERE seq > (SELECT coalesce(max(last_entry), 0) FROM clock_corrections)"
                                           " ORDER BY seq");
    while (entries.step()) {
        const Timestamp at = toTime(entries.integer(1));
        if (ahead) {
            follow(at);
        } else {
            ahead = at > now;
            evidence.firstAhead = entries.integer(0);
            evidence.good = ahead ? previous : std::optional(at);
        }
        previous = at;
    }
    if (ahead) {
        follow(now);
    }
    return evidence;
}

Timestamp Clock::passed(Timestamp now) const
{
    if (now >= toTime(m_database.integer("SELECT at FROM clock_mark"))) {
        return now;
    }
    const Evidence found = evidence(now);
    return found.good ? std::max(now, *found.good + found.passedSince) : now;
}

void Clock::correct(Timestamp now, const AuditEntry& by)
{
    const Timestamp mark = toTime(m_database.integer("SELECT at FROM clock_mark"));
    const Evidence found = evidence(now);
    if (now >= mark) {
        refuse(ErrorCode::StoreRuleBroken, "nothing recorded is later than the clock");
    }
    if (found.good && now < *found.good + found.passedSince) {
        refuse(ErrorCode::ClockBehind, "by the log it is at least " + toIso8601(*found.good + found.passedSince));
    }
    if (!found.good && !corrections().empty()) {
        refuse(ErrorCode::ClockBehind, "earlier than the last correction");
    }
    m_database.change("INSERT INTO clock_corrections (at, mark, good, first_entry, last_entry)"
                      " VALUES (?1, ?2, iif(?3, ?4, NULL), ?5, (SELECT seq FROM audit_head))",
                      toNumber(now), toNumber(mark), found.good ? 1 : 0, toNumber(found.good.value_or(now)),
                      found.firstAhead);
    AuditEntry entry = by;
    entry.at = now;
    m_log.append(entry);
}

Timestamp Clock::Correction::startOf(Timestamp recorded) const
{
    if (recorded <= at) {
        return recorded; // by the right clock
    }
    return good ? *good : recorded - (mark - at);
}

std::vector<Clock::Correction> Clock::corrections() const
{
    std::vector<Correction> all;
    Statement rows =
        m_database.prepare("SELECT at, mark, good, first_entry, last_entry FROM clock_corrections ORDER BY id");
    while (rows.step()) {
        all.push_back({.at = toTime(rows.integer(0)),
                       .mark = toTime(rows.integer(1)),
                       .good = rows.isNull(2) ? std::nullopt : std::optional(toTime(rows.integer(2))),
                       .firstEntry = rows.integer(3),
                       .lastEntry = rows.integer(4)});
    }
    return all;
}

bool Clock::covers(const Correction& correction, const RecordId& consent) const
{
    return m_database.integer("SELECT count(*) FROM audit_log WHERE seq BETWEEN ?1 AND ?2 AND consent = ?3"
                              " AND action = 'consent.given'",
                              correction.firstEntry, correction.lastEntry, consent) != 0;
}

} // namespace mingshi::store
