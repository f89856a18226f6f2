// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/claim_ledger.h"
#include "store/personal_rows.h"
#include "store/rule_ledger.h"

namespace mingshi::store {

/// What the rules in force make of one person's visits, and how that is sealed: its digest goes into the log, then the
/// ruling to the person's rows.
class Attribution {
public:
    Attribution(const ClaimLedger& claims, const RuleLedger& rules, AuditLog& log)
        : m_claims(claims), m_rules(rules), m_log(log)
    {
    }

    RuledVisits of(const PersonalRows& rows) const;

    /// In the transaction that recorded `visit`.
    void sealAtDoor(PersonalRows& rows, const RecordId& visit, const RecordId& consent, Timestamp at);
    /// What `of` says now. Throws StoreFailure: StoreRuleBroken (there is no visit).
    SealedRuling sealAtDesk(PersonalRows& rows, const RecordId& consent, const StaffAccount& by, Timestamp at);

private:
    std::vector<Ruling> each(const std::vector<VisitEvent>& visits) const;
    void seal(PersonalRows& rows, const SealedRuling& sealed, const RecordId& consent, AuditEntry entry);

    const ClaimLedger& m_claims;
    const RuleLedger& m_rules;
    AuditLog& m_log;
};

} // namespace mingshi::store
