// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "vector_picture.h"

#include <QFile>
#include <QPainter>
#include <QtQml/qqmlinfo.h>

namespace mingshi {

namespace {

/// As SVG says it; a colour's name alone would turn transparent into black.
QByteArray svgColor(const QColor& color)
{
    return color.alpha() == 0 ? QByteArray("none") : color.name().toUtf8();
}

} // namespace

VectorPicture::VectorPicture(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void VectorPicture::load()
{
    m_stale = false;
    if (m_name.isEmpty()) {
        m_renderer.load(QByteArray());
        return;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qmlWarning(this) << "There is no picture" << m_name;
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("{ink}", svgColor(m_ink));
    svg.replace("{accent}", svgColor(m_accent));
    svg.replace("{line}", svgColor(m_line));
    svg.replace("{card}", svgColor(m_card));
    svg.replace("{paper}", svgColor(m_paper));
    m_renderer.load(svg);
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
}

void VectorPicture::paint(QPainter* painter)
{
    if (m_stale) {
        load();
    }
    if (!m_renderer.isValid()) {
        return;
    }
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    m_renderer.render(painter, boundingRect());
}

} // namespace mingshi
