// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include "store/locked_heap.h"
#include "store/store_failure.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace mingshi::store {

namespace {

bool outOfSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorCode codeFor(sqlite3* connection, int result)
{
    switch (result & 0xff) {
    case SQLITE_CONSTRAINT:
        return std::strcmp(sqlite3_errmsg(connection), "consent_not_live") == 0 ? ErrorCode::ConsentNotLive
                                                                                : ErrorCode::StoreRuleBroken;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FolderUnwritable;
    case SQLITE_IOERR:
        return outOfSpace(sqlite3_system_errno(connection)) ? ErrorCode::DiskFull
               : result == SQLITE_IOERR_SHORT_READ          ? ErrorCode::StoreCorrupt
                                                            : ErrorCode::DiskFault;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_NOMEM: // what SQLite makes of a page that SQLCipher did not let through; memory itself does not run out
                       // here
        return ErrorCode::StoreCorrupt;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

void refuseFor(sqlite3* connection, int result)
{
    // Messages of SQLite name tables, columns and constraints, never the values that were bound.
    const std::string message = connection == nullptr ? "no connection" : sqlite3_errmsg(connection);
    refuse(codeFor(connection, result), message + " (SQLite " + std::to_string(result) + ")");
}

void Database::open(const char* name, int flags)
{
    if (!heapIsLocked()) {
        refuse(ErrorCode::Internal, "SQLite was in use before its memory could be locked");
    }
    const int result =
        sqlite3_open_v2(name, &m_connection, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, nullptr);
    if (result != SQLITE_OK) {
        const ErrorCode code = codeFor(m_connection, result);
        const std::string detail = sqlite3_errstr(result);
        sqlite3_close_v2(std::exchange(m_connection, nullptr));
        refuse(code, detail);
    }
}

Database::Database(const std::filesystem::path& file, Making making, const LockedBytes& pageKey,
                   const std::optional<Salt>& salt)
{
    open(file.c_str(), SQLITE_OPEN_READWRITE | (making == Making::New ? SQLITE_OPEN_CREATE : 0));
    try {
        // A build against plain SQLite would write everything in the clear without a word (style.md, Signal #5097).
        if (text("PRAGMA cipher_version").empty()) {
            refuse(ErrorCode::StoreLibraryUnencrypted, "PRAGMA cipher_version is empty");
        }
        run("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;");

        LockedBytes literal(3 + 2 * (pageKey.size() + (salt ? salt->size() : 0)) + 1);
        char* out = reinterpret_cast<char*>(literal.data());
        *out++ = 'x';
        *out++ = '\'';
        sodium_bin2hex(out, 2 * pageKey.size() + 1, raw(pageKey.bytes()), pageKey.size());
        out += 2 * pageKey.size();
        if (salt) {
            sodium_bin2hex(out, 2 * salt->size() + 1, raw(*salt), salt->size());
            out += 2 * salt->size();
        }
        *out = '\'';
        const int result = sqlite3_key(m_connection, literal.data(), static_cast<int>(literal.size() - 1));
        if (result != SQLITE_OK) {
            refuseFor(m_connection, result);
        }
    } catch (const StoreFailure&) {
        m_idle.reset();
        sqlite3_close_v2(m_connection);
        throw;
    }
}

Database::Database()
{
    open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_idle(std::move(other.m_idle))
{
}

Database::~Database()
{
    m_idle.reset(); // a connection with statements is not closed
    sqlite3_close_v2(m_connection);
}

void Database::applyRules()
{
    // Exclusive: no shared-memory file beside the database, and nobody else's connection while we are here.
    run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
        "PRAGMA temp_store = MEMORY; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
        "PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;");
    run(cacheRule);
    if (text("PRAGMA journal_mode = WAL") != "wal") {
        refuse(ErrorCode::FolderUnwritable, "no write-ahead log in this folder");
    }
    if (integer("PRAGMA secure_delete") != 1 || integer("PRAGMA foreign_keys") != 1 ||
        integer("PRAGMA synchronous") != 2 || integer("PRAGMA cipher_memory_security") != 1) {
        refuse(ErrorCode::StoreLibraryUnencrypted, "the database library ignores a setting it must obey");
    }
}

void Database::run(const char* script)
{
    const int result = sqlite3_exec(m_connection, script, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        refuseFor(m_connection, result);
    }
}

int Database::changedRows() const
{
    return sqlite3_changes(m_connection);
}

void Database::truncateLog()
{
    Statement checkpoint(m_connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!checkpoint.step() || checkpoint.integer(0) != 0) {
        refuse(ErrorCode::StoreBusy, "the write-ahead log could not be emptied");
    }
}

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

Transaction::~Transaction()
{
    if (m_open) {
        // After some errors SQLite has rolled back by itself; then this does nothing, and that is fine.
        sqlite3_exec(m_database.connection(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace mingshi::store
