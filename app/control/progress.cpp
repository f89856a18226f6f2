// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/progress.h"

#include "control/importing.h"

#include <iostream>

#include <unistd.h>

namespace mingshi::control {

namespace {

std::string_view words(BackupStep step)
{
    switch (step) {
    case BackupStep::Copying:
        return "copied";
    case BackupStep::Checking:
        return "checked";
    case BackupStep::Deleting:
        break;
    }
    return "deleted again";
}

} // namespace

BackupProgress progressOnErrors()
{
    const bool watched = ::isatty(STDERR_FILENO) == 1;
    return [watched, lastStep = BackupStep::Copying, lastShare = std::size_t{101}](BackupStep step, std::size_t done,
                                                                                   std::size_t all) mutable {
        const std::size_t exact = all == 0 ? 100 : done * 100 / all;
        const std::size_t share = watched ? exact : exact / 10 * 10;
        if (step != lastStep || share != lastShare) {
            std::cerr << (watched ? "\r" : "") << words(step) << ' ' << share << " %"
                      << (!watched || exact == 100 ? "\n" : "   ") << std::flush;
            lastStep = step;
            lastShare = share;
        }
        return !StopOnSignal::asked();
    };
}

} // namespace mingshi::control
