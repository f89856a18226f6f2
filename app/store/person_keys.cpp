// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/person_keys.h"

#include "store/sealing.h"
#include "store/store_failure.h"

namespace mingshi::store {

namespace {
std::string place(const Pseudonym& principal)
{
    return "persons.wrapped_key|" + principal;
}
} // namespace

PersonKeys::PersonKeys(Database& database, const LockedBytes& databaseKey)
    : m_database(database), m_wrappingKey(deriveKey(databaseKey, KeyUse::PersonKeys))
{
}

LockedBytes PersonKeys::make(const Pseudonym& principal)
{
    LockedBytes key = newKey();
    m_database.change("INSERT INTO persons (principal, wrapped_key) VALUES (?1, ?2)", principal,
                      seal(m_wrappingKey, key.bytes(), place(principal)));
    return key;
}

Bytes PersonKeys::wrapped(const Pseudonym& principal) const
{
    Statement row = m_database.prepare("SELECT wrapped_key FROM persons WHERE principal = ?1");
    row.with(principal);
    return row.step() ? row.blob(0) : Bytes();
}

std::optional<LockedBytes> PersonKeys::find(const Pseudonym& principal) const
{
    const Bytes sealed = wrapped(principal);
    if (sealed.empty()) {
        return std::nullopt;
    }
    return unseal(m_wrappingKey, sealed, place(principal));
}

bool PersonKeys::destroy(const Pseudonym& principal)
{
    return m_database.change("DELETE FROM persons WHERE principal = ?1", principal) == 1;
}

} // namespace mingshi::store
