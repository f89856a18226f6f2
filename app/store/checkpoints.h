// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/checkpoint.h"
#include "evidence/merkle_tree.h"
#include "store/database.h"

namespace mingshi::store {

/// Signed checkpoints of the audit log: only ever appended to, each over the whole log of its moment.
class Checkpoints {
public:
    Checkpoints(Database& database, SigningKey key);
    Checkpoints(const Checkpoints&) = delete;
    Checkpoints& operator=(const Checkpoints&) = delete;

    /// In a transaction of the caller's. An empty `site` is the one before's.
    Checkpoint make(Timestamp now, std::string site);

    std::vector<Checkpoint> all() const; ///< in the order in which they were made
    /// Over the whole log. The first call reads all of it, later ones what was added.
    const merkle::TiledTree& tree();

private:
    std::vector<Digest> leaves(std::uint64_t from) const;

    Database& m_database;
    SigningKey m_key;
    merkle::TiledTree m_tree;
    Digest m_newest{}; ///< the log's hash at the end of `m_tree`
};

} // namespace mingshi::store
