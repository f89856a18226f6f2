// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "vector_picture.h"

#include <QFile>
#include <QPainter>
#include <QtQml/qqmlinfo.h>

namespace mingshi {

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
    svg.replace("{ink}", m_ink.name().toUtf8());
    svg.replace("{accent}", m_accent.name().toUtf8());
    svg.replace("{line}", m_line.name().toUtf8());
    svg.replace("{card}", m_card.name().toUtf8());
    svg.replace("{paper}", m_paper.name().toUtf8());
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
