// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/bytes.h"

#include <concepts>
#include <cstdint>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace mingshi::store {

/// Prepared statements of one connection that nobody uses, by their text: to compile an INSERT with its checks and
/// triggers takes longer than to run it. An idle one holds no values.
class IdleStatements {
public:
    IdleStatements() = default;
    IdleStatements(const IdleStatements&) = delete;
    IdleStatements& operator=(const IdleStatements&) = delete;
    ~IdleStatements();

    sqlite3_stmt* take(std::string_view sql); ///< null if there is none
    void giveBack(sqlite3_stmt* statement);

private:
    std::unordered_map<std::string_view, sqlite3_stmt*> m_statements; ///< the texts are the statements' own
};

/// One prepared SQL statement. Every failure is thrown as StoreFailure.
class Statement {
public:
    /// With `idle`, which must outlive it, it comes from there if it can and goes there afterwards.
    Statement(sqlite3* connection, std::string_view sql, IdleStatements* idle = nullptr);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds ?1, ?2, ... in order.
    template<class... Values>
    Statement& with(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool step(); ///< true while there is a row

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    BytesView bytes(int column) const; ///< the same where SQLite has it: until the next step
    Digest digest(int column) const;
    bool isNull(int column) const;

private:
    template<std::integral Integer>
    void bind(int index, Integer value)
    {
        bindInteger(index, static_cast<std::int64_t>(value));
    }
    void bind(int index, std::string_view value);
    void bind(int index, BytesView value);
    void bind(int index, std::nullptr_t);
    void bindInteger(int index, std::int64_t value);
    void require(int result) const;

    sqlite3* m_connection;
    IdleStatements* m_idle;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace mingshi::store
