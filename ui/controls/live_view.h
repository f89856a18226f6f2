// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mingshi {

/// The one live picture of a person, between the camera and the eye. It is kept nowhere: the picture before is
/// overwritten when the next one comes, and the last one on clear().
class LiveView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the one there is.")
    Q_PROPERTY(bool live READ live NOTIFY changed)

public:
    using QObject::QObject;
    ~LiveView() override;
    LiveView(const LiveView&) = delete;
    LiveView& operator=(const LiveView&) = delete;

    /// Takes the picture over; the caller must not keep a copy.
    void show(QImage&& image);
    void clear();

    bool live() const { return !m_image.isNull(); }
    const QImage& image() const { return m_image; }

signals:
    void changed();

private:
    QImage m_image;
};

/// Overwrites the pixels themselves, also where other QImages or textures share them.
void wipe(QImage& image);

} // namespace mingshi
