// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/audit_log.h"

#include "consent/retention.h"
#include "store/proof_digest.h"

#include <map>

namespace mingshi::store {

namespace {

struct Row {
    std::int64_t seq = 0;
    AuditEntry entry;
    Bytes proof;
};

Digest hashOf(const Digest& previous, const Row& row)
{
    ProofHash hash("mingshi-audit-1");
    hash.fixed(previous);
    hash.number(row.seq);
    hash.number(row.entry.at.time_since_epoch().count());
    for (const std::string* field : {&row.entry.actor, &row.entry.role, &row.entry.action, &row.entry.object,
                                     &row.entry.reason, &row.entry.consent}) {
        hash.field(viewOf(*field));
    }
    hash.field(row.proof);
    return hash.finish();
}

} // namespace

void AuditLog::append(const AuditEntry& entry, const std::optional<Digest>& proof)
{
    Statement head = m_database.prepare("SELECT seq, hash FROM audit_head");
    head.step();
    const Digest previous = head.digest(1);
    const Row row{
        .seq = head.integer(0) + 1, .entry = entry, .proof = proof ? Bytes(proof->begin(), proof->end()) : Bytes()};
    const Digest hash = hashOf(previous, row);
    Statement insert = m_database.prepare(
        "INSERT INTO audit_log (seq, at, actor, role, action, object, reason, consent, proof, prev, hash)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, iif(length(?9) = 0, NULL, ?9), ?10, ?11)");
    insert.with(row.seq, entry.at.time_since_epoch().count(), entry.actor, entry.role, entry.action, entry.object,
                entry.reason, entry.consent, BytesView(row.proof), BytesView(previous), BytesView(hash));
    insert.step();
}

AuditLog::Verdict AuditLog::verify() const
{
    Verdict verdict;
    const auto fault = [&](std::string where) {
        verdict.firstFault = std::move(where);
        return verdict;
    };

    Digest previous{};
    struct Proof {
        Bytes digest;
        Timestamp at;
    };
    std::map<std::string, Proof> newestProof; // by consent, or by certificate for a deletion
    verdict.entries = static_cast<std::size_t>(m_database.integer("SELECT count(*) FROM audit_log"));
    Statement rows =
        m_database.prepare("SELECT seq, at, actor, role, action, object, reason, consent, proof, prev, hash"
                           " FROM audit_log ORDER BY seq");
    std::int64_t expected = 1;
    for (; rows.step(); ++expected) {
        const Row row{.seq = rows.integer(0),
                      .entry = {.at = Timestamp(std::chrono::milliseconds(rows.integer(1))),
                                .actor = rows.text(2),
                                .role = rows.text(3),
                                .action = rows.text(4),
                                .object = rows.text(5),
                                .reason = rows.text(6),
                                .consent = rows.text(7)},
                      .proof = rows.blob(8)};
        if (row.seq != expected || rows.digest(9) != previous || rows.digest(10) != hashOf(previous, row)) {
            return fault("entry " + std::to_string(expected));
        }
        previous = rows.digest(10);
        const std::string& about = row.entry.consent.empty() ? row.entry.object : row.entry.consent;
        if (!row.proof.empty()) {
            newestProof[about] = {row.proof, row.entry.at};
        } else if (row.entry.action == proofRetired) {
            const auto retired = newestProof.find(about);
            if (retired == newestProof.end() ||
                row.entry.at < retired->second.at + ruleOf(RetentionClass::ConsentProof).period) {
                return fault("proof retired too early " + about);
            }
            newestProof.erase(retired);
        }
    }
    Statement head = m_database.prepare("SELECT seq, hash FROM audit_head");
    if (!head.step() || head.integer(0) != expected - 1 || head.digest(1) != previous) {
        return fault("entries missing after " + std::to_string(expected - 1));
    }

    for (auto& [id, digest] : proofDigests(m_database)) {
        const auto logged = newestProof.find(id);
        if (logged == newestProof.end() || logged->second.digest != Bytes(digest.begin(), digest.end())) {
            return fault("proof " + id);
        }
        newestProof.erase(logged);
    }
    if (!newestProof.empty()) {
        return fault("proof missing " + newestProof.begin()->first);
    }
    verdict.intact = true;
    return verdict;
}

} // namespace mingshi::store
