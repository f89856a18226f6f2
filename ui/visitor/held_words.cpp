// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "held_words.h"

#include "consent/notice_change.h"
#include "controls/moments.h"
#include "visitor_words.h"
#include "words/hold_words.h"

namespace mingshi::visitor_words {

namespace {

const char* resultName(HeldCheck::Result result)
{
    switch (result) {
    case HeldCheck::Result::Strong:
    case HeldCheck::Result::Match:
        return QT_TRANSLATE_NOOP("Visitor", "Face and document were compared: they match");
    case HeldCheck::Result::Review:
        return QT_TRANSLATE_NOOP("Visitor", "Face and document were compared: a person was to look");
    case HeldCheck::Result::NotComputed:
        return QT_TRANSLATE_NOOP("Visitor", "Face and document could not be compared");
    case HeldCheck::Result::Agrees:
        return QT_TRANSLATE_NOOP("Visitor", "A person looked: document and holder agree");
    case HeldCheck::Result::Differs:
        return QT_TRANSLATE_NOOP("Visitor", "A person looked: document and holder differ");
    case HeldCheck::Result::CannotTell:
        break;
    }
    return QT_TRANSLATE_NOOP("Visitor", "A person looked and could not tell");
}

QString untilWords(const std::optional<Timestamp>& until, const Language& language)
{
    return until ? say(language, "Kept until %1").arg(date(*until, language)) : QString();
}

QString recipientsOf(const ConsentRecord& record, std::span<const std::shared_ptr<const Notice>> versions,
                     const Language& language)
{
    const auto notice = onFile(record.notice, versions);
    const auto* words =
        notice == nullptr || notice->texts.empty() ? nullptr : notice->text(language.code().toStdString());
    if (words == nullptr) {
        return {};
    }
    QStringList names;
    for (const auto& recipient : words->recipients) {
        names.append(text(recipient.name));
    }
    return names.isEmpty() ? say(language, "Given to nobody")
                           : say(language, "May be given to: %1").arg(language.locale().createSeparatedList(names));
}

/// Stays in its order inside right-to-left words.
QString leftToRight(const std::string& characters)
{
    return QChar(0x2066) + text(characters) + QChar(0x2069);
}

QString rulingValue(const HeldRuling& ruling, const Language& language)
{
    QStringList channels;
    for (const auto& code : ruling.channels) {
        channels.append(leftToRight(code));
    }
    if (!channels.isEmpty()) {
        return say(language, "A commission is due to: %1").arg(language.locale().createSeparatedList(channels));
    }
    return ruling.outcome == "by_human" ? say(language, "The rules do not decide; a person does")
                                        : say(language, "No commission is due");
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

std::vector<Fact> heldRows(const HeldData& held, std::span<const std::shared_ptr<const Notice>> versions,
                           const Language& language)
{
    auto rows = visitRows(held.visits, language);
    if (held.document) {
        const auto& birth = held.document->birth.reveal();
        rows.push_back(
            {.key = QStringLiteral("document"),
             .label = say(language, "From your document"),
             .value = lines({text(held.document->name.reveal()),
                             say(language, "Number ends in %1").arg(leftToRight(held.document->lastFour.reveal())),
                             say(language, "Born on %1").arg(dayWords(language, birth))}),
             .detail = lines(
                 {say(language, "Read on %1").arg(date(held.document->readAt, language)),
                  held.document->linkedToVisits ? say(language, "It is linked to the visits above.") : QString()})});
    }
    for (const auto& correction : held.corrections) {
        rows.push_back(
            {.key = QStringLiteral("correction-") + QString::number(rows.size()),
             .label = say(language, "Channel corrected by you"),
             .value = channelName(correction.channel, language),
             .detail = lines({say(language, "For the visit of %1").arg(dateAndTime(correction.visitAt, language)),
                              say(language, "Said on %1").arg(date(correction.at, language))})});
    }
    for (const auto& ruling : held.rulings) {
        rows.push_back({.key = QStringLiteral("ruling-") + QString::number(rows.size()),
                        .label = ruling.atDesk ? say(language, "What the rules said at the signing")
                                               : say(language, "What the rules said at a visit"),
                        .value = rulingValue(ruling, language),
                        .detail = lines({dateAndTime(ruling.at, language),
                                         ruling.rules.empty()
                                             ? QString()
                                             : say(language, "Rules, version %1").arg(leftToRight(ruling.rules))})});
    }
    for (const auto& dispute : held.disputes) {
        const auto number = language.locale().toString(static_cast<qlonglong>(dispute.number));
        rows.push_back({.key = QStringLiteral("dispute-") + QString::number(rows.size()),
                        .label = say(language, "Dispute no. %1").arg(number),
                        .value = dispute.decidedAt
                                     ? say(language, "Decided on %1").arg(date(*dispute.decidedAt, language))
                                     : say(language, "A person has to decide"),
                        .detail = date(dispute.at, language)});
    }
    for (const auto& disclosure : held.disclosures) {
        rows.push_back({.key = QStringLiteral("disclosure-") + QString::number(rows.size()),
                        .label = say(language, "May be told the settlement"),
                        .value = channelName(disclosure.recipient, language),
                        .detail = date(disclosure.at, language)});
    }
    for (const auto& check : held.checks) {
        rows.push_back({.key = QStringLiteral("check-") + QString::number(rows.size()),
                        .label = say(language, "Identity check"),
                        .value = say(language, resultName(check.result)),
                        .detail = lines({dateAndTime(check.at, language), untilWords(check.keptUntil, language)})});
    }
    for (const auto& hold : held.holds) {
        rows.push_back(hold_words::toldToThePerson(language, hold.terms, hold.restricted != 0));
    }
    std::vector<ConsentRecord> records;
    for (const auto& consent : held.consents) {
        records.push_back(consent.record);
    }
    auto consents = consentRows(records, language);
    for (std::size_t i = 0; i < consents.size(); ++i) {
        consents[i].detail = lines({consents[i].detail, untilWords(held.consents[i].keptUntil, language),
                                    recipientsOf(records[i], versions, language)});
        rows.push_back(std::move(consents[i]));
    }
    return rows;
}

} // namespace mingshi::visitor_words
