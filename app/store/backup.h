// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"
#include "store/key_secret.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace mingshi {

enum class BackupStep { Copying, Checking, Deleting };
/// How much of a step is done; `false` ends the work with Cancelled and leaves nothing half.
using BackupProgress = std::function<bool(BackupStep step, std::size_t done, std::size_t all)>;

struct BackupReport {
    std::uintmax_t bytes = 0;
    std::size_t deletions = 0; ///< tombstones on the medium
    std::size_t learned = 0;   ///< deletions that only the medium knew, and that were made here now
};

/// What to restore, and from where.
struct RestoreOrder {
    std::filesystem::path medium;
    std::filesystem::path folder; ///< absent or empty: a site is never overwritten
    std::optional<std::filesystem::path>
        device;         ///< the folder that is replaced, if it is still there; for its deletions
    KeySecret secret;
    Timestamp now{};
};

struct RestoreReport {
    std::size_t people = 0;
    std::size_t known = 0;    ///< deletions that medium and device know
    std::size_t replayed = 0; ///< of these, made since the backup and now made again
    std::size_t proven = 0;   ///< read back and certified
};

} // namespace mingshi
