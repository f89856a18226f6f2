// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/checkpoints.h"

#include "store/consent_ledger.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

namespace {

template<class LeafTree>
void fill(LeafTree& tree, const Database& database)
{
    Statement hashes = database.prepare("SELECT hash FROM audit_log ORDER BY seq");
    while (hashes.step()) {
        tree.append(merkle::leafHash(hashes.digest(0)));
    }
}

} // namespace

Checkpoint Checkpoints::add(std::uint64_t size, const Digest& root, Timestamp now, std::string site)
{
    if (site.empty()) {
        site = m_database.text("SELECT site FROM checkpoints ORDER BY id DESC LIMIT 1");
    }
    Checkpoint checkpoint = signedCheckpoint(size, root, now, std::move(site), m_key);
    m_database.change("INSERT INTO checkpoints (id, tree_size, root, at, site, key_id, signature)"
                      " SELECT coalesce(max(id), 0) + 1, ?1, ?2, ?3, ?4, ?5, ?6 FROM checkpoints",
                      size, BytesView(root), toNumber(now), checkpoint.site, checkpoint.keyId,
                      std::as_bytes(std::span<const unsigned char>(checkpoint.signature)));
    return checkpoint;
}

Checkpoint Checkpoints::make(Timestamp now, std::string site)
{
    merkle::Frontier tree;
    fill(tree, m_database);
    return add(tree.size(), tree.root(), now, std::move(site));
}

Checkpoint Checkpoints::make(Timestamp now, std::string site, const merkle::Tree& tree)
{
    return add(tree.size(), tree.root(tree.size()), now, std::move(site));
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

merkle::Tree Checkpoints::tree() const
{
    merkle::Tree tree;
    fill(tree, m_database);
    return tree;
}

} // namespace mingshi::store
