// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/impl.h"

namespace mingshi {

/// Everything that makes a SqlCipherStore. Failures are thrown as StoreFailure.
struct SqlCipherStore::Opening {
    using Unlock = std::function<LockedBytes(const store::KeySlots&)>;

    static std::unique_ptr<SqlCipherStore> open(const store::Folder& folder, store::FolderLock lock,
                                                const Unlock& unlock);
    static Created create(const store::Folder& folder, std::string_view passphrase);
};

namespace store {
/// Reads `slots` as the file will say them and opens slot `name` with `secret`. Throws StoreFailure.
void requireOpens(const KeySlots& slots, const std::string& name, const KeySecret& secret,
                  const LockedBytes& databaseKey);
} // namespace store

} // namespace mingshi
