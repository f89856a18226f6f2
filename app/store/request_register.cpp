// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/request_register.h"

#include "store/consent_ledger.h"
#include "store/store_failure.h"

namespace mingshi::store {

namespace {

Request rowOf(const Statement& row)
{
    const auto kind = requestKindFromCode(row.text(1));
    if (!kind) {
        refuse(ErrorCode::StoreCorrupt, "unknown kind of request");
    }
    Request request{.number = row.integer(0),
                    .kind = *kind,
                    .receivedAt = toTime(row.integer(2)),
                    .dueAt = toTime(row.integer(3)),
                    .decision = {}};
    if (!row.isNull(4)) {
        const auto outcome = requestOutcomeFromCode(row.text(5));
        if (!outcome) {
            refuse(ErrorCode::StoreCorrupt, "unknown outcome of a request");
        }
        request.decision = RequestDecision{.at = toTime(row.integer(4)),
                                           .outcome = *outcome,
                                           .ground = row.isNull(6) ? std::nullopt : refusalGroundFromCode(row.text(6)),
                                           .staff = row.text(7)};
    }
    return request;
}

} // namespace

Request RequestRegister::add(RequestKind kind, Timestamp receivedAt, Timestamp dueAt, const StaffAccount& by)
{
    const auto number = m_database.integer("SELECT coalesce(max(number), 0) + 1 FROM requests");
    m_database.change("INSERT INTO requests (number, kind, received_at, due_at, staff) VALUES (?1, ?2, ?3, ?4, ?5)",
                      number, code(kind), toNumber(receivedAt), toNumber(dueAt), by.id);
    note(receivedAt, by, "request.received", number, std::string(code(kind)));
    return {.number = number, .kind = kind, .receivedAt = receivedAt, .dueAt = dueAt, .decision = {}};
}

Request RequestRegister::decide(std::int64_t number, const RequestDecision& decision, const StaffAccount& by)
{
    if (!complete(decision)) {
        refuse(ErrorCode::StoreRuleBroken, "a refusal says why, and nothing else does");
    }
    auto found = read("WHERE r.number = ?1", number);
    if (found.empty() || found.front().decision) {
        refuse(ErrorCode::StoreRuleBroken, "no open request has this number");
    }
    m_database.change("INSERT INTO request_decisions (request, at, outcome, ground, staff)"
                      " VALUES (?1, ?2, ?3, nullif(?4, ''), ?5)",
                      number, toNumber(decision.at), code(decision.outcome),
                      decision.ground ? code(*decision.ground) : std::string_view(), by.id);
    note(decision.at, by, "request.decided", number,
         std::string(code(decision.outcome)) + (decision.ground ? "/" + std::string(code(*decision.ground)) : ""));
    Request decided = std::move(found.front());
    decided.decision = decision;
    decided.decision->staff = by.id;
    return decided;
}

std::vector<Request> RequestRegister::all(std::size_t decided) const
{
    auto requests = read("WHERE d.at IS NULL ORDER BY r.due_at, r.number LIMIT ?1", 1000);
    for (auto& one : read("WHERE d.at IS NOT NULL ORDER BY d.at DESC, r.number DESC LIMIT ?1",
                          static_cast<std::int64_t>(decided))) {
        requests.push_back(std::move(one));
    }
    return requests;
}

std::vector<Request> RequestRegister::read(const char* which, std::int64_t value) const
{
    Statement rows = m_database.prepare(
        std::string("SELECT r.number, r.kind, r.received_at, r.due_at, d.at, d.outcome, d.ground, d.staff"
                    " FROM requests r LEFT JOIN request_decisions d ON d.request = r.number ") +
        which);
    rows.with(value);
    std::vector<Request> requests;
    while (rows.step()) {
        requests.push_back(rowOf(rows));
    }
    return requests;
}

void RequestRegister::note(Timestamp at, const StaffAccount& by, const char* action, std::int64_t number,
                           std::string reason)
{
    m_log.append(entryBy(by, at, action, "request-" + std::to_string(number), std::move(reason)));
}

} // namespace mingshi::store
