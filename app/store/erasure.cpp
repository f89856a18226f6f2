// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/erasure.h"

#include "store/proof_digest.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>
#include <chrono>

namespace mingshi::store {

namespace {

/// What each purpose's withdrawal deletes; `always` also when the person goes for another reason.
struct Covered {
    std::string_view table;
    std::string_view deletion;
    std::vector<Purpose> purposes; ///< any of them; empty: only with the person
};

const std::vector<Covered>& coveredTables()
{
    // Children before parents.
    static const std::vector<Covered> tables{
        {"document_links", "DELETE FROM document_links WHERE principal = ?1",
         {Purpose::VisitAttribution, Purpose::IdReading}},
        {"documents", "DELETE FROM documents WHERE principal = ?1", {Purpose::IdReading}},
        {"visits", "DELETE FROM visits WHERE principal = ?1", {Purpose::VisitAttribution}},
        {"", "DELETE FROM comparison_models WHERE comparison IN (SELECT id FROM comparisons WHERE principal = ?1)",
         {Purpose::IdFaceComparison}},
        {"comparisons", "DELETE FROM comparisons WHERE principal = ?1", {Purpose::IdFaceComparison}},
        {"staff_checks", "DELETE FROM staff_checks WHERE principal = ?1", {}},
        {"passes", "DELETE FROM passes WHERE principal = ?1", {}},
    };
    return tables;
}

bool covers(const Covered& table, const std::vector<Purpose>& purposes, bool everything)
{
    return everything || std::ranges::find_first_of(table.purposes, purposes) != table.purposes.end();
}

ConsentStatus endedBy(DeletionReason reason)
{
    switch (reason) {
    case DeletionReason::ConsentWithdrawn:
        return ConsentStatus::Withdrawn;
    case DeletionReason::UnlawfulProcessing:
        return ConsentStatus::Invalidated;
    case DeletionReason::PurposeMet:
    case DeletionReason::ServiceEnded:
    case DeletionReason::OtherLegal:
        break;
    }
    return ConsentStatus::Terminated;
}

std::string_view code(DeletionReason reason)
{
    switch (reason) {
    case DeletionReason::PurposeMet:
        return "purpose_met";
    case DeletionReason::ServiceEnded:
        return "service_ended";
    case DeletionReason::ConsentWithdrawn:
        return "consent_withdrawn";
    case DeletionReason::UnlawfulProcessing:
        return "unlawful_processing";
    case DeletionReason::OtherLegal:
        break;
    }
    return "other_legal";
}

} // namespace

DeletionCertificate Erasure::withdraw(const Pseudonym& principal, std::span<const Purpose> purposes,
                                      DeletionReason reason, Timestamp now)
{
    if (!m_ledger.knows(principal)) {
        refuse(ErrorCode::PassUnknown);
    }
    const Timestamp at = m_ledger.notBefore(now); // a clock that was moved back must not stop anybody from leaving
    std::vector<Purpose> given;
    for (const Purpose purpose : allPurposes) {
        if (std::ranges::find(purposes, purpose) != purposes.end() && !m_ledger.withdrawable(principal, purpose).empty()) {
            given.push_back(purpose);
        }
    }
    if (!given.empty()) {
        return prove(erase(principal, given, reason, at), at);
    }
    // Nothing left to withdraw: perhaps the deletion is done and its proof is still owed.
    const RecordId owed =
        m_database.text("SELECT id FROM unproven_erasures WHERE principal = ?1 ORDER BY id LIMIT 1", principal);
    if (owed.empty()) {
        refuse(ErrorCode::ConsentNotLive);
    }
    return prove(owed, at);
}

RecordId Erasure::erase(const Pseudonym& principal, const std::vector<Purpose>& purposes, DeletionReason reason,
                        Timestamp now)
{
    const RecordId id = newRecordId(now);
    Traces traces;
    Transaction transaction(m_database);
    for (const Purpose purpose : purposes) {
        for (const RecordId& consent : m_ledger.withdrawable(principal, purpose)) {
            m_ledger.append(consent, {.at = now,
                                      .validity = std::chrono::seconds{0},
                                      .entity = reason == DeletionReason::ConsentWithdrawn ? principal : "system",
                                      .status = endedBy(reason),
                                      .indication = "delete:" + std::string(code(reason)),
                                      .evidence = std::nullopt});
            m_log.append({.at = now,
                          .actor = reason == DeletionReason::ConsentWithdrawn ? "visitor" : "system",
                          .role = "",
                          .action = "consent.ended",
                          .object = principal,
                          .reason = std::string(code(reason)),
                          .consent = consent},
                         consentDigest(m_database, consent));
        }
    }
    const bool everything = !m_ledger.anyLive(principal, now);
    if (const auto key = m_keys.find(principal)) {
        PersonalRows(m_database, principal, *key).collectTraces(purposes, everything, traces);
    }
    int rows = 0;
    for (const Covered& table : coveredTables()) {
        if (covers(table, purposes, everything)) {
            rows += m_database.change(table.deletion, principal);
        }
    }
    const bool keyDestroyed = everything && m_keys.destroy(principal);
    m_database.change("INSERT INTO unproven_erasures (id, principal, purposes, reason, requested_at, rows_deleted,"
                      " key_destroyed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                      id, principal, purposesToJson(purposes), static_cast<int>(reason), toNumber(now),
                      rows + (keyDestroyed ? 1 : 0), keyDestroyed ? 1 : 0);
    m_unproven[id] = std::move(traces); // before the commit, which may fail; then nothing was deleted and nobody asks
    transaction.commit();
    return id;
}

void Erasure::requireNoRows(const Pseudonym& principal, const std::vector<Purpose>& purposes, bool everything) const
{
    for (const Covered& table : coveredTables()) {
        if (!table.table.empty() && covers(table, purposes, everything) &&
            m_database.integer("SELECT count(*) FROM " + std::string(table.table) + " WHERE principal = ?1", principal) !=
                0) {
            refuse(ErrorCode::DeletionNotProven, std::string(table.table));
        }
    }
    if (everything && m_keys.find(principal)) {
        refuse(ErrorCode::DeletionNotProven, "persons");
    }
}

DeletionCertificate Erasure::prove(const RecordId& erasure, Timestamp now)
{
    const auto start = std::chrono::steady_clock::now();
    DeletionCertificate certificate;
    certificate.id = erasure;
    {
        Statement row = m_database.prepare("SELECT principal, purposes, reason, requested_at, rows_deleted,"
                                           " key_destroyed FROM unproven_erasures WHERE id = ?1");
        row.with(erasure);
        if (!row.step()) {
            refuse(ErrorCode::StoreCorrupt, "an erasure went missing");
        }
        certificate.principal = row.text(0);
        certificate.purposes = purposesFromJson(row.text(1));
        certificate.reason = static_cast<DeletionReason>(row.integer(2));
        certificate.requestedAt = toTime(row.integer(3));
        certificate.rowsDeleted = static_cast<int>(row.integer(4));
        certificate.keyDestroyed = row.integer(5) != 0;
    }

    requireNoRows(certificate.principal, certificate.purposes, certificate.keyDestroyed);
    const auto traces = m_unproven.find(erasure); // gone after a restart; then the certificate does not claim the search
    m_database.truncateLog();
    if (traces == m_unproven.end()) {
        certificate.readBack = {"rows of the person"};
        m_database.run("VACUUM"); // what cannot be searched for is overwritten by a fresh copy
        m_database.truncateLog();
        certificate.readBack.push_back("database rewritten without free space");
    } else {
        ReadBack result = readBack(m_database, m_folder, traces->second);
        if (!result.foundIn.empty()) {
            // SQLite may leave a copy of a cell in the unused part of a page that it once moved it from.
            m_database.run("VACUUM");
            m_database.truncateLog();
            result = readBack(m_database, m_folder, traces->second);
        }
        if (!result.foundIn.empty()) {
            refuse(ErrorCode::DeletionNotProven, result.foundIn);
        }
        certificate.readBack = std::move(result.searched);
        certificate.readBack.insert(certificate.readBack.begin(), "rows of the person");
    }

    certificate.provenAt =
        now + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    Transaction transaction(m_database);
    m_database.change("INSERT INTO deletion_certificates (id, principal, purposes, reason, requested_at, proven_at,"
                      " rows_deleted, key_destroyed, read_back) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                      certificate.id, certificate.principal, purposesToJson(certificate.purposes),
                      static_cast<int>(certificate.reason), toNumber(certificate.requestedAt),
                      toNumber(certificate.provenAt), certificate.rowsDeleted, certificate.keyDestroyed ? 1 : 0,
                      nlohmann::json(certificate.readBack).dump());
    m_database.change("DELETE FROM unproven_erasures WHERE id = ?1", erasure);
    m_log.append({.at = now,
                  .actor = "system",
                  .role = "",
                  .action = "deletion.proven",
                  .object = certificate.id,
                  .reason = std::string(code(certificate.reason)),
                  .consent = ""},
                 certificateDigest(m_database, certificate.id));
    transaction.commit();
    m_unproven.erase(erasure);
    return certificate;
}

std::vector<DeletionCertificate> Erasure::certificates(std::size_t atMost) const
{
    std::vector<DeletionCertificate> certificates;
    Statement rows = m_database.prepare(
        "SELECT id, principal, purposes, reason, requested_at, proven_at, rows_deleted, key_destroyed, read_back"
        " FROM deletion_certificates ORDER BY proven_at DESC, id DESC LIMIT ?1");
    rows.with(atMost);
    while (rows.step()) {
        certificates.push_back({.id = rows.text(0),
                                .principal = rows.text(1),
                                .purposes = purposesFromJson(rows.text(2)),
                                .reason = static_cast<DeletionReason>(rows.integer(3)),
                                .requestedAt = toTime(rows.integer(4)),
                                .provenAt = toTime(rows.integer(5)),
                                .rowsDeleted = static_cast<int>(rows.integer(6)),
                                .keyDestroyed = rows.integer(7) != 0,
                                .readBack = nlohmann::json::parse(rows.text(8)).get<std::vector<std::string>>()});
    }
    return certificates;
}

} // namespace mingshi::store
