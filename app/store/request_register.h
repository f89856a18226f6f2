// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/account.h"
#include "staff/request.h"
#include "store/audit_log.h"

#include <vector>

namespace mingshi::store {

/// Requests and decisions: appended to, never changed, and each in the log as well.
class RequestRegister {
public:
    RequestRegister(Database& database, AuditLog& log) : m_database(database), m_log(log) {}

    Request add(RequestKind kind, Timestamp receivedAt, Timestamp dueAt, const StaffAccount& by);
    /// Throws StoreFailure: StoreRuleBroken (no such request, decided before, or a refusal without its ground).
    Request decide(std::int64_t number, const RequestDecision& decision, const StaffAccount& by);

    /// Open ones by their due date, then the newest decided ones; at most `decided` of those.
    std::vector<Request> all(std::size_t decided) const;

private:
    std::vector<Request> read(const char* which, std::int64_t value) const;
    void note(Timestamp at, const StaffAccount& by, const char* action, std::int64_t number, std::string reason);

    Database& m_database;
    AuditLog& m_log;
};

} // namespace mingshi::store
