// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "dispute_words.h"

#include "case_words.h"

namespace mingshi::dispute_words {

namespace {

QString disputeName(const Language& language, DisputeGround ground)
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

QString disputeName(const Language& language, DisputeOutcome outcome)
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

QString disputeName(const Language& language, DisputeReason reason)
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

QString disputeState(const Language& language, const Dispute& dispute, Timestamp now)
{
    return dispute.decision ? disputeName(language, dispute.decision->outcome)
                            : case_words::due(language, dispute.dueAt, dispute.overdueAt(now));
}

} // namespace

QString title(const Language& language, const Dispute& dispute)
{
    return case_words::title(language, dispute.number, disputeName(language, dispute.ground));
}

std::vector<Fact> all(const Language& language, const std::vector<Dispute>& disputes, Timestamp now)
{
    std::vector<Fact> rows;
    for (const auto& dispute : disputes) {
        rows.push_back({.key = QString::number(dispute.number),
                        .label = title(language, dispute),
                        .value = disputeState(language, dispute, now),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> facts(const Language& language, const Dispute& dispute, Timestamp now)
{
    std::vector<Fact> rows{
        case_words::fact("raised", language.translate("Manager", "Received"), momentWords(language, dispute.raisedAt)),
        case_words::fact("due", language.translate("Manager", "Answer"), disputeState(language, dispute, now))};
    if (const auto& decision = dispute.decision) {
        if (!decision->channel.empty()) {
            rows.push_back(case_words::fact("channel", language.translate("Manager", "Channel"),
                                            QString::fromStdString(decision->channel)));
        }
        if (decision->reason) {
            rows.push_back(case_words::fact("reason", language.translate("Manager", "Reason"),
                                            disputeName(language, *decision->reason)));
        }
        case_words::addDecision(rows, language, *decision);
    }
    return rows;
}

std::vector<Fact> outcomes(const Language& language)
{
    return case_words::choices(allDisputeOutcomes, [&](auto one) { return disputeName(language, one); });
}

std::vector<Fact> reasons(const Language& language)
{
    return case_words::choices(allDisputeReasons, [&](auto one) { return disputeName(language, one); });
}

} // namespace mingshi::dispute_words
