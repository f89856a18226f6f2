// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "live_view.h"

#include <QPointer>
#include <QQuickItem>

namespace mingshi {

/// Draws a LiveView, cropped to the item's shape, as a texture: works with and without a GPU. Not mirrored here,
/// because the software renderer would keep a mirrored copy; CameraView.qml turns the item round instead.
class CameraPicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mingshi::LiveView* view READ view WRITE setView NOTIFY viewChanged)
    Q_PROPERTY(bool live READ live NOTIFY liveChanged)

public:
    explicit CameraPicture(QQuickItem* parent = nullptr);

    LiveView* view() const { return m_view; }
    void setView(LiveView* view);
    bool live() const { return m_view != nullptr && m_view->live(); }

signals:
    void viewChanged();
    void liveChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void take();

    QPointer<LiveView> m_view;
    bool m_wasLive = false;
};

} // namespace mingshi
