// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "supervision/supervision.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <cstdint>

namespace mingshi::supervision {

std::optional<std::chrono::microseconds> watchdog()
{
    std::uint64_t period = 0;
    if (sd_watchdog_enabled(0, &period) <= 0) {
        return {};
    }
    return std::chrono::microseconds(period);
}

void tellReady(const std::string& status)
{
    // A line ends an assignment of the protocol.
    std::string line = status;
    std::ranges::replace(line, '\n', ' ');
    sd_notify(0, ("READY=1\nSTATUS=" + line).c_str());
}

void tellAlive()
{
    sd_notify(0, "WATCHDOG=1");
}

void tellStopping()
{
    sd_notify(0, "STOPPING=1");
}

} // namespace mingshi::supervision
