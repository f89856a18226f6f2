// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/panel_flow.h"

#include <QObject>

#include <functional>

namespace mingshi {

/// The rules about commissions: every version, what one says, and the approval of another account's draft. Part of
/// PanelModel.
class RuleModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The panel's model gives this.")
    Q_PROPERTY(mingshi::FactRows* all READ all CONSTANT) ///< by start
    Q_PROPERTY(int drafts READ drafts NOTIFY changed)
    Q_PROPERTY(bool noneInForce READ noneInForce NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* one READ one CONSTANT)
    Q_PROPERTY(bool draft READ draft NOTIFY changed)           ///< the version that is open
    Q_PROPERTY(bool mayApprove READ mayApprove NOTIFY changed) ///< by whoever is signed in
    Q_PROPERTY(QString why READ why NOTIFY changed)            ///< why it cannot be approved; empty: it can
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    RuleModel(Language& language, std::function<void(panel::EventBody)> post, QObject* parent);

    void show(const panel::State& state, Timestamp now);
    const std::optional<Error>& problem() const { return m_place.problem; }

    Q_INVOKABLE void list();
    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void approve();

    FactRows* all() { return &m_all; }
    int drafts() const { return m_drafts; }
    bool noneInForce() const { return m_noneInForce; }
    QString title() const { return m_title; }
    FactRows* one() { return &m_one; }
    bool draft() const { return m_draft; }
    bool mayApprove() const { return m_mayApprove; }
    QString why() const { return m_why; }
    bool saving() const { return m_place.saving; }

signals:
    void changed();

private:
    Language& m_language;
    std::function<void(panel::EventBody)> m_post;
    std::vector<KeptRule> m_rules;
    panel::at::OneRule m_place;
    QString m_title;
    QString m_why;
    int m_drafts = 0;
    bool m_noneInForce = false;
    bool m_draft = false;
    bool m_mayApprove = false;
    FactRows m_all;
    FactRows m_one;
};

} // namespace mingshi
