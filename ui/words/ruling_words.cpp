// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "ruling_words.h"

#include "controls/moments.h"

#include <algorithm>
#include <array>

namespace mingshi::ruling_words {

namespace {

struct Rule {
    std::string_view name; ///< as the rules file has it
    const char* words;
};
constexpr std::array rules{
    Rule{"evidence", QT_TRANSLATE_NOOP("Ruling", "What is on record")},
    Rule{"validFrom", QT_TRANSLATE_NOOP("Ruling", "When rules are in force")},
    Rule{"confirmation", QT_TRANSLATE_NOOP("Ruling", "Only your own word counts")},
    Rule{"namedChannelCounts", QT_TRANSLATE_NOOP("Ruling", "Naming a channel without a claim")},
    Rule{"ahead", QT_TRANSLATE_NOOP("Ruling", "How long before a visit a claim must be registered")},
    Rule{"claimValidity", QT_TRANSLATE_NOOP("Ruling", "How long a claim lasts")},
    Rule{"existingClient", QT_TRANSLATE_NOOP("Ruling", "Visits before the claim")},
    Rule{"walkInProtection", QT_TRANSLATE_NOOP("Ruling", "How long coming on your own counts")},
    Rule{"visitBeatsClaim", QT_TRANSLATE_NOOP("Ruling", "Whether an earlier visit goes before new claims")},
    Rule{"order", QT_TRANSLATE_NOOP("Ruling", "Which claim goes first")},
    Rule{"priority", QT_TRANSLATE_NOOP("Ruling", "Which kind of channel goes first")},
    Rule{"split", QT_TRANSLATE_NOOP("Ruling", "Sharing a commission")},
    Rule{"tie", QT_TRANSLATE_NOOP("Ruling", "Claims at the same moment")},
    Rule{"visitProtection", QT_TRANSLATE_NOOP("Ruling", "How long a visit counts for its channel")},
    Rule{"protectionExtension", QT_TRANSLATE_NOOP("Ruling", "How a further visit adds to that time")},
    Rule{"protectionCap", QT_TRANSLATE_NOOP("Ruling", "The longest that a visit can count")},
};

QString nameOf(const std::string& code, const Names& names)
{
    const auto known = names.find(code);
    return known != names.end() ? known->second : QString::fromStdString(code);
}

QString channelsOf(const Language& language, const Ruling& ruling, const Names& names)
{
    QStringList all;
    for (const Share& share : ruling.shares) {
        const auto name = nameOf(share.channel, names);
        all.append(ruling.shares.size() == 1 ? name
                                             : language.translate("Ruling", "%1 (%2 %)")
                                                   .arg(name, language.locale().toString(share.basisPoints / 100.0)));
    }
    return language.locale().createSeparatedList(all);
}

QString visitLabel(const Language& language, std::size_t index)
{
    return language.translate("Ruling", "Visit %1").arg(language.locale().toString(static_cast<qulonglong>(index + 1)));
}

/// A visit by its number, anything else is a claim by its code.
QString eventOf(const Language& language, const RuledVisits& ruled, const std::string& event)
{
    const auto visit = std::ranges::find(ruled.visits, event, &VisitEvent::id);
    if (visit != ruled.visits.end()) {
        return visitLabel(language, static_cast<std::size_t>(visit - ruled.visits.begin()));
    }
    return event.empty() ? QString() : language.translate("Ruling", "Claim %1").arg(codeWords(language, event));
}

QString ruleOf(const Language& language, const Reason& reason)
{
    const auto rule = std::ranges::find(rules, ruleName(reason.because), &Rule::name);
    const auto words = rule != rules.end() ? language.translate("Ruling", rule->words) : QString();
    return reason.version.empty()
               ? language.translate("Ruling", "Rule: %1").arg(words)
               : language.translate("Ruling", "Rule: %1, version %2").arg(words, codeWords(language, reason.version));
}

} // namespace

QString channel(const Language& language, const Channel& channel)
{
    if (!channel.name.empty()) {
        return QString::fromStdString(channel.name);
    }
    switch (channel.kind) {
    case ChannelKind::WalkIn:
        return language.translate("Ruling", "Came on my own");
    case ChannelKind::Agent:
        return language.translate("Ruling", "An agent");
    case ChannelKind::Distributor:
        return language.translate("Ruling", "A distributor");
    case ChannelKind::Referrer:
        return language.translate("Ruling", "Somebody I know");
    case ChannelKind::NotSaid:
        return language.translate("Ruling", "Not said");
    }
    return {};
}

QString codeWords(const Language& language, const std::string& code)
{
    const auto text = QString::fromStdString(code);
    return language.rightToLeft() ? QString(QChar(0x2066) + text + QChar(0x2069)) : text;
}

QString sentence(const Language& language, Because because)
{
    switch (because) {
    case Because::PassNotShown:
        return language.translate("Ruling", "No pass was shown, so nothing is known about earlier visits.");
    case Because::ConsentNotGiven:
        return language.translate("Ruling",
                                  "There is no consent to visits being recorded, so nothing is known about them.");
    case Because::NoVisitOnRecord:
        return language.translate("Ruling", "No visit is on record.");
    case Because::NoRuleInForce:
        return language.translate("Ruling", "No rule was in force at this visit.");
    case Because::ClaimConfirmed:
        return language.translate("Ruling", "You confirmed this claim.");
    case Because::ClaimDenied:
        return language.translate("Ruling", "You said no to this claim.");
    case Because::ClaimNotConfirmed:
        return language.translate("Ruling", "You did not say yes to this claim, so it does not count.");
    case Because::ClaimNotRegistered:
        return language.translate("Ruling", "No such claim was registered before this visit.");
    case Because::ClaimCodeTwice:
        return language.translate("Ruling", "This code stands for two different claims, so it proves nothing.");
    case Because::ChannelNamed:
        return language.translate("Ruling", "You named this channel.");
    case Because::ChannelNamedWithoutClaim:
        return language.translate("Ruling", "You named this channel, but the rules ask for a claim as well.");
    case Because::WalkInNamed:
        return language.translate("Ruling", "You said that you came on your own.");
    case Because::NobodyNamed:
        return language.translate("Ruling", "You named no channel.");
    case Because::SaidBoth:
        return language.translate("Ruling", "You said that you came on your own, and confirmed a claim.");
    case Because::NotAheadEnough:
        return language.translate("Ruling", "The claim was not registered long enough before your visit.");
    case Because::ClaimExpired:
        return language.translate("Ruling", "The claim had run out by your visit.");
    case Because::ExistingClient:
        return language.translate("Ruling", "You had been here shortly before the claim.");
    case Because::WalkInProtected:
        return language.translate("Ruling", "You came on your own before, and that still counts.");
    case Because::ProtectedForAnother:
        return language.translate("Ruling", "An earlier visit counts for another channel, and that still holds.");
    case Because::ProtectionCompetes:
        return language.translate("Ruling", "An earlier visit counts for this channel, but does not decide alone.");
    case Because::OnlyOneStands:
        return language.translate("Ruling", "No other channel has a claim that counts.");
    case Because::KindRanksLower:
        return language.translate("Ruling", "Another kind of channel goes first.");
    case Because::LaterInOrder:
        return language.translate("Ruling", "Another claim goes first.");
    case Because::FirstInOrder:
        return language.translate("Ruling", "Its claim goes first.");
    case Because::Shares:
        return language.translate("Ruling", "It shares the commission.");
    case Because::OutsideSplit:
        return language.translate("Ruling", "Its claim is outside of the sharing.");
    case Because::Tie:
        return language.translate("Ruling", "Its claim has the same moment as another.");
    case Because::ProtectionBegins:
        return language.translate("Ruling", "From this visit on, later visits count for this channel for a time.");
    case Because::ProtectionHolds:
        return language.translate("Ruling", "An earlier visit counts for this channel, and that still holds.");
    case Because::ProtectionExtended:
        return language.translate("Ruling", "This visit makes that time longer.");
    case Because::ProtectionCapped:
        return language.translate("Ruling", "That time has reached its longest.");
    case Because::WalkInProtectionBegins:
        return language.translate("Ruling", "From this visit on, you count as having come on your own for a time.");
    }
    return {};
}

QString outcome(const Language& language, const Ruling& ruling, const Names& names)
{
    switch (ruling.outcome) {
    case Outcome::NotKnown:
        return language.translate(
            "Ruling", "It is not known who brought you. This does not mean that today is your first visit.");
    case Outcome::WalkIn:
        return language.translate("Ruling", "You came on your own. No commission is paid.");
    case Outcome::NoChannel:
        return language.translate("Ruling", "No channel has a claim that counts. No commission is paid.");
    case Outcome::Channel:
        return language.translate("Ruling", "%1 brought you. We pay the commission; your price does not change.")
            .arg(channelsOf(language, ruling, names));
    case Outcome::Split:
        return language.translate("Ruling", "%1 brought you. We divide the commission; your price does not change.")
            .arg(channelsOf(language, ruling, names));
    case Outcome::ByHuman:
        break;
    }
    return language.translate("Ruling", "The rules do not decide who brought you. A person does, with reasons.");
}

QString result(const Language& language, const Ruling& ruling, const Names& names)
{
    switch (ruling.outcome) {
    case Outcome::NotKnown:
        return language.translate("Ruling", "Not known");
    case Outcome::WalkIn:
        return language.translate("Ruling", "None: the buyer came alone");
    case Outcome::NoChannel:
        return language.translate("Ruling", "None has a claim that counts");
    case Outcome::Channel:
    case Outcome::Split:
        return channelsOf(language, ruling, names);
    case Outcome::ByHuman:
        break;
    }
    return language.translate("Ruling", "People decide");
}

std::vector<Fact> reasons(const Language& language, const RuledVisits& ruled, const Names& names)
{
    std::vector<Fact> rows;
    for (const Reason& reason : ruled.ruling.reasons) {
        const auto event = eventOf(language, ruled, reason.event);
        const auto channel = reason.channel.empty() ? QString() : nameOf(reason.channel, names);
        QStringList about{channel, event};
        about.removeAll(QString());
        rows.push_back({.key = QString::number(rows.size()),
                        .label = about.join(QStringLiteral(" · ")),
                        .value = ruleOf(language, reason),
                        .detail = sentence(language, reason.because)});
    }
    return rows;
}

std::vector<Fact> corrections(const Language& language, const RuledVisits& ruled)
{
    std::vector<Fact> rows;
    for (const Correction& correction : ruled.corrections) {
        const auto visit = std::ranges::find(ruled.visits, correction.visit, &VisitEvent::id);
        if (visit == ruled.visits.end()) {
            continue;
        }
        rows.push_back(
            {.key = QString::number(rows.size()),
             .label = visitLabel(language, static_cast<std::size_t>(visit - ruled.visits.begin())),
             .value = language.translate("Ruling", "Corrected by you on %1").arg(momentWords(language, correction.at)),
             .detail = language.translate("Ruling", "Then: %1. Now: %2.")
                           .arg(channel(language, visit->visit.channel), channel(language, correction.channel))});
    }
    return rows;
}

std::vector<Fact> visits(const Language& language, const RuledVisits& ruled)
{
    std::vector<Fact> rows;
    for (const VisitEvent& event : ruled.visits) {
        rows.push_back({.key = QString::fromStdString(event.id),
                        .label = visitLabel(language, rows.size()),
                        .value = momentWords(language, event.visit.at),
                        .detail = channel(language, event.visit.channel)});
    }
    return rows;
}

QString dispute(const Language& language, const Dispute& dispute)
{
    return language.translate("Ruling", "No. %1, decided by a person by %2")
        .arg(language.locale().toString(static_cast<qlonglong>(dispute.number)),
             momentWords(language, dispute.dueAt - std::chrono::minutes(1))); // the due moment begins the next day
}

} // namespace mingshi::ruling_words
