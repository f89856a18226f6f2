// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlcipher_store.h"

#include <functional>

namespace mingshi::benchmarks {

/// A store as a large office has it after three months: each person agreed to P1 and to P3, half of them to P2, refused
/// one purpose, and came three times; a quarter had a document read, an eighth a face compared. That is ten rows of
/// visits and consent events a person. Some of the first day have left again. Every day has its checkpoint of the log.
struct FullStore {
    struct Person {
        Pseudonym principal;
        PassCode pass;
    };
    std::filesystem::path folder;
    std::string recoveryKey;
    std::size_t persons = 0;
    std::vector<Person> some; ///< evenly spread, at most 1000
    Timestamp now{};          ///< after everything in it
};

/// Makes it in `place` (absent or empty) through the store and its own parts, many events a transaction and without
/// waiting for the disk, which alone is not as the kiosk does it. Throws StoreFailure.
void makeFullStore(const std::filesystem::path& place, std::size_t persons,
                   const std::function<void(std::size_t done)>& progress);
/// Empty if none was made there.
std::optional<FullStore> fullStoreIn(const std::filesystem::path& place);

} // namespace mingshi::benchmarks
