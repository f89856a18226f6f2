// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <filesystem>

namespace mingshi::store {

/// The files of a store. Nothing else belongs into its folder.
struct Folder {
    std::filesystem::path path;

    std::filesystem::path database() const { return path / "mingshi.db"; }
    std::filesystem::path newDatabase() const { return path / "mingshi.db.new"; }
    std::filesystem::path log() const { return path / "mingshi.db-wal"; }
    std::filesystem::path keySlots() const { return path / "key-slots.json"; }
    /// Not in the database: an older copy of that must not forget them (tombstones.h).
    std::filesystem::path tombstones() const { return path / "deletions.log"; }
    std::filesystem::path lock() const { return path / "store.lock"; }
};

/// A backup. Its database has another name, so that it is never opened as a site's, nor a site's overwritten as a
/// backup.
struct Medium {
    std::filesystem::path path;

    std::filesystem::path database() const { return path / "mingshi-backup.db"; }
    std::filesystem::path newDatabase() const { return path / "mingshi-backup.db.new"; }
    std::filesystem::path keySlots() const { return Folder{path}.keySlots(); }
    std::filesystem::path tombstones() const { return Folder{path}.tombstones(); }
};

/// Held for as long as the store is open; goes with the process, however it ends.
class FolderLock {
public:
    /// Errors: StoreBusy, FolderUnwritable.
    explicit FolderLock(const Folder& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    int m_descriptor = -1;
};

/// Makes an absent folder (mode 0700) and refuses (StoreNotOurs) one that holds anything.
void makeEmptyFolder(const Folder& folder);

/// The whole file under its name or not at all, on the disk when this returns. Errors: FolderUnwritable, DiskFull.
void writeAtomically(const std::filesystem::path& file, std::string_view content);

/// Cuts `file` (made if absent) to its first `keep` bytes and appends; on the disk when this returns.
/// Errors: FolderUnwritable, DiskFull, StoreCorrupt (it has less than `keep`).
void appendDurably(const std::filesystem::path& file, std::size_t keep, std::string_view content);

/// Writes over the first bytes of a file that is there; on the disk when this returns. Errors: FolderUnwritable,
/// DiskFault.
void overwriteStart(const std::filesystem::path& file, BytesView content);

/// The same further on; `at` and what is written lie within the file.
void overwriteAt(const std::filesystem::path& file, std::uintmax_t at, BytesView content);

/// Gone when this returns, also after a power cut.
void removeDurably(const std::filesystem::path& file);

/// Renames and makes the new name last through a power cut.
void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// Writes back and drops what the system holds of `file`, so that the next reading comes from the disk.
void forgetCached(const std::filesystem::path& file);

/// Empty if there is no such file. Errors: FolderUnwritable (it is there and cannot be read).
std::optional<Bytes> readFile(const std::filesystem::path& file, std::size_t atMost);

/// The first 16 bytes. Errors: StoreMissing, StoreIsPlainSqlite, StoreCorrupt (shorter than one page).
Salt requireEncryptedFile(const std::filesystem::path& file);

} // namespace mingshi::store
