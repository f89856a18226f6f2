// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/slip.h"

#include "papers/slip_page.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

/// Stays left to right inside right-to-left words.
QString isolated(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString timeText(Timestamp at, const QLocale& locale, const QTimeZone& zone)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone.isValid() ? zone : QTimeZone::utc());
    return locale.toString(time.date(), QLocale::LongFormat) + u' ' +
           locale.toString(time.time(), QLocale::ShortFormat) + u' ' +
           isolated(time.timeZone().displayName(time, QTimeZone::OffsetName));
}

const char* nameOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VisitAttribution:
        return QT_TRANSLATE_NOOP("Papers", "Your visits and the channel you named");
    case Purpose::IdFaceComparison:
        return QT_TRANSLATE_NOOP("Papers", "Results of comparing face and document");
    case Purpose::IdReading:
        return QT_TRANSLATE_NOOP("Papers", "What was read from your document");
    case Purpose::SettlementDisclosure:
        return QT_TRANSLATE_NOOP("Papers", "The leave to tell the channel about the settlement");
    case Purpose::MarketingContact:
        return QT_TRANSLATE_NOOP("Papers", "Your phone number");
    case Purpose::ComparisonEvidence:
        return QT_TRANSLATE_NOOP("Papers", "The pictures of the comparison");
    }
    return "";
}

// What the store says it searched (app/store, erasure and read_back). A new entry there prints as it is.
constexpr std::array searched{
    QT_TRANSLATE_NOOP("Papers", "rows of the person"),
    QT_TRANSLATE_NOOP("Papers", "every cell"),
    QT_TRANSLATE_NOOP("Papers", "decrypted pages with free space"),
    QT_TRANSLATE_NOOP("Papers", "database file"),
    QT_TRANSLATE_NOOP("Papers", "write-ahead log"),
    QT_TRANSLATE_NOOP("Papers", "other files in the folder"),
    QT_TRANSLATE_NOOP("Papers", "database rewritten without free space"),
    QT_TRANSLATE_NOOP("Papers", "pages of keys and passes with free space"),
    QT_TRANSLATE_NOOP("Papers", "pages of what was deleted with free space"),
};

QString searchedText(const std::vector<std::string>& places, const Translate& translate)
{
    QStringList lines;
    for (const auto& place : places) {
        const auto known =
            std::ranges::find(searched, std::string_view(place), [](const char* s) { return std::string_view(s); });
        lines.append(known == searched.end() ? fromUtf8(place) : translate(*known));
    }
    return lines.join(u'\n');
}

const NoticeText& textIn(const Notice& notice, std::string_view language)
{
    static const NoticeText none;
    const NoticeText* text = notice.text(language);
    return text != nullptr ? *text : notice.texts.empty() ? none : notice.texts.front();
}

QString officeOf(const Controller& who)
{
    return fromUtf8(who.name) + u'\n' + fromUtf8(who.address) + u'\n' + isolated(fromUtf8(who.phone)) + u'\n' +
           isolated(fromUtf8(who.email));
}

/// Who answers for all of it, and who else does.
void officeInto(SlipPage& page, const NoticeText& text, const Translate& translate)
{
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Who is responsible")), officeOf(text.controller));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Where to complain")), fromUtf8(text.complaints));
}

void recordLine(SlipPage& page, const ConsentRecord& record, const Translate& translate)
{
    page.small(translate(QT_TRANSLATE_NOOP("Papers", "Record")) + u' ' + isolated(fromUtf8(record.id)));
}

void noticeLine(SlipPage& page, const NoticeRef& notice, const Translate& translate)
{
    page.small(translate(QT_TRANSLATE_NOOP("Papers", "Notice")) + u' ' +
               isolated(fromUtf8(notice.id + ' ' + notice.version)));
}

const char* nameOf(HoldClass what)
{
    switch (what) {
    case HoldClass::Visits:
        return QT_TRANSLATE_NOOP("Papers", "Visits with their channels");
    case HoldClass::Rulings:
        return QT_TRANSLATE_NOOP("Papers", "What the rules made of them, and disputes");
    case HoldClass::Checks:
        break;
    }
    return QT_TRANSLATE_NOOP("Papers", "Identity checks by a person");
}

const char* nameOf(HoldGround ground)
{
    switch (ground) {
    case HoldGround::Court:
        return QT_TRANSLATE_NOOP("Papers", "A case before a court");
    case HoldGround::Arbitration:
        return QT_TRANSLATE_NOOP("Papers", "An arbitration");
    case HoldGround::Authority:
        return QT_TRANSLATE_NOOP("Papers", "An authority's order");
    case HoldGround::StatutoryPeriod:
        break;
    }
    return QT_TRANSLATE_NOOP("Papers", "A period that a law sets");
}

/// What, why, until when, and what can be done against it (PIPL 47(2), 50).
QString keptText(const HoldTerms& kept, const QLocale& locale, const QTimeZone& zone, const Translate& translate)
{
    QStringList lines;
    for (const HoldClass what : kept.covers) {
        lines.append(translate(nameOf(what)));
    }
    lines.append(translate(QT_TRANSLATE_NOOP("Papers", "Why: %1, reference %2"))
                     .arg(translate(nameOf(kept.ground)), isolated(fromUtf8(kept.caseReference))));
    lines.append(
        translate(QT_TRANSLATE_NOOP("Papers",
                                    "Until %1. Nobody here can read it; then it is deleted. If you do not agree, ask "
                                    "the office below, or complain to the authority named there."))
            .arg(timeText(kept.until, locale, zone)));
    return lines.join(u'\n');
}

} // namespace

std::vector<std::byte> passSlip(const PassCode& pass, const QImage& code, const ConsentRecord& consent,
                                const Notice& notice, const QTimeZone& zone, const Translate& translate)
{
    const NoticeText& text = textIn(notice, consent.language);
    const QLocale locale(fromUtf8(text.language));
    const QString title = translate(QT_TRANSLATE_NOOP("Papers", "Visit pass and receipt"));

    SlipPage page(fromUtf8(text.language), title);
    page.heading(title);
    page.text(fromUtf8(text.site));
    page.qr(code);
    page.code(fromUtf8(pass.grouped()));
    page.text(
        translate(QT_TRANSLATE_NOOP("Papers", "Keep this slip. Whoever holds it can look up, copy and withdraw.")));
    page.rule();

    page.field(translate(QT_TRANSLATE_NOOP("Papers", "You agreed to")), fromUtf8(text.title));
    const auto given = std::ranges::find_if(consent.events.rbegin(), consent.events.rend(),
                                            [](const ConsentEvent& event) { return validForProcessing(event.status); });
    if (given != consent.events.rend()) {
        page.field(translate(QT_TRANSLATE_NOOP("Papers", "When")), timeText(given->at, locale, zone));
        page.field(translate(QT_TRANSLATE_NOOP("Papers", "Valid until")),
                   timeText(given->at + given->validity, locale, zone));
    }
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "What for")), fromUtf8(text.purpose));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Who is paid, and your price")), fromUtf8(text.priceEffect));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "How long it is kept")), fromUtf8(text.retention));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "How to withdraw")), fromUtf8(text.withdrawal));
    page.rule();
    officeInto(page, text, translate);
    page.rule();
    recordLine(page, consent, translate);
    noticeLine(page, consent.notice, translate);
    return page.pdf();
}

std::vector<std::byte> refusalSlip(const ConsentRecord& refusal, const Notice& notice, const QTimeZone& zone,
                                   const Translate& translate)
{
    const NoticeText& text = textIn(notice, refusal.language);
    const QLocale locale(fromUtf8(text.language));
    const QString title = translate(QT_TRANSLATE_NOOP("Papers", "Confirmation: you did not agree"));

    SlipPage page(fromUtf8(text.language), title);
    page.heading(title);
    page.text(fromUtf8(text.site));
    page.rule();
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "You did not agree to")), fromUtf8(text.title));
    if (!refusal.events.empty()) {
        page.field(translate(QT_TRANSLATE_NOOP("Papers", "In the hour that began")),
                   timeText(refusal.events.back().at, locale, zone));
    }
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "What that changes for you")), fromUtf8(text.refusalEffect));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "What was recorded")),
               translate(QT_TRANSLATE_NOOP("Papers",
                                           "That somebody did not agree, and the hour. Nothing of you, and this slip "
                                           "does not lead to you either.")));
    page.rule();
    officeInto(page, text, translate);
    page.rule();
    recordLine(page, refusal, translate);
    noticeLine(page, refusal.notice, translate);
    return page.pdf();
}

std::vector<std::byte> noticeSlip(const std::vector<SlipField>& fields, const Notice& notice, std::string_view language,
                                  const Translate& translate)
{
    const NoticeText& text = textIn(notice, language);
    SlipPage page(fromUtf8(text.language), fromUtf8(text.title));
    page.heading(fromUtf8(text.title));
    page.text(fromUtf8(text.site));
    page.rule();
    for (const auto& field : fields) {
        page.field(field.label, field.text);
    }
    page.rule();
    noticeLine(page, notice.ref, translate);
    page.text(translate(QT_TRANSLATE_NOOP("Papers", "This is not a consent. Nothing was recorded by taking it.")));
    return page.pdf();
}

std::vector<std::byte> copySlip(const std::vector<SlipField>& fields, Timestamp at, const Notice& notice,
                                std::string_view language, const QTimeZone& zone, const Translate& translate)
{
    const NoticeText& text = textIn(notice, language);
    const QLocale locale(fromUtf8(text.language));
    const QString title = translate(QT_TRANSLATE_NOOP("Papers", "Everything that is kept about you"));

    SlipPage page(fromUtf8(text.language), title);
    page.heading(title);
    page.text(fromUtf8(text.site));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "As of")), timeText(at, locale, zone));
    page.rule();
    for (const auto& field : fields) {
        page.field(field.label, field.text);
    }
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Not kept")),
               translate(QT_TRANSLATE_NOOP(
                   "Papers", "No picture of you, no template of your face, no whole number of a document.")));
    page.rule();
    officeInto(page, text, translate);
    return page.pdf();
}

std::vector<std::byte> certificateSlip(const DeletionCertificate& certificate,
                                       const std::vector<ConsentRecord>& records, const Notice& notice,
                                       std::string_view language, const QTimeZone& zone, const Translate& translate)
{
    const NoticeText& text = textIn(notice, language);
    const QLocale locale(fromUtf8(text.language));
    const QString title = translate(QT_TRANSLATE_NOOP("Papers", "Confirmation of deletion"));

    QStringList deleted;
    for (const Purpose purpose : certificate.purposes) {
        deleted.append(translate(nameOf(purpose)));
    }

    SlipPage page(fromUtf8(text.language), title);
    page.heading(title);
    page.text(fromUtf8(text.site));
    page.rule();
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Deleted")), deleted.join(u'\n'));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Rows deleted")), locale.toString(certificate.rowsDeleted));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Your key")),
               certificate.keyDestroyed
                   ? translate(QT_TRANSLATE_NOOP("Papers", "Destroyed. Your pass leads to nothing any more."))
                   : translate(QT_TRANSLATE_NOOP("Papers", "Kept, because you still agree to something else.")));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Withdrawn")), timeText(certificate.requestedAt, locale, zone));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Proven deleted")), timeText(certificate.provenAt, locale, zone));
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "Searched, and nothing of you was found in")),
               searchedText(certificate.readBack, translate));
    for (const HoldTerms& kept : certificate.kept) {
        page.field(translate(QT_TRANSLATE_NOOP("Papers", "Kept because a law wants it")),
                   keptText(kept, locale, zone, translate));
    }
    page.field(translate(QT_TRANSLATE_NOOP("Papers", "What stays")),
               translate(QT_TRANSLATE_NOOP(
                   "Papers", "Proof that you were asked, agreed and withdrew, without anything of you.")));
    page.rule();
    officeInto(page, text, translate);
    page.rule();
    page.small(translate(QT_TRANSLATE_NOOP("Papers", "Certificate")) + u' ' + isolated(fromUtf8(certificate.id)));
    for (const auto& record : records) {
        recordLine(page, record, translate);
    }
    return page.pdf();
}

} // namespace mingshi
