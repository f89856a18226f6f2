// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/logged.h"
#include "store/database.h"

#include <functional>

namespace mingshi::store {

/// A consent record with all its events so far, as it is logged.
LoggedRecord loggedRecord(const Database& database, std::string_view consent);
LoggedDeletion loggedDeletion(const Database& database, std::string_view certificate);

inline Digest consentDigest(const Database& database, std::string_view consent)
{
    return recordDigest(loggedRecord(database, consent));
}
inline Digest certificateDigest(const Database& database, std::string_view certificate)
{
    return deletionDigest(loggedDeletion(database, certificate));
}

/// Every consent record of a person (not refusals, which no log entry points to) and every deletion certificate, one
/// after the other: there are very many.
void forEachProof(const Database& database, const std::function<void(const std::string& id, const Digest&)>& take);

} // namespace mingshi::store
