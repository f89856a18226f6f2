// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "qr_view.h"

#include <QPainter>

#include <algorithm>

namespace mingshi {

QrView::QrView(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setOpaquePainting(true);
}

void QrView::setCode(const QrCode& code)
{
    if (code != m_code) {
        m_code = code;
        emit codeChanged();
        update();
    }
}

void QrView::paint(QPainter* painter)
{
    painter->fillRect(boundingRect(), Qt::white);
    if (m_code.size == 0) {
        return;
    }
    const int across = m_code.size + 2 * quietZone;
    const int module = std::max(1, static_cast<int>(std::min(width(), height())) / across);
    const int left = (static_cast<int>(width()) - module * m_code.size) / 2;
    const int top = (static_cast<int>(height()) - module * m_code.size) / 2;
    for (int row = 0; row < m_code.size; ++row) {
        for (int column = 0; column < m_code.size; ++column) {
            if (m_code.dark(row, column)) {
                painter->fillRect(left + column * module, top + row * module, module, module, Qt::black);
            }
        }
    }
}

} // namespace mingshi
