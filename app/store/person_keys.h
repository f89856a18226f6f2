// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"
#include "store/database.h"

namespace mingshi::store {

/// One data key a person. Destroying it makes what it sealed unreadable, in old backups of the rows too.
class PersonKeys {
public:
    PersonKeys(Database& database, const LockedBytes& databaseKey);

    /// Makes a person; the schema refuses it without a live consent.
    LockedBytes make(const Pseudonym& principal);
    /// Empty when there is no such person (any more).
    std::optional<LockedBytes> find(const Pseudonym& principal) const;
    /// The wrapped form, to be searched for after it was destroyed.
    Bytes wrapped(const Pseudonym& principal) const;
    /// True if there was one.
    bool destroy(const Pseudonym& principal);

private:
    Database& m_database;
    LockedBytes m_wrappingKey;
};

} // namespace mingshi::store
