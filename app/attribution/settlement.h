// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/ruling.h"

#include <cstdint>
#include <map>
#include <set>

namespace mingshi {

/// What happens to a contract, as the office's own system tells it.
enum class ContractStep { Subscribed, Signed, Paid, MortgagePaidOut, Cancelled };
std::string_view code(ContractStep step); ///< "mortgage_paid_out"
std::optional<ContractStep> contractStepFromCode(std::string_view code);

/// One step, with the commission that falls due with it. The amount comes from the office: nothing here knows a price.
struct ContractEvent {
    std::string id;
    std::string reference; ///< the office's settlement reference, which says nothing about the buyer
    ContractStep step = ContractStep::Subscribed;
    Timestamp at{};
    std::int64_t commission = 0; ///< minor units (fen), 0 or more
    std::string currency;        ///< ISO 4217, "CNY"; empty where no commission falls due

    bool operator==(const ContractEvent&) const = default;
};

struct ContractProblem {
    enum class Kind {
        EventTwice, ///< an id stands twice with different content
        StepTwice,  ///< subscribed, signed or mortgage paid out a second time
        OutOfOrder, ///< signed before subscribed, paid before signed, mortgage before signed
        AfterCancelled,
        CancelledAlone, ///< before anything else happened
        CommissionOnCancel,
        Negative,
        NoCurrency,
        OtherCurrency, ///< than an earlier event of the contract
    };
    Kind kind = Kind::EventTwice;
    std::string event;
    std::string reference;

    bool operator==(const ContractProblem&) const = default;
};
std::string_view code(ContractProblem::Kind kind); ///< "after_cancelled"

/// What the life cycles of these contracts say against themselves, in the order of reference and time. The order in
/// which the events come does not matter, nor does an event that is told twice in the same words.
std::vector<ContractProblem> lifeCycleProblems(std::vector<ContractEvent> events);

/// Who is paid for a contract: the shares of its ruling, or of the human decision, and whom the buyer allowed to be
/// told.
struct Entitlement {
    std::string reference;
    std::vector<Share> shares;
    std::set<std::string> mayBeTold; ///< channels with a live P4 that names them (law.md F9)

    bool operator==(const Entitlement&) const = default;
};

struct StatementLine {
    std::string reference;
    ContractStep step = ContractStep::Subscribed;
    Timestamp at{};
    std::int64_t amount = 0; ///< minor units; below 0 where a cancelled contract takes commission back
    std::string currency;

    bool operator==(const StatementLine&) const = default;
};

struct Statement {
    std::string channel;
    Timestamp from{};                           ///< inclusive
    Timestamp to{};                             ///< exclusive
    std::vector<StatementLine> lines;           ///< by time, then reference
    std::map<std::string, std::int64_t> totals; ///< of `lines`, by currency

    bool operator==(const Statement&) const = default;
};

/// A statement for the office has every line of the channel. One for the channel has nothing of a contract whose buyer
/// did not agree to that channel being told, neither a line nor a part of a total.
enum class Audience { Office, Channel };

/// Of events without life cycle problems; equal events count once. A cancelled contract takes back what fell due
/// before. Shares of an amount always add up to it: what cannot be divided goes to the first.
Statement statement(const std::vector<ContractEvent>& events, const std::vector<Entitlement>& entitlements,
                    const std::string& channel, Timestamp from, Timestamp to, Audience audience);

} // namespace mingshi
