// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "live_view.h"

#include <cstring>
#include <utility>

namespace mingshi {

void wipe(QImage& image)
{
    if (image.isNull()) {
        return;
    }
    // bits() would detach and wipe a fresh copy, leaving the shared pixels (a texture's) as they are.
    auto* pixels = const_cast<uchar*>(image.constBits());
    std::memset(pixels, 0, static_cast<std::size_t>(image.sizeInBytes()));
    asm volatile("" : : "r"(pixels) : "memory"); // the compiler may not drop it
    image = QImage();
}

LiveView::~LiveView()
{
    wipe(m_image);
}

void LiveView::show(QImage&& image)
{
    // RGB32 is what every back end draws without making another copy.
    QImage next = std::move(image);
    if (next.format() != QImage::Format_RGB32) {
        QImage converted = next.convertToFormat(QImage::Format_RGB32);
        wipe(next);
        next = std::move(converted);
    }
    QImage last = std::exchange(m_image, std::move(next));
    emit changed();
    wipe(last);
}

void LiveView::clear()
{
    if (live()) {
        QImage last = std::exchange(m_image, QImage());
        emit changed();
        wipe(last);
    }
}

} // namespace mingshi
