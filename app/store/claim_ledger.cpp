// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/claim_ledger.h"

#include "signatures/canonical_json.h"
#include "signatures/sha256.h"
#include "store/consent_ledger.h"
#include "store/store_failure.h"

#include <algorithm>
#include <set>

namespace mingshi::store {

namespace {

Digest headAfter(const Digest& before, const Claim& claim)
{
    return sha256(canonicalJson({{"before", toHex(before)},
                                 {"channel", claim.channel},
                                 {"code", claim.code},
                                 {"kind", code(claim.kind)},
                                 {"known_at", toNumber(claim.knownAt)},
                                 {"registered_at", toNumber(claim.registeredAt)}}));
}

bool isClaim(const Claim& claim)
{
    return isCode(claim.code) && isCode(claim.channel) && claim.kind != ChannelKind::WalkIn &&
           claim.kind != ChannelKind::NotSaid;
}

Claim claimIn(const Statement& row)
{
    const auto kind = channelKindFromCode(row.text(2));
    if (!kind) {
        refuse(ErrorCode::StoreCorrupt, "unknown channel kind");
    }
    return {row.text(0), row.text(1), *kind, toTime(row.integer(3)), toTime(row.integer(4))};
}

} // namespace

ClaimsAdded ClaimLedger::add(std::span<const Claim> claims, const StaffAccount& by, Timestamp now)
{
    requireWhole();
    Digest head{};
    std::int64_t seq = 0;
    Timestamp knownAt = now; // a clock that was moved back makes no claim older than the one before it
    {
        Statement last = m_database.prepare("SELECT seq, head, known_at FROM claims ORDER BY seq DESC LIMIT 1");
        if (last.step()) {
            seq = last.integer(0);
            head = last.digest(1);
            knownAt = std::max(now, toTime(last.integer(2)));
        }
    }
    ClaimsAdded added;
    for (Claim claim : claims) {
        if (!isClaim(claim)) {
            refuse(ErrorCode::StoreRuleBroken, "not a claim");
        }
        const bool known =
            m_database.integer("SELECT count(*) FROM claims WHERE code = ?1 AND channel = ?2"
                               " AND kind = ?3 AND registered_at = ?4",
                               claim.code, claim.channel, code(claim.kind), toNumber(claim.registeredAt)) != 0;
        if (known) {
            ++added.known;
            continue;
        }
        if (m_database.integer("SELECT count(*) FROM claims WHERE code = ?1", claim.code) != 0) {
            ++added.clashing;
        }
        claim.knownAt = knownAt;
        head = headAfter(head, claim);
        m_database.change("INSERT INTO claims (seq, code, channel, kind, registered_at, known_at, head)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          ++seq, claim.code, claim.channel, code(claim.kind), toNumber(claim.registeredAt),
                          toNumber(claim.knownAt), BytesView(head));
        ++added.added;
    }
    added.state = {static_cast<std::size_t>(seq), toHex(head)};
    m_log.append(entryBy(by, now, "claims.imported", added.state.head,
                         "added=" + std::to_string(added.added) + ",known=" + std::to_string(added.known) +
                             ",clashing=" + std::to_string(added.clashing)));
    return added;
}

ClaimRegister ClaimLedger::withCodes(const std::vector<VisitEvent>& visits) const
{
    std::set<std::string> codes;
    for (const VisitEvent& visit : visits) {
        for (const AnsweredClaim& each : visit.answers) {
            codes.insert(each.claim);
        }
    }
    std::vector<Claim> claims;
    for (const std::string& each : codes) {
        Statement rows = m_database.prepare(
            "SELECT code, channel, kind, registered_at, known_at FROM claims WHERE code = ?1 ORDER BY seq");
        rows.with(each);
        while (rows.step()) {
            claims.push_back(claimIn(rows));
        }
    }
    return ClaimRegister(std::move(claims));
}

ClaimState ClaimLedger::state() const
{
    Statement last = m_database.prepare("SELECT seq, head FROM claims ORDER BY seq DESC LIMIT 1");
    return last.step() ? ClaimState{static_cast<std::size_t>(last.integer(0)), toHex(last.digest(1))}
                       : ClaimState{0, toHex(Digest{})};
}

void ClaimLedger::requireWhole() const
{
    Digest head{};
    std::int64_t seq = 0;
    Statement rows =
        m_database.prepare("SELECT code, channel, kind, registered_at, known_at, head, seq FROM claims ORDER BY seq");
    while (rows.step()) {
        head = headAfter(head, claimIn(rows));
        if (rows.integer(6) != ++seq || rows.digest(5) != head) {
            refuse(ErrorCode::StoreCorrupt, "claim " + std::to_string(seq) + " was altered");
        }
    }
    const std::string logged = m_database.text("SELECT object FROM audit_log WHERE action = 'claims.imported'"
                                               " ORDER BY seq DESC LIMIT 1");
    if (!logged.empty() && logged != toHex(head)) {
        refuse(ErrorCode::StoreCorrupt, "claims are missing");
    }
}

} // namespace mingshi::store
