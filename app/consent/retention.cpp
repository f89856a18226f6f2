// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/retention.h"

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr seconds threeYears = days(3 * 365 + 1); // one of them may be a leap year

constexpr std::array<RetentionRule, 10> table{{
    {RetentionClass::FaceInMemory, "D0", RetentionStart::Capture, seconds(10), RetentionAction::Wipe},
    {RetentionClass::ComparisonResult, "D1", RetentionStart::Check, days(90), RetentionAction::Erase},
    {RetentionClass::VisitTimeline, "D2", RetentionStart::Agreement, days(180), RetentionAction::EraseAndCount},
    {RetentionClass::ContractTimeline, "D3", RetentionStart::SettlementFinal, days(180), RetentionAction::Erase},
    {RetentionClass::DocumentData, "D4", RetentionStart::Reading, days(90), RetentionAction::Erase},
    {RetentionClass::ContactDetails, "D5", RetentionStart::Agreement, days(365), RetentionAction::Erase},
    {RetentionClass::ConsentProof, "D6", RetentionStart::EndOfRelation, threeYears, RetentionAction::Retire},
    {RetentionClass::ImpactAssessment, "D7", RetentionStart::Approval, threeYears, RetentionAction::Keep},
    {RetentionClass::AuditLog, "D8", RetentionStart::Entry, threeYears, RetentionAction::Keep},
    {RetentionClass::SettlementVoucher, "D9", RetentionStart::SettlementFinal, seconds(0), RetentionAction::Keep},
}};

} // namespace

std::span<const RetentionRule> retentionTable()
{
    return table;
}

const RetentionRule& ruleOf(RetentionClass what)
{
    return table[static_cast<std::size_t>(what)];
}

RetentionClass retentionClassOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VisitAttribution:
        return RetentionClass::VisitTimeline;
    case Purpose::IdFaceComparison:
    case Purpose::ComparisonEvidence:
        return RetentionClass::ComparisonResult;
    case Purpose::IdReading:
        return RetentionClass::DocumentData;
    case Purpose::SettlementDisclosure:
        return RetentionClass::ContractTimeline;
    case Purpose::MarketingContact:
        break;
    }
    return RetentionClass::ContactDetails;
}

std::optional<RetentionPromise> promiseOf(const Notice& notice)
{
    const auto period = durationFromIso8601(notice.retentionPeriod);
    if (!period || *period <= seconds(0)) {
        return std::nullopt;
    }
    return RetentionPromise{notice.ref.sha256, *period};
}

std::optional<Timestamp> dueAt(const Holding& holding)
{
    const RetentionRule& rule = ruleOf(holding.what);
    if (rule.action == RetentionAction::Keep || rule.action == RetentionAction::Wipe) {
        return std::nullopt;
    }
    return holding.start + (holding.promised ? std::min(rule.period, *holding.promised) : rule.period);
}

DueHoldings dueOf(std::vector<Holding> holdings, Timestamp now)
{
    DueHoldings result;
    for (Holding& holding : holdings) {
        const auto at = dueAt(holding);
        if (!at) {
            continue;
        }
        if (*at <= now) {
            result.due.push_back(std::move(holding));
        } else if (!result.next || *at < *result.next) {
            result.next = at;
        }
    }
    std::ranges::stable_sort(result.due, {}, [](const Holding& holding) { return *dueAt(holding); });
    return result;
}

} // namespace mingshi
