// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor_words.h"

#include "controls/moments.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace mingshi::visitor_words {

namespace {

const char* kindName(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WalkIn:
        return QT_TRANSLATE_NOOP("Visitor", "I came by myself");
    case ChannelKind::Agent:
        return QT_TRANSLATE_NOOP("Visitor", "Agent");
    case ChannelKind::Distributor:
        return QT_TRANSLATE_NOOP("Visitor", "Sales partner");
    case ChannelKind::Referrer:
        return QT_TRANSLATE_NOOP("Visitor", "Somebody who recommended us");
    case ChannelKind::NotSaid:
        break;
    }
    return QT_TRANSLATE_NOOP("Visitor", "I would rather not say");
}

QString kindPicture(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WalkIn:
        return QStringLiteral("walkin");
    case ChannelKind::Agent:
        return QStringLiteral("agent");
    case ChannelKind::Distributor:
        return QStringLiteral("channel");
    case ChannelKind::Referrer:
        return QStringLiteral("referrer");
    case ChannelKind::NotSaid:
        break;
    }
    return QStringLiteral("question");
}

bool namesNobody(ChannelKind kind)
{
    return kind == ChannelKind::WalkIn || kind == ChannelKind::NotSaid;
}

struct FieldName {
    std::string_view key; ///< as in NoticeRow
    const char* name;
};

constexpr std::array fieldNames{
    FieldName{"summary", QT_TRANSLATE_NOOP("Visitor", "In short")},
    FieldName{"purpose", QT_TRANSLATE_NOOP("Visitor", "What for")},
    FieldName{"pii", QT_TRANSLATE_NOOP("Visitor", "What is recorded")},
    FieldName{"method", QT_TRANSLATE_NOOP("Visitor", "How")},
    FieldName{"storageLocation", QT_TRANSLATE_NOOP("Visitor", "Where it is kept")},
    FieldName{"retention", QT_TRANSLATE_NOOP("Visitor", "How long it is kept")},
    FieldName{"necessity", QT_TRANSLATE_NOOP("Visitor", "Why it is needed")},
    FieldName{"impact", QT_TRANSLATE_NOOP("Visitor", "What it may mean for you")},
    FieldName{"alternative", QT_TRANSLATE_NOOP("Visitor", "The other way")},
    FieldName{"refusalEffect", QT_TRANSLATE_NOOP("Visitor", "If you do not agree")},
    FieldName{"priceEffect", QT_TRANSLATE_NOOP("Visitor", "Your price")},
    FieldName{"recipients", QT_TRANSLATE_NOOP("Visitor", "Who is given it")},
    FieldName{"rights", QT_TRANSLATE_NOOP("Visitor", "Your rights")},
    FieldName{"withdrawal", QT_TRANSLATE_NOOP("Visitor", "How to withdraw")},
    FieldName{"complaints", QT_TRANSLATE_NOOP("Visitor", "Where to complain")},
    FieldName{"automatedDecision", QT_TRANSLATE_NOOP("Visitor", "Who decides")},
    FieldName{"minors", QT_TRANSLATE_NOOP("Visitor", "Children")},
    FieldName{"incident", QT_TRANSLATE_NOOP("Visitor", "If something goes wrong")},
    FieldName{"accessibility", QT_TRANSLATE_NOOP("Visitor", "Help with this notice")},
    FieldName{"captureZone", QT_TRANSLATE_NOOP("Visitor", "Where the camera looks")},
    FieldName{"cameraState", QT_TRANSLATE_NOOP("Visitor", "The camera")},
    FieldName{"controller", QT_TRANSLATE_NOOP("Visitor", "Who is responsible")},
    FieldName{"site", QT_TRANSLATE_NOOP("Visitor", "This place")},
    FieldName{"rulesLocation", QT_TRANSLATE_NOOP("Visitor", "The whole rules")},
    FieldName{"legalBasis", QT_TRANSLATE_NOOP("Visitor", "Legal basis")},
    FieldName{"impactAssessment", QT_TRANSLATE_NOOP("Visitor", "Impact assessment")},
    FieldName{"filingNumber", QT_TRANSLATE_NOOP("Visitor", "Filing number")},
    FieldName{"version", QT_TRANSLATE_NOOP("Visitor", "Version of this notice")},
};

/// What the store says that it read back, in the visitor's words; what is not listed is shown as the store says it.
constexpr std::array placesSearched{
    QT_TRANSLATE_NOOP("Visitor", "rows of the person"),
    QT_TRANSLATE_NOOP("Visitor", "database rewritten without free space"),
    QT_TRANSLATE_NOOP("Visitor", "every cell"),
    QT_TRANSLATE_NOOP("Visitor", "decrypted pages with free space"),
    QT_TRANSLATE_NOOP("Visitor", "database file"),
    QT_TRANSLATE_NOOP("Visitor", "write-ahead log"),
    QT_TRANSLATE_NOOP("Visitor", "other files in the folder"),
};

QString consentValue(const ConsentRecord& record, const Language& language)
{
    if (record.events.empty()) {
        return {};
    }
    const ConsentEvent& last = record.events.back();
    if (last.status == ConsentStatus::Withdrawn) {
        return say(language, "Withdrawn on %1").arg(date(last.at, language));
    }
    if (validForProcessing(last.status)) {
        return say(language, "Agreed on %1, valid until %2")
            .arg(date(last.at, language), date(last.at + last.validity, language));
    }
    return say(language, "Ended on %1").arg(date(last.at, language));
}

} // namespace

QString say(const Language& language, const char* source)
{
    return language.translate("Visitor", source);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString date(Timestamp at, const Language& language)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date();
    return dayWords(language, std::chrono::year_month_day{std::chrono::year(day.year()),
                                                          std::chrono::month(static_cast<unsigned>(day.month())),
                                                          std::chrono::day(static_cast<unsigned>(day.day()))});
}

QString dateAndTime(Timestamp at, const Language& language)
{
    return momentWords(language, at);
}

QString channelName(const Channel& channel, const Language& language)
{
    return namesNobody(channel.kind) || channel.name.empty() ? say(language, kindName(channel.kind))
                                                             : text(channel.name);
}

QString channelKey(const Channel& channel)
{
    const auto kind = code(channel.kind);
    return channel.code.empty() ? QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))
                                : text(channel.code);
}

QString purposeName(Purpose purpose, const Language& language)
{
    switch (purpose) {
    case Purpose::VisitAttribution:
        return say(language, "Recording your visits and the channel");
    case Purpose::IdFaceComparison:
        return say(language, "Comparing your face with your document, once");
    case Purpose::IdReading:
        return say(language, "Reading your identity document");
    case Purpose::SettlementDisclosure:
        return say(language, "Telling the named channel about the settlement");
    case Purpose::MarketingContact:
        return say(language, "Contacting you");
    case Purpose::ComparisonEvidence:
        break;
    }
    return say(language, "Keeping the two pictures of a comparison");
}

std::vector<Fact> channelCards(const std::vector<Channel>& channels, const Language& language)
{
    std::vector<Fact> cards;
    for (const auto& channel : channels) {
        cards.push_back({.key = channelKey(channel),
                         .label = channelName(channel, language),
                         .value = kindPicture(channel.kind),
                         .detail = namesNobody(channel.kind) ? QString() : say(language, kindName(channel.kind))});
    }
    return cards;
}

std::vector<Fact> guardianCards(const Language& language)
{
    const auto card = [](const char* key, const char* icon, QString label) {
        return Fact{.key = QString::fromLatin1(key),
                    .label = std::move(label),
                    .value = QString::fromLatin1(icon),
                    .detail = {}};
    };
    return {card("mother", "people", say(language, "My mother is here")),
            card("father", "people", say(language, "My father is here")),
            card("other", "people", say(language, "Another guardian is here")),
            card("nobody", "person", say(language, "Nobody is here with me")),
            card("fourteen", "person", say(language, "I am 14 or older"))};
}

QString toGuardian(Guardian guardian, const Language& language)
{
    switch (guardian) {
    case Guardian::Mother:
        return say(language, "To the mother: please read this and answer it yourself, for your child.");
    case Guardian::Father:
        return say(language, "To the father: please read this and answer it yourself, for your child.");
    case Guardian::Other:
        break;
    }
    return say(language, "To the guardian: please read this and answer it yourself, for the child.");
}

std::vector<Fact> languageCards(const std::vector<std::string>& languages)
{
    std::vector<Fact> cards;
    for (const auto& code : languages) {
        cards.push_back({.key = text(code), .label = Language::nativeName(text(code)), .value = {}, .detail = {}});
    }
    return cards;
}

std::vector<Fact> fullTextRows(const Notice& notice, const NoticeText& noticeText, const Language& language)
{
    std::vector<Fact> rows;
    for (const auto& row : fullText(notice, noticeText)) {
        const auto name = std::ranges::find(fieldNames, row.key, &FieldName::key);
        const auto key = QString::fromUtf8(row.key.data(), static_cast<qsizetype>(row.key.size()));
        rows.push_back({.key = key,
                        .label = name == fieldNames.end() ? key : say(language, name->name),
                        .value = row.text.empty() ? say(language, "Nobody.") : text(row.text),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> changeRows(const std::vector<NoticeChange>& changes, const Language& language)
{
    std::vector<Fact> rows;
    for (const auto& change : changes) {
        const auto key = QString::fromUtf8(change.key.data(), static_cast<qsizetype>(change.key.size()));
        const auto name = std::ranges::find(fieldNames, change.key, &FieldName::key);
        rows.push_back({.key = key,
                        .label = name == fieldNames.end() ? key : say(language, name->name),
                        .value = change.after.empty() ? say(language, "This is no longer said.") : text(change.after),
                        .detail = change.before.empty() ? say(language, "Nothing was said about it before.")
                                                        : say(language, "Before: %1").arg(text(change.before))});
    }
    return rows;
}

std::vector<Fact> visitRows(const std::vector<Visit>& visits, const Language& language)
{
    std::vector<Fact> rows;
    for (const auto& visit : visits) {
        const auto number = language.locale().toString(static_cast<int>(rows.size()) + 1);
        rows.push_back({.key = number,
                        .label = say(language, "Visit %1").arg(number),
                        .value = dateAndTime(visit.at, language),
                        .detail = channelName(visit.channel, language)});
    }
    return rows;
}

std::vector<Fact> consentRows(const std::vector<ConsentRecord>& consents, const Language& language)
{
    std::vector<Fact> rows;
    for (const auto& record : consents) {
        rows.push_back({.key = text(record.id),
                        .label = purposeName(record.purpose, language),
                        .value = consentValue(record, language),
                        .detail = say(language, "Notice %1").arg(text(record.notice.version))});
    }
    return rows;
}

std::vector<Fact> withdrawalCards(const std::vector<Purpose>& purposes, std::optional<Purpose> chosen,
                                  const Language& language)
{
    if (purposes.size() < 2) {
        return {};
    }
    const auto mark = [&](std::optional<Purpose> its) { return its == chosen ? QStringLiteral("check") : QString(); };
    std::vector<Fact> cards{{.key = QStringLiteral("all"),
                             .label = say(language, "Everything that I agreed to"),
                             .value = mark(std::nullopt),
                             .detail = {}}};
    for (const auto purpose : purposes) {
        const auto its = code(purpose);
        cards.push_back({.key = QString::fromUtf8(its.data(), static_cast<qsizetype>(its.size())),
                         .label = say(language, "Only: %1").arg(purposeName(purpose, language)),
                         .value = mark(purpose),
                         .detail = {}});
    }
    return cards;
}

std::vector<Fact> whatGoes(const KnownVisitor& visitor, const std::vector<Purpose>& purposes, bool everything,
                           const Language& language)
{
    std::vector<Fact> rows;
    const auto add = [&](QString words) {
        rows.push_back({.key = QString::number(rows.size()), .label = {}, .value = std::move(words), .detail = {}});
    };
    for (const auto purpose : purposes) {
        switch (purpose) {
        case Purpose::VisitAttribution:
            add(say(language, "Your recorded visits, each with its time and channel: %1")
                    .arg(language.locale().toString(static_cast<int>(visitor.visits.size()))));
            break;
        case Purpose::IdFaceComparison:
            add(say(language, "The result of comparing your face with your document"));
            break;
        case Purpose::IdReading:
            add(say(language, "Your name and the end of your document's number"));
            break;
        case Purpose::SettlementDisclosure:
            add(say(language, "What was noted for telling the channel about the settlement"));
            break;
        case Purpose::MarketingContact:
            add(say(language, "Your phone number"));
            break;
        case Purpose::ComparisonEvidence:
            add(say(language, "The two pictures of the comparison"));
            break;
        }
    }
    if (everything) {
        add(say(language, "Your visit pass: its code opens nothing any more"));
        add(say(language, "The key to your records, so that no copy can be read"));
    }
    return rows;
}

std::vector<Fact> whatStays(bool everything, const Language& language)
{
    const auto row = [](QString key, QString words) {
        return Fact{.key = std::move(key), .label = {}, .value = std::move(words), .detail = {}};
    };
    std::vector<Fact> rows;
    if (!everything) {
        rows.push_back(row(QStringLiteral("rest"), say(language, "Your pass, and all else that you agreed to")));
    }
    rows.push_back(row(QStringLiteral("consent"),
                       say(language, "That somebody agreed and withdrew: the notice's version and the times")));
    rows.push_back(row(QStringLiteral("certificate"), say(language, "The certificate of this deletion")));
    rows.push_back(row(QStringLiteral("nobody"), say(language, "Neither holds a name, a number or a picture")));
    return rows;
}

std::vector<Fact> certificateRows(const DeletionCertificate& certificate, const Language& language)
{
    QStringList withdrawn;
    for (const auto purpose : certificate.purposes) {
        withdrawn.append(purposeName(purpose, language));
    }
    QStringList searched;
    for (const auto& place : certificate.readBack) {
        const auto known = std::ranges::find(placesSearched, std::string_view(place),
                                             [](const char* name) { return std::string_view(name); });
        searched.append(known == placesSearched.end() ? text(place) : say(language, *known));
    }
    return {{.key = QStringLiteral("withdrawn"),
             .label = say(language, "Withdrawn"),
             .value = withdrawn.join(u'\n'),
             .detail = {}},
            {.key = QStringLiteral("provenAt"),
             .label = say(language, "Deleted and checked"),
             .value = dateAndTime(certificate.provenAt, language),
             .detail = {}},
            {.key = QStringLiteral("rows"),
             .label = say(language, "Deleted entries"),
             .value = language.locale().toString(certificate.rowsDeleted),
             .detail = certificate.keyDestroyed ? say(language, "The key to them is destroyed too.") : QString()},
            {.key = QStringLiteral("readBack"),
             .label = say(language, "Looked again"),
             .value = say(language, "In %1 places; nothing was found").arg(language.locale().toString(searched.size())),
             .detail = language.locale().createSeparatedList(searched)},
            {.key = QStringLiteral("id"),
             .label = say(language, "Certificate"),
             .value = {},
             .detail = text(certificate.id)}};
}

} // namespace mingshi::visitor_words
