// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "panel_words.h"

#include "controls/moments.h"
#include "words/hold_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

// lupdate reads this as "translate in context Manager".
#define SAYS(text) QT_TRANSLATE_NOOP("Manager", text)

namespace mingshi::panel_words {

namespace {

/// As the store names them; a place that is not known here is shown as it is.
constexpr std::array<const char*, 7> places{
    SAYS("rows of the person"),
    SAYS("database rewritten without free space"),
    SAYS("every cell"),
    SAYS("decrypted pages with free space"),
    SAYS("database file"),
    SAYS("write-ahead log"),
    SAYS("other files in the folder"),
};

QString readBack(const Language& language, const std::vector<std::string>& searched)
{
    QStringList names;
    for (const auto& place : searched) {
        const auto* const known = std::ranges::find(places, place);
        names << (known == places.end() ? QString::fromStdString(place) : language.translate("Manager", *known));
    }
    return language.locale().createSeparatedList(names);
}

QString purposes(const Language& language, const std::vector<Purpose>& all)
{
    QStringList names;
    for (const auto one : all) {
        names << purpose(language, one);
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

QString purpose(const Language& language, Purpose purpose)
{
    switch (purpose) {
    case Purpose::VisitAttribution:
        return language.translate("Manager", "Visits and channel");
    case Purpose::IdFaceComparison:
        return language.translate("Manager", "Comparison of card and face");
    case Purpose::IdReading:
        return language.translate("Manager", "Reading the identity card");
    case Purpose::SettlementDisclosure:
        return language.translate("Manager", "Telling a channel the settlement");
    case Purpose::MarketingContact:
        return language.translate("Manager", "Being contacted");
    case Purpose::ComparisonEvidence:
        return language.translate("Manager", "Keeping the two pictures");
    }
    return {};
}

QString reason(const Language& language, DeletionReason reason)
{
    const auto item = language.locale().toString(static_cast<int>(reason));
    const auto words = [&]() -> QString {
        switch (reason) {
        case DeletionReason::PurposeMet:
            return language.translate("Manager", "The purpose was met or can no longer be met");
        case DeletionReason::ServiceEnded:
            return language.translate("Manager", "The service ended or the time for keeping was over");
        case DeletionReason::ConsentWithdrawn:
            return language.translate("Manager", "The person withdrew the consent");
        case DeletionReason::UnlawfulProcessing:
            return language.translate("Manager", "The processing broke the law or an agreement");
        case DeletionReason::OtherLegal:
            return language.translate("Manager", "Another case that a law names");
        }
        return {};
    }();
    return language.translate("Manager", "%1 (PIPL article 47(1), item %2)").arg(words, item);
}

std::vector<Fact> certificate(const Language& language, const DeletionCertificate& certificate)
{
    const auto row = [&](const char* key, const QString& label, QString value) {
        return Fact{.key = QString::fromLatin1(key), .label = label, .value = std::move(value), .detail = {}};
    };
    auto key =
        row("key", language.translate("Manager", "Key of the person"),
            certificate.keyDestroyed ? language.translate("Manager", "Destroyed")
                                     : language.translate("Manager", "Kept: other purposes still have a consent"));
    std::vector<Fact> rows{
        row("reason", language.translate("Manager", "Reason"), reason(language, certificate.reason)),
        row("purposes", language.translate("Manager", "Purposes"), purposes(language, certificate.purposes)),
        row("requested", language.translate("Manager", "Asked for"), momentWords(language, certificate.requestedAt)),
        row("proven", language.translate("Manager", "Proven"), momentWords(language, certificate.provenAt)),
        row("rows", language.translate("Manager", "Rows deleted"), language.locale().toString(certificate.rowsDeleted)),
        std::move(key),
        row("readBack", language.translate("Manager", "Searched afterwards, nothing found"),
            readBack(language, certificate.readBack)),
        row("pseudonym", language.translate("Manager", "Pseudonym, leads to nobody any more"),
            QString::fromStdString(certificate.principal)),
        row("id", language.translate("Manager", "Number of the certificate"), QString::fromStdString(certificate.id))};
    for (const HoldTerms& kept : certificate.kept) {
        rows.push_back(row("kept",
                           language.translate("Manager", "Kept under a legal hold until %1, readable by nobody")
                               .arg(hold_words::lastDay(language, kept.until)),
                           hold_words::covers(language, kept.covers)));
    }
    return rows;
}

std::vector<Fact> deletions(const Language& language, const std::vector<DeletionCertificate>& certificates)
{
    std::vector<Fact> rows;
    for (const auto& one : certificates) {
        rows.push_back(
            {.key = QString::fromStdString(one.id),
             .label = momentWords(language, one.provenAt),
             .value =
                 language.translate("Manager", "Rows deleted: %1").arg(language.locale().toString(one.rowsDeleted)),
             .detail = {}});
    }
    return rows;
}

std::vector<Fact> goes(const Language& language, const KnownVisitor& visitor)
{
    std::vector<Fact> rows;
    for (const auto& record : visitor.consents) {
        if (!withdrawable(record)) {
            continue;
        }
        const auto given = std::ranges::find_if(record.events, [](const auto& event) {
            return event.status == ConsentStatus::Given || event.status == ConsentStatus::Renewed;
        });
        auto since = given == record.events.end()
                         ? QString()
                         : language.translate("Manager", "Agreed on %1").arg(momentWords(language, given->at));
        auto notice = language.translate("Manager", "Notice %1, version %2")
                          .arg(QString::fromStdString(record.notice.id), QString::fromStdString(record.notice.version));
        rows.push_back({.key = QString::fromStdString(record.id),
                        .label = purpose(language, record.purpose),
                        .value = std::move(since),
                        .detail = std::move(notice)});
    }
    if (!visitor.visits.empty()) {
        rows.push_back({.key = QStringLiteral("visits"),
                        .label = language.translate("Manager", "Recorded visits"),
                        .value = language.locale().toString(static_cast<qulonglong>(visitor.visits.size())),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> reasons(const Language& language)
{
    std::vector<Fact> rows;
    for (const auto one : {DeletionReason::PurposeMet, DeletionReason::ServiceEnded, DeletionReason::ConsentWithdrawn,
                           DeletionReason::UnlawfulProcessing, DeletionReason::OtherLegal}) {
        rows.push_back(
            {.key = QString::number(static_cast<int>(one)), .label = reason(language, one), .value = {}, .detail = {}});
    }
    return rows;
}

QString nextDeletion(const Language& language, const Overview& overview)
{
    return overview.nextDeletion ? language.translate("Manager", "The next automatic deletion is due on %1.")
                                       .arg(momentWords(language, *overview.nextDeletion))
                                 : language.translate("Manager", "Nothing is waiting for automatic deletion.");
}

QString overdue(const Language& language, const Overview& overview)
{
    return overview.overdue == 0
               ? QString()
               : language
                     .translate("Manager", "Something should be deleted by now and is still there. People: %1. It is "
                                           "tried again by itself; if this stays, call support.")
                     .arg(language.locale().toString(static_cast<qulonglong>(overview.overdue)));
}

QString whatHappened(const Language& language, ErrorCode code)
{
    return language.translate("Errors", describe(code).visitorSentence.data()); // literals: they end with a zero
}

QString whatToDo(const Language& language, ErrorCode code)
{
    return language.translate("Errors", describe(code).staffAction.data());
}

} // namespace mingshi::panel_words
