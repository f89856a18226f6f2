// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/dispute_register.h"

#include "store/consent_ledger.h"
#include "store/store_failure.h"

namespace mingshi::store {

namespace {

Dispute disputeIn(const Statement& row)
{
    const auto ground = disputeGroundFromCode(row.text(1));
    if (!ground) {
        refuse(ErrorCode::StoreCorrupt, "unknown ground of a dispute");
    }
    Dispute dispute{.number = row.integer(0),
                    .ground = *ground,
                    .raisedAt = toTime(row.integer(2)),
                    .dueAt = toTime(row.integer(3)),
                    .decision = {}};
    if (!row.isNull(4)) {
        const auto outcome = disputeOutcomeFromCode(row.text(5));
        if (!outcome) {
            refuse(ErrorCode::StoreCorrupt, "unknown outcome of a dispute");
        }
        dispute.decision = DisputeDecision{.at = toTime(row.integer(4)),
                                           .outcome = *outcome,
                                           .reason = row.isNull(6) ? std::nullopt : disputeReasonFromCode(row.text(6)),
                                           .channel = row.text(7),
                                           .staff = row.text(8)};
    }
    return dispute;
}

} // namespace

Dispute DisputeRegister::add(DisputeGround ground, Timestamp raisedAt, Timestamp dueAt, const Pseudonym& principal,
                             const RecordId& consent, const StaffAccount& by)
{
    const auto number = m_database.integer("SELECT coalesce(max(number), 0) + 1 FROM disputes");
    m_database.change("INSERT INTO disputes (number, ground, raised_at, due_at, staff) VALUES (?1, ?2, ?3, ?4, ?5)",
                      number, code(ground), toNumber(raisedAt), toNumber(dueAt), by.id);
    m_database.change("INSERT INTO dispute_subjects (dispute, principal, consent, at) VALUES (?1, ?2, ?3, ?4)", number,
                      principal, consent, toNumber(raisedAt));
    note(raisedAt, by, "dispute.raised", number, std::string(code(ground)));
    return {.number = number, .ground = ground, .raisedAt = raisedAt, .dueAt = dueAt, .decision = {}};
}

Dispute DisputeRegister::decide(std::int64_t number, const DisputeDecision& decision, const StaffAccount& by)
{
    if (!complete(decision)) {
        refuse(ErrorCode::StoreRuleBroken, "a decision says why, and which channel where it is another one");
    }
    Dispute dispute = find(number);
    if (dispute.decision) {
        refuse(ErrorCode::StoreRuleBroken, "this dispute is decided");
    }
    m_database.change("INSERT INTO dispute_decisions (dispute, at, outcome, reason, channel, staff)"
                      " VALUES (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), ?6)",
                      number, toNumber(decision.at), code(decision.outcome),
                      decision.reason ? code(*decision.reason) : std::string_view(), decision.channel, by.id);
    note(decision.at, by, "dispute.decided", number,
         std::string(code(decision.outcome)) + (decision.reason ? "/" + std::string(code(*decision.reason)) : ""));
    dispute.decision = decision;
    dispute.decision->staff = by.id;
    return dispute;
}

Dispute DisputeRegister::find(std::int64_t number) const
{
    auto found = read("WHERE r.number = ?1", number);
    if (found.empty()) {
        refuse(ErrorCode::StoreRuleBroken, "no dispute has this number");
    }
    return std::move(found.front());
}

std::optional<Pseudonym> DisputeRegister::subjectOf(std::int64_t number) const
{
    Pseudonym principal = m_database.text("SELECT principal FROM dispute_subjects WHERE dispute = ?1", number);
    return principal.empty() ? std::nullopt : std::optional(std::move(principal));
}

std::vector<HeldDispute> DisputeRegister::ofPerson(const Pseudonym& principal) const
{
    std::vector<HeldDispute> disputes;
    Statement rows = m_database.prepare("SELECT s.dispute, s.at, d.at FROM dispute_subjects s"
                                        " LEFT JOIN dispute_decisions d ON d.dispute = s.dispute"
                                        " WHERE s.principal = ?1 ORDER BY s.dispute");
    rows.with(principal);
    while (rows.step()) {
        disputes.push_back({.number = rows.integer(0),
                            .at = toTime(rows.integer(1)),
                            .decidedAt = rows.isNull(2) ? std::nullopt : std::optional(toTime(rows.integer(2)))});
    }
    return disputes;
}

std::vector<Dispute> DisputeRegister::all(std::size_t decided) const
{
    auto disputes = read("WHERE d.at IS NULL ORDER BY r.due_at, r.number LIMIT ?1", 1000);
    for (auto& one : read("WHERE d.at IS NOT NULL ORDER BY d.at DESC, r.number DESC LIMIT ?1",
                          static_cast<std::int64_t>(decided))) {
        disputes.push_back(std::move(one));
    }
    return disputes;
}

std::vector<Dispute> DisputeRegister::read(const char* which, std::int64_t value) const
{
    Statement rows = m_database.prepare(
        std::string("SELECT r.number, r.ground, r.raised_at, r.due_at, d.at, d.outcome, d.reason, d.channel, d.staff"
                    " FROM disputes r LEFT JOIN dispute_decisions d ON d.dispute = r.number ") +
        which);
    rows.with(value);
    std::vector<Dispute> disputes;
    while (rows.step()) {
        disputes.push_back(disputeIn(rows));
    }
    return disputes;
}

void DisputeRegister::note(Timestamp at, const StaffAccount& by, const char* action, std::int64_t number,
                           std::string reason)
{
    m_log.append(entryBy(by, at, action, "dispute-" + std::to_string(number), std::move(reason)));
}

} // namespace mingshi::store
