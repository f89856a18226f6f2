// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/statement.h"

#include "store/database.h"
#include "store/store_failure.h"

#include <sqlite3.h>

#include <algorithm>

namespace mingshi::store {

IdleStatements::~IdleStatements()
{
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
}

sqlite3_stmt* IdleStatements::take(std::string_view sql)
{
    const auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        return nullptr;
    }
    sqlite3_stmt* statement = found->second;
    m_statements.erase(found);
    return statement;
}

void IdleStatements::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement); // repeats step()'s error, which was thrown already
    sqlite3_clear_bindings(statement);
    if (!m_statements.emplace(sqlite3_sql(statement), statement).second) {
        sqlite3_finalize(statement); // it was used twice at a time
    }
}

Statement::Statement(sqlite3* connection, std::string_view sql, IdleStatements* idle)
    : m_connection(connection), m_idle(idle)
{
    if (m_idle != nullptr) {
        m_statement = m_idle->take(sql);
    }
    if (m_statement == nullptr) {
        const unsigned int kept = m_idle != nullptr ? SQLITE_PREPARE_PERSISTENT : 0;
        require(sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), kept, &m_statement, nullptr));
    }
}

Statement::~Statement()
{
    if (m_idle != nullptr && m_statement != nullptr) {
        m_idle->giveBack(m_statement);
    } else {
        sqlite3_finalize(m_statement); // repeats step()'s error, which was thrown already
    }
}

void Statement::require(int result) const
{
    if (result != SQLITE_OK) {
        refuseFor(m_connection, result);
    }
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        refuseFor(m_connection, result);
    }
    return result == SQLITE_ROW;
}

void Statement::bind(int index, std::string_view value)
{
    require(sqlite3_bind_text(m_statement, index, value.empty() ? "" : value.data(), static_cast<int>(value.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bind(int index, BytesView value)
{
    require(value.empty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                          : sqlite3_bind_blob(m_statement, index, value.data(), static_cast<int>(value.size()),
                                              SQLITE_TRANSIENT));
}

void Statement::bind(int index, std::nullptr_t)
{
    require(sqlite3_bind_null(m_statement, index));
}

void Statement::bindInteger(int index, std::int64_t value)
{
    require(sqlite3_bind_int64(m_statement, index, value));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text == nullptr ? std::string()
                           : std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

Bytes Statement::blob(int column) const
{
    const BytesView view = bytes(column);
    return {view.begin(), view.end()};
}

BytesView Statement::bytes(int column) const
{
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Digest Statement::digest(int column) const
{
    const BytesView view = bytes(column);
    Digest digest{};
    if (view.size() != digest.size()) {
        refuse(ErrorCode::StoreCorrupt, "a digest has a wrong length");
    }
    std::ranges::copy(view, digest.begin());
    return digest;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace mingshi::store
