// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/audit_log.h"

#include "consent/retention.h"
#include "evidence/merkle_tree.h"
#include "signatures/sha256.h"
#include "store/proof_digest.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace mingshi::store {

namespace {

/// What the log said last of each record or certificate, while it is read. There are as many as consents, so an id is
/// kept as the first half of its SHA-256.
class NewestProofs {
public:
    struct Proof {
        Digest digest;
        Timestamp at;
        std::int64_t seq;
    };

    void put(std::string_view id, const Proof& proof) { m_proofs.insert_or_assign(keyOf(id), proof); }
    const Proof* find(std::string_view id) const
    {
        const auto found = m_proofs.find(keyOf(id));
        return found == m_proofs.end() ? nullptr : &found->second;
    }
    void erase(std::string_view id) { m_proofs.erase(keyOf(id)); }
    bool empty() const { return m_proofs.empty(); }
    std::int64_t firstSeq() const
    {
        return std::ranges::min_element(m_proofs, {}, [](const auto& each) { return each.second.seq; })->second.seq;
    }

private:
    using Key = std::array<std::byte, 16>;
    struct Hash {
        std::size_t operator()(const Key& key) const
        {
            std::size_t hash = 0;
            std::memcpy(&hash, key.data(), sizeof hash);
            return hash;
        }
    };
    static Key keyOf(std::string_view id)
    {
        Key key{};
        const Digest digest = sha256(id);
        std::ranges::copy(std::span(digest).first(key.size()), key.begin());
        return key;
    }

    std::unordered_map<Key, Proof, Hash> m_proofs;
};

} // namespace

LoggedEntry AuditLog::entryIn(const Statement& row)
{
    return {.seq = row.integer(0),
            .entry = {.at = Timestamp(std::chrono::milliseconds(row.integer(1))),
                      .actor = row.text(2),
                      .role = row.text(3),
                      .action = row.text(4),
                      .object = row.text(5),
                      .reason = row.text(6),
                      .consent = row.text(7)},
            .proof = row.isNull(8) ? std::nullopt : std::optional(row.digest(8)),
            .previous = row.digest(9),
            .hash = row.digest(10)};
}

void AuditLog::append(const AuditEntry& entry, const std::optional<Digest>& proof)
{
    Statement head = m_database.prepare("SELECT seq, hash FROM audit_head");
    head.step();
    LoggedEntry logged{
        .seq = head.integer(0) + 1, .entry = entry, .proof = proof, .previous = head.digest(1), .hash = {}};
    logged.hash = entryHash(logged);
    Statement insert =
        m_database.prepare("INSERT INTO audit_log (" + std::string(columns) +
                           ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, iif(length(?9) = 0, NULL, ?9), ?10, ?11)");
    insert.with(logged.seq, entry.at.time_since_epoch().count(), entry.actor, entry.role, entry.action, entry.object,
                entry.reason, entry.consent, proof ? BytesView(*proof) : BytesView(), BytesView(logged.previous),
                BytesView(logged.hash));
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
    NewestProofs proofs; // by consent, or by certificate for a deletion
    verdict.entries = static_cast<std::size_t>(m_database.integer("SELECT count(*) FROM audit_log"));
    Statement checkpoints = m_database.prepare("SELECT id, tree_size, root FROM checkpoints ORDER BY id");
    bool checkpointLeft = checkpoints.step();
    merkle::Frontier tree;
    const auto contradicted = [&] { // the id of the first checkpoint over what was read that saw something else
        for (; checkpointLeft && checkpoints.integer(1) == static_cast<std::int64_t>(tree.size());
             checkpointLeft = checkpoints.step()) {
            if (checkpoints.digest(2) != tree.root()) {
                return true;
            }
        }
        return false;
    };
    Statement rows = m_database.prepare("SELECT " + std::string(columns) + " FROM audit_log ORDER BY seq");
    std::int64_t expected = 1;
    bool differs = contradicted();
    for (; !differs && rows.step(); ++expected) {
        const LoggedEntry logged = entryIn(rows);
        const AuditEntry& entry = logged.entry;
        if (logged.seq != expected || logged.previous != previous || logged.hash != entryHash(logged)) {
            return fault("entry " + std::to_string(expected));
        }
        previous = logged.hash;
        tree.append(merkle::leafHash(logged.hash));
        differs = contradicted();
        const std::string& about = entry.consent.empty() ? entry.object : entry.consent;
        if (logged.proof) {
            proofs.put(about, {*logged.proof, entry.at, logged.seq});
        } else if (entry.action == proofRetired) {
            const auto* retired = proofs.find(about);
            if (retired == nullptr || entry.at < retired->at + ruleOf(RetentionClass::ConsentProof).period) {
                return fault("proof retired too early " + about);
            }
            proofs.erase(about);
        }
    }
    if (differs || checkpointLeft) {
        return fault("checkpoint " + std::to_string(checkpoints.integer(0)));
    }
    Statement head = m_database.prepare("SELECT seq, hash FROM audit_head");
    if (!head.step() || head.integer(0) != expected - 1 || head.digest(1) != previous) {
        return fault("entries missing after " + std::to_string(expected - 1));
    }

    std::string altered;
    forEachProof(m_database, [&](const std::string& id, const Digest& digest) {
        const auto* logged = proofs.find(id);
        if (altered.empty() && (logged == nullptr || logged->digest != digest)) {
            altered = id;
        }
        proofs.erase(id);
    });
    if (!altered.empty()) {
        return fault("proof " + altered);
    }
    if (!proofs.empty()) {
        return fault("proof missing " + m_database.text("SELECT iif(consent = '', object, consent) FROM audit_log"
                                                        " WHERE seq = ?1",
                                                        proofs.firstSeq()));
    }
    verdict.intact = true;
    return verdict;
}

} // namespace mingshi::store
