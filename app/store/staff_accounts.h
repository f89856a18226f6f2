// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "staff/account.h"
#include "store/audit_log.h"

namespace mingshi::store {

/// Accounts of the people who work here. An unknown account and a wrong password are answered alike, take the same time
/// (Argon2id either way) and are counted alike.
class StaffAccounts {
public:
    static constexpr int freeFailures = 5;
    static constexpr std::size_t shortestPassword = 8;
    static constexpr std::chrono::seconds firstDelay{30}; ///< doubled by every further failure
    static constexpr std::chrono::hours longestDelay{1};

    StaffAccounts(Database& database, AuditLog& log, const LockedBytes& databaseKey);

    /// Once, when a database is made.
    void makeDecoy();

    void add(const StaffAccount& account, std::string_view password, Timestamp now);

    /// `now` is not before the clock mark. SignInRefused and SignInLocked come as values, so that what was counted is
    /// committed.
    Result<StaffSession> signIn(std::string_view account, std::string_view password, Timestamp now);

private:
    Database& m_database;
    AuditLog& m_log;
    LockedBytes m_nameKey;
    LockedBytes m_countKey;
};

} // namespace mingshi::store
