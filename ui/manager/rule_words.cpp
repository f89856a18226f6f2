// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_words.h"

#include "controls/moments.h"
#include "words/ruling_words.h"

namespace mingshi::rule_words {

namespace {

QString length(const Language& language, std::chrono::seconds length)
{
    using namespace std::chrono;
    if (length == seconds{0}) {
        return language.translate("Manager", "Switched off");
    }
    const auto figure = [&](auto unit) { return language.locale().toString(static_cast<qlonglong>(length / unit)); };
    if (length % days{1} == seconds{0}) {
        return language.translate("Manager", "Days: %1").arg(figure(days{1}));
    }
    if (length % hours{1} == seconds{0}) {
        return language.translate("Manager", "Hours: %1").arg(figure(hours{1}));
    }
    return language.translate("Manager", "Minutes: %1").arg(figure(minutes{1}));
}

QString yesNo(const Language& language, bool yes)
{
    return yes ? language.translate("Manager", "Yes") : language.translate("Manager", "No");
}

QString kind(const Language& language, ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Agent:
        return language.translate("Manager", "Agents");
    case ChannelKind::Distributor:
        return language.translate("Manager", "Distributors");
    case ChannelKind::Referrer:
        return language.translate("Manager", "Referrers");
    case ChannelKind::WalkIn:
    case ChannelKind::NotSaid:
        break;
    }
    return {};
}

QString state(const Language& language, const KeptRule& kept, const RuleBook& book, Timestamp now)
{
    if (!kept.approvedAt) {
        return language.translate("Manager", "Draft, proposed by %1").arg(QString::fromStdString(kept.rule.proposedBy));
    }
    const auto* inForce = book.at(now);
    if (inForce != nullptr && inForce->version == kept.rule.version) {
        return language.translate("Manager", "In force until %1").arg(momentWords(language, inForce->validTo));
    }
    return kept.rule.validFrom > now
               ? language.translate("Manager", "In force from %1").arg(momentWords(language, kept.rule.validFrom))
               : language.translate("Manager", "Over");
}

} // namespace

std::vector<Fact> all(const Language& language, const std::vector<KeptRule>& rules, Timestamp now)
{
    const RuleBook book = rulesInForce(rules);
    std::vector<Fact> rows;
    for (const KeptRule& kept : rules) {
        rows.push_back({.key = QString::fromStdString(kept.rule.version),
                        .label = ruling_words::codeWords(language, kept.rule.version),
                        .value = state(language, kept, book, now),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> facts(const Language& language, const KeptRule& kept)
{
    const RuleVersion& rule = kept.rule;
    std::vector<Fact> rows;
    const auto row = [&](QString label, QString value) {
        rows.push_back(
            {.key = QString::number(rows.size()), .label = std::move(label), .value = std::move(value), .detail = {}});
    };
    row(language.translate("Manager", "Valid from"), momentWords(language, rule.validFrom));
    row(language.translate("Manager", "Valid until"), momentWords(language, rule.validTo));
    row(language.translate("Manager", "A claim is registered ahead of the visit by"), length(language, rule.ahead));
    row(language.translate("Manager", "A claim lasts"),
        rule.claimValidity ? length(language, *rule.claimValidity) : language.translate("Manager", "Without end"));
    row(language.translate("Manager", "A channel that is named without a claim counts"),
        yesNo(language, rule.namedChannelCounts));
    row(language.translate("Manager", "A visit keeps its channel for"), length(language, rule.visitProtection));
    row(language.translate("Manager", "A further visit keeps it for at least"),
        length(language, rule.protectionExtension));
    row(language.translate("Manager", "And for at most"), length(language, rule.protectionCap));
    row(language.translate("Manager", "An earlier visit goes before new claims"),
        yesNo(language, rule.visitBeatsClaim));
    row(language.translate("Manager", "Who came alone stays the office's own for"),
        length(language, rule.walkInProtection));
    row(language.translate("Manager", "No claim for who was here within"), length(language, rule.existingClient));
    QStringList kinds;
    for (const ChannelKind each : rule.priority) {
        kinds.append(kind(language, each));
    }
    row(language.translate("Manager", "Which kind goes first"),
        kinds.isEmpty() ? language.translate("Manager", "None") : kinds.join(QStringLiteral(" · ")));
    row(language.translate("Manager", "Which claim goes first"), rule.order == ClaimOrder::EarliestFirst
                                                                     ? language.translate("Manager", "The earliest")
                                                                     : language.translate("Manager", "The latest"));
    if (rule.split) {
        QStringList parts;
        for (const int part : rule.split->parts) {
            parts.append(language.locale().toString(part / 100.0) + QStringLiteral(" %"));
        }
        row(language.translate("Manager", "Claims within this time share"), length(language, rule.split->window));
        row(language.translate("Manager", "Shares in order"), parts.join(QStringLiteral(" · ")));
    }
    row(language.translate("Manager", "Proposed by staff number"), QString::fromStdString(rule.proposedBy));
    if (kept.approvedAt) {
        row(language.translate("Manager", "Approved by staff number"), QString::fromStdString(rule.approvedBy));
        row(language.translate("Manager", "Approved"), momentWords(language, *kept.approvedAt));
    }
    return rows;
}

QString why(const Language& language, const RuleProblem& problem)
{
    switch (problem.kind) {
    case RuleProblem::Kind::ApprovedByProposer:
        return language.translate("Manager", "You proposed it; another person has to approve it.");
    case RuleProblem::Kind::Overlap:
        return language.translate("Manager", "It would run into version %1, which begins later.")
            .arg(ruling_words::codeWords(language, problem.version));
    case RuleProblem::Kind::EndsBeforeStart:
        return language.translate("Manager", "Its time is over.");
    default:
        return language.translate("Manager", "It cannot be used as it is: %1")
            .arg(QString::fromStdString(problem.field));
    }
}

} // namespace mingshi::rule_words
