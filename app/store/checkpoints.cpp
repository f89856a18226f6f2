// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/checkpoints.h"

#include "store/consent_ledger.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

Checkpoints::Checkpoints(Database& database, SigningKey key)
    : m_database(database), m_key(std::move(key)), m_tree([this](std::uint64_t from) { return leaves(from); })
{
}

Checkpoint Checkpoints::make(Timestamp now, std::string site)
{
    if (site.empty()) {
        site = m_database.text("SELECT site FROM checkpoints ORDER BY id DESC LIMIT 1");
    }
    const std::uint64_t size = tree().size();
    const Digest root = m_tree.root(size);
    Checkpoint checkpoint = signedCheckpoint(size, root, now, std::move(site), m_key);
    m_database.change("INSERT INTO checkpoints (id, tree_size, root, at, site, key_id, signature)"
                      " SELECT coalesce(max(id), 0) + 1, ?1, ?2, ?3, ?4, ?5, ?6 FROM checkpoints",
                      size, BytesView(root), toNumber(now), checkpoint.site, checkpoint.keyId,
                      std::as_bytes(std::span<const unsigned char>(checkpoint.signature)));
    return checkpoint;
}

std::vector<Checkpoint> Checkpoints::all() const
{
    std::vector<Checkpoint> checkpoints;
    Statement rows =
        m_database.prepare("SELECT tree_size, root, at, site, key_id, signature FROM checkpoints ORDER BY id");
    while (rows.step()) {
        Checkpoint checkpoint{.size = static_cast<std::uint64_t>(rows.integer(0)),
                              .root = rows.digest(1),
                              .at = toTime(rows.integer(2)),
                              .site = rows.text(3),
                              .keyId = rows.text(4),
                              .signature = {}};
        const Bytes signature = rows.blob(5);
        if (signature.size() != checkpoint.signature.size()) {
            refuse(ErrorCode::StoreCorrupt, "a signature has a wrong length");
        }
        std::ranges::transform(signature, checkpoint.signature.begin(),
                               [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
        checkpoints.push_back(std::move(checkpoint));
    }
    return checkpoints;
}

const merkle::TiledTree& Checkpoints::tree()
{
    if (m_tree.size() != 0) {
        // The chain makes the last hash stand for all before it. Another one: what a transaction added was rolled back.
        Statement last = m_database.prepare("SELECT hash FROM audit_log WHERE seq = ?1");
        last.with(m_tree.size());
        if (!last.step() || last.digest(0) != m_newest) {
            m_tree.clear();
        }
    }
    Statement hashes = m_database.prepare("SELECT hash FROM audit_log WHERE seq > ?1 ORDER BY seq");
    hashes.with(m_tree.size());
    while (hashes.step()) {
        m_newest = hashes.digest(0);
        m_tree.append(merkle::leafHash(m_newest));
    }
    return m_tree;
}

std::vector<Digest> Checkpoints::leaves(std::uint64_t from) const
{
    std::vector<Digest> leaves;
    Statement hashes = m_database.prepare("SELECT hash FROM audit_log WHERE seq > ?1 ORDER BY seq LIMIT ?2");
    hashes.with(from, merkle::TiledTree::tile);
    while (hashes.step()) {
        leaves.push_back(merkle::leafHash(hashes.digest(0)));
    }
    if (leaves.size() != merkle::TiledTree::tile) {
        refuse(ErrorCode::StoreCorrupt, "entries of the log are missing");
    }
    return leaves;
}

} // namespace mingshi::store
