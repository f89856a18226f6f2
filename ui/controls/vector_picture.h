// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QSvgRenderer>

namespace mingshi {

/// An icon or a scene from :/icons, in the colours of the theme: the file says {ink}, {accent}, {line}, {card} or
/// {paper} where a colour belongs. Pictures never hold words.
class VectorPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY changed)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY changed)
    Q_PROPERTY(QColor card READ card WRITE setCard NOTIFY changed)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY changed)
    /// An arrow points the other way where reading does.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed)

public:
    explicit VectorPicture(QQuickItem* parent = nullptr);

    QString name() const { return m_name; }
    QColor ink() const { return m_ink; }
    QColor accent() const { return m_accent; }
    QColor line() const { return m_line; }
    QColor card() const { return m_card; }
    QColor paper() const { return m_paper; }
    bool mirrored() const { return m_mirrored; }

    void setName(const QString& name) { set(m_name, name); }
    void setInk(const QColor& color) { set(m_ink, color); }
    void setAccent(const QColor& color) { set(m_accent, color); }
    void setLine(const QColor& color) { set(m_line, color); }
    void setCard(const QColor& color) { set(m_card, color); }
    void setPaper(const QColor& color) { set(m_paper, color); }
    void setMirrored(bool mirrored) { set(m_mirrored, mirrored); }

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    template<class T>
    void set(T& member, const T& value)
    {
        if (member != value) {
            member = value;
            m_stale = true;
            emit changed();
            update();
        }
    }

    void load();

    QString m_name;
    QColor m_ink = Qt::black;
    QColor m_accent = Qt::black;
    QColor m_line = Qt::lightGray;
    QColor m_card = Qt::white;
    QColor m_paper = Qt::white;
    bool m_mirrored = false;
    bool m_stale = true;
    QSvgRenderer m_renderer;
};

} // namespace mingshi
