// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/panel_stepper.h"

namespace mingshi::panel {

Step step(State state, const Event& event)
{
    Stepper stepper(std::move(state), event.now);
    std::visit([&](const auto& body) { stepper(body); }, event.body);
    return stepper.done();
}

} // namespace mingshi::panel
