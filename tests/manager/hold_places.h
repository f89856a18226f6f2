// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/panel_flow.h"

/// Legal holds as the panel shows them.
namespace mingshi {

inline LegalHold holdOf(const char* id, HoldGround ground, std::set<HoldClass> covers, Timestamp now, int days)
{
    return {.id = id,
            .principal = "subj_7f3k-92qd-m0xa",
            .terms = {.ground = ground,
                      .caseReference = "2026-YUE-0304",
                      .covers = std::move(covers),
                      .until = now + std::chrono::days(days)},
            .placedBy = "0003",
            .placedAt = now - std::chrono::days(20),
            .confirmedBy = {},
            .confirmedAt = {},
            .endedBy = {},
            .endedAt = {}};
}

/// One that waits, one of the signed-in manager's own, one that lives, one that was over.
inline std::vector<LegalHold> manyHolds(Timestamp now)
{
    auto waiting = holdOf("waiting", HoldGround::Court, {HoldClass::Visits, HoldClass::Rulings}, now, 90);
    auto own = holdOf("own", HoldGround::Authority, {HoldClass::Checks}, now, 200);
    own.placedBy = "0002";
    auto live = holdOf("live", HoldGround::StatutoryPeriod, {HoldClass::Visits, HoldClass::Rulings, HoldClass::Checks},
                       now, 700);
    live.confirmedBy = "0004";
    live.confirmedAt = now - std::chrono::days(19);
    live.restricted = 12;
    auto over = holdOf("over", HoldGround::Arbitration, {HoldClass::Visits}, now, -2);
    over.confirmedBy = "0004";
    over.confirmedAt = now - std::chrono::days(19);
    over.endedBy = "system";
    over.endedAt = now - std::chrono::days(2);
    return {waiting, own, live, over};
}

inline Holdable muchToHold(Timestamp now)
{
    auto live = manyHolds(now)[2];
    live.terms.covers = {HoldClass::Visits};
    return {.visits = 2, .rulings = 3, .checks = 1, .holds = {live}};
}

inline std::vector<std::pair<std::string, panel::Place>> holdPlaces(const KnownVisitor& visitor, Timestamp now)
{
    using namespace panel;
    const auto hold = [](const char* id) { return at::OneHold{.id = id, .saving = false, .problem = {}}; };
    at::Person held;
    held.visitor = visitor;
    held.holdable = muchToHold(now);
    at::NewHold fresh;
    fresh.person = held;
    auto chosen = fresh;
    chosen.ground = HoldGround::Court;
    chosen.covers = {HoldClass::Visits, HoldClass::Checks};
    chosen.period = holdPeriods[1];
    chosen.caseReference = "2026-YUE-0304";
    auto saving = chosen;
    saving.saving = true;
    auto failed = chosen;
    failed.problem = Error{ErrorCode::DiskFull, {}};
    return {{"holds", at::Holds{}},      {"hold-waiting", hold("waiting")}, {"hold-own", hold("own")},
            {"hold-live", hold("live")}, {"hold-over", hold("over")},       {"person-held", held},
            {"hold-new", fresh},         {"hold-new-chosen", chosen},       {"hold-new-saving", saving},
            {"hold-new-failed", failed}};
}

} // namespace mingshi
