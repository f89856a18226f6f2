// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>

/// The protocol is sd_notify(3): datagrams to the socket that NOTIFY_SOCKET names, nothing without it. A message that
/// does not arrive has no other consequence than a restart by the service manager, so none is reported.
namespace mingshi::supervision {

/// The longest time between two `tellAlive` before the service manager starts this process anew (WATCHDOG_USEC, meant
/// for this process by WATCHDOG_PID); none when nobody waits for them.
std::optional<std::chrono::microseconds> watchdog();

void tellReady(const std::string& status); ///< the screens are there; `status` is one line for `systemctl status`
void tellAlive();
void tellStopping();

} // namespace mingshi::supervision
