// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mingshi {

/// One row of any list on a screen: a label, what it says, and a quieter third text.
struct Fact {
    QString key; ///< stable, for finding the row; never shown
    QString label;
    QString value;
    QString detail;

    bool operator==(const Fact&) const = default;
};

/// Rows for QML with the roles key, label, value, detail. Setting the same rows again changes nothing on the screen, so
/// a finger that is on a row keeps it.
class FactRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A screen's model gives these.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Label, Value, Detail };

    explicit FactRows(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setRows(std::vector<Fact> rows);
    const std::vector<Fact>& rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<Fact> m_rows;
};

} // namespace mingshi
