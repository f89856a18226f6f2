// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Legal holds at the manager's panel.
#include "kiosk/kiosk.h"

namespace mingshi {

void Kiosk::holdAnswered(Result<LegalHold> answer)
{
    split(
        answer, [this](LegalHold hold) { post(panel::HoldStored{std::move(hold)}); },
        [this](Error error) { post(panel::HoldFailed{std::move(error)}); });
    recordsChanged();
}

void Kiosk::run(panel::StoreHold& command)
{
    onStore([command, at = m_edges.now()](
                ConsentStore& store) { return store.placeHold(command.principal, command.terms, command.by, at); },
            [this](Result<LegalHold> answer) { holdAnswered(std::move(answer)); });
}

void Kiosk::run(panel::StoreHoldConfirmation& command)
{
    onStore(
        [command, at = m_edges.now()](ConsentStore& store) { return store.confirmHold(command.hold, command.by, at); },
        [this](Result<LegalHold> answer) { holdAnswered(std::move(answer)); });
}

void Kiosk::run(panel::StoreHoldEnd& command)
{
    onStore([command, at = m_edges.now()](ConsentStore& store) { return store.liftHold(command.hold, command.by, at); },
            [this](Result<LegalHold> answer) { holdAnswered(std::move(answer)); });
}

} // namespace mingshi
