// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "language.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace mingshi {

WindowLook::WindowLook(QQuickWindow* window) : QObject(window) {}

WindowLook* WindowLook::of(QQuickWindow* window)
{
    auto* found = window->findChild<WindowLook*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? found : new WindowLook(window);
}

void WindowLook::write(const std::function<void(Theme::Look&)>& change)
{
    const Language* before = look.language;
    change(look);
    if (look.language != before) {
        if (before != nullptr) {
            disconnect(before, nullptr, this, nullptr);
        }
        if (look.language != nullptr) {
            connect(look.language, &Language::changed, this, &WindowLook::changed);
        }
    }
    emit changed();
}

Theme* Theme::qmlAttachedProperties(QObject* attachee)
{
    return new Theme(attachee);
}

Theme::Theme(QObject* attachee) : QObject(attachee)
{
    // An animation or a row model is no item: it looks like the item that it belongs to.
    for (QObject* at = attachee; at != nullptr; at = at->parent()) {
        if (auto* window = qobject_cast<QQuickWindow*>(at)) {
            follow(window);
            return;
        }
        if (auto* item = qobject_cast<QQuickItem*>(at)) {
            connect(item, &QQuickItem::windowChanged, this, &Theme::follow);
            follow(item->window());
            return;
        }
    }
}

void Theme::follow(QQuickWindow* window)
{
    WindowLook* next = window == nullptr ? nullptr : WindowLook::of(window);
    if (next == m_window) {
        return;
    }
    if (m_window != nullptr) {
        disconnect(m_window, nullptr, this, nullptr);
        m_unseen = m_window->look; // an item on its way out keeps what it looked like
    }
    m_window = next;
    if (next != nullptr) {
        connect(next, &WindowLook::changed, this, &Theme::changed);
        for (const auto& change : std::exchange(m_waiting, {})) {
            next->write(change);
        }
        emit changed();
    }
}

const Theme::Look& Theme::look() const
{
    return m_window != nullptr ? m_window->look : m_unseen;
}

void Theme::write(std::function<void(Look&)> change)
{
    if (m_window != nullptr) {
        m_window->write(change);
    } else {
        change(m_unseen);
        m_waiting.push_back(std::move(change));
        emit changed();
    }
}

Language* Theme::language()
{
    if (look().language != nullptr) {
        return look().language;
    }
    if (m_english == nullptr) {
        m_english = new Language(QStringLiteral("en"), {}, this);
    }
    return m_english;
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme != look().scheme) {
        write([scheme](Look& look) { look.scheme = scheme; });
    }
}

void Theme::setRamp(Ramp ramp)
{
    if (ramp != look().ramp) {
        write([ramp](Look& look) { look.ramp = ramp; });
    }
}

void Theme::setTextScale(double scale)
{
    const double allowed = std::clamp(scale, 1.0, 2.0);
    if (std::abs(allowed - look().textScale) > 0.01) {
        write([allowed](Look& look) { look.textScale = allowed; });
    }
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced != look().reducedMotion) {
        write([reduced](Look& look) { look.reducedMotion = reduced; });
    }
}

void Theme::setLowerReach(bool lower)
{
    if (lower != look().lowerReach) {
        write([lower](Look& look) { look.lowerReach = lower; });
    }
}

void Theme::setLanguage(Language* language)
{
    if (language != look().language) {
        write([held = QPointer<Language>(language)](Look& look) { look.language = held; });
    }
}

const Palette& Theme::palette() const
{
    switch (look().scheme) {
    case Dark:
        return Palette::dark();
    case HighContrast:
        return Palette::highContrast();
    case Light:
        break;
    }
    return Palette::light();
}

QFont Theme::font(int visitorPixels, int deskPixels, bool bold, bool figures) const
{
    const Language* language = look().language;
    QStringList families = language != nullptr ? language->fontFamilies() : Language().fontFamilies();
    if (figures) {
        // Noto Sans has figures of one width; the Arabic and Chinese faces have not in every size.
        families.removeAll(QStringLiteral("Noto Sans"));
        families.prepend(QStringLiteral("Noto Sans"));
    }
    const int base = look().ramp == Visitor ? visitorPixels : deskPixels;
    // Large type is readable already and grows less, so that a screen at 200 % still holds a sentence a line.
    const double most = base >= 64 ? 1.25 : base >= 48 ? 1.5 : 2.0;
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(base * std::min(look().textScale, most))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::small() const
{
    return font(28, 15, false, false);
}

QFont Theme::tool() const
{
    QFont font = small();
    font.setPixelSize(std::min(font.pixelSize(), look().ramp == Visitor ? 42 : 22));
    return font;
}

QFont Theme::sized(QFont font, int pixels)
{
    font.setPixelSize(std::max(1, pixels));
    return font;
}

QFont Theme::body() const
{
    return font(36, 18, false, false);
}

QFont Theme::large() const
{
    return font(48, 24, false, false);
}

QFont Theme::heading() const
{
    return font(48, 24, true, false);
}

QFont Theme::title() const
{
    return font(64, 32, true, false);
}

QFont Theme::bodyFigures() const
{
    return font(36, 18, false, true);
}

QFont Theme::titleFigures() const
{
    return font(64, 32, true, true);
}

double Theme::lineHeight() const
{
    // The CJK faces come with generous metrics of their own; Latin needs a little air.
    return 1.15;
}

int Theme::iconSize() const
{
    const double base = look().ramp == Visitor ? 48 : 24;
    return static_cast<int>(std::lround(base * std::min(look().textScale, 1.5)));
}

int Theme::measure() const
{
    return body().pixelSize() * 28;
}

} // namespace mingshi
