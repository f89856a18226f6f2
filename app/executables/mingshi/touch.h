// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace mingshi {

/// A person's finger and keyboard on one window: events enter where the window system's would, so a control that is
/// covered, disabled or outside the window is not reached.
class Finger {
public:
    explicit Finger(QQuickWindow& window) : m_window(window) {}

    /// A visible, enabled item of that name, or nullptr.
    QQuickItem* find(const QString& name) const;
    /// Brings the item into view if it scrolls, and taps its middle. False if there is nothing to tap.
    bool tap(const QString& name);
    /// Taps a field and types into it.
    bool type(const QString& name, const QString& text);

private:
    QQuickWindow& m_window;
};

} // namespace mingshi
