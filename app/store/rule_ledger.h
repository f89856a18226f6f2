// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rule_register.h"
#include "staff/account.h"
#include "store/audit_log.h"

#include <span>

namespace mingshi::store {

/// The office's rules by version: proposed by one account, approved by another, changed by nobody, and each in the log.
class RuleLedger {
public:
    RuleLedger(Database& database, AuditLog& log) : m_database(database), m_log(log) {}

    /// How many were new. Throws StoreFailure: StoreRuleBroken (a draft has a problem, or its name is taken).
    std::size_t propose(std::span<const RuleVersion> drafts, const StaffAccount& by, Timestamp now);
    /// Throws StoreFailure: StoreRuleBroken (detail: the first of approvalProblems).
    void approve(const std::string& version, const StaffAccount& by, Timestamp now);

    std::vector<KeptRule> all() const;

private:
    void insert(const RuleVersion& draft, Timestamp now);

    Database& m_database;
    AuditLog& m_log;
};

} // namespace mingshi::store
