// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/legal_hold.h"
#include "memory/locked_bytes.h"
#include "store/personal_rows.h"

#include <map>

namespace mingshi::store {

/// What legal holds keep (PIPL 47(2): storage and security, nothing else). A row goes in when it would be deleted,
/// sealed anew under a key that only this hold has, so that the person's own key is destroyed as ever; it comes out
/// only to be deleted, or to pass to another hold that lives.
class Restriction {
public:
    Restriction(Database& database, const LockedBytes& databaseKey);

    /// Copies what `extent` is about to take of the person and one of `holds` covers. Each row is kept once, under the
    /// hold that ends last. Says how many rows that were, by hold.
    std::map<RecordId, int> keep(const Pseudonym& principal, const LockedBytes& personKey, const Extent& extent,
                                 const std::vector<LegalHold>& holds);
    /// The same of what an ended hold keeps.
    std::map<RecordId, int> passOn(const RecordId& ended, const std::vector<LegalHold>& holds);

    /// What to search for once `erase` took it.
    void collectTraces(const RecordId& hold, Traces& into) const;
    /// Rows and key; the hold has ended. Says how many rows that were.
    int erase(const RecordId& hold);
    /// Whether anything, the key included, is there.
    bool keepsAnything(const RecordId& hold) const;

    /// Whether something that rested on a consent to visits is.
    bool keepsVisits(const RecordId& hold) const;

    /// How many rows a hold on the person could cover now.
    Holdable holdable(const Pseudonym& principal) const;

private:
    LockedBytes keyOf(const RecordId& hold, bool make);
    void put(const LegalHold& under, std::string_view what, std::string_view source, std::string_view row,
             std::string_view facts, const std::optional<LockedBytes>& content);

    Database& m_database;
    LockedBytes m_wrappingKey;
};

} // namespace mingshi::store
