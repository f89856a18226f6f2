// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// What legal holds change about a deletion, also about one that an older copy of the database makes again.
#include "store/erasure.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

std::vector<LegalHold> Erasure::holdsFor(const Deletion& deletion)
{
    const Pseudonym& principal = deletion.principal;
    if (deletion.holds) { // what lived then is the newer copy's to say
        for (const LegalHold& hold : m_holds.living(principal)) {
            const bool livedThen = std::ranges::find(*deletion.holds, hold.id, &LegalHold::id) != deletion.holds->end();
            if (!livedThen && hold.placedAt <= deletion.at) {
                m_holds.endBefore(hold, deletion.at);
            }
        }
        for (const LegalHold& hold : *deletion.holds) {
            m_holds.rebuild(hold);
        }
    }
    for (const LegalHold& hold : m_holds.living(principal)) {
        if (std::ranges::find(deletion.extent.holds, hold.id) != deletion.extent.holds.end()) {
            m_holds.endBefore(hold, deletion.at);
        }
    }
    return m_holds.living(principal);
}

int Erasure::takeHeld(const Deletion& deletion, const std::vector<LegalHold>& living, Traces& traces)
{
    int rows = 0;
    for (const RecordId& hold : deletion.extent.holds) {
        m_restriction.collectTraces(hold, traces);
        const auto passed = m_restriction.passOn(hold, living);
        noteKept(deletion.id, passed);
        rows += m_restriction.erase(hold) + 1; // and its key
        for (const auto& [under, number] : passed) {
            rows -= number;
        }
        m_database.change("INSERT INTO hold_deletions (deletion, hold, did) VALUES (?1, ?2, 'took')", deletion.id,
                          hold);
    }
    return rows;
}

void Erasure::noteKept(const RecordId& erasure, const std::map<RecordId, int>& kept)
{
    for (const auto& [hold, number] : kept) {
        m_database.change("INSERT INTO hold_deletions (deletion, hold, did) VALUES (?1, ?2, 'kept')"
                          " ON CONFLICT DO NOTHING",
                          erasure, hold);
    }
}

void Erasure::requireHeldTaken(const RecordId& erasure) const
{
    Statement took = m_database.prepare("SELECT hold FROM hold_deletions WHERE deletion = ?1 AND did = 'took'");
    took.with(erasure);
    while (took.step()) {
        if (m_restriction.keepsAnything(took.text(0))) {
            refuse(ErrorCode::DeletionNotProven, "held_rows");
        }
    }
}

std::vector<HoldTerms> Erasure::keptBy(const RecordId& erasure) const
{
    std::vector<HoldTerms> kept;
    Statement rows =
        m_database.prepare("SELECT l.principal, l.id FROM hold_deletions d JOIN legal_holds l ON l.id = d.hold"
                           " WHERE d.deletion = ?1 AND d.did = 'kept' ORDER BY l.until, l.id");
    rows.with(erasure);
    while (rows.step()) {
        const auto holds = m_holds.ofPerson(rows.text(0));
        const auto hold = std::ranges::find(holds, rows.text(1), &LegalHold::id);
        if (hold == holds.end()) {
            refuse(ErrorCode::StoreCorrupt, "a legal hold went missing");
        }
        kept.push_back(hold->terms);
    }
    return kept;
}

std::vector<LegalHold> Erasure::livingThen(const Pseudonym& principal, Timestamp at) const
{
    auto holds = m_holds.ofPerson(principal);
    std::erase_if(holds, [at](const LegalHold& hold) {
        return !hold.confirmedAt || *hold.confirmedAt > at || (hold.endedAt && *hold.endedAt <= at);
    });
    return holds;
}

} // namespace mingshi::store
