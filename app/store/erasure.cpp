// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/erasure.h"

#include "store/extent_sql.h"
#include "store/proof_digest.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>
#include <chrono>

namespace mingshi::store {

namespace {

/// Rows about a person; children before parents.
struct PersonalTable {
    std::string_view name;
    std::string_view inExtent;                    ///< which rows an Extent (?3, as JSON) takes
    std::vector<std::string_view> consentColumns; ///< what a row rests on: none may have ended
};

const std::vector<PersonalTable>& personalTables()
{
    static const std::vector<PersonalTable> tables{
        {"document_links", in_extent::byEitherConsent, {"visit_consent", "reading_consent"}},
        {"documents", in_extent::byConsent, {"consent"}},
        {"claim_answers", in_extent::byVisit, {"consent"}},
        {"channel_corrections", in_extent::byVisit, {"consent"}},
        {"ruling_lines", in_extent::byRuling, {"consent"}},
        {"rulings", in_extent::byVisit, {"consent"}},
        {"visits", in_extent::byConsent, {"consent"}},
        {"dispute_subjects", in_extent::byConsent, {"consent"}},
        {"disclosures", in_extent::byConsent, {"consent"}},
        {"comparisons", in_extent::byConsent, {"consent"}},
        {"staff_checks", in_extent::byStaffCheck, {}},
        // A pass outlives the consent to visits when that is withdrawn: with it the holder withdraws the rest.
        {"passes", "consent IN (SELECT value FROM json_each(?3, '$.passes'))", {}},
    };
    return tables;
}

constexpr std::string_view modelsInExtent =
    "DELETE FROM comparison_models WHERE comparison IN (SELECT id FROM comparisons WHERE principal = ?1"
    " AND (?2 OR consent IN (SELECT value FROM json_each(?3, '$.consents'))))";

/// A period that is over ends a consent that ran out long ago as well.
ConsentStatus endedBy(const Deletion& deletion)
{
    if (deletion.byRetention) {
        return ConsentStatus::Expired;
    }
    switch (deletion.reason) {
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

constexpr std::string_view certificateColumns =
    "id, principal, purposes, reason, requested_at, proven_at, rows_deleted, key_destroyed, read_back";

DeletionCertificate certificateIn(const Statement& row)
{
    DeletionCertificate certificate{.id = row.text(0),
                                    .principal = row.text(1),
                                    .purposes = purposesFromJson(row.text(2)),
                                    .reason = static_cast<DeletionReason>(row.integer(3)),
                                    .requestedAt = toTime(row.integer(4)),
                                    .provenAt = toTime(row.integer(5)),
                                    .rowsDeleted = static_cast<int>(row.integer(6)),
                                    .keyDestroyed = row.integer(7) != 0,
                                    .readBack = {}};
    for (auto& line : nlohmann::json::parse(row.text(8)).get<std::vector<std::string>>()) {
        if (auto kept = holdTermsFromLine(line)) {
            certificate.kept.push_back(std::move(*kept));
        } else {
            certificate.readBack.push_back(std::move(line));
        }
    }
    return certificate;
}

/// Under the log's digest with the rest: what was kept cannot be hushed up.
std::string readBackText(const DeletionCertificate& certificate)
{
    nlohmann::json lines = certificate.readBack;
    for (const HoldTerms& kept : certificate.kept) {
        lines.push_back(toLine(kept));
    }
    return lines.dump();
}

} // namespace

DeletionCertificate Erasure::withdraw(const Pseudonym& principal, std::span<const Purpose> purposes,
                                      DeletionReason reason, Timestamp now)
{
    if (!m_ledger.knows(principal)) {
        refuse(ErrorCode::PassUnknown);
    }
    const Timestamp at = m_ledger.notBefore(now); // a clock that was moved back must not stop anybody from leaving
    Deletion deletion{.id = newRecordId(at), .principal = principal, .extent = {}, .reason = reason, .at = at};
    bool othersLive = false;
    for (const Purpose purpose : allPurposes) {
        if (std::ranges::find(purposes, purpose) == purposes.end()) {
            othersLive = othersLive || m_ledger.live(principal, purpose, at);
            continue;
        }
        for (RecordId& consent : m_ledger.withdrawable(principal, purpose)) {
            deletion.extent.consents.push_back(std::move(consent));
        }
    }
    if (!deletion.extent.consents.empty()) {
        deletion.extent.everything = !othersLive;
        erase(deletion);
        return prove(deletion.id, at);
    }
    // Nothing left to withdraw: perhaps the deletion is done and its proof is still owed.
    const RecordId due =
        m_database.text("SELECT id FROM unproven_erasures WHERE principal = ?1 ORDER BY id LIMIT 1", principal);
    if (due.empty()) {
        refuse(ErrorCode::ConsentNotLive);
    }
    return prove(due, at);
}

void Erasure::erase(const Deletion& deletion)
{
    const Pseudonym& principal = deletion.principal;
    const bool everything = deletion.extent.everything;
    const std::string cause = deletion.byRetention ? "retention" : std::string(code(deletion.reason));
    const bool byPerson = deletion.reason == DeletionReason::ConsentWithdrawn;
    Traces traces;
    std::vector<Purpose> purposes;
    Transaction transaction(m_database);
    const std::vector<LegalHold> holds = holdsFor(deletion);
    for (const RecordId& consent : deletion.extent.consents) {
        const auto purpose = m_ledger.purposeOf(consent);
        if (!purpose) {
            refuse(ErrorCode::StoreCorrupt, "a consent went missing");
        }
        if (std::ranges::find(purposes, *purpose) == purposes.end()) {
            purposes.push_back(*purpose);
        }
        m_ledger.end(consent, {.at = deletion.at,
                               .validity = std::chrono::seconds{0},
                               .entity = byPerson ? principal : "system",
                               .status = endedBy(deletion),
                               .indication = "delete:" + cause,
                               .evidence = std::nullopt});
        m_log.append({.at = deletion.at,
                      .actor = byPerson ? "visitor" : "system",
                      .role = "",
                      .action = "consent.ended",
                      .object = principal,
                      .reason = cause,
                      .consent = consent},
                     consentDigest(m_database, consent));
    }
    int rows = 0;
    for (const RecordId& hold : deletion.extent.holds) {
        if (m_restriction.keepsVisits(hold) &&
            std::ranges::find(purposes, Purpose::VisitAttribution) == purposes.end()) {
            purposes.push_back(Purpose::VisitAttribution);
        }
    }
    if (const auto key = m_keys.find(principal)) {
        PersonalRows(m_database, principal, *key).collectTraces(deletion.extent, traces);
        const auto kept = m_restriction.keep(principal, *key, deletion.extent, holds);
        noteKept(deletion.id, kept);
        for (const auto& [hold, number] : kept) {
            rows -= number; // they go from where they stood, and are not deleted
        }
    }
    rows += takeHeld(deletion, holds, traces);
    const std::string ids = deletion.extent.toJson();
    rows += m_database.change(modelsInExtent, principal, everything ? 1 : 0, ids);
    for (const PersonalTable& table : personalTables()) {
        rows += m_database.change("DELETE FROM " + std::string(table.name) + " WHERE principal = ?1 AND (?2 OR " +
                                      std::string(table.inExtent) + ")",
                                  principal, everything ? 1 : 0, ids);
    }
    const bool destroyedNow = everything && m_keys.destroy(principal);
    const bool keyDestroyed = destroyedNow || (!deletion.extent.holds.empty() && !m_keys.find(principal));
    m_database.change("INSERT INTO unproven_erasures (id, principal, purposes, reason, requested_at, rows_deleted,"
                      " key_destroyed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                      deletion.id, principal, purposesToJson(purposes), static_cast<int>(deletion.reason),
                      toNumber(deletion.at), rows + (destroyedNow ? 1 : 0), keyDestroyed ? 1 : 0);
    m_unproven[deletion.id] = std::move(traces); // before the commit, which may fail; then nothing was deleted
    Deletion written = deletion;
    written.holds = holds;
    m_tombstones.append(written);
    transaction.commit();
}

std::vector<RecordId> Erasure::owed() const
{
    std::vector<RecordId> ids;
    Statement rows = m_database.prepare("SELECT id FROM unproven_erasures ORDER BY requested_at, id");
    while (rows.step()) {
        ids.push_back(rows.text(0));
    }
    return ids;
}

void Erasure::requireNoRows(const Pseudonym& principal, bool everything) const
{
    for (const PersonalTable& table : personalTables()) {
        const std::string ofPerson = "SELECT count(*) FROM " + std::string(table.name) + " WHERE principal = ?1";
        if (everything && m_database.integer(ofPerson, principal) != 0) {
            refuse(ErrorCode::DeletionNotProven, std::string(table.name));
        }
        for (const std::string_view column : table.consentColumns) {
            const std::string onEnded = ofPerson + " AND " + std::string(column) +
                                        " IN (SELECT c.id FROM consents c JOIN consent_events e ON e.consent = c.id"
                                        " WHERE c.principal = ?1 AND e.status NOT IN ('dpv:ConsentRequested',"
                                        " 'dpv:ConsentGiven', 'dpv:RenewedConsentGiven'))";
            if (m_database.integer(onEnded, principal) != 0) {
                refuse(ErrorCode::DeletionNotProven, std::string(table.name));
            }
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

    requireNoRows(certificate.principal, certificate.keyDestroyed);
    requireHeldTaken(erasure);
    certificate.kept = keptBy(erasure);
    const auto traces =
        m_unproven.find(erasure); // gone after a restart; then the certificate does not claim the search
    m_database.truncateLog();
    if (traces == m_unproven.end()) {
        certificate.readBack = {"rows of the person"};
        m_database.run("VACUUM"); // what cannot be searched for is overwritten by a fresh copy
        m_database.truncateLog();
        certificate.readBack.push_back("database rewritten without free space");
    } else {
        ReadBack result = readBack(m_database, m_folder, traces->second);
        if (result.inPages) { // elsewhere than in the unused part of a page of a tree, which was cleared
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
        std::max(now, certificate.requestedAt) +
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    Transaction transaction(m_database);
    m_database.change("INSERT INTO deletion_certificates (id, principal, purposes, reason, requested_at, proven_at,"
                      " rows_deleted, key_destroyed, read_back) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                      certificate.id, certificate.principal, purposesToJson(certificate.purposes),
                      static_cast<int>(certificate.reason), toNumber(certificate.requestedAt),
                      toNumber(certificate.provenAt), certificate.rowsDeleted, certificate.keyDestroyed ? 1 : 0,
                      readBackText(certificate));
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
    Statement rows = m_database.prepare("SELECT " + std::string(certificateColumns) +
                                        " FROM deletion_certificates ORDER BY proven_at DESC, id DESC LIMIT ?1");
    rows.with(atMost);
    while (rows.step()) {
        certificates.push_back(certificateIn(rows));
    }
    return certificates;
}

DeletionCertificate Erasure::certificate(const RecordId& id) const
{
    Statement row =
        m_database.prepare("SELECT " + std::string(certificateColumns) + " FROM deletion_certificates WHERE id = ?1");
    row.with(id);
    if (!row.step()) {
        refuse(ErrorCode::PassUnknown, "no such certificate");
    }
    return certificateIn(row);
}

} // namespace mingshi::store
