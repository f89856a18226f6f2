// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/panel_flow.h"

#include <QObject>

#include <functional>

namespace mingshi {

/// Legal holds: all of them, one with its confirmation and its end, and a new one on the person whose record is open.
/// Part of PanelModel.
class HoldModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The panel's model gives this.")
    Q_PROPERTY(mingshi::FactRows* all READ all CONSTANT) ///< waiting and live ones first, by their end
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)
    Q_PROPERTY(int liveCount READ liveCount NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* one READ one CONSTANT)
    Q_PROPERTY(bool waits READ waits NOTIFY changed)           ///< the hold that is open is not confirmed
    Q_PROPERTY(bool mayConfirm READ mayConfirm NOTIFY changed) ///< by the role of whoever is signed in
    Q_PROPERTY(bool own READ own NOTIFY changed)               ///< whoever is signed in placed it
    Q_PROPERTY(bool mayLift READ mayLift NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* stays READ stays CONSTANT) ///< of the open record, if it were deleted now
    Q_PROPERTY(mingshi::FactRows* grounds READ grounds CONSTANT)
    Q_PROPERTY(int ground READ ground NOTIFY changed) ///< row of `grounds`; -1: none was chosen
    Q_PROPERTY(mingshi::FactRows* classes READ classes CONSTANT)
    Q_PROPERTY(bool coversVisits READ coversVisits NOTIFY changed)
    Q_PROPERTY(bool coversRulings READ coversRulings NOTIFY changed)
    Q_PROPERTY(bool coversChecks READ coversChecks NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* periods READ periods CONSTANT)
    Q_PROPERTY(int period READ period NOTIFY changed)
    Q_PROPERTY(QString caseReference READ caseReference NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* preview READ preview CONSTANT) ///< what would stay, and what goes all the same
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    HoldModel(Language& language, std::function<void(panel::EventBody)> post, QObject* parent);

    void show(const panel::State& state, Timestamp now);
    const std::optional<Error>& problem() const { return m_problem; }

    Q_INVOKABLE void list();
    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void openNew();
    Q_INVOKABLE void chooseGround(int row);
    Q_INVOKABLE void chooseClass(int row);
    Q_INVOKABLE void choosePeriod(int row);
    Q_INVOKABLE void typeCase(const QString& reference);
    Q_INVOKABLE void place();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void lift();

    FactRows* all() { return &m_all; }
    int waitingCount() const { return m_waitingCount; }
    int liveCount() const { return m_liveCount; }
    QString title() const { return m_title; }
    FactRows* one() { return &m_one; }
    bool waits() const { return m_waits; }
    bool mayConfirm() const { return m_mayConfirm; }
    bool own() const { return m_own; }
    bool mayLift() const { return m_mayLift; }
    FactRows* stays() { return &m_stays; }
    FactRows* grounds() { return &m_grounds; }
    int ground() const { return m_fresh.ground ? static_cast<int>(*m_fresh.ground) : -1; }
    FactRows* classes() { return &m_classes; }
    bool coversVisits() const { return m_fresh.covers.contains(HoldClass::Visits); }
    bool coversRulings() const { return m_fresh.covers.contains(HoldClass::Rulings); }
    bool coversChecks() const { return m_fresh.covers.contains(HoldClass::Checks); }
    FactRows* periods() { return &m_periods; }
    int period() const;
    QString caseReference() const { return QString::fromStdString(m_fresh.caseReference); }
    FactRows* preview() { return &m_preview; }
    bool complete() const { return m_complete; }
    bool saving() const { return m_saving; }

signals:
    void changed();

private:
    Language& m_language;
    std::function<void(panel::EventBody)> m_post;
    std::vector<LegalHold> m_holds;
    panel::at::NewHold m_fresh;
    std::optional<Error> m_problem;
    QString m_title;
    int m_waitingCount = 0;
    int m_liveCount = 0;
    bool m_waits = false;
    bool m_mayConfirm = false;
    bool m_own = false;
    bool m_mayLift = false;
    bool m_complete = false;
    bool m_saving = false;
    FactRows m_all;
    FactRows m_one;
    FactRows m_stays;
    FactRows m_grounds;
    FactRows m_classes;
    FactRows m_periods;
    FactRows m_preview;
};

} // namespace mingshi
