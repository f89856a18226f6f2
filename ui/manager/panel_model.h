// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "dispute_model.h"
#include "hold_model.h"
#include "purpose_counts.h"
#include "request_model.h"
#include "rule_model.h"
#include "staff/panel_flow.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace mingshi {

/// What the manager's panel shows: counts, deletions, the log, one record by its pass, the parts. Every invokable is
/// one event of the flow.
class PanelModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the one there is.")

    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(Place place READ place NOTIFY changed)
    Q_PROPERTY(bool mayDelete READ mayDelete NOTIFY changed)
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
    Q_PROPERTY(
        QString nextDeletion READ nextDeletion NOTIFY changed) ///< when the next automatic one is due; or that none is
    Q_PROPERTY(QString overdue READ overdue NOTIFY changed)    ///< empty: nothing is
    Q_PROPERTY(QString clockProblem READ clockProblem NOTIFY changed) ///< empty: the clock agrees with the records
    /// Row of the certificate that is open, -1: none. It stays on its certificate when newer ones come.
    Q_PROPERTY(int selected READ selected NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* certificate READ certificate CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)               ///< looking for a record, or deleting it
    Q_PROPERTY(mingshi::FactRows* goes READ goes CONSTANT)       ///< what a deletion of the open record would take
    Q_PROPERTY(mingshi::FactRows* reasons READ reasons CONSTANT) ///< PIPL 47(1), items 1 to 5
    Q_PROPERTY(int reason READ reason NOTIFY changed)            ///< row of `reasons`; -1: none was chosen
    Q_PROPERTY(mingshi::FactRows* health READ health CONSTANT)
    Q_PROPERTY(mingshi::RequestModel* requests READ requests CONSTANT)
    Q_PROPERTY(mingshi::DisputeModel* disputes READ disputes CONSTANT)
    Q_PROPERTY(mingshi::RuleModel* rules READ rules CONSTANT)
    Q_PROPERTY(mingshi::HoldModel* holds READ holds CONSTANT)

public:
    enum Screen { Locked, SigningIn, Open, StoreClosed };
    Q_ENUM(Screen)
    /// In the order of panel::Place.
    enum Place {
        AtCounts,
        AtCertificate,
        AtSearch,
        AtPerson,
        AtHealth,
        AtRequests,
        AtNewRequest,
        AtOneRequest,
        AtDisputes,
        AtOneDispute,
        AtRules,
        AtOneRule,
        AtNewHold,
        AtHolds,
        AtOneHold
    };
    Q_ENUM(Place)

    /// `channels`: of the site, by name.
    PanelModel(QString projectName, Language& language, std::function<void(panel::EventBody)> post,
               std::vector<Channel> channels = {}, QObject* parent = nullptr);

    void show(const panel::State& state);

    Q_INVOKABLE void signIn(const QString& account, const QString& password);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void refresh();
    /// Somebody is there; posted at most once in ten seconds.
    Q_INVOKABLE void touched();
    Q_INVOKABLE void openCounts();
    Q_INVOKABLE void openCertificate(int row);
    Q_INVOKABLE void openSearch();
    Q_INVOKABLE void openHealth();
    Q_INVOKABLE void find(const QString& pass);
    Q_INVOKABLE void chooseReason(int row);
    Q_INVOKABLE void deletePerson();

    Screen screen() const { return static_cast<Screen>(m_state.screen.index()); }
    Place place() const;
    bool mayDelete() const;
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
    QString nextDeletion() const;
    QString overdue() const;
    QString clockProblem() const;
    int selected() const;
    FactRows* certificate() { return &m_certificate; }
    bool busy() const;
    FactRows* goes() { return &m_goes; }
    FactRows* reasons() { return &m_reasons; }
    int reason() const;
    FactRows* health() { return &m_health; }
    RequestModel* requests() { return &m_requests; }
    DisputeModel* disputes() { return &m_disputes; }
    RuleModel* rules() { return &m_rules; }
    HoldModel* holds() { return &m_holds; }

signals:
    void changed();

private:
    void update();
    const Error* error() const;
    template<class P>
    const P* at() const
    {
        const auto* open = std::get_if<panel::Open>(&m_state.screen);
        return open != nullptr ? std::get_if<P>(&open->place) : nullptr;
    }
    const Overview& overview() const;
    QString figure(std::size_t count) const;

    QString m_projectName;
    Language& m_language;
    std::function<void(panel::EventBody)> m_post;
    panel::State m_state;
    QElapsedTimer m_sinceTouch;
    PurposeCounts m_answers;
    FactRows m_deletions;
    FactRows m_certificate;
    FactRows m_goes;
    FactRows m_reasons;
    FactRows m_health;
    RequestModel m_requests;
    DisputeModel m_disputes;
    RuleModel m_rules;
    HoldModel m_holds;
};

} // namespace mingshi
