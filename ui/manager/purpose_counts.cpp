// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "purpose_counts.h"

#include "panel_words.h"

#include <algorithm>

namespace mingshi {

namespace {

std::size_t of(const std::map<Purpose, std::size_t>& counts, Purpose purpose)
{
    const auto found = counts.find(purpose);
    return found == counts.end() ? 0 : found->second;
}

QString shareOf(const Language& language, std::size_t given, std::size_t refused)
{
    const auto answers = given + refused;
    if (answers < PurposeCounts::fewest) {
        return language.translate("Manager", "Fewer than 10 answers: no share is drawn");
    }
    const auto percent = static_cast<int>((100 * given + answers / 2) / answers);
    return language.translate("Manager", "%1 % of %2 answers agreed")
        .arg(language.locale().toString(percent), language.locale().toString(static_cast<qulonglong>(answers)));
}

} // namespace

void PurposeCounts::show(const Language& language, const Overview& overview)
{
    std::vector<Row> rows;
    for (const auto purpose : allPurposes) {
        const auto given = of(overview.given, purpose);
        const auto refused = of(overview.refused, purpose);
        const auto withdrawn = of(overview.withdrawn, purpose);
        if (given + refused + withdrawn > 0) {
            rows.push_back({.label = panel_words::purpose(language, purpose),
                            .given = static_cast<int>(given),
                            .refused = static_cast<int>(refused),
                            .withdrawn = static_cast<int>(withdrawn),
                            .share = shareOf(language, given, refused)});
        }
    }
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_most = 1;
    for (const auto& row : m_rows) {
        m_most = std::max({m_most, row.given, row.refused, row.withdrawn});
    }
    endResetModel();
    emit changed();
}

int PurposeCounts::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PurposeCounts::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Label:
        return row.label;
    case Given:
        return row.given;
    case Refused:
        return row.refused;
    case Withdrawn:
        return row.withdrawn;
    case Share:
        return row.share;
    default:
        return {};
    }
}

QHash<int, QByteArray> PurposeCounts::roleNames() const
{
    return {{Label, "label"}, {Given, "given"}, {Refused, "refused"}, {Withdrawn, "withdrawn"}, {Share, "share"}};
}

} // namespace mingshi
