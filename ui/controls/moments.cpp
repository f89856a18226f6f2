// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "moments.h"

#include <QDateTime>

namespace mingshi {

QString momentWords(const Language& language, std::chrono::sys_time<std::chrono::milliseconds> at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return language.locale().toString(moment.date(), QLocale::LongFormat) + u", " +
           language.locale().toString(moment.time(), QStringLiteral("HH:mm"));
}

QString dayWords(const Language& language, std::chrono::year_month_day day)
{
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return language.locale().toString(date, QLocale::LongFormat);
}

} // namespace mingshi
