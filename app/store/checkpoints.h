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
    Checkpoints(Database& database, SigningKey key) : m_database(database), m_key(std::move(key)) {}

    /// In a transaction of the caller's. An empty `site` is the one before's.
    Checkpoint make(Timestamp now, std::string site);
    /// The same over `tree`, which is the whole log.
    Checkpoint make(Timestamp now, std::string site, const merkle::Tree& tree);

    std::vector<Checkpoint> all() const; ///< in the order in which they were made
    merkle::Tree tree() const;           ///< over the whole log

private:
    Checkpoint add(std::uint64_t size, const Digest& root, Timestamp now, std::string site);

    Database& m_database;
    SigningKey m_key;
};

} // namespace mingshi::store
