// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/language.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace mingshi {

/// What hands do to the simulated devices.
struct SimulatorHands {
    std::function<void()> placeBuyersCard;
    std::function<void()> placeOthersCard;
    std::function<void()> takeCard;
    std::function<bool()> showPassAtEntrance; ///< false: no pass was issued yet
    std::function<bool()> showPassAtDesk;
};

class SimulatorModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the one there is.")
    Q_PROPERTY(mingshi::Language* language READ language CONSTANT)
    Q_PROPERTY(QString accounts READ accounts CONSTANT)
    Q_PROPERTY(QString status READ status NOTIFY statusChanged)

public:
    SimulatorModel(SimulatorHands hands, Language& language, QString accounts, QObject* parent = nullptr);

    Language* language() const { return &m_language; }
    QString accounts() const { return m_accounts; }
    QString status() const { return m_status; }

    Q_INVOKABLE void placeBuyersCard();
    Q_INVOKABLE void placeOthersCard();
    Q_INVOKABLE void takeCard();
    Q_INVOKABLE void showPassAtEntrance();
    Q_INVOKABLE void showPassAtDesk();

signals:
    void statusChanged();

private:
    void say(const char* source);

    SimulatorHands m_hands;
    Language& m_language;
    QString m_accounts;
    QString m_status;
};

} // namespace mingshi
