// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "hold_words.h"

#include "controls/moments.h"

#include <QDateTime>

namespace mingshi::hold_words {

QString ground(const Language& language, HoldGround ground)
{
    switch (ground) {
    case HoldGround::Court:
        return language.translate("Holds", "A case before a court");
    case HoldGround::Arbitration:
        return language.translate("Holds", "An arbitration");
    case HoldGround::Authority:
        return language.translate("Holds", "An authority's order");
    case HoldGround::StatutoryPeriod:
        return language.translate("Holds", "A period that a law sets");
    }
    return {};
}

QString holdClass(const Language& language, HoldClass what)
{
    switch (what) {
    case HoldClass::Visits:
        return language.translate("Holds", "Visits with their channels");
    case HoldClass::Rulings:
        return language.translate("Holds", "What the rules made of them, and disputes");
    case HoldClass::Checks:
        return language.translate("Holds", "Identity checks by a person");
    }
    return {};
}

QString covers(const Language& language, const std::set<HoldClass>& classes)
{
    QStringList names;
    for (const HoldClass what : classes) {
        names.append(holdClass(language, what));
    }
    return names.join(QStringLiteral(" · "));
}

QString lastDay(const Language& language, Timestamp until)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(until.time_since_epoch().count() - 1).date();
    return dayWords(language, std::chrono::year_month_day{std::chrono::year(day.year()),
                                                          std::chrono::month(static_cast<unsigned>(day.month())),
                                                          std::chrono::day(static_cast<unsigned>(day.day()))});
}

Fact toldToThePerson(const Language& language, const HoldTerms& terms, bool already)
{
    const auto last = lastDay(language, terms.until);
    const auto what =
        already ? language.translate("Holds", "Kept until %1, though it was to be deleted. Nobody here can read "
                                              "it; then it is deleted.")
                : language.translate("Holds", "If you withdraw, this is still kept until %1. Nobody here could "
                                              "read it then; after that it is deleted.");
    const QString reference = QChar(0x2066) + QString::fromStdString(terms.caseReference) + QChar(0x2069);
    auto why =
        language
            .translate("Holds", "Why: %1, reference %2. If you do not agree, ask the office named in the notice, "
                                "or complain to the authority named there.")
            .arg(ground(language, terms.ground), reference);
    return {.key = QStringLiteral("hold-") + QString::fromStdString(terms.caseReference),
            .label = language.translate("Holds", "A law wants this kept: %1").arg(covers(language, terms.covers)),
            .value = what.arg(last),
            .detail = std::move(why)};
}

} // namespace mingshi::hold_words
