// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/panel_flow.h"

#include <QObject>

#include <functional>

namespace mingshi {

/// What people asked of the office: all of it, one of it, and what can be answered. Part of PanelModel.
class RequestModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The panel's model gives this.")
    Q_PROPERTY(mingshi::FactRows* all READ all CONSTANT) ///< open ones first; label what, value until when
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* kinds READ kinds CONSTANT)
    Q_PROPERTY(mingshi::FactRows* one READ one CONSTANT) ///< everything about the request that is open
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool decided READ decided NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* outcomes READ outcomes CONSTANT)
    Q_PROPERTY(int outcome READ outcome NOTIFY changed) ///< row of `outcomes`; -1: none was chosen
    Q_PROPERTY(mingshi::FactRows* grounds READ grounds CONSTANT)
    Q_PROPERTY(int ground READ ground NOTIFY changed)
    Q_PROPERTY(bool asksGround READ asksGround NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    RequestModel(Language& language, std::function<void(panel::EventBody)> post, QObject* parent);

    void show(const panel::State& state, Timestamp now);
    const std::optional<Error>& problem() const { return m_problem; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void openNew();
    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void add(int kind);
    Q_INVOKABLE void chooseOutcome(int row);
    Q_INVOKABLE void chooseGround(int row);
    Q_INVOKABLE void decide();

    FactRows* all() { return &m_all; }
    int openCount() const { return m_openCount; }
    int overdueCount() const { return m_overdueCount; }
    FactRows* kinds() { return &m_kinds; }
    FactRows* one() { return &m_one; }
    QString title() const { return m_title; }
    bool decided() const { return m_decided; }
    FactRows* outcomes() { return &m_outcomes; }
    int outcome() const { return m_place.outcome ? static_cast<int>(*m_place.outcome) : -1; }
    FactRows* grounds() { return &m_grounds; }
    int ground() const { return m_place.ground ? static_cast<int>(*m_place.ground) : -1; }
    bool asksGround() const { return m_place.outcome == RequestOutcome::Refused; }
    bool complete() const;
    bool saving() const { return m_saving; }

signals:
    void changed();

private:
    Language& m_language;
    std::function<void(panel::EventBody)> m_post;
    std::vector<Request> m_requests;
    panel::at::OneRequest m_place;
    std::optional<Error> m_problem;
    QString m_title;
    int m_openCount = 0;
    int m_overdueCount = 0;
    bool m_decided = false;
    bool m_saving = false;
    FactRows m_all;
    FactRows m_kinds;
    FactRows m_one;
    FactRows m_outcomes;
    FactRows m_grounds;
};

} // namespace mingshi
