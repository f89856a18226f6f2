// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"
#include "store/deletion.h"

#include <filesystem>
#include <set>

namespace mingshi::store {

/// What outlives the database of one deletion: keyed digests of pseudonym and records, nothing of the person. Only a
/// copy of the same database, with its key, can tell whom it means.
struct Tombstone {
    RecordId id;
    std::string principal; ///< digests as hex
    std::set<std::string> consents;
    std::set<std::string> staffChecks;
    bool pass = false;
    bool everything = false;
    DeletionReason reason = DeletionReason::ConsentWithdrawn;
    bool byRetention = false;
    Timestamp at{};
    std::set<std::string> holds;     ///< digests of those whose rows it took
    std::vector<std::string> living; ///< the holds that lived then, sealed, as hex
};

/// Deletions, written down outside the database, so that no older copy of it brings anybody back (design.md, Store): on
/// the device and on every backup medium. A line is "<HMAC-SHA-256 as hex> <JSON>\n" under a key that comes from the
/// database key; each HMAC covers the one before, so that a line altered, taken out or moved shows.
class Tombstones {
public:
    /// Throws StoreFailure: StoreCorrupt (a whole line that this key did not write there). A torn last line was never
    /// acknowledged; it is left out, and goes with the next append.
    Tombstones(std::filesystem::path file, const LockedBytes& databaseKey);

    /// On the disk when this returns. What is written here and did not happen is still what somebody wanted.
    void append(const Deletion& deletion);
    void append(const Tombstone& tombstone); ///< nothing if it is there

    bool knows(const RecordId& deletion) const { return m_ids.contains(deletion); }
    std::size_t size() const { return m_ids.size(); }
    std::vector<Tombstone> read() const { return content().entries; }
    /// Adds what `others` know and these do not: the whole file or nothing.
    void merge(const Tombstones& others);

    /// What a tombstone says instead of a pseudonym or the id of a record.
    std::string digestOf(std::string_view pseudonymOrId) const;
    /// The holds on `principal` that lived when `tombstone` was written. Throws StoreFailure: StoreCorrupt.
    std::vector<LegalHold> livingAt(const Tombstone& tombstone, const Pseudonym& principal) const;

private:
    /// Of the file as it is now: the entries, the last HMAC, and where its line ends.
    struct Content {
        std::vector<Tombstone> entries;
        Digest last{};
        std::size_t end = 0;
    };
    Content content() const;
    void remember(const Content& content);

    std::filesystem::path m_file;
    LockedBytes m_key;
    LockedBytes m_holdKey; ///< a case's reference is for nobody who only has the medium
    std::set<RecordId> m_ids;
    Digest m_last{};       ///< HMAC of the last whole line
    std::size_t m_end = 0; ///< where it ends
};

} // namespace mingshi::store
