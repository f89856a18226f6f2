// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "touch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>

#include <algorithm>

namespace mingshi {

namespace {

QQuickItem* findBelow(QQuickItem* item, const QString& name)
{
    if (!item->isVisible() || !item->isEnabled()) {
        return nullptr;
    }
    if (item->objectName() == name) {
        return item;
    }
    const auto children = item->childItems();
    // The last child lies on top: an overlay's button is meant before one beneath it.
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (auto* found = findBelow(*child, name)) {
            return found;
        }
    }
    return nullptr;
}

/// Scrolls the Flickable that `item` is in, if any, until the item is in its view.
void bringIntoView(QQuickItem* item)
{
    for (auto* above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable")) {
            auto* content = above->property("contentItem").value<QQuickItem*>();
            const qreal top = item->mapToItem(content, QPointF(0, 0)).y();
            const qreal bottom = top + item->height();
            const qreal shown = above->property("contentY").toReal();
            const qreal most = std::max(0.0, above->property("contentHeight").toReal() - above->height());
            if (bottom > shown + above->height()) {
                above->setProperty("contentY", std::min(most, bottom - above->height()));
            } else if (top < shown) {
                above->setProperty("contentY", top);
            }
        }
    }
}

} // namespace

QQuickItem* Finger::find(const QString& name) const
{
    return findBelow(m_window.contentItem(), name);
}

bool Finger::tap(const QString& name)
{
    auto* item = find(name);
    if (item == nullptr) {
        return false;
    }
    bringIntoView(item);
    const QPointF at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    if (!QRectF(QPointF(0, 0), m_window.size()).contains(at)) {
        return false;
    }
    // As a window system does: what is touched becomes the active window, and only that one hears the keyboard.
    m_window.requestActivate();
    QCoreApplication::processEvents();
    const QPointF global = m_window.mapToGlobal(at);
    const auto* finger = QPointingDevice::primaryPointingDevice();
    QMouseEvent press(QEvent::MouseButtonPress, at, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier, finger);
    QCoreApplication::sendEvent(&m_window, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier,
                        finger);
    QCoreApplication::sendEvent(&m_window, &release);
    return true;
}

bool Finger::type(const QString& name, const QString& text)
{
    if (!tap(name)) {
        return false;
    }
    for (const QChar character : text) {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(kind, 0, Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(&m_window, &key);
        }
    }
    return true;
}

} // namespace mingshi
