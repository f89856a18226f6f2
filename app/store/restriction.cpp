// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/restriction.h"

#include "store/extent_sql.h"
#include "store/sealing.h"
#include "store/store_failure.h"
#include "store/wiped_text.h"

#include <algorithm>

namespace mingshi::store {

namespace {

/// A table of which rows can be held: how a row is called, its sealed column, its readable ones.
struct HoldableTable {
    HoldClass what;
    std::string_view name;
    std::string_view row;
    std::string_view sealed; ///< NULL: none
    std::string_view facts;
    std::string_view inExtent; ///< which rows an Extent (?3, as JSON) takes
};

constexpr std::string_view factsOfEvent = "json_object('consent', consent, 'visit', visit, 'at', at)";

constexpr std::array holdableTables{
    HoldableTable{HoldClass::Visits, "visits", "id", "channel", "json_object('consent', consent, 'at', at)",
                  in_extent::byConsent},
    HoldableTable{HoldClass::Visits, "claim_answers", "id", "answer", factsOfEvent, in_extent::byVisit},
    HoldableTable{HoldClass::Visits, "channel_corrections", "id", "channel", factsOfEvent, in_extent::byVisit},
    HoldableTable{HoldClass::Rulings, "rulings", "id", "ruling",
                  "json_object('consent', consent, 'visit', visit, 'at', at, 'sealed_at', sealed_at, 'digest', digest)",
                  in_extent::byVisit},
    HoldableTable{HoldClass::Rulings, "ruling_lines", "ruling || '|' || ordinal", "line",
                  "json_object('consent', consent)", in_extent::byRuling},
    HoldableTable{HoldClass::Rulings, "dispute_subjects", "CAST(dispute AS TEXT)", "NULL",
                  "json_object('consent', consent, 'at', at)", in_extent::byConsent},
    HoldableTable{HoldClass::Checks, "staff_checks", "id", "outcome", "json_object('at', at)", in_extent::byStaffCheck},
};

std::string keyPlace(const RecordId& hold)
{
    return "hold_keys.wrapped_key|" + hold;
}

std::string heldPlace(std::string_view column, const RecordId& hold, std::int64_t ordinal)
{
    return "held_rows." + std::string(column) + '|' + hold + '|' + std::to_string(ordinal);
}

const LegalHold* lastToCover(const std::vector<LegalHold>& holds, HoldClass what)
{
    const LegalHold* last = nullptr;
    for (const LegalHold& hold : holds) {
        if (hold.terms.covers.contains(what) && (last == nullptr || hold.terms.until > last->terms.until)) {
            last = &hold;
        }
    }
    return last;
}

} // namespace

Restriction::Restriction(Database& database, const LockedBytes& databaseKey)
    : m_database(database), m_wrappingKey(deriveKey(databaseKey, KeyUse::LegalHolds))
{
}

LockedBytes Restriction::keyOf(const RecordId& hold, bool make)
{
    {
        Statement row = m_database.prepare("SELECT wrapped_key FROM hold_keys WHERE hold = ?1");
        row.with(hold);
        if (row.step()) {
            return unseal(m_wrappingKey, row.blob(0), keyPlace(hold));
        }
    }
    if (!make) {
        refuse(ErrorCode::StoreCorrupt, "the key of a legal hold went missing");
    }
    LockedBytes key = newKey();
    m_database.change("INSERT INTO hold_keys (hold, wrapped_key) VALUES (?1, ?2)", hold,
                      seal(m_wrappingKey, key.bytes(), keyPlace(hold)));
    return key;
}

void Restriction::put(const LegalHold& under, std::string_view what, std::string_view source, std::string_view row,
                      std::string_view facts, const std::optional<LockedBytes>& content)
{
    const LockedBytes key = keyOf(under.id, true);
    const auto ordinal =
        m_database.integer("SELECT coalesce(max(ordinal), 0) + 1 FROM held_rows WHERE hold = ?1", under.id);
    const Bytes sealedFacts = seal(key, viewOf(facts), heldPlace("facts", under.id, ordinal));
    const Bytes sealedContent =
        content ? seal(key, content->bytes(), heldPlace("content", under.id, ordinal)) : Bytes();
    m_database.change("INSERT INTO held_rows (hold, ordinal, class, source, row, facts, content)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, iif(octet_length(?7) = 0, NULL, ?7))",
                      under.id, ordinal, what, source, row, sealedFacts, sealedContent);
}

std::map<RecordId, int> Restriction::keep(const Pseudonym& principal, const LockedBytes& personKey,
                                          const Extent& extent, const std::vector<LegalHold>& holds)
{
    std::map<RecordId, int> kept;
    const std::string ids = extent.toJson();
    for (const HoldableTable& table : holdableTables) {
        const LegalHold* under = lastToCover(holds, table.what);
        if (under == nullptr) {
            continue;
        }
        Statement rows = m_database.prepare("SELECT " + std::string(table.row) + ", " + std::string(table.facts) +
                                            ", " + std::string(table.sealed) + " FROM " + std::string(table.name) +
                                            " WHERE principal = ?1 AND (?2 OR " + std::string(table.inExtent) + ")");
        rows.with(principal, extent.everything ? 1 : 0, ids);
        while (rows.step()) {
            const WipedText facts(rows.text(1));
            std::optional<LockedBytes> content;
            if (!rows.isNull(2)) {
                content = unseal(personKey, rows.blob(2),
                                 std::string(table.name) + '.' + std::string(table.sealed) + '|' + principal + '|' +
                                     rows.text(0));
            }
            put(*under, code(table.what), table.name, rows.text(0), facts.text(), content);
            ++kept[under->id];
        }
    }
    return kept;
}

std::map<RecordId, int> Restriction::passOn(const RecordId& ended, const std::vector<LegalHold>& holds)
{
    std::map<RecordId, int> passed;
    Statement rows = m_database.prepare("SELECT ordinal, class, source, row, facts, content FROM held_rows"
                                        " WHERE hold = ?1 ORDER BY ordinal");
    rows.with(ended);
    while (rows.step()) {
        const auto what = holdClassFromCode(rows.text(1));
        const LegalHold* under = what ? lastToCover(holds, *what) : nullptr;
        if (under == nullptr) {
            continue;
        }
        const LockedBytes key = keyOf(ended, false);
        const LockedBytes facts = unseal(key, rows.blob(4), heldPlace("facts", ended, rows.integer(0)));
        std::optional<LockedBytes> content;
        if (!rows.isNull(5)) {
            content = unseal(key, rows.blob(5), heldPlace("content", ended, rows.integer(0)));
        }
        put(*under, rows.text(1), rows.text(2), rows.text(3), textOf(facts), content);
        ++passed[under->id];
    }
    return passed;
}

void Restriction::collectTraces(const RecordId& hold, Traces& into) const
{
    Statement rows = m_database.prepare("SELECT facts, content FROM held_rows WHERE hold = ?1");
    rows.with(hold);
    while (rows.step()) {
        into.tables.insert("held_rows");
        into.sealed.emplace_back(rows.bytes(0));
        if (!rows.isNull(1)) {
            into.sealed.emplace_back(rows.bytes(1));
        }
    }
    Statement key = m_database.prepare("SELECT wrapped_key FROM hold_keys WHERE hold = ?1");
    key.with(hold);
    while (key.step()) {
        into.tables.insert("hold_keys");
        into.keys.emplace_back(key.bytes(0));
    }
}

int Restriction::erase(const RecordId& hold)
{
    const int rows = m_database.change("DELETE FROM held_rows WHERE hold = ?1", hold);
    m_database.change("DELETE FROM hold_keys WHERE hold = ?1", hold);
    return rows;
}

bool Restriction::keepsAnything(const RecordId& hold) const
{
    return m_database.integer("SELECT EXISTS (SELECT 1 FROM held_rows WHERE hold = ?1)"
                              " OR EXISTS (SELECT 1 FROM hold_keys WHERE hold = ?1)",
                              hold) != 0;
}

bool Restriction::keepsVisits(const RecordId& hold) const
{
    return m_database.integer("SELECT EXISTS (SELECT 1 FROM held_rows WHERE hold = ?1 AND class <> 'checks')", hold) !=
           0;
}

Holdable Restriction::holdable(const Pseudonym& principal) const
{
    Holdable all;
    for (const auto& [count, table] :
         {std::pair(&all.visits, "visits"), std::pair(&all.rulings, "rulings"),
          std::pair(&all.rulings, "dispute_subjects"), std::pair(&all.checks, "staff_checks")}) {
        *count += static_cast<std::size_t>(
            m_database.integer("SELECT count(*) FROM " + std::string(table) + " WHERE principal = ?1", principal));
    }
    return all;
}

} // namespace mingshi::store
