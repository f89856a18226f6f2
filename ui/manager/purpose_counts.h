// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/language.h"
#include "staff/overview.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mingshi {

/// How visitors answered, one row a purpose that was ever asked. A share is drawn from ten answers or more only
/// (k >= 10); below that the row says so.
class PurposeCounts : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The panel's model gives this.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The longest bar of any row, at least 1.
    Q_PROPERTY(int most READ most NOTIFY changed)

public:
    enum Role { Label = Qt::UserRole + 1, Given, Refused, Withdrawn, Share };

    static constexpr std::size_t fewest = 10;

    using QAbstractListModel::QAbstractListModel;

    void show(const Language& language, const Overview& overview);

    int count() const { return static_cast<int>(m_rows.size()); }
    int most() const { return m_most; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    struct Row {
        QString label;
        int given = 0;
        int refused = 0;
        int withdrawn = 0;
        QString share;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> m_rows;
    int m_most = 1;
};

} // namespace mingshi
