// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"
#include "consent/visit.h"
#include "store/database.h"

namespace mingshi::store {

inline std::int64_t toNumber(Timestamp at)
{
    return at.time_since_epoch().count();
}

/// Counted since 1970-01-01.
inline std::int64_t toDayNumber(Timestamp at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}
inline Timestamp toTime(std::int64_t number)
{
    return Timestamp(std::chrono::milliseconds(number));
}

/// Consent records and their events; only ever appended to.
class ConsentLedger {
public:
    explicit ConsentLedger(Database& database) : m_database(database) {}

    void add(const ConsentRecord& record);
    void append(const RecordId& consent, const ConsentEvent& event);
    /// The same at `event.at`, or when the newest event is later (its clock ran ahead): with that one's time.
    void end(const RecordId& consent, ConsentEvent event);

    std::vector<ConsentRecord> ofPerson(const Pseudonym& principal) const;
    bool knows(const Pseudonym& principal) const;

    /// The consent that allows `purpose` at `at`, if one does; the schema's view decides.
    std::optional<RecordId> live(const Pseudonym& principal, Purpose purpose, Timestamp at) const;
    /// Records whose newest event is Given or Renewed, run out or not: what can be withdrawn.
    std::vector<RecordId> withdrawable(const Pseudonym& principal, Purpose purpose) const;
    bool anyWithdrawable(const Pseudonym& principal) const;
    /// Empty if there is no such record.
    std::optional<Purpose> purposeOf(const RecordId& consent) const;

    /// The newest time that was ever recorded.
    Timestamp clockMark() const;
    /// `now`, unless the clock was moved back.
    Timestamp notBefore(Timestamp now) const { return std::max(now, clockMark()); }

private:
    Database& m_database;
};

std::string purposesToJson(const std::vector<Purpose>& purposes);
std::vector<Purpose> purposesFromJson(const std::string& text);

} // namespace mingshi::store
