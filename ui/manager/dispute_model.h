// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/panel_flow.h"
#include "words/ruling_words.h"

#include <QObject>

#include <functional>

namespace mingshi {

/// What is left to a person about commissions: all of it, one of it with what its person's records say, and how it may
/// be decided. Part of PanelModel.
class DisputeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The panel's model gives this.")
    Q_PROPERTY(mingshi::FactRows* all READ all CONSTANT) ///< open ones first
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* one READ one CONSTANT)
    Q_PROPERTY(bool withdrawn READ withdrawn NOTIFY changed) ///< its person is gone: nothing is left to look at
    Q_PROPERTY(mingshi::FactRows* visits READ visits CONSTANT)
    Q_PROPERTY(mingshi::FactRows* corrections READ corrections CONSTANT)
    Q_PROPERTY(QString ruling READ ruling NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* grounds READ grounds CONSTANT) ///< the ruling's reasons
    Q_PROPERTY(bool open READ open NOTIFY changed)               ///< it can be decided
    Q_PROPERTY(mingshi::FactRows* outcomes READ outcomes CONSTANT)
    Q_PROPERTY(int outcome READ outcome NOTIFY changed) ///< row of `outcomes`; -1: none was chosen
    Q_PROPERTY(mingshi::FactRows* reasons READ reasons CONSTANT)
    Q_PROPERTY(int reason READ reason NOTIFY changed)
    Q_PROPERTY(bool asksReason READ asksReason NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* channels READ channels CONSTANT)
    Q_PROPERTY(int channel READ channel NOTIFY changed)
    Q_PROPERTY(bool asksChannel READ asksChannel NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    DisputeModel(Language& language, std::vector<Channel> channels, std::function<void(panel::EventBody)> post,
                 QObject* parent);

    void show(const panel::State& state, Timestamp now);
    const std::optional<Error>& problem() const { return m_place.problem; }

    Q_INVOKABLE void list();
    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void chooseOutcome(int row);
    Q_INVOKABLE void chooseReason(int row);
    Q_INVOKABLE void chooseChannel(int row);
    Q_INVOKABLE void decide();

    FactRows* all() { return &m_all; }
    int openCount() const { return m_openCount; }
    int overdueCount() const { return m_overdueCount; }
    QString title() const { return m_title; }
    FactRows* one() { return &m_one; }
    bool withdrawn() const { return m_place.file && !m_place.file->visits; }
    FactRows* visits() { return &m_visits; }
    FactRows* corrections() { return &m_corrections; }
    QString ruling() const { return m_ruling; }
    FactRows* grounds() { return &m_grounds; }
    bool open() const { return m_place.file && !m_place.file->dispute.decision; }
    FactRows* outcomes() { return &m_outcomes; }
    int outcome() const { return m_place.chosen ? static_cast<int>(m_place.decision.outcome) : -1; }
    FactRows* reasons() { return &m_reasons; }
    int reason() const { return m_place.decision.reason ? static_cast<int>(*m_place.decision.reason) : -1; }
    bool asksReason() const { return m_place.chosen && m_place.decision.outcome != DisputeOutcome::TakenBack; }
    FactRows* channels() { return &m_channelRows; }
    int channel() const;
    bool asksChannel() const { return m_place.chosen && m_place.decision.outcome == DisputeOutcome::Changed; }
    bool complete() const { return m_place.chosen && mingshi::complete(m_place.decision); }
    bool saving() const { return m_place.saving; }

signals:
    void changed();

private:
    Language& m_language;
    std::vector<Channel> m_channels;
    std::function<void(panel::EventBody)> m_post;
    std::vector<Dispute> m_disputes;
    panel::at::OneDispute m_place;
    QString m_title;
    QString m_ruling;
    int m_openCount = 0;
    int m_overdueCount = 0;
    FactRows m_all;
    FactRows m_one;
    FactRows m_visits;
    FactRows m_corrections;
    FactRows m_grounds;
    FactRows m_outcomes;
    FactRows m_reasons;
    FactRows m_channelRows;
};

} // namespace mingshi
