// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <span>

namespace mingshi::store {

inline constexpr std::int64_t applicationId = 0x4d67'7368; ///< "Mgsh", in the header of our databases

/// One step forward; never edited once released, only followed by another.
struct Migration {
    std::int64_t version;
    std::vector<const char*> scripts;
};

std::span<const Migration> migrations();

/// Brings an empty or older database up to the last of `steps`, each step in a transaction of its own together with its
/// number. Errors: StoreNotOurs, StoreNewerSchema.
void migrate(Database& database, std::span<const Migration> steps = migrations());

/// Refuses (StoreCorrupt) a database whose tables, triggers, views or data classes differ from what the migrations
/// make: a dropped trigger would be a dropped consent gate.
void requireUntouchedSchema(const Database& database);

} // namespace mingshi::store
