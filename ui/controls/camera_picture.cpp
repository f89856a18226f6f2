// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "camera_picture.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace mingshi {

CameraPicture::CameraPicture(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void CameraPicture::setView(LiveView* view)
{
    if (view == m_view) {
        return;
    }
    if (m_view != nullptr) {
        disconnect(m_view, nullptr, this, nullptr);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &LiveView::changed, this, &CameraPicture::take);
    }
    emit viewChanged();
    take();
}

void CameraPicture::take()
{
    if (live() != m_wasLive) {
        m_wasLive = live();
        emit liveChanged();
    }
    update();
}

void CameraPicture::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* CameraPicture::updatePaintNode(QSGNode* node, UpdatePaintNodeData*)
{
    if (!live() || width() <= 0 || height() <= 0) {
        delete node; // and its texture with it
        return nullptr;
    }
    auto* picture = static_cast<QSGImageNode*>(node);
    if (picture == nullptr) {
        picture = window()->createImageNode();
        picture->setOwnsTexture(true);
        picture->setFiltering(QSGTexture::Linear);
    }
    const QImage& image = m_view->image();
    picture->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    const QSizeF shown = size().scaled(image.size(), Qt::KeepAspectRatio);
    picture->setSourceRect((image.width() - shown.width()) / 2, (image.height() - shown.height()) / 2, shown.width(),
                           shown.height());
    picture->setRect(boundingRect());
    return picture;
}

} // namespace mingshi
