// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "moments.h"

#include <QDateTime>
#include <QRegularExpression>

namespace mingshi {

namespace {

/// In full but for the day of the week, which nobody needs here and which takes a second line.
QString dateWords(const Language& language, QDate date)
{
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd[,،]?\\s*"));
    return language.locale().toString(date, language.locale().dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace

QString momentWords(const Language& language, std::chrono::sys_time<std::chrono::milliseconds> at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    const bool han = language.code().startsWith(u"zh") || language.code().startsWith(u"ja"); // "2026年11月20日 10:02"
    return dateWords(language, moment.date()) + (han ? QStringLiteral(" ") : QStringLiteral(", ")) +
           language.locale().toString(moment.time(), QStringLiteral("HH:mm"));
}

QString dayWords(const Language& language, std::chrono::year_month_day day)
{
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return dateWords(language, date);
}

} // namespace mingshi
