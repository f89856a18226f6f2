// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Database and tombstones are brought together whenever a store is opened: an older copy loses whom it should not hold
// any more, and tombstones that were cut are written down again.
#include "store/erasure.h"
#include "store/store_failure.h"

#include <algorithm>
#include <map>

namespace mingshi::store {

std::optional<Deletion> Erasure::remainder(const Tombstone& tombstone, const Pseudonym& principal) const
{
    Deletion deletion{.id = tombstone.id,
                      .principal = principal,
                      .extent = {},
                      .reason = tombstone.reason,
                      .byRetention = tombstone.byRetention,
                      .at = tombstone.at};
    deletion.extent.pass = tombstone.pass;
    deletion.extent.everything = tombstone.everything && m_keys.find(principal).has_value();
    deletion.holds = m_tombstones.livingAt(tombstone, principal);
    for (const LegalHold& hold : m_holds.ofPerson(principal)) {
        if (hold.restricted != 0 && tombstone.holds.contains(m_tombstones.digestOf(hold.id))) {
            deletion.extent.holds.push_back(hold.id);
        }
    }
    for (const Purpose purpose : allPurposes) {
        for (RecordId& consent : m_ledger.withdrawable(principal, purpose)) {
            if (tombstone.consents.contains(m_tombstones.digestOf(consent))) {
                deletion.extent.consents.push_back(std::move(consent));
            }
        }
    }
    Statement checks = m_database.prepare("SELECT id FROM staff_checks WHERE principal = ?1");
    checks.with(principal);
    while (checks.step()) {
        if (RecordId id = checks.text(0); tombstone.staffChecks.contains(m_tombstones.digestOf(id))) {
            deletion.extent.staffChecks.push_back(std::move(id));
        }
    }
    const Extent& extent = deletion.extent;
    const bool nothing =
        !extent.everything && extent.consents.empty() && extent.staffChecks.empty() && extent.holds.empty();
    return nothing ? std::nullopt : std::optional(std::move(deletion));
}

std::size_t Erasure::replay()
{
    std::vector<Tombstone> unknown = m_tombstones.read();
    std::erase_if(unknown, [this](const Tombstone& tombstone) {
        return m_database.integer("SELECT (SELECT count(*) FROM deletion_certificates WHERE id = ?1)"
                                  " + (SELECT count(*) FROM unproven_erasures WHERE id = ?1)",
                                  tombstone.id) != 0;
    });
    if (unknown.empty()) {
        return 0; // nearly always, and then no pseudonym need be hashed
    }
    std::multimap<std::string, const Tombstone*> byPrincipal;
    for (const Tombstone& tombstone : unknown) {
        byPrincipal.emplace(tombstone.principal, &tombstone);
    }
    std::vector<std::pair<Pseudonym, const Tombstone*>> found; // first all: they are deleted from what is read here
    {
        Statement people =
            m_database.prepare("SELECT principal FROM persons UNION SELECT l.principal FROM legal_holds l"
                               " WHERE EXISTS (SELECT 1 FROM held_rows r WHERE r.hold = l.id)");
        while (people.step()) {
            const Pseudonym principal = people.text(0);
            const auto [first, last] = byPrincipal.equal_range(m_tombstones.digestOf(principal));
            for (auto each = first; each != last; ++each) {
                found.emplace_back(principal, each->second);
            }
        }
    }
    std::size_t replayed = 0;
    for (const auto& [principal, tombstone] : found) {
        if (const auto deletion = remainder(*tombstone, principal)) {
            erase(*deletion);
            ++replayed;
        }
    }
    return replayed;
}

std::vector<RecordId> deletionsUnknownTo(const Tombstones& tombstones, const Database& database)
{
    std::vector<RecordId> missing;
    Statement known =
        database.prepare("SELECT id FROM deletion_certificates UNION SELECT id FROM unproven_erasures ORDER BY id");
    while (known.step()) {
        if (RecordId id = known.text(0); !tombstones.knows(id)) {
            missing.push_back(std::move(id));
        }
    }
    return missing;
}

Deletion Erasure::asDone(const RecordId& erasure) const
{
    Deletion deletion{.id = erasure, .principal = {}, .extent = {}, .at = {}};
    Statement row = m_database.prepare(
        "SELECT principal, reason, requested_at, key_destroyed, purposes FROM deletion_certificates WHERE id = ?1 UNION"
        " SELECT principal, reason, requested_at, key_destroyed, purposes FROM unproven_erasures WHERE id = ?1");
    row.with(erasure);
    row.step();
    deletion.principal = row.text(0);
    deletion.reason = static_cast<DeletionReason>(row.integer(1));
    deletion.byRetention = deletion.reason == DeletionReason::ServiceEnded;
    deletion.at = toTime(row.integer(2));
    deletion.extent.everything = row.integer(3) != 0;
    deletion.holds = livingThen(deletion.principal, deletion.at);
    Statement took = m_database.prepare("SELECT hold FROM hold_deletions WHERE deletion = ?1 AND did = 'took'");
    took.with(erasure);
    while (took.step()) {
        deletion.extent.holds.push_back(took.text(0));
    }
    if (!deletion.extent.holds.empty()) {
        return deletion; // it ended no consent
    }
    const auto purposes = purposesFromJson(row.text(4));
    for (const ConsentRecord& consent : m_ledger.ofPerson(deletion.principal)) {
        if (std::ranges::find(purposes, consent.purpose) != purposes.end() &&
            !validForProcessing(consent.events.back().status)) {
            deletion.extent.consents.push_back(consent.id);
        }
    }
    return deletion;
}

void Erasure::writeTombstonesAgain()
{
    const std::vector<RecordId> missing = deletionsUnknownTo(m_tombstones, m_database);
    if (missing.empty()) {
        return;
    }
    for (const RecordId& erasure : missing) {
        m_tombstones.append(asDone(erasure));
    }
    Transaction transaction(m_database);
    m_log.append({.at = m_ledger.clockMark(),
                  .actor = "system",
                  .role = "",
                  .action = "tombstones.written_again",
                  .object = "",
                  .reason = "number=" + std::to_string(missing.size()),
                  .consent = ""});
    transaction.commit();
}

} // namespace mingshi::store
