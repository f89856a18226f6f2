// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "signing/signing_flow.h"
#include "words/ruling_words.h"

#include <QObject>

#include <functional>

namespace mingshi {

/// What the rules make of the buyer's visits, and what the buyer may say to it. Part of SigningModel; every touch is
/// the buyer's.
class RulingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk's model gives this.")
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed) ///< from what was sealed at the door
    Q_PROPERTY(mingshi::FactRows* reasons READ reasons CONSTANT)
    Q_PROPERTY(mingshi::FactRows* corrections READ corrections CONSTANT)
    Q_PROPERTY(mingshi::FactRows* visits READ visits CONSTANT)
    Q_PROPERTY(int visit READ visit NOTIFY changed) ///< row of `visits`; -1: none was chosen
    Q_PROPERTY(mingshi::FactRows* channels READ channels CONSTANT)

public:
    RulingModel(const visit::Site& site, Language& language, std::function<void(signing::EventBody)> post,
                QObject* parent);

    void show(const signing::State& state);
    ruling_words::Names names(const signing::State& state) const;

    Q_INVOKABLE void confirm();
    Q_INVOKABLE void dispute();
    Q_INVOKABLE void openCorrection();
    Q_INVOKABLE void chooseVisit(int row);
    Q_INVOKABLE void correct(const QString& key);
    Q_INVOKABLE void closeCorrection();

    QString outcome() const { return m_outcome; }
    bool differs() const { return m_differs; }
    FactRows* reasons() { return &m_reasons; }
    FactRows* corrections() { return &m_corrections; }
    FactRows* visits() { return &m_visits; }
    int visit() const { return m_visit; }
    FactRows* channels() { return &m_channels; }

signals:
    void changed();

private:
    const visit::Site& m_site;
    Language& m_language;
    std::function<void(signing::EventBody)> m_post;
    QString m_outcome;
    bool m_differs = false;
    int m_visit = -1;
    FactRows m_reasons;
    FactRows m_corrections;
    FactRows m_visits;
    FactRows m_channels;
};

} // namespace mingshi
