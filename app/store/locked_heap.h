// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Whether all memory of SQLite comes from pages that are locked and kept out of core dumps. So it is since before
/// main, or never. (SQLCipher's own way, to lock each piece by itself, takes two system calls for every allocation, and
/// with the last piece of a page unlocks its neighbours too.) What is freed is overwritten by SQLCipher,
/// cipher_memory_security.
bool heapIsLocked();

} // namespace mingshi::store
