// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/panel_flow.h"

/// Disputes and rules as the panel shows them.
namespace mingshi {

inline std::vector<Channel> channelsOfTheSite()
{
    return {{"AG-01", ChannelKind::Agent, "Riverside Agency 河畔房产经纪"},
            {"DS-01", ChannelKind::Distributor, "Great Bridge Distribution 大桥分销"}};
}

inline Dispute disputeOf(std::int64_t number, DisputeGround ground, Timestamp now, int days,
                         std::optional<DisputeDecision> decision = {})
{
    return {.number = number,
            .ground = ground,
            .raisedAt = now - std::chrono::days(3),
            .dueAt = now + std::chrono::days(days),
            .decision = std::move(decision)};
}

inline std::vector<Dispute> manyDisputes(Timestamp now)
{
    return {disputeOf(2, DisputeGround::Correction, now, -1), disputeOf(3, DisputeGround::Ruling, now, 12),
            disputeOf(4, DisputeGround::Undecided, now, 20),
            disputeOf(1, DisputeGround::Visits, now, 9,
                      DisputeDecision{now, DisputeOutcome::Changed, DisputeReason::Papers, "DS-01", "0002"})};
}

inline std::vector<KeptRule> manyRules(Timestamp now)
{
    const auto kept = [&](std::string version, int from, int to, std::string approvedBy) {
        KeptRule one;
        one.rule.version = std::move(version);
        one.rule.validFrom = now + std::chrono::days(from);
        one.rule.validTo = now + std::chrono::days(to);
        one.rule.ahead = std::chrono::minutes(30);
        one.rule.claimValidity = std::chrono::days(15);
        one.rule.visitProtection = std::chrono::days(30);
        one.rule.protectionExtension = std::chrono::days(15);
        one.rule.protectionCap = std::chrono::days(90);
        one.rule.priority = {ChannelKind::Referrer, ChannelKind::Agent};
        one.rule.split = Split{std::chrono::hours(1), {6'000, 4'000}};
        one.rule.proposedBy = "0003";
        one.rule.approvedBy = std::move(approvedBy);
        one.proposedAt = now - std::chrono::days(200);
        if (!one.rule.approvedBy.empty()) {
            one.approvedAt = now - std::chrono::days(199);
        }
        return one;
    };
    auto own = kept("2027-own", 40, 400, "");
    own.rule.proposedBy = "0002";
    return {kept("2026-1", -180, -90, "0004"), kept("2026-2", -90, 30, "0004"), kept("2027-1", 30, 395, ""), own};
}

inline DisputeFile fileOf(const Dispute& dispute, Timestamp now)
{
    RuledVisits ruled;
    ruled.visits = {{"visit-1", {now - std::chrono::days(20), channelsOfTheSite()[0]}, {}},
                    {"visit-2", {now - std::chrono::days(4), {"", ChannelKind::NotSaid, ""}}, {}}};
    ruled.corrections = {{"visit-2", now - std::chrono::days(3), channelsOfTheSite()[1]}};
    ruled.ruling.outcome = Outcome::Channel;
    ruled.ruling.shares = {{"DS-01", 10'000}};
    ruled.ruling.visit = "visit-2";
    ruled.ruling.version = "2026-2";
    ruled.ruling.reasons = {{Because::ChannelNamed, "2026-2", "visit-2", "DS-01"},
                            {Because::OnlyOneStands, "2026-2", "visit-2", "DS-01"}};
    return {.dispute = dispute, .visits = ruled};
}

inline std::vector<std::pair<std::string, panel::Place>> attributionPlaces(Timestamp now)
{
    using namespace panel;
    const auto all = manyDisputes(now);
    const auto dispute = [&](std::size_t row) {
        at::OneDispute one;
        one.number = all[row].number;
        one.file = fileOf(all[row], now);
        return one;
    };
    at::OneDispute opening;
    opening.number = all[1].number;
    auto deciding = dispute(1);
    deciding.chosen = true;
    deciding.decision.outcome = DisputeOutcome::Changed;
    auto withdrawn = dispute(0);
    withdrawn.file->visits.reset();
    const auto rule = [](std::string version) {
        at::OneRule one;
        one.version = std::move(version);
        return one;
    };
    return {{"disputes", at::Disputes{}},     {"dispute-opening", opening},
            {"dispute-open", dispute(1)},     {"dispute-deciding", deciding},
            {"dispute-withdrawn", withdrawn}, {"dispute-decided", dispute(3)},
            {"rules", at::Rules{}},           {"rule-in-force", rule("2026-2")},
            {"rule-draft", rule("2027-1")},   {"rule-own-draft", rule("2027-own")}};
}

} // namespace mingshi
