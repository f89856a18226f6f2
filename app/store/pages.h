// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/key_slots.h"

#include <filesystem>
#include <functional>

namespace mingshi::store {

/// The database in `file`, which this store's key (its slot was authenticated) opens: what does not open is damaged or
/// another store's. Errors: StoreMissing, StoreIsPlainSqlite, StoreCorrupt, StoreNotOurs.
Database openPages(const std::filesystem::path& file, const KeySlots& slots, const LockedBytes& databaseKey);

/// Writes the first 16 bytes, which the slots remember, back into `file` if they are damaged and the first page behind
/// them is whole. Says whether it did. Errors: those of `openPages`.
bool repairHeader(const std::filesystem::path& file, const KeySlots& slots, const LockedBytes& databaseKey);

/// Throws StoreFailure: StoreCorrupt (a page fails its HMAC, or the file has not the length of its pages).
void requireWhole(const Database& database, const std::filesystem::path& file);

/// To read all pages of a large database takes seconds, which nobody waits for at the door: when it is opened only its
/// length is looked at. A page's HMAC is checked whenever it is read, and all of them with every checkpoint.
bool isLarge(const Database& database);                                          ///< more than 8192 pages, 32 MiB
void requireLength(const Database& database, const std::filesystem::path& file); ///< as requireWhole

/// Pages done and pages there are; `false` ends the work with Cancelled.
using PageProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// All pages of `from` into the new file `to`, encrypted anew under the same key and salt, in the one journal mode that
/// a read-only medium can be read in. On the disk when this returns. Errors: Cancelled, DiskFull, StoreCorrupt.
void copyPages(const Database& from, const std::filesystem::path& to, const LockedBytes& databaseKey, const Salt& salt,
               const PageProgress& progress);

/// Opens the closed copy once more, from the disk, and reads all of it: every page's HMAC, SQLite's own check, the
/// schema, and the audit log, whose head must be `head`. Throws StoreFailure: StoreCorrupt.
void verifyCopy(const std::filesystem::path& file, const KeySlots& slots, const LockedBytes& databaseKey,
                const std::string& head);
/// Of the audit log, as hex.
std::string auditHead(const Database& database);

} // namespace mingshi::store
