// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"

#include <QFont>
#include <QObject>
#include <QPointer>
#include <QtQml/qqml.h>

#include <functional>
#include <vector>

class QQuickItem;
class QQuickWindow;

namespace mingshi {

class Language;
class WindowLook;

/// The tokens of visual.md, as an attached type: every window has its own text size, scheme and language (a visitor who
/// enlarges the text does not enlarge the manager's screen), and `Theme.ink` in any item means that item's window.
/// The settings in the first group may be written from any item of the window; the usual place is the window itself.
class Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Theme is an attached type: Theme.ink")
    QML_ATTACHED(mingshi::Theme)

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(Ramp ramp READ ramp WRITE setRamp NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool lowerReach READ lowerReach WRITE setLowerReach NOTIFY changed)
    Q_PROPERTY(mingshi::Language* language READ language WRITE setLanguage NOTIFY changed)

    Q_PROPERTY(QColor ink READ ink NOTIFY changed)
    Q_PROPERTY(QColor inkQuiet READ inkQuiet NOTIFY changed)
    Q_PROPERTY(QColor paper READ paper NOTIFY changed)
    Q_PROPERTY(QColor card READ card NOTIFY changed)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor accentInk READ accentInk NOTIFY changed)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed)
    Q_PROPERTY(QColor check READ check NOTIFY changed)
    Q_PROPERTY(QColor fault READ fault NOTIFY changed)
    Q_PROPERTY(QColor shade READ shade NOTIFY changed)

    Q_PROPERTY(QFont small READ small NOTIFY changed)
    /// Of the tools that every screen has: like small, but it grows to 150 % only, to leave room for what is read.
    Q_PROPERTY(QFont tool READ tool NOTIFY changed)
    Q_PROPERTY(QFont body READ body NOTIFY changed)
    /// Running text that is read from across a desk.
    Q_PROPERTY(QFont large READ large NOTIFY changed)
    Q_PROPERTY(QFont heading READ heading NOTIFY changed)
    Q_PROPERTY(QFont title READ title NOTIFY changed)
    /// The same sizes with figures that are all equally wide, for codes, times and amounts.
    Q_PROPERTY(QFont bodyFigures READ bodyFigures NOTIFY changed)
    Q_PROPERTY(QFont titleFigures READ titleFigures NOTIFY changed)
    Q_PROPERTY(double lineHeight READ lineHeight NOTIFY changed)

    Q_PROPERTY(int grid READ grid CONSTANT)
    Q_PROPERTY(int gutter READ gutter CONSTANT)
    Q_PROPERTY(int radius READ radius CONSTANT)
    Q_PROPERTY(int margin READ margin NOTIFY changed)
    Q_PROPERTY(int target READ target NOTIFY changed)       ///< smallest height of what is touched
    Q_PROPERTY(int answerTarget READ answerTarget CONSTANT) ///< of the two answers
    Q_PROPERTY(int iconSize READ iconSize NOTIFY changed)
    Q_PROPERTY(int measure READ measure NOTIFY changed) ///< longest line of running text
    Q_PROPERTY(int motion READ motion NOTIFY changed)   ///< milliseconds; 0 with reduced motion

public:
    enum Scheme { Light, Dark, HighContrast };
    Q_ENUM(Scheme)
    enum Ramp { Visitor, Desk };
    Q_ENUM(Ramp)

    /// What a window is set to.
    struct Look {
        Scheme scheme = Light;
        Ramp ramp = Visitor;
        double textScale = 1.0;
        bool reducedMotion = false;
        bool lowerReach = false;
        QPointer<Language> language;
    };

    explicit Theme(QObject* attachee);
    static Theme* qmlAttachedProperties(QObject* attachee);

    Scheme scheme() const { return look().scheme; }
    Ramp ramp() const { return look().ramp; }
    double textScale() const { return look().textScale; }
    bool reducedMotion() const { return look().reducedMotion; }
    bool lowerReach() const { return look().lowerReach; }
    /// Never null: English until the window has one.
    Language* language();

    void setScheme(Scheme scheme);
    void setRamp(Ramp ramp);
    void setTextScale(double scale); ///< 1.0 to 2.0
    void setReducedMotion(bool reduced);
    void setLowerReach(bool lower);
    void setLanguage(Language* language);

    const Palette& palette() const;
    QColor ink() const { return palette().ink; }
    QColor inkQuiet() const { return palette().inkQuiet; }
    QColor paper() const { return palette().paper; }
    QColor card() const { return palette().card; }
    QColor pressed() const { return palette().pressed; }
    QColor line() const { return palette().line; }
    QColor accent() const { return palette().accent; }
    QColor accentInk() const { return palette().accentInk; }
    QColor onAccent() const { return palette().onAccent; }
    QColor check() const { return palette().check; }
    QColor fault() const { return palette().fault; }
    QColor shade() const { return palette().shade; }

    QFont small() const;
    QFont tool() const;
    /// `font` at another size, in pixels.
    Q_INVOKABLE static QFont sized(QFont font, int pixels);
    QFont body() const;
    QFont large() const;
    QFont heading() const;
    QFont title() const;
    QFont bodyFigures() const;
    QFont titleFigures() const;
    double lineHeight() const;

    int grid() const { return 8; }
    int gutter() const { return 24; }
    int radius() const { return 8; }
    int margin() const { return ramp() == Visitor ? 48 : 24; }
    int target() const { return ramp() == Visitor ? 96 : 64; }
    int answerTarget() const { return 96; }
    int iconSize() const;
    int measure() const;
    int motion() const { return reducedMotion() ? 0 : 160; }

signals:
    void changed();

private:
    const Look& look() const;
    void write(std::function<void(Look&)> change);
    void follow(QQuickWindow* window);
    QFont font(int visitorPixels, int deskPixels, bool bold, bool figures) const;

    Look m_unseen; ///< until the item is in a window
    QPointer<WindowLook> m_window;
    std::vector<std::function<void(Look&)>> m_waiting;
    Language* m_english = nullptr;
};

/// Holds a window's look; a child of the window.
class WindowLook : public QObject {
    Q_OBJECT
public:
    static WindowLook* of(QQuickWindow* window);
    Theme::Look look;

    void write(const std::function<void(Theme::Look&)>& change);

signals:
    void changed();

private:
    explicit WindowLook(QQuickWindow* window);
};

} // namespace mingshi

QML_DECLARE_TYPEINFO(mingshi::Theme, QML_HAS_ATTACHED_PROPERTIES)
