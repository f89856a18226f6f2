// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "fuzz_target.h"

#include <sys/mman.h>
#include <unistd.h>

/// The parser takes a file: one that is in memory only.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const int file = memfd_create("settings", MFD_CLOEXEC);
    mingshi::fuzz::require(file >= 0 && write(file, data, size) == static_cast<ssize_t>(size));
    (void)mingshi::readSettings("/proc/self/fd/" + std::to_string(file));
    close(file);
    return 0;
}
