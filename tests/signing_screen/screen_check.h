// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickView>
#include <QStringList>

#include <memory>

namespace mingshi {

/// A screen in a window of its own, as an executable hosts it, and what can be asked of its item tree.
class ScreenUnderTest {
public:
    /// `model` becomes the root's required property. Everything that the engine or Qt warns of from here on is kept.
    ScreenUnderTest(const char* url, QObject* model, QSize size);
    ~ScreenUnderTest();
    ScreenUnderTest(const ScreenUnderTest&) = delete;
    ScreenUnderTest& operator=(const ScreenUnderTest&) = delete;

    QQuickView& view() { return *m_view; }
    void setTextScale(double scale);
    /// Lets bindings, layouts and loaders come to rest.
    void settle();
    /// Draws, and keeps the picture where MINGSHI_SCREENS_DIR is set.
    void draw(const QString& name);

    /// What is visible now, parents before children.
    QList<QQuickItem*> items() const;
    QList<QQuickItem*> buttons() const;
    QList<QQuickItem*> fields() const;
    QStringList texts() const;
    QQuickItem* find(const QString& objectName) const; ///< visible, or nullptr
    bool click(const QString& objectName);             ///< with a real mouse event in its middle
    void type(const QString& objectName, const QString& text);

    /// What breaks a rule of law.md 6.3 or visual.md, in words; empty: nothing does.
    QStringList broken(int smallestTarget) const;
    const QStringList& warnings() const;

private:
    std::unique_ptr<QQuickView> m_view;
};

} // namespace mingshi
