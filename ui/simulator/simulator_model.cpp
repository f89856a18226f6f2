// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator_model.h"

#define SAYS(text) QT_TRANSLATE_NOOP("Simulator", text)

namespace mingshi {

SimulatorModel::SimulatorModel(SimulatorHands hands, Language& language, QString accounts, QObject* parent)
    : QObject(parent), m_hands(std::move(hands)), m_language(language), m_accounts(std::move(accounts))
{
    say(SAYS("The devices are simulated. Everything else is real."));
}

void SimulatorModel::say(const char* source)
{
    m_status = m_language.translate("Simulator", source);
    emit statusChanged();
}

void SimulatorModel::placeBuyersCard()
{
    m_hands.placeBuyersCard();
    say(SAYS("The buyer's card lies on the reader."));
}

void SimulatorModel::placeOthersCard()
{
    m_hands.placeOthersCard();
    say(SAYS("Another person's card lies on the reader."));
}

void SimulatorModel::takeCard()
{
    m_hands.takeCard();
    say(SAYS("No card lies on the reader."));
}

void SimulatorModel::showPassAtEntrance()
{
    say(m_hands.showPassAtEntrance() ? SAYS("The pass was held before the scanner at the entrance.")
                                     : SAYS("There is no pass yet: register a visit first."));
}

void SimulatorModel::showPassAtDesk()
{
    say(m_hands.showPassAtDesk() ? SAYS("The pass was held before the scanner at the desk.")
                                 : SAYS("There is no pass yet: register a visit first."));
}

} // namespace mingshi
