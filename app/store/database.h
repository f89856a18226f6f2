// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"
#include "store/statement.h"

#include <filesystem>
#include <memory>

namespace mingshi::store {

/// Turns SQLite's result code into StoreFailure; the detail never holds a value of a row.
[[noreturn]] void refuseFor(sqlite3* connection, int result);

/// SQLCipher's salt, which is also the first 16 bytes of the file.
using Salt = std::array<std::byte, 16>;

/// One SQLCipher connection, with the rules of design.md "Store" switched on. Failures are thrown as StoreFailure.
class Database {
public:
    enum class Making { Existing, New };

    /// `pageKey` opens the pages. With `salt`, that one is used instead of what the file begins with.
    Database(const std::filesystem::path& file, Making making, const LockedBytes& pageKey,
             const std::optional<Salt>& salt);
    /// In memory and not encrypted: what a schema should look like.
    Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    sqlite3* connection() const { return m_connection; }

    /// 32 MiB: a page that is read again need not be decrypted again.
    static constexpr const char* cacheRule = "PRAGMA cache_size = -32768";

    /// Journal, durability and secrecy settings; only after the key was proven to fit.
    void applyRules();

    void run(const char* script); ///< one or more statements without parameters
    Statement prepare(std::string_view sql) const
    {
        // Some pragmas act when they are compiled, so none is kept.
        return Statement(m_connection, sql, sql.starts_with("PRAGMA") ? nullptr : m_idle.get());
    }

    /// Runs one statement and returns how many rows it changed.
    template<class... Values>
    int change(std::string_view sql, const Values&... values)
    {
        Statement statement = prepare(sql);
        statement.with(values...);
        while (statement.step()) {
        }
        return changedRows();
    }

    /// The first column of the first row.
    template<class... Values>
    std::int64_t integer(std::string_view sql, const Values&... values) const
    {
        Statement statement = prepare(sql);
        statement.with(values...);
        return statement.step() ? statement.integer(0) : 0;
    }
    template<class... Values>
    std::string text(std::string_view sql, const Values&... values) const
    {
        Statement statement = prepare(sql);
        statement.with(values...);
        return statement.step() ? statement.text(0) : std::string();
    }

    /// Everything in the write-ahead log goes into the database and the log is cut to nothing.
    void truncateLog();

private:
    void open(const char* name, int flags);
    int changedRows() const;

    sqlite3* m_connection = nullptr;
    std::unique_ptr<IdleStatements> m_idle = std::make_unique<IdleStatements>();
};

/// BEGIN IMMEDIATE; rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace mingshi::store
