// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/backup.h"
#include "store/pages.h"
#include "store/store_failure.h"

namespace mingshi::store {

/// Throws StoreFailure: Cancelled.
inline void requireGoingOn(const BackupProgress& progress, BackupStep step, std::size_t done, std::size_t all)
{
    if (progress && !progress(step, done, all)) {
        refuse(ErrorCode::Cancelled);
    }
}

/// `progress` outlives what is returned.
inline PageProgress copying(const BackupProgress& progress)
{
    return [&progress](std::size_t done, std::size_t all) {
        return !progress || progress(BackupStep::Copying, done, all);
    };
}

} // namespace mingshi::store
