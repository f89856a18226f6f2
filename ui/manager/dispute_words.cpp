// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "dispute_words.h"

#include "controls/moments.h"

namespace mingshi::dispute_words {

namespace {

QString name(const Language& language, DisputeGround ground)
{
    switch (ground) {
    case DisputeGround::Visits:
        return language.translate("Manager", "The buyer says that the visits are not right");
    case DisputeGround::Ruling:
        return language.translate("Manager", "The buyer says that the ruling is not right");
    case DisputeGround::Correction:
        return language.translate("Manager", "A correction rules otherwise than the visit was sealed");
    case DisputeGround::Undecided:
        return language.translate("Manager", "The rules do not decide");
    }
    return {};
}

QString name(const Language& language, DisputeOutcome outcome)
{
    switch (outcome) {
    case DisputeOutcome::Stands:
        return language.translate("Manager", "The ruling stands");
    case DisputeOutcome::Changed:
        return language.translate("Manager", "Another channel is due");
    case DisputeOutcome::NobodyIs:
        return language.translate("Manager", "No channel is due");
    case DisputeOutcome::TakenBack:
        return language.translate("Manager", "The buyer took it back");
    }
    return {};
}

QString name(const Language& language, DisputeReason reason)
{
    switch (reason) {
    case DisputeReason::BuyersWord:
        return language.translate("Manager", "The buyer's own word");
    case DisputeReason::Papers:
        return language.translate("Manager", "Papers that were shown");
    case DisputeReason::ClaimRecord:
        return language.translate("Manager", "The record of channels' claims");
    case DisputeReason::RuleMisread:
        return language.translate("Manager", "The rule was applied wrongly");
    case DisputeReason::NothingShown:
        return language.translate("Manager", "Nothing was shown that speaks against it");
    }
    return {};
}

QString until(const Language& language, const Dispute& dispute, Timestamp now)
{
    if (dispute.decision) {
        return name(language, dispute.decision->outcome);
    }
    const auto last = momentWords(language, dispute.dueAt - std::chrono::minutes(1));
    return dispute.overdueAt(now) ? language.translate("Manager", "Overdue since %1").arg(last)
                                  : language.translate("Manager", "Due by %1").arg(last);
}

Fact row(const char* key, QString label, QString value)
{
    return {.key = QString::fromLatin1(key), .label = std::move(label), .value = std::move(value), .detail = {}};
}

template<class Values>
std::vector<Fact> named(const Language& language, const Values& values)
{
    std::vector<Fact> rows;
    for (const auto one : values) {
        rows.push_back(row(code(one).data(), name(language, one), {})); // literals: they end with a zero
    }
    return rows;
}

} // namespace

QString title(const Language& language, const Dispute& dispute)
{
    return language.translate("Manager", "No. %1 · %2")
        .arg(language.locale().toString(static_cast<qlonglong>(dispute.number)), name(language, dispute.ground));
}

std::vector<Fact> all(const Language& language, const std::vector<Dispute>& disputes, Timestamp now)
{
    std::vector<Fact> rows;
    for (const auto& dispute : disputes) {
        rows.push_back({.key = QString::number(dispute.number),
                        .label = title(language, dispute),
                        .value = until(language, dispute, now),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> facts(const Language& language, const Dispute& dispute, Timestamp now)
{
    std::vector<Fact> rows{
        row("raised", language.translate("Manager", "Received"), momentWords(language, dispute.raisedAt)),
        row("due", language.translate("Manager", "Answer"), until(language, dispute, now))};
    if (const auto& decision = dispute.decision) {
        if (!decision->channel.empty()) {
            rows.push_back(
                row("channel", language.translate("Manager", "Channel"), QString::fromStdString(decision->channel)));
        }
        if (decision->reason) {
            rows.push_back(row("reason", language.translate("Manager", "Reason"), name(language, *decision->reason)));
        }
        rows.push_back(row("decided", language.translate("Manager", "Decided"), momentWords(language, decision->at)));
        rows.push_back(row("staff", language.translate("Manager", "Decided by staff number"),
                           QString::fromStdString(decision->staff)));
    }
    return rows;
}

std::vector<Fact> outcomes(const Language& language)
{
    return named(language, allDisputeOutcomes);
}

std::vector<Fact> reasons(const Language& language)
{
    return named(language, allDisputeReasons);
}

} // namespace mingshi::dispute_words
