// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/evidence_collection.h"

#include "store/proof_digest.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

namespace {

template<class... Values>
std::vector<std::string> idsIn(const Database& database, std::string_view sql, const Values&... values)
{
    std::vector<std::string> ids;
    Statement rows = database.prepare(sql);
    rows.with(values...);
    while (rows.step()) {
        ids.push_back(rows.text(0));
    }
    return ids;
}

/// The entries whose seq `seqs`, a SELECT, gives.
template<class... Values>
void entriesInto(Evidence& evidence, const Database& database, std::string_view seqs, const Values&... values)
{
    Statement rows = database.prepare("SELECT " + std::string(AuditLog::columns) + " FROM audit_log WHERE seq IN (" +
                                      std::string(seqs) + ") ORDER BY seq");
    rows.with(values...);
    while (rows.step()) {
        evidence.entries.push_back({.logged = AuditLog::entryIn(rows), .inclusion = {}});
    }
}

} // namespace

void EvidenceCollection::person(Evidence& evidence) const
{
    const Pseudonym& principal = evidence.scope.principal;
    for (const auto& id : idsIn(m_database, "SELECT id FROM consents WHERE principal = ?1 ORDER BY id", principal)) {
        evidence.records.push_back(loggedRecord(m_database, id));
    }
    for (const auto& id :
         idsIn(m_database, "SELECT id FROM deletion_certificates WHERE principal = ?1 ORDER BY id", principal)) {
        evidence.deletions.push_back(loggedDeletion(m_database, id));
    }
    entriesInto(evidence, m_database,
                "SELECT seq FROM audit_log WHERE object = ?1 AND object <> '' UNION "
                "SELECT seq FROM audit_log WHERE consent <> '' AND consent IN"
                " (SELECT id FROM consents WHERE principal = ?1) UNION "
                "SELECT seq FROM audit_log WHERE object <> '' AND object IN"
                " (SELECT id FROM deletion_certificates WHERE principal = ?1)",
                principal);
    if (const auto key = m_keys.find(principal)) {
        const PersonalRows rows(m_database, principal, *key);
        evidence.visits = rows.visitEvidence();
        evidence.comparisons = rows.comparisonEvidence();
    }
}

void EvidenceCollection::period(Evidence& evidence) const
{
    const std::int64_t from = toNumber(evidence.scope.from);
    const std::int64_t until = toNumber(evidence.scope.until);
    evidence.firstEntry = m_database.integer("SELECT min(seq) FROM audit_log WHERE at >= ?1 AND at < ?2", from, until);
    evidence.lastEntry = m_database.integer("SELECT max(seq) FROM audit_log WHERE at >= ?1 AND at < ?2", from, until);
    // The entries of those days, and whatever else the log says of the records and certificates that they are about.
    constexpr std::string_view records = "SELECT consent FROM audit_log WHERE seq BETWEEN ?1 AND ?2 AND consent <> ''"
                                         " UNION SELECT consent FROM consent_events WHERE at >= ?3 AND at < ?4";
    constexpr std::string_view certificates =
        "SELECT object FROM audit_log WHERE seq BETWEEN ?1 AND ?2 AND action = 'deletion.proven'";
    for (const auto& id :
         idsIn(m_database, "SELECT id FROM consents WHERE id IN (" + std::string(records) + ") ORDER BY id",
               evidence.firstEntry, evidence.lastEntry, from, until)) {
        evidence.records.push_back(loggedRecord(m_database, id));
    }
    for (const auto& id :
         idsIn(m_database,
               "SELECT id FROM deletion_certificates WHERE id IN (" + std::string(certificates) + ") ORDER BY id",
               evidence.firstEntry, evidence.lastEntry)) {
        evidence.deletions.push_back(loggedDeletion(m_database, id));
    }
    entriesInto(evidence, m_database,
                "SELECT seq FROM audit_log WHERE seq BETWEEN ?1 AND ?2 UNION "
                "SELECT seq FROM audit_log WHERE consent <> '' AND consent IN (" +
                    std::string(records) + ") AND (proof IS NOT NULL OR action = ?5) UNION " +
                    "SELECT seq FROM audit_log WHERE object <> '' AND object IN (" + std::string(certificates) +
                    ") AND (proof IS NOT NULL OR action = ?5)",
                evidence.firstEntry, evidence.lastEntry, from, until, proofRetired);

    for (const auto& principal :
         idsIn(m_database, "SELECT DISTINCT principal FROM comparisons WHERE at >= ?1 AND at < ?2 ORDER BY principal",
               from, until)) {
        const auto key = m_keys.find(principal);
        if (!key) {
            refuse(ErrorCode::StoreCorrupt, "a person's key went missing");
        }
        for (EvidenceComparison& comparison : PersonalRows(m_database, principal, *key).comparisonEvidence()) {
            if (comparison.at >= evidence.scope.from && comparison.at < evidence.scope.until) {
                comparison.band.reset();
                evidence.comparisons.push_back(std::move(comparison));
            }
        }
    }
}

void EvidenceCollection::prove(Evidence& evidence, Timestamp now)
{
    m_checkpoints.make(now, {});
    const merkle::TiledTree& tree = m_checkpoints.tree();
    std::uint64_t before = 0;
    for (Checkpoint& checkpoint : m_checkpoints.all()) {
        const std::uint64_t size = checkpoint.size;
        const bool provable = before != 0 && before <= size && size <= tree.size(); // else the verdict says so
        evidence.checkpoints.push_back(
            {.checkpoint = std::move(checkpoint),
             .consistency = provable ? tree.consistency(before, size) : std::vector<Digest>()});
        before = size;
    }
    for (Evidence::Entry& entry : evidence.entries) {
        entry.inclusion = tree.inclusion(static_cast<std::uint64_t>(entry.logged.seq) - 1, tree.size());
    }
}

EvidenceScope EvidenceCollection::resolved(const EvidenceScope& scope) const
{
    EvidenceScope about = scope;
    if (about.kind == EvidenceScope::Kind::Refusal) {
        const Pseudonym principal = m_database.text("SELECT principal FROM consents WHERE id = ?1", about.record);
        if (principal.empty()) {
            refuse(ErrorCode::PassUnknown, "no such record");
        }
        if (!principal.starts_with("onetime_")) {
            about = {.kind = EvidenceScope::Kind::Person, .principal = principal, .record = {}};
        }
    }
    if (about.kind == EvidenceScope::Kind::Person &&
        m_database.integer("SELECT EXISTS (SELECT 1 FROM consents WHERE principal = ?1) OR EXISTS"
                           " (SELECT 1 FROM deletion_certificates WHERE principal = ?1)",
                           about.principal) == 0) {
        refuse(ErrorCode::PassUnknown, "no such person");
    }
    return about;
}

Evidence EvidenceCollection::collect(const EvidenceScope& scope, AuditEntry by)
{
    Evidence evidence;
    evidence.scope = resolved(scope);
    evidence.madeAt = by.at;
    by.object = evidence.scope.principal; // of a refusal nothing: no entry points to one
    by.consent.clear();
    m_log.append(by);
    switch (evidence.scope.kind) {
    case EvidenceScope::Kind::Person:
        person(evidence);
        break;
    case EvidenceScope::Kind::Refusal:
        evidence.records.push_back(loggedRecord(m_database, evidence.scope.record));
        break;
    case EvidenceScope::Kind::Period:
        period(evidence);
        break;
    }
    prove(evidence, by.at);
    return evidence;
}

} // namespace mingshi::store
