// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/attribution.h"

#include "store/randomness.h"
#include "store/ruling_seal.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

namespace {

constexpr std::string_view sealedAction = "ruling.sealed"; // the schema looks for it too

} // namespace

std::vector<Ruling> Attribution::each(const std::vector<VisitEvent>& visits) const
{
    return ruleEach(rulesInForce(m_rules.all()), m_claims.withCodes(visits), visits);
}

RuledVisits Attribution::of(const PersonalRows& rows) const
{
    RuledVisits ruled{.visits = rows.visitEvents(), .corrections = rows.corrections(), .atTheDoor = {}, .ruling = {}};
    const auto visits = corrected(ruled.visits, ruled.corrections);
    ruled.ruling = rule(rulesInForce(m_rules.all()), m_claims.withCodes(visits), History(visits));
    for (SealedRuling& sealed : rows.rulings()) {
        if (sealed.where == SealedAt::Door && sealed.ruling.visit == ruled.ruling.visit) {
            ruled.atTheDoor = std::move(sealed.ruling);
        }
    }
    return ruled;
}

void Attribution::sealAtDoor(PersonalRows& rows, const RecordId& visit, const RecordId& consent, Timestamp at)
{
    auto rulings = each(corrected(rows.visitEvents(), rows.corrections()));
    const auto found = std::ranges::find(rulings, visit, &Ruling::visit);
    if (found == rulings.end()) {
        refuse(ErrorCode::Internal, "a visit without a ruling");
    }
    seal(rows,
         {.id = newRecordId(at),
          .where = SealedAt::Door,
          .at = at,
          .claims = m_claims.state(),
          .ruling = std::move(*found)},
         consent, {.at = at, .actor = "visitor", .role = {}, .action = {}, .object = {}, .reason = {}, .consent = {}});
}

SealedRuling Attribution::sealAtDesk(PersonalRows& rows, const RecordId& consent, const StaffAccount& by, Timestamp at)
{
    SealedRuling sealed{.id = newRecordId(at),
                        .where = SealedAt::Desk,
                        .at = at,
                        .claims = m_claims.state(),
                        .ruling = of(rows).ruling};
    if (sealed.ruling.visit.empty()) {
        refuse(ErrorCode::StoreRuleBroken, "no visit is ruled");
    }
    seal(rows, sealed, consent, entryBy(by, at, {}, {}, {}));
    return sealed;
}

void Attribution::seal(PersonalRows& rows, const SealedRuling& sealed, const RecordId& consent, AuditEntry entry)
{
    std::array<std::byte, 32> random{};
    fillRandom(random);
    const std::string nonce = toHex(random);
    const std::string digest = sealDigest(sealed, nonce);
    entry.action = sealedAction;
    entry.object = digest;
    entry.reason = std::string(code(sealed.where)) + ",claims=" + std::to_string(sealed.claims.count);
    entry.consent = consent;
    m_log.append(entry);
    rows.addRuling(sealed, consent, nonce, digest);
}

} // namespace mingshi::store
