// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstdlib>
#include <cstring>

namespace mingshi {

/// How often a long test does what it does: as the environment says, else a few times.
inline std::size_t countFrom(const char* variable, std::size_t otherwise)
{
    std::size_t count = otherwise;
    if (const char* wanted = std::getenv(variable)) {
        std::from_chars(wanted, wanted + std::strlen(wanted), count);
    }
    return count;
}

} // namespace mingshi
