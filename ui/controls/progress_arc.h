// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace mingshi {

/// The drawn part of ProgressRing: a ring of which `share` is done, clockwise from the top.
class ProgressArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double share READ share WRITE setShare NOTIFY changed)
    Q_PROPERTY(double thickness READ thickness WRITE setThickness NOTIFY changed)
    Q_PROPERTY(QColor done READ done WRITE setDone NOTIFY changed)
    Q_PROPERTY(QColor rest READ rest WRITE setRest NOTIFY changed)

public:
    explicit ProgressArc(QQuickItem* parent = nullptr);

    double share() const { return m_share; }
    double thickness() const { return m_thickness; }
    QColor done() const { return m_done; }
    QColor rest() const { return m_rest; }

    void setShare(double share);
    void setThickness(double thickness);
    void setDone(const QColor& color);
    void setRest(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void redraw();

    double m_share = 0;
    double m_thickness = 12;
    QColor m_done = Qt::black;
    QColor m_rest = Qt::lightGray;
};

} // namespace mingshi
