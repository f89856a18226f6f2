// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/sqlcipher_store.h"

#include "store/impl.h"
#include "store/pages.h"
#include "store/proof_digest.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>
#include <set>

namespace mingshi {

using namespace store;

PassCode SqlCipherStore::Impl::makePass(const ConsentRecord& consent)
{
    PassCode pass = newPassCode();
    database.change("INSERT INTO passes (code_hmac, principal, consent, at) VALUES (?1, ?2, ?3, ?4)",
                    BytesView(hmacOf(pass)), consent.principal, consent.id, toNumber(consent.events.back().at));
    return pass;
}

KnownVisitor SqlCipherStore::Impl::known(const Pseudonym& principal, Timestamp now)
{
    KnownVisitor visitor{.principal = principal, .visits = {}, .consents = ledger.ofPerson(principal)};
    if (ledger.live(principal, Purpose::VisitAttribution, now)) {
        const LockedBytes key = keyOf(principal, ErrorCode::PassUnknown);
        visitor.visits = PersonalRows(database, principal, key).visits();
    }
    for (LegalHold& hold : holds.living(principal)) {
        visitor.holds.push_back(std::move(hold.terms));
    }
    return visitor;
}

LockedBytes SqlCipherStore::Impl::keyOf(const Pseudonym& principal, ErrorCode otherwise) const
{
    auto key = keys.find(principal);
    if (!key) {
        refuse(otherwise);
    }
    return std::move(*key);
}

void SqlCipherStore::Impl::note(Timestamp at, std::string action, const Pseudonym& principal, std::string reason,
                                const RecordId& consent, const std::string& actor)
{
    log.append({.at = at,
                .actor = actor,
                .role = "",
                .action = std::move(action),
                .object = principal,
                .reason = std::move(reason),
                .consent = consent});
}

void SqlCipherStore::Impl::noteConsent(const ConsentRecord& record)
{
    log.append({.at = record.events.back().at,
                .actor = "visitor",
                .role = "",
                .action = "consent.given",
                .object = record.principal,
                .reason = std::string(mingshi::code(record.purpose)),
                .consent = record.id},
               consentDigest(database, record.id));
}

void SqlCipherStore::Impl::requireClock(const Choice& agreed) const
{
    const Timestamp mark = ledger.clockMark();
    if (agreed.at < mark && mark >= agreed.at + agreed.validity) {
        refuse(ErrorCode::ClockBehind, "newest record " + toIso8601(mark) + ", clock " + toIso8601(agreed.at));
    }
}

void SqlCipherStore::Impl::addVisit(const Pseudonym& principal, const LockedBytes& key, const Visit& visit,
                                    const RecordId& consent, const std::vector<AnsweredClaim>& answers)
{
    PersonalRows rows(database, principal, key);
    const RecordId id = rows.addVisit(visit, consent);
    rows.addAnswers(id, consent, visit.at, answers);
    note(visit.at, "visit.recorded", principal, "", consent);
    attribution.sealAtDoor(rows, id, consent, visit.at);
}

Result<IssuedPass> SqlCipherStore::openVisit(const Choice& agreed, const Channel& channel,
                                             const std::vector<AnsweredClaim>& answers)
{
    return answer([&] {
        if (agreed.purpose != Purpose::VisitAttribution || agreed.status != ConsentStatus::Given) {
            refuse(ErrorCode::StoreRuleBroken, "a visit is opened by a consent to visit_attribution");
        }
        Transaction transaction(m_impl->database);
        m_impl->requireClock(agreed);
        const ConsentRecord consent = recordOf(agreed, newRecordId(agreed.at), newPseudonym());
        m_impl->ledger.add(consent);
        const LockedBytes key = m_impl->keys.make(consent.principal);
        IssuedPass pass{.code = m_impl->makePass(consent),
                        .principal = consent.principal,
                        .consent = consent,
                        .visit = {.at = agreed.at, .channel = channel}};
        m_impl->noteConsent(consent);
        m_impl->addVisit(pass.principal, key, pass.visit, consent.id, answers);
        transaction.commit();
        return pass;
    });
}

Result<ConsentRecord> SqlCipherStore::recordRefusal(const Choice& refused)
{
    return answer([&] {
        if (refused.status != ConsentStatus::Refused && refused.status != ConsentStatus::RequestDeferred) {
            refuse(ErrorCode::StoreRuleBroken, "not a refusal");
        }
        // Neither the id (UUIDv7 has a time in it) nor the audit log may say when within the hour.
        const Timestamp hour = std::chrono::floor<std::chrono::hours>(refused.at);
        Transaction transaction(m_impl->database);
        ConsentRecord record = recordOf(refused, newRecordId(hour), newOneTimePrincipal());
        m_impl->ledger.add(record);
        transaction.commit();
        return record;
    });
}

Result<std::vector<ConsentRecord>> SqlCipherStore::consentsOf(const Pseudonym& principal)
{
    return answer([&] { return m_impl->ledger.ofPerson(principal); });
}

Result<HeldData> SqlCipherStore::heldAbout(const Pseudonym& principal, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        const PersonalRows rows(m_impl->database, principal, key);
        HeldData held{.principal = principal,
                      .at = now,
                      .consents = {},
                      .visits = rows.visits(),
                      .document = rows.heldDocument(),
                      .checks = rows.checks(),
                      .corrections = {},
                      .rulings = {},
                      .disclosures = rows.disclosures(),
                      .disputes = m_impl->disputes.ofPerson(principal)};
        const auto visits = rows.visitEvents();
        for (const Correction& correction : rows.corrections()) {
            const auto visit = std::ranges::find(visits, correction.visit, &VisitEvent::id);
            held.corrections.push_back({.visitAt = visit != visits.end() ? visit->visit.at : Timestamp{},
                                        .at = correction.at,
                                        .channel = correction.channel});
        }
        for (const SealedRuling& sealed : rows.rulings()) {
            held.rulings.push_back({.at = sealed.at,
                                    .atDesk = sealed.where == SealedAt::Desk,
                                    .outcome = std::string(code(sealed.ruling.outcome)),
                                    .channels = {},
                                    .rules = sealed.ruling.version});
            for (const Share& share : sealed.ruling.shares) {
                held.rulings.back().channels.push_back(share.channel);
            }
        }
        for (LegalHold& hold : m_impl->holds.ofPerson(principal)) {
            if (hold.lives() || hold.restricted != 0) {
                held.holds.push_back(std::move(hold));
            }
        }
        for (auto& record : m_impl->ledger.ofPerson(principal)) {
            held.consents.push_back({.record = std::move(record), .keptUntil = {}});
        }
        for (const Holding& holding : m_impl->retention.holdingsOf(principal)) {
            for (auto& consent : held.consents) {
                if (consent.record.id == holding.id) {
                    consent.keptUntil = dueAt(holding);
                }
            }
            for (auto& check : held.checks) {
                if (!check.byFace && check.at == holding.start &&
                    m_impl->ledger.purposeOf(holding.id) == std::nullopt) {
                    check.keptUntil = dueAt(holding);
                }
            }
        }
        m_impl->note(now, "data.shown", principal, "", "");
        transaction.commit();
        return held;
    });
}

Result<KnownVisitor> SqlCipherStore::findByPass(const PassCode& pass, Timestamp now)
{
    return answer([&] {
        const Pseudonym principal =
            m_impl->database.text("SELECT principal FROM passes WHERE code_hmac = ?1", BytesView(m_impl->hmacOf(pass)));
        if (principal.empty()) {
            refuse(ErrorCode::PassUnknown);
        }
        return m_impl->known(principal, now);
    });
}

Result<KnownVisitor> SqlCipherStore::findByRecord(const RecordId& record, Timestamp now)
{
    return answer([&] {
        const Pseudonym principal = m_impl->database.text(
            "SELECT persons.principal FROM persons JOIN consents USING (principal) WHERE consents.id = ?1", record);
        if (principal.empty()) {
            refuse(ErrorCode::PassUnknown);
        }
        return m_impl->known(principal, now);
    });
}

Result<KnownVisitor> SqlCipherStore::recordVisit(const Pseudonym& principal, const Visit& visit,
                                                 const std::vector<AnsweredClaim>& answers)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::PassUnknown);
        m_impl->addVisit(principal, key, visit, m_impl->requireVisits(principal, visit.at), answers);
        transaction.commit();
        return m_impl->known(principal, visit.at);
    });
}

Result<RecordedConsent> SqlCipherStore::recordConsent(const std::optional<Pseudonym>& principal, const Choice& agreed)
{
    return answer([&] {
        if (!validForProcessing(agreed.status)) {
            refuse(ErrorCode::StoreRuleBroken, "not a consent");
        }
        Transaction transaction(m_impl->database);
        if (principal && !m_impl->keys.find(*principal)) {
            refuse(ErrorCode::PassUnknown);
        }
        m_impl->requireClock(agreed);
        RecordedConsent recorded{
            .consent = recordOf(agreed, newRecordId(agreed.at), principal ? *principal : newPseudonym()), .pass = {}};
        m_impl->ledger.add(recorded.consent);
        if (!principal) {
            m_impl->keys.make(recorded.consent.principal);
            recorded.pass = m_impl->makePass(recorded.consent);
        }
        m_impl->noteConsent(recorded.consent);
        transaction.commit();
        return recorded;
    });
}

Result<void> SqlCipherStore::recordDocument(const Pseudonym& principal, const DocumentDetails& details, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        const auto reading = m_impl->ledger.live(principal, Purpose::IdReading, now);
        if (!reading) {
            refuse(ErrorCode::ConsentNotLive, std::string(code(Purpose::IdReading)));
        }
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::ConsentNotLive);
        PersonalRows rows(m_impl->database, principal, key);
        rows.putDocument(details, *reading, now);
        if (const auto visiting = m_impl->ledger.live(principal, Purpose::VisitAttribution, now)) {
            rows.putDocumentLink(details.numberHmac, *visiting, *reading, now);
        }
        m_impl->note(now, "document.recorded", principal, "", *reading);
        transaction.commit();
    });
}

Result<std::optional<DocumentDetails>> SqlCipherStore::document(const Pseudonym& principal, Timestamp now)
{
    return answer([&] {
        if (!m_impl->ledger.live(principal, Purpose::IdReading, now)) {
            refuse(ErrorCode::ConsentNotLive, std::string(code(Purpose::IdReading)));
        }
        const LockedBytes key = m_impl->keyOf(principal, ErrorCode::ConsentNotLive);
        return PersonalRows(m_impl->database, principal, key).document();
    });
}

Result<void> SqlCipherStore::recordIdentityCheck(const std::optional<Pseudonym>& principal, const IdentityCheck& check)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        // Neither band nor result goes into the log: it outlives the person's data.
        if (check.method == IdentityCheckMethod::FaceComparison) {
            if (!check.comparison) {
                refuse(ErrorCode::StoreRuleBroken, "a comparison without an outcome");
            }
            const auto consent =
                principal ? m_impl->ledger.live(*principal, Purpose::IdFaceComparison, check.at) : std::nullopt;
            if (!consent) {
                refuse(ErrorCode::ConsentNotLive, std::string(code(Purpose::IdFaceComparison)));
            }
            const LockedBytes key = m_impl->keyOf(*principal, ErrorCode::ConsentNotLive);
            PersonalRows(m_impl->database, *principal, key).addComparison(check, *consent);
            m_impl->note(check.at, "identity.checked", *principal, "face_comparison", *consent, check.staff);
        } else {
            if (!check.byPerson) {
                refuse(ErrorCode::StoreRuleBroken, "a check by a person without a result");
            }
            // It rests on no consent, so it never fails for want of one; whoever is unknown stays so.
            const auto key = principal ? m_impl->keys.find(*principal) : std::nullopt;
            if (key) {
                PersonalRows(m_impl->database, *principal, *key).addStaffCheck(check);
            }
            countStaffCheck(m_impl->database, *check.byPerson, check.at);
            m_impl->note(check.at, "identity.checked", key ? *principal : Pseudonym(), "by_person", "", check.staff);
        }
        transaction.commit();
    });
}

Result<DeletionCertificate> SqlCipherStore::withdraw(const Pseudonym& principal, std::span<const Purpose> purposes,
                                                     DeletionReason reason, Timestamp now)
{
    return answer([&] { return m_impl->erasure.withdraw(principal, purposes, reason, now); });
}

Result<RetentionRun> SqlCipherStore::deleteDue(Timestamp now, std::span<const RetentionPromise> promises,
                                               std::size_t people)
{
    return answer([&] {
        m_impl->retention.remember(promises);
        return m_impl->retention.run(now, people);
    });
}

Result<DeletionCertificate> SqlCipherStore::certificate(const RecordId& id)
{
    return answer([&] { return m_impl->erasure.certificate(id); });
}

Result<void> SqlCipherStore::correctClock(Timestamp now, const AuditEntry& by)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        m_impl->clock.correct(now, by);
        transaction.commit();
    });
}

Result<StaffSession> SqlCipherStore::signIn(std::string_view account, std::string_view password, Timestamp now)
{
    auto outcome = answer([&] {
        Transaction transaction(m_impl->database);
        auto session = m_impl->staff.signIn(account, password, m_impl->ledger.notBefore(now));
        transaction.commit(); // a refusal is counted
        return session;
    });
    return outcome ? std::move(*outcome) : std::unexpected(outcome.error());
}

Result<void> SqlCipherStore::addStaff(const StaffAccount& account, std::string_view password, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        m_impl->staff.add(account, password, now);
        transaction.commit();
    });
}

Result<void> SqlCipherStore::audit(const AuditEntry& entry)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        m_impl->log.append(entry);
        transaction.commit();
    });
}

Result<Request> SqlCipherStore::recordRequest(RequestKind kind, Timestamp receivedAt, Timestamp dueAt,
                                              const StaffAccount& by)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        auto request = m_impl->requests.add(kind, receivedAt, dueAt, by);
        transaction.commit();
        return request;
    });
}

Result<Request> SqlCipherStore::decideRequest(std::int64_t number, const RequestDecision& decision,
                                              const StaffAccount& by)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        auto request = m_impl->requests.decide(number, decision, by);
        transaction.commit();
        return request;
    });
}

Result<Checkpoint> SqlCipherStore::checkpoint(Timestamp now, std::string_view site)
{
    return answer([&] {
        if (isLarge(m_impl->database)) {
            m_impl->database.truncateLog();
            requireWhole(m_impl->database, m_impl->folder.database());
        }
        Transaction transaction(m_impl->database);
        Checkpoint made = m_impl->checkpoints.make(now, std::string(site));
        transaction.commit();
        return made;
    });
}

Result<Evidence> SqlCipherStore::evidence(const EvidenceScope& scope, const AuditEntry& by)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        Evidence evidence = m_impl->evidence.collect(scope, by);
        transaction.commit();
        return evidence;
    });
}

Result<Overview> SqlCipherStore::overview(Timestamp now)
{
    return answer([&] {
        const Database& database = m_impl->database;
        Overview overview;
        overview.people = static_cast<std::size_t>(database.integer("SELECT count(*) FROM persons"));
        overview.visits = static_cast<std::size_t>(database.integer("SELECT count(*) FROM visits"));
        // Grouping would have all of them in memory.
        Statement events = database.prepare("SELECT e.consent, c.purpose, e.status FROM consent_events e"
                                            " CROSS JOIN consents c ON c.id = e.consent");
        std::string consent;
        std::set<ConsentStatus> seen; // of this consent: each is counted once
        while (events.step()) {
            const auto purpose = purposeFromCode(events.text(1));
            const auto status = statusFromDpv(events.text(2));
            if (!purpose || !status) {
                refuse(ErrorCode::StoreCorrupt, "unknown purpose or status");
            }
            if (std::string id = events.text(0); id != consent) {
                consent = std::move(id);
                seen.clear();
            }
            if (!seen.insert(*status).second) {
                continue;
            }
            if (*status == ConsentStatus::Given) {
                ++overview.given[*purpose];
            } else if (*status == ConsentStatus::Refused) {
                ++overview.refused[*purpose];
            } else if (*status == ConsentStatus::Withdrawn) {
                ++overview.withdrawn[*purpose];
            }
        }
        Statement faces = database.prepare("SELECT table_name, column_name FROM column_classes WHERE holds_face = 1");
        while (faces.step()) {
            overview.storedFaces +=
                static_cast<std::size_t>(database.integer("SELECT count(" + faces.text(1) + ") FROM " + faces.text(0)));
        }
        const RetentionJob::Outlook outlook = m_impl->retention.outlook(now);
        overview.overdue = outlook.overdue;
        overview.nextDeletion = outlook.next;
        overview.clockBehind = now < m_impl->ledger.clockMark();
        overview.deletions = m_impl->erasure.certificates(100);
        overview.requests = m_impl->requests.all(100);
        overview.disputes = m_impl->disputes.all(100);
        overview.rules = m_impl->rules.all();
        overview.holds = m_impl->holds.all(100);
        if (const auto at = database.integer("SELECT coalesce(max(at), 0) FROM audit_log WHERE action = 'backup.made'");
            at != 0) {
            overview.lastBackup = toTime(at);
        }
        std::error_code unknown;
        if (const auto space = std::filesystem::space(m_impl->folder.path, unknown); !unknown) {
            overview.freeBytes = space.available;
        }
        const AuditLog::Verdict verdict = m_impl->log.verify();
        overview.logEntries = verdict.entries;
        overview.logIntact = verdict.intact;
        return overview;
    });
}

NumberHmac SqlCipherStore::hmacOfNumber(std::string_view number) const
{
    return hmacSha256(m_impl->numberKey, viewOf(number));
}

LockedBytes SqlCipherStore::signingSeed() const
{
    return deriveKey(m_impl->databaseKey, KeyUse::ReceiptSignatures);
}

} // namespace mingshi
