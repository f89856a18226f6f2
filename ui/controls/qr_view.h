// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qr_code.h"

#include <QQuickPaintedItem>

namespace mingshi {

/// A QR code with its quiet zone of four modules, always dark on white whatever the theme: scanners need it so. Modules
/// are whole pixels.
class QrView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mingshi::QrCode code READ code WRITE setCode NOTIFY codeChanged)

public:
    static constexpr int quietZone = 4;

    explicit QrView(QQuickItem* parent = nullptr);

    const QrCode& code() const { return m_code; }
    void setCode(const QrCode& code);

    void paint(QPainter* painter) override;

signals:
    void codeChanged();

private:
    QrCode m_code;
};

} // namespace mingshi
