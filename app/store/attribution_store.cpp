// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Claims, rules, rulings and disputes behind ConsentStore.
#include "store/impl.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi {

using namespace store;

RecordId SqlCipherStore::Impl::requireVisits(const Pseudonym& principal, Timestamp now) const
{
    const auto consent = ledger.live(principal, Purpose::VisitAttribution, now);
    if (!consent) {
        refuse(ErrorCode::ConsentNotLive, std::string(code(Purpose::VisitAttribution)));
    }
    return *consent;
}

Result<ClaimsAdded> SqlCipherStore::addClaims(std::span<const Claim> claims, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        ClaimsAdded added = m_impl->claims.add(claims, by, now);
        transaction.commit();
        return added;
    });
}

Result<std::size_t> SqlCipherStore::proposeRules(std::span<const RuleVersion> drafts, const StaffAccount& by,
                                                 Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        const std::size_t added = m_impl->rules.propose(drafts, by, now);
        transaction.commit();
        return added;
    });
}

Result<void> SqlCipherStore::approveRules(const std::string& version, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        // Rules approved before the newest visit would rule it anew.
        m_impl->rules.approve(version, by, m_impl->ledger.notBefore(now));
        transaction.commit();
    });
}

Result<std::vector<KeptRule>> SqlCipherStore::rules()
{
    return answer([&] { return m_impl->rules.all(); });
}

Result<RuledVisits> SqlCipherStore::ruledVisits(const Pseudonym& principal, Timestamp now)
{
    return answer([&] {
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        m_impl->requireVisits(principal, now);
        return m_impl->attribution.of(PersonalRows(m_impl->database, principal, key));
    });
}

Result<RuledVisits> SqlCipherStore::correctChannel(const Pseudonym& principal, const RecordId& visit,
                                                   const Channel& channel, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        const RecordId consent = m_impl->requireVisits(principal, now);
        PersonalRows rows(m_impl->database, principal, key);
        if (const auto visits = rows.visitEvents(); std::ranges::find(visits, visit, &VisitEvent::id) == visits.end()) {
            refuse(ErrorCode::StoreRuleBroken, "not a visit of this person");
        }
        rows.addCorrection({.visit = visit, .at = now, .channel = channel}, consent);
        m_impl->note(now, "channel.corrected", principal, "", consent, by.id);
        RuledVisits ruled = m_impl->attribution.of(rows);
        transaction.commit();
        return ruled;
    });
}

Result<SealedRuling> SqlCipherStore::sealAtDesk(const Pseudonym& principal, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        const RecordId consent = m_impl->requireVisits(principal, now);
        PersonalRows rows(m_impl->database, principal, key);
        SealedRuling sealed = m_impl->attribution.sealAtDesk(rows, consent, by, now);
        transaction.commit();
        return sealed;
    });
}

Result<std::vector<SealedRuling>> SqlCipherStore::sealedRulings(const Pseudonym& principal)
{
    return answer([&] {
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        return PersonalRows(m_impl->database, principal, key).rulings();
    });
}

Result<Dispute> SqlCipherStore::raiseDispute(const Pseudonym& principal, DisputeGround ground, Timestamp raisedAt,
                                             Timestamp dueAt, const StaffAccount& by)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        m_impl->keyOf(principal, ErrorCode::PassUnknown);
        Dispute dispute =
            m_impl->disputes.add(ground, raisedAt, dueAt, principal, m_impl->requireVisits(principal, raisedAt), by);
        transaction.commit();
        return dispute;
    });
}

Result<DisputeFile> SqlCipherStore::openDispute(std::int64_t number, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        DisputeFile file{.dispute = m_impl->disputes.find(number), .visits = {}};
        const auto principal = m_impl->disputes.subjectOf(number);
        const auto key = principal ? m_impl->keys.find(*principal) : std::nullopt;
        if (key && m_impl->ledger.live(*principal, Purpose::VisitAttribution, now)) {
            file.visits = m_impl->attribution.of(PersonalRows(m_impl->database, *principal, *key));
        }
        m_impl->log.append(entryBy(by, now, "dispute.opened", "dispute-" + std::to_string(number), ""));
        transaction.commit();
        return file;
    });
}

Result<Dispute> SqlCipherStore::decideDispute(std::int64_t number, const DisputeDecision& decision,
                                              const StaffAccount& by)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        Dispute dispute = m_impl->disputes.decide(number, decision, by);
        transaction.commit();
        return dispute;
    });
}

Result<ConsentRecord> SqlCipherStore::recordDisclosure(const Pseudonym& principal, const Choice& agreed,
                                                       const Channel& recipient)
{
    return answer([&] {
        if (agreed.purpose != Purpose::SettlementDisclosure || agreed.status != ConsentStatus::Given ||
            recipient.code.empty()) {
            refuse(ErrorCode::StoreRuleBroken, "a consent to settlement_disclosure names its recipient");
        }
        Transaction transaction(m_impl->database);
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        m_impl->requireClock(agreed);
        const ConsentRecord consent = recordOf(agreed, newRecordId(agreed.at), principal);
        m_impl->ledger.add(consent);
        PersonalRows(m_impl->database, principal, key).addDisclosure(consent.id, agreed.at, recipient);
        m_impl->noteConsent(consent);
        transaction.commit();
        return consent;
    });
}

} // namespace mingshi
