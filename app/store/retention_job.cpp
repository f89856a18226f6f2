// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/retention_job.h"

#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace mingshi::store {

using namespace std::string_literals;

namespace {

/// Due holdings by person, in the order in which the persons are longest overdue.
std::vector<std::pair<Pseudonym, std::vector<Holding>>> byPerson(std::vector<Holding> due)
{
    std::vector<std::pair<Pseudonym, std::vector<Holding>>> people;
    std::map<Pseudonym, std::size_t> places;
    for (Holding& holding : due) {
        const auto [place, isNew] = places.try_emplace(holding.principal, people.size());
        if (isNew) {
            people.emplace_back(holding.principal, std::vector<Holding>());
        }
        people[place->second].second.push_back(std::move(holding));
    }
    return people;
}

/// The condition that makes a statement about everybody one about `principal`.
const char* onlyOf(const Pseudonym& principal, const char* condition)
{
    return principal.empty() ? "" : condition;
}

void bindTo(Statement& rows, const Pseudonym& principal)
{
    if (!principal.empty()) {
        rows.with(principal);
    }
}

} // namespace

void RetentionJob::remember(std::span<const RetentionPromise> promises)
{
    Transaction transaction(m_database);
    for (const RetentionPromise& promise : promises) {
        m_database.change("INSERT INTO retention_promises (notice_sha256, seconds) VALUES (?1, ?2)"
                          " ON CONFLICT (notice_sha256) DO NOTHING",
                          promise.noticeSha256, promise.period.count());
    }
    transaction.commit();
}

void RetentionJob::forEachConsent(const Pseudonym& principal, const Take& take) const
{
    const auto corrections = m_clock.corrections();
    Statement rows = m_database.prepare(
        "SELECT c.id, c.principal, c.purpose, e.at, p.seconds,"s
        " CASE c.purpose"
        "  WHEN 'id_face_comparison' THEN (SELECT min(at) FROM comparisons WHERE principal = c.principal AND consent = "
        "c.id)"
        "  WHEN 'id_reading' THEN (SELECT at FROM documents WHERE principal = c.principal AND consent = c.id) END"
        " FROM persons s JOIN consents c ON c.principal = s.principal JOIN consent_events e ON e.consent = c.id"
        " LEFT JOIN retention_promises p ON p.notice_sha256 = c.notice_sha256"
        " WHERE e.seq = (SELECT max(n.seq) FROM consent_events n WHERE n.consent = c.id)"
        " AND e.status IN ('dpv:ConsentGiven', 'dpv:RenewedConsentGiven')" +
        onlyOf(principal, " AND s.principal = ?1"));
    bindTo(rows, principal);
    while (rows.step()) {
        const auto purpose = purposeFromCode(rows.text(2));
        if (!purpose) {
            refuse(ErrorCode::StoreCorrupt, "unknown purpose");
        }
        Holding holding{.id = rows.text(0),
                        .principal = rows.text(1),
                        .what = retentionClassOf(*purpose),
                        .start = toTime(rows.integer(rows.isNull(5) ? 3 : 5)),
                        .promised =
                            rows.isNull(4) ? std::nullopt : std::optional(std::chrono::seconds(rows.integer(4)))};
        for (const Clock::Correction& correction : corrections) {
            if (m_clock.covers(correction, holding.id)) {
                holding.start = correction.startOf(holding.start);
            }
        }
        take(std::move(holding));
    }
}

void RetentionJob::forEachStaffCheck(const Pseudonym& principal, const Take& take) const
{
    const auto corrections = m_clock.corrections();
    Statement rows =
        m_database.prepare("SELECT id, principal, at FROM staff_checks"s + onlyOf(principal, " WHERE principal = ?1"));
    bindTo(rows, principal);
    while (rows.step()) {
        Holding holding{.id = rows.text(0),
                        .principal = rows.text(1),
                        .what = RetentionClass::ComparisonResult,
                        .start = toTime(rows.integer(2)),
                        .promised = std::nullopt};
        for (const Clock::Correction& correction : corrections) {
            // No consent says when it was written; a later one that falls into the wrong time goes early, never late.
            if (holding.start <= correction.mark) {
                holding.start = correction.startOf(holding.start);
            }
        }
        take(std::move(holding));
    }
}

void RetentionJob::forEachProof(const Pseudonym& principal, const Take& take) const
{
    Statement rows = m_database.prepare(
        "SELECT c.principal, max(max(e.at + iif(e.status IN ('dpv:ConsentGiven', 'dpv:RenewedConsentGiven'),"
        " e.validity * 1000, 0)), coalesce((SELECT max(proven_at) FROM deletion_certificates d WHERE d.principal = "
        "c.principal), 0))"
        " FROM consents c JOIN consent_events e ON e.consent = c.id"
        " WHERE c.principal NOT IN (SELECT principal FROM persons)"
        " AND c.principal NOT IN (SELECT principal FROM unproven_erasures)"
        " AND c.principal NOT IN (SELECT l.principal FROM legal_holds l JOIN held_rows r ON r.hold = l.id)"
        " AND e.seq = (SELECT max(n.seq) FROM consent_events n WHERE n.consent = c.id)"s +
        onlyOf(principal, " AND c.principal = ?1") + " GROUP BY c.principal");
    bindTo(rows, principal);
    while (rows.step()) {
        take({.id = rows.text(0),
              .principal = rows.text(0),
              .what = RetentionClass::ConsentProof,
              .start = toTime(rows.integer(1)),
              .promised = std::nullopt});
    }
}

void RetentionJob::forEachHolding(const Pseudonym& principal, const Take& take) const
{
    forEachConsent(principal, take);
    forEachStaffCheck(principal, take);
    forEachProof(principal, take);
}

DueHoldings RetentionJob::dueNow(Timestamp now) const
{
    DueHoldings all;
    forEachHolding({}, [&](Holding holding) {
        DueHoldings one = dueOf({std::move(holding)}, now);
        std::ranges::move(one.due, std::back_inserter(all.due));
        if (one.next && (!all.next || *one.next < *all.next)) {
            all.next = one.next;
        }
    });
    all.due = dueOf(std::move(all.due), now).due; // in their order
    return all;
}

std::vector<Holding> RetentionJob::holdingsOf(const Pseudonym& principal) const
{
    std::vector<Holding> all;
    forEachHolding(principal, [&](Holding holding) { all.push_back(std::move(holding)); });
    return all;
}

Deletion RetentionJob::deletionOf(const Pseudonym& principal, std::span<const Holding> due, Timestamp at) const
{
    Deletion deletion{.id = newRecordId(at),
                      .principal = principal,
                      .extent = {},
                      .reason = DeletionReason::ServiceEnded,
                      .byRetention = true,
                      .at = at};
    deletion.extent.pass = true; // its notice promised an end for it too
    std::size_t all = 0;
    for (const Purpose purpose : allPurposes) {
        all += m_ledger.withdrawable(principal, purpose).size();
    }
    for (const Holding& holding : due) {
        const bool ofStaff = !m_ledger.purposeOf(holding.id);
        (ofStaff ? deletion.extent.staffChecks : deletion.extent.consents).push_back(holding.id);
    }
    // With the last consent goes the reason for which a check by a person could join this one.
    deletion.extent.everything = deletion.extent.consents.size() == all;
    return deletion;
}

void RetentionJob::retireProof(const Pseudonym& principal, Timestamp at)
{
    Transaction transaction(m_database);
    const auto note = [&](const std::string& object, const std::string& consent) {
        m_log.append({.at = at,
                      .actor = "system",
                      .role = "",
                      .action = std::string(proofRetired),
                      .object = object,
                      .reason = std::string(ruleOf(RetentionClass::ConsentProof).code),
                      .consent = consent});
    };
    const auto ids = [&](std::string_view sql) {
        std::vector<std::string> found;
        Statement rows = m_database.prepare(sql);
        rows.with(principal);
        while (rows.step()) {
            found.push_back(rows.text(0));
        }
        return found;
    };
    // The schema lets proof go by the mark, which a refusal, being in no log, does not move.
    m_database.change("UPDATE clock_mark SET at = ?1 WHERE at < ?1", toNumber(at));
    const bool refusal = principal.starts_with("onetime_"); // no entry of the log points to one
    for (const auto& consent : ids("SELECT id FROM consents WHERE principal = ?1")) {
        if (!refusal) {
            note(principal, consent);
        }
        m_database.change("DELETE FROM consent_events WHERE consent = ?1", consent);
        m_database.change("DELETE FROM consents WHERE id = ?1", consent);
    }
    for (const auto& certificate : ids("SELECT id FROM deletion_certificates WHERE principal = ?1")) {
        note(certificate, "");
        m_database.change("DELETE FROM deletion_certificates WHERE id = ?1", certificate);
    }
    transaction.commit();
}

RetentionRun RetentionJob::run(Timestamp now, std::size_t people)
{
    const Timestamp passed = m_clock.passed(now); // only to judge by; what is written down is what the clock shows
    {
        Transaction transaction(m_database);
        m_holds.endOver(passed, now);
        transaction.commit();
    }
    DueHoldings outlook = dueNow(passed);
    if (passed !=
        now) { // proof, which names nobody, waits for a right clock: the log must be able to justify its going
        std::erase_if(outlook.due, [](const Holding& holding) { return holding.what == RetentionClass::ConsentProof; });
    }
    RetentionRun result;
    result.next = outlook.next;
    std::size_t handled = 0;
    const auto keep = [&result](const StoreFailure& failure) {
        if (!result.problem) {
            result.problem = failure.error;
        }
    };
    for (const auto& [principal, due] : byPerson(std::move(outlook.due))) {
        if (handled == people) {
            ++result.left;
            continue;
        }
        try {
            ++handled;
            if (due.front().what == RetentionClass::ConsentProof) {
                retireProof(principal, now);
                ++result.retired;
                continue;
            }
            const Deletion deletion = deletionOf(principal, due, now);
            m_erasure.erase(deletion);
            for (const Holding& holding : due) {
                if (ruleOf(holding.what).action == RetentionAction::EraseAndCount) {
                    m_database.change("INSERT INTO retention_counts (day, class, number) VALUES (?1, ?2, 1)"
                                      " ON CONFLICT (day, class) DO UPDATE SET number = number + 1",
                                      toDayNumber(now), ruleOf(holding.what).code);
                }
            }
            result.deleted.push_back(m_erasure.prove(deletion.id, now));
        } catch (const StoreFailure& failure) {
            keep(failure); // one damaged row must not keep everybody else's
        }
    }
    for (const LegalHold& hold : m_holds.withRows()) {
        if (!hold.endedAt) {
            continue;
        }
        if (handled == people) {
            ++result.left;
            continue;
        }
        try {
            ++handled;
            Deletion deletion{.id = newRecordId(now),
                              .principal = hold.principal,
                              .extent = {},
                              .reason = DeletionReason::ServiceEnded, // the time for which the law wanted it is over
                              .byRetention = true,
                              .at = now};
            deletion.extent.holds = {hold.id};
            m_erasure.erase(deletion);
            result.deleted.push_back(m_erasure.prove(deletion.id, now));
        } catch (const StoreFailure& failure) {
            keep(failure);
        }
    }
    if (result.left == 0) {
        for (const RecordId& owed : m_erasure.owed()) {
            try {
                result.deleted.push_back(m_erasure.prove(owed, now));
            } catch (const StoreFailure& failure) {
                keep(failure);
            }
        }
    }
    Transaction transaction(m_database);
    m_log.append({.at = now,
                  .actor = "system",
                  .role = "",
                  .action = "retention.run",
                  .object = "",
                  .reason = "deleted=" + std::to_string(result.deleted.size()) +
                            ",retired=" + std::to_string(result.retired) + ",left=" + std::to_string(result.left) +
                            (result.problem ? ",failed" : ""),
                  .consent = ""});
    transaction.commit();
    return result;
}

RetentionJob::Outlook RetentionJob::outlook(Timestamp now) const
{
    const Timestamp passed = m_clock.passed(now);
    const DueHoldings found = dueNow(passed);
    std::set<Pseudonym> people;
    for (const Holding& holding : found.due) {
        people.insert(holding.principal);
    }
    Outlook outlook{.overdue = 0, .next = found.next};
    for (const LegalHold& hold : m_holds.withRows()) {
        if (hold.endedAt || hold.terms.until <= passed) {
            people.insert(hold.principal);
        } else if (!outlook.next || hold.terms.until < *outlook.next) {
            outlook.next = hold.terms.until;
        }
    }
    outlook.overdue = people.size();
    return outlook;
}

} // namespace mingshi::store
