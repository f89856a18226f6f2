// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/settlement.h"

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

using Wrong = ContractProblem::Kind;

constexpr std::array<std::string_view, 5> steps{"subscribed", "signed", "paid", "mortgage_paid_out", "cancelled"};
constexpr std::array<std::string_view, 9> problemCodes{"event_twice",     "step_twice",      "out_of_order",
                                                       "after_cancelled", "cancelled_alone", "commission_on_cancel",
                                                       "negative",        "no_currency",     "other_currency"};
static_assert(problemCodes.size() == static_cast<std::size_t>(Wrong::OtherCurrency) + 1);

/// By contract and time, each event once. Of one moment the earlier step comes first.
std::vector<ContractEvent> inOrder(std::vector<ContractEvent> events)
{
    std::ranges::sort(events, {}, [](const ContractEvent& each) {
        return std::tie(each.reference, each.at, each.step, each.id, each.commission, each.currency);
    });
    const auto rest = std::ranges::unique(events);
    events.erase(rest.begin(), rest.end());
    return events;
}

/// One contract, event by event.
class LifeCycle {
public:
    std::vector<Wrong> take(const ContractEvent& event)
    {
        std::vector<Wrong> kinds;
        if (m_cancelled) {
            kinds.push_back(Wrong::AfterCancelled);
        } else if (event.step == ContractStep::Cancelled && m_done.empty()) {
            kinds.push_back(Wrong::CancelledAlone);
        } else if (event.step != ContractStep::Paid && m_done.contains(event.step)) {
            kinds.push_back(Wrong::StepTwice); // instalments may be many
        } else if (!isReached(event.step)) {
            kinds.push_back(Wrong::OutOfOrder);
        }
        if (event.commission < 0) {
            kinds.push_back(Wrong::Negative);
        }
        if (event.commission != 0 && event.step == ContractStep::Cancelled) {
            kinds.push_back(Wrong::CommissionOnCancel);
        }
        if (event.commission != 0 && event.currency.empty()) {
            kinds.push_back(Wrong::NoCurrency);
        }
        if (!event.currency.empty() && !m_currency.empty() && event.currency != m_currency) {
            kinds.push_back(Wrong::OtherCurrency);
        }
        m_currency = m_currency.empty() ? event.currency : m_currency;
        m_cancelled = m_cancelled || event.step == ContractStep::Cancelled;
        m_done.insert(event.step);
        return kinds;
    }

private:
    bool isReached(ContractStep step) const
    {
        switch (step) {
        case ContractStep::Subscribed:
        case ContractStep::Cancelled:
            return true;
        case ContractStep::Signed:
            return m_done.contains(ContractStep::Subscribed);
        case ContractStep::Paid:
        case ContractStep::MortgagePaidOut:
            return m_done.contains(ContractStep::Signed);
        }
        return false;
    }

    std::set<ContractStep> m_done;
    std::string m_currency;
    bool m_cancelled = false;
};

/// Of `amount` without overflow.
std::int64_t portion(std::int64_t amount, int basisPoints)
{
    constexpr std::int64_t whole = 10'000;
    return amount / whole * basisPoints + amount % whole * basisPoints / whole;
}

std::int64_t shareOf(std::int64_t amount, const std::vector<Share>& shares, std::string_view channel)
{
    std::int64_t given = 0;
    std::int64_t own = 0;
    for (const auto& share : shares) {
        const auto part = portion(amount, share.basisPoints);
        given += part;
        own += share.channel == channel ? part : 0;
    }
    return own + (!shares.empty() && shares.front().channel == channel ? amount - given : 0);
}

} // namespace

std::string_view code(ContractStep step)
{
    return steps[static_cast<std::size_t>(step)];
}

std::optional<ContractStep> contractStepFromCode(std::string_view text)
{
    const auto found = std::ranges::find(steps, text);
    return found == steps.end() ? std::nullopt : std::optional(static_cast<ContractStep>(found - steps.begin()));
}

std::string_view code(Wrong kind)
{
    return problemCodes[static_cast<std::size_t>(kind)];
}

std::vector<ContractProblem> lifeCycleProblems(std::vector<ContractEvent> events)
{
    events = inOrder(std::move(events));
    std::vector<ContractProblem> problems;
    std::set<std::string_view> ids;
    LifeCycle cycle;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& event = events[i];
        if (i == 0 || events[i - 1].reference != event.reference) {
            cycle = {};
        }
        if (!ids.insert(event.id).second) {
            problems.push_back({Wrong::EventTwice, event.id, event.reference});
        }
        for (const auto kind : cycle.take(event)) {
            problems.push_back({kind, event.id, event.reference});
        }
    }
    return problems;
}

Statement statement(const std::vector<ContractEvent>& events, const std::vector<Entitlement>& entitlements,
                    const std::string& channel, Timestamp from, Timestamp to, Audience audience)
{
    Statement statement{.channel = channel, .from = from, .to = to, .lines = {}, .totals = {}};
    std::map<std::string_view, const Entitlement*> entitled;
    for (const auto& each : entitlements) {
        const bool told = audience == Audience::Office || each.mayBeTold.contains(channel);
        if (told && std::ranges::find(each.shares, channel, &Share::channel) != each.shares.end()) {
            entitled.emplace(each.reference, &each);
        }
    }
    std::map<std::string_view, std::pair<std::int64_t, std::string>> due; // of each contract so far
    for (const auto& event : inOrder(events)) {
        const auto found = entitled.find(event.reference);
        if (found == entitled.end()) {
            continue;
        }
        const auto& [reference, entitlement] = *found;
        auto& [sum, currency] = due[reference];
        const auto amount =
            event.step == ContractStep::Cancelled ? -sum : shareOf(event.commission, entitlement->shares, channel);
        sum += amount;
        currency = event.currency.empty() ? currency : event.currency;
        if (amount != 0 && from <= event.at && event.at < to) {
            statement.lines.push_back({event.reference, event.step, event.at, amount, currency});
            statement.totals[currency] += amount;
        }
    }
    std::ranges::stable_sort(statement.lines, {}, &StatementLine::at);
    return statement;
}

} // namespace mingshi
