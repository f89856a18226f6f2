// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/hold_register.h"

#include "staff/hold_terms.h"
#include "store/consent_ledger.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

namespace {

constexpr std::string_view whoLetItEnd = "system";
constexpr std::string_view byTombstone = "tombstone"; ///< a newer copy of the database knew the end

void requireNoProblem(const std::vector<HoldProblem>& problems)
{
    if (!problems.empty()) {
        refuse(ErrorCode::StoreRuleBroken, "legal hold: " + std::string(code(problems.front())));
    }
}

LegalHold holdIn(const Statement& row)
{
    const auto ground = holdGroundFromCode(row.text(2));
    auto covers = holdClassesFromCodes(row.text(4));
    if (!ground || !covers) {
        refuse(ErrorCode::StoreCorrupt, "unknown ground or class of a legal hold");
    }
    LegalHold hold{.id = row.text(0),
                   .principal = row.text(1),
                   .terms = {.ground = *ground,
                             .caseReference = row.text(3),
                             .covers = std::move(*covers),
                             .until = toTime(row.integer(5))},
                   .placedBy = row.text(6),
                   .placedAt = toTime(row.integer(7)),
                   .confirmedBy = row.text(8),
                   .confirmedAt = {},
                   .endedBy = row.text(10),
                   .endedAt = {},
                   .restricted = static_cast<std::size_t>(row.integer(12))};
    if (!row.isNull(9)) {
        hold.confirmedAt = toTime(row.integer(9));
    }
    if (!row.isNull(11)) {
        hold.endedAt = toTime(row.integer(11));
    }
    return hold;
}

/// Ground, case and classes: no person is named by them.
std::string saidOf(const HoldTerms& terms)
{
    return std::string(code(terms.ground)) + '/' + terms.caseReference + ',' + holdClassCodes(terms.covers);
}

} // namespace

LegalHold HoldRegister::place(const Pseudonym& principal, const HoldTerms& terms, const StaffAccount& by, Timestamp now)
{
    requireNoProblem(problemsOf(terms, now));
    const RecordId id = newRecordId(now);
    m_database.change(
        "INSERT INTO legal_holds (id, principal, ground, case_reference, covers, until, placed_by, placed_at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id, principal, code(terms.ground), terms.caseReference, holdClassCodes(terms.covers), toNumber(terms.until), by.id,
        toNumber(now));
    m_log.append(entryBy(by, now, "hold.placed", principal, saidOf(terms)));
    return find(id);
}

LegalHold HoldRegister::confirm(const RecordId& id, const StaffAccount& by, Timestamp now)
{
    const LegalHold hold = find(id);
    requireNoProblem(confirmationProblems(hold, by.id, now));
    m_database.change("INSERT INTO hold_confirmations (hold, confirmed_by, at) VALUES (?1, ?2, ?3)", id, by.id,
                      toNumber(std::max(now, hold.placedAt)));
    m_log.append(entryBy(by, now, "hold.confirmed", hold.principal, saidOf(hold.terms)));
    return find(id);
}

LegalHold HoldRegister::lift(const RecordId& id, const StaffAccount& by, Timestamp now)
{
    const LegalHold hold = find(id);
    if (hold.endedAt) {
        refuse(ErrorCode::StoreRuleBroken, "this hold has ended");
    }
    insertEnd(id, by.id, now);
    m_log.append(entryBy(by, now, "hold.lifted", hold.principal, saidOf(hold.terms)));
    return find(id);
}

void HoldRegister::endOver(Timestamp passed, Timestamp now)
{
    for (const LegalHold& hold : read("l.id NOT IN (SELECT hold FROM hold_ends) AND l.until <= CAST(?1 AS INTEGER)",
                                      std::to_string(toNumber(passed)))) {
        insertEnd(hold.id, std::string(whoLetItEnd), passed);
        m_log.append({.at = now,
                      .actor = std::string(whoLetItEnd),
                      .role = "",
                      .action = "hold.over",
                      .object = hold.principal,
                      .reason = saidOf(hold.terms),
                      .consent = ""});
    }
}

void HoldRegister::rebuild(const LegalHold& hold)
{
    if (m_database.integer("SELECT count(*) FROM legal_holds WHERE id = ?1", hold.id) == 0) {
        m_database.change(
            "INSERT INTO legal_holds (id, principal, ground, case_reference, covers, until, placed_by, placed_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            hold.id, hold.principal, code(hold.terms.ground), hold.terms.caseReference, holdClassCodes(hold.terms.covers),
            toNumber(hold.terms.until), hold.placedBy, toNumber(hold.placedAt));
    }
    if (m_database.integer("SELECT count(*) FROM hold_confirmations WHERE hold = ?1", hold.id) == 0) {
        m_database.change("INSERT INTO hold_confirmations (hold, confirmed_by, at) VALUES (?1, ?2, ?3)", hold.id,
                          hold.confirmedBy, toNumber(hold.confirmedAt.value_or(hold.placedAt)));
    }
}

void HoldRegister::endBefore(const LegalHold& hold, Timestamp at)
{
    insertEnd(hold.id, std::string(byTombstone), at);
}

void HoldRegister::insertEnd(const RecordId& hold, const std::string& by, Timestamp at)
{
    m_database.change("INSERT INTO hold_ends (hold, ended_by, at) VALUES (?1, ?2, ?3)", hold, by, toNumber(at));
}

LegalHold HoldRegister::find(const RecordId& hold) const
{
    auto found = read("l.id = ?1", hold);
    if (found.empty()) {
        refuse(ErrorCode::StoreRuleBroken, "no such legal hold");
    }
    return std::move(found.front());
}

std::vector<LegalHold> HoldRegister::ofPerson(const Pseudonym& principal) const
{
    return read("l.principal = ?1 ORDER BY l.placed_at, l.id", principal);
}

std::vector<LegalHold> HoldRegister::living(const Pseudonym& principal) const
{
    auto holds = ofPerson(principal);
    std::erase_if(holds, [](const LegalHold& hold) { return !hold.lives(); });
    return holds;
}

std::vector<LegalHold> HoldRegister::withRows() const
{
    return read("EXISTS (SELECT 1 FROM held_rows WHERE hold = l.id) AND ?1 = '' ORDER BY l.until, l.id", {});
}

std::vector<LegalHold> HoldRegister::all(std::size_t ended) const
{
    auto holds = read("e.at IS NULL AND ?1 = '' ORDER BY l.until, l.id", {});
    for (LegalHold& hold :
         read("e.at IS NOT NULL ORDER BY e.at DESC, l.id DESC LIMIT CAST(?1 AS INTEGER)", std::to_string(ended))) {
        holds.push_back(std::move(hold));
    }
    return holds;
}

std::vector<LegalHold> HoldRegister::read(const std::string& which, std::string_view value) const
{
    std::vector<LegalHold> holds;
    Statement rows = m_database.prepare(
        "SELECT l.id, l.principal, l.ground, l.case_reference, l.covers, l.until, l.placed_by, l.placed_at,"
        " c.confirmed_by, c.at, e.ended_by, e.at, (SELECT count(*) FROM held_rows r WHERE r.hold = l.id)"
        " FROM legal_holds l LEFT JOIN hold_confirmations c ON c.hold = l.id LEFT JOIN hold_ends e ON e.hold = l.id"
        " WHERE " +
        which);
    rows.with(value);
    while (rows.step()) {
        holds.push_back(holdIn(rows));
    }
    return holds;
}

} // namespace mingshi::store
