// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/bytes.h"

#include <concepts>
#include <cstdint>

struct sqlite3;
struct sqlite3_stmt;

namespace mingshi::store {

/// One prepared SQL statement. Every failure is thrown as StoreFailure.
class Statement {
public:
    Statement(sqlite3* connection, std::string_view sql);
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
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace mingshi::store
