// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "controls/moments.h"

#include <string_view>

/// What requests and disputes say alike: both are numbered, due, and decided by somebody.
namespace mingshi::case_words {

inline Fact fact(std::string_view key, QString label, QString value)
{
    return {.key = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())),
            .label = std::move(label),
            .value = std::move(value),
            .detail = {}};
}

inline QString title(const Language& language, std::int64_t number, const QString& about)
{
    return language.translate("Manager", "No. %1 · %2")
        .arg(language.locale().toString(static_cast<qlonglong>(number)), about);
}

/// Names the last moment that is in time: the due moment itself begins the next day.
inline QString due(const Language& language, Timestamp dueAt, bool overdue)
{
    const auto last = momentWords(language, dueAt - std::chrono::minutes(1));
    return overdue ? language.translate("Manager", "Overdue since %1").arg(last)
                   : language.translate("Manager", "Due by %1").arg(last);
}

/// What can be chosen, one row a value: keyed by `code(value)`, named by `name(value)`.
inline std::vector<Fact> choices(const auto& values, const auto& name)
{
    std::vector<Fact> rows;
    for (const auto one : values) {
        rows.push_back(fact(code(one), name(one), {}));
    }
    return rows;
}

/// When and by whom a case was decided, behind `rows`.
inline void addDecision(std::vector<Fact>& rows, const Language& language, const auto& decision)
{
    rows.push_back(fact("decided", language.translate("Manager", "Decided"), momentWords(language, decision.at)));
    rows.push_back(fact("staff", language.translate("Manager", "Decided by staff number"),
                        QString::fromStdString(decision.staff)));
}

} // namespace mingshi::case_words
