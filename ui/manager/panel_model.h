// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "purpose_counts.h"
#include "staff/panel_flow.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace mingshi {

/// What the manager's panel shows: counts, deletions, the log. Every invokable but `select` is one event of the flow.
class PanelModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the one there is.")

    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(QString projectName MEMBER m_projectName CONSTANT)
    Q_PROPERTY(mingshi::Language* language READ language CONSTANT)
    Q_PROPERTY(QString staffName READ staffName NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)         ///< what happened; empty: nothing did
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)           ///< what to do
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed) ///< for support: name and detail
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString people READ people NOTIFY changed) ///< figures in the language's own digits
    Q_PROPERTY(QString visits READ visits NOTIFY changed)
    Q_PROPERTY(mingshi::PurposeCounts* answers READ answers CONSTANT)
    Q_PROPERTY(int storedFaces READ storedFaces NOTIFY changed)
    Q_PROPERTY(int filingThreshold READ filingThreshold CONSTANT) ///< stored faces at which a filing is due
    Q_PROPERTY(bool logIntact READ logIntact NOTIFY changed)
    Q_PROPERTY(QString logEntries READ logEntries NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* deletions READ deletions CONSTANT)
    /// Row of the certificate that is open, -1: the overview. It stays on its certificate when newer ones come.
    Q_PROPERTY(int selected READ selected NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* certificate READ certificate CONSTANT)

public:
    enum Screen { Locked, SigningIn, Open, StoreClosed };
    Q_ENUM(Screen)

    PanelModel(QString projectName, Language& language, std::function<void(panel::EventBody)> post,
               QObject* parent = nullptr);

    void show(const panel::State& state);

    Q_INVOKABLE void signIn(const QString& account, const QString& password);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void refresh();
    /// Somebody is there; posted at most once in ten seconds.
    Q_INVOKABLE void touched();
    Q_INVOKABLE void select(int row);

    Screen screen() const { return static_cast<Screen>(m_state.screen.index()); }
    Language* language() const { return &m_language; }
    QString staffName() const;
    QString problem() const;
    QString remedy() const;
    QString problemCode() const;
    bool loading() const;
    QString people() const;
    QString visits() const;
    PurposeCounts* answers() { return &m_answers; }
    int storedFaces() const;
    int filingThreshold() const { return 100'000; } // law.md FR-15
    bool logIntact() const;
    QString logEntries() const;
    FactRows* deletions() { return &m_deletions; }
    int selected() const;
    FactRows* certificate() { return &m_certificate; }

signals:
    void changed();

private:
    void update();
    const Error* error() const;
    const Overview& overview() const;
    QString figure(std::size_t count) const;

    QString m_projectName;
    Language& m_language;
    std::function<void(panel::EventBody)> m_post;
    panel::State m_state;
    RecordId m_selected;
    QElapsedTimer m_sinceTouch;
    PurposeCounts m_answers;
    FactRows m_deletions;
    FactRows m_certificate;
};

} // namespace mingshi
