// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/read_back.h"

#include "store/store_failure.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace mingshi::store {

namespace {

constexpr std::size_t shortest = 6;

bool contains(BytesView haystack, const LockedBytes& value)
{
    // An empty file has no address, and memmem wants one.
    return value.size() >= shortest && !haystack.empty() &&
           memmem(haystack.data(), haystack.size(), value.data(), value.size()) != nullptr;
}

bool containsAny(BytesView haystack, const Traces& traces)
{
    const auto inHaystack = [&](const LockedBytes& value) { return contains(haystack, value); };
    return std::ranges::any_of(traces.values, inHaystack) || std::ranges::any_of(traces.sealed, inHaystack);
}

/// The name of the first column about people that holds one of the values as it is; empty if none does.
std::string cellWith(const Database& database, const Traces& traces)
{
    Statement columns = database.prepare(
        "SELECT table_name, column_name FROM column_classes c WHERE class <> 'none' AND EXISTS"
        " (SELECT 1 FROM column_classes WHERE table_name = c.table_name AND column_name = 'principal')");
    while (columns.step()) {
        const std::string table = columns.text(0);
        const std::string column = columns.text(1);
        for (const LockedBytes& value : traces.values) {
            if (database.integer("SELECT count(*) FROM " + table + " WHERE CAST(" + column + " AS BLOB) = ?1",
                                 value.bytes()) != 0) {
                return table + '.' + column;
            }
        }
    }
    return {};
}

/// The pages as SQLite sees them: decrypted, free ones and unused space included.
bool pagesHold(const Database& database, const Traces& traces)
{
    // sqlite3_serialize gives zeros for a page that it cannot read; so each must be readable first.
    const std::string damage = database.text("PRAGMA cipher_integrity_check");
    if (!damage.empty()) {
        refuse(ErrorCode::StoreCorrupt, damage);
    }
    sqlite3_int64 size = 0;
    const auto wipeAndFree = [&size](unsigned char* pages) {
        sodium_memzero(pages, static_cast<std::size_t>(size));
        sqlite3_free(pages);
    };
    const std::unique_ptr<unsigned char, decltype(wipeAndFree)> pages(
        sqlite3_serialize(database.connection(), "main", &size, 0), wipeAndFree);
    if (!pages || size != database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size")) {
        refuse(ErrorCode::Internal, "not enough memory to read the database back");
    }
    return containsAny(std::as_bytes(std::span(pages.get(), static_cast<std::size_t>(size))), traces);
}

/// The raw file through SQLite's own handle: opening and closing it once more in this process would drop the locks that
/// SQLite holds on it (POSIX).
Bytes rawFile(const Database& database, int which)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.connection(), "main", which, &file);
    Bytes content;
    sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods == nullptr) {
        return content; // not open: there is none
    }
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        refuse(ErrorCode::StoreCorrupt, "a file of the database cannot be read");
    }
    content.resize(static_cast<std::size_t>(size));
    constexpr sqlite3_int64 part = 1 << 20;
    for (sqlite3_int64 at = 0; at < size; at += part) {
        const int length = static_cast<int>(std::min(part, size - at));
        if (file->pMethods->xRead(file, content.data() + at, length, at) != SQLITE_OK) {
            refuse(ErrorCode::StoreCorrupt, "a file of the database cannot be read");
        }
    }
    return content;
}

} // namespace

ReadBack readBack(const Database& database, const Folder& folder, const Traces& traces)
{
    ReadBack result;
    const auto searched = [&](std::string what, bool found) {
        if (found && result.foundIn.empty()) {
            result.foundIn = what;
        }
        result.searched.push_back(std::move(what));
    };

    const std::string cell = cellWith(database, traces);
    searched(cell.empty() ? "every cell" : cell, !cell.empty());
    searched("decrypted pages with free space", pagesHold(database, traces));
    searched("database file", containsAny(rawFile(database, SQLITE_FCNTL_FILE_POINTER), traces));
    const Bytes log = rawFile(database, SQLITE_FCNTL_JOURNAL_POINTER);
    searched("write-ahead log", !log.empty());

    const std::filesystem::path ours = folder.database().filename();
    std::error_code error;
    std::filesystem::recursive_directory_iterator entries(folder.path, error);
    for (; !error && entries != std::filesystem::recursive_directory_iterator(); entries.increment(error)) {
        const std::filesystem::path file = entries->path();
        if (!entries->is_regular_file(error) || file == folder.database() || file == folder.log()) {
            continue;
        }
        const auto content = readFile(file, static_cast<std::size_t>(-1));
        if (content && containsAny(*content, traces)) {
            searched(file.filename().string(), true);
        }
    }
    if (error) {
        refuse(ErrorCode::DeletionNotProven, "the folder could not be read: " + error.message());
    }
    searched("other files in the folder", false);
    return result;
}

} // namespace mingshi::store
