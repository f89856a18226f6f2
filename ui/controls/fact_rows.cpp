// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fact_rows.h"

#include <utility>

namespace mingshi {

void FactRows::setRows(std::vector<Fact> rows)
{
    if (rows == m_rows) {
        return;
    }
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

int FactRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FactRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Fact& fact = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Key:
        return fact.key;
    case Label:
        return fact.label;
    case Value:
        return fact.value;
    case Detail:
        return fact.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> FactRows::roleNames() const
{
    return {{Key, "key"}, {Label, "label"}, {Value, "value"}, {Detail, "detail"}};
}

} // namespace mingshi
