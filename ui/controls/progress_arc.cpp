// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "progress_arc.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mingshi {

ProgressArc::ProgressArc(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ProgressArc::redraw()
{
    emit changed();
    update();
}

void ProgressArc::setShare(double share)
{
    const double allowed = std::clamp(share, 0.0, 1.0);
    if (std::abs(allowed - m_share) > 0.0005) {
        m_share = allowed;
        redraw();
    }
}

void ProgressArc::setThickness(double thickness)
{
    if (std::abs(thickness - m_thickness) > 0.01) {
        m_thickness = thickness;
        redraw();
    }
}

void ProgressArc::setDone(const QColor& color)
{
    if (color != m_done) {
        m_done = color;
        redraw();
    }
}

void ProgressArc::setRest(const QColor& color)
{
    if (color != m_rest) {
        m_rest = color;
        redraw();
    }
}

void ProgressArc::paint(QPainter* painter)
{
    const double side = std::min(width(), height()) - m_thickness;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    constexpr int top = 90 * 16;
    constexpr int whole = 360 * 16;
    painter->setPen(QPen(m_rest, m_thickness));
    painter->drawArc(ring, 0, whole);
    if (m_share > 0) {
        painter->setPen(QPen(m_done, m_thickness, Qt::SolidLine, Qt::FlatCap));
        painter->drawArc(ring, top, -static_cast<int>(std::lround(m_share * whole)));
    }
}

} // namespace mingshi
