// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"
#include "store/bytes.h"

namespace mingshi::store {

inline constexpr std::size_t keySize = 32;

/// What a key derived from the database key is for; numbers are part of the file format.
enum class KeyUse : unsigned long long {
    DatabasePages = 1,
    PersonKeys,
    PassCodes,
    DocumentNumbers,
    Staff,
    SignIns,
    Tombstones,
    ReceiptSignatures = 16
};

LockedBytes newKey();
LockedBytes deriveKey(const LockedBytes& databaseKey, KeyUse use);

/// XChaCha20-Poly1305: nonce, then ciphertext and tag. `place` (table, column, row) is authenticated, so that a sealed
/// value moved to another row does not open. Padded to 32 bytes: the length of a name is not told either.
Bytes seal(const LockedBytes& key, BytesView plain, std::string_view place);
/// Throws StoreFailure(StoreCorrupt) when the value was altered or belongs elsewhere.
LockedBytes unseal(const LockedBytes& key, BytesView sealed, std::string_view place);
/// Empty when it does not open.
std::optional<LockedBytes> tryUnseal(const LockedBytes& key, BytesView sealed, std::string_view place);

Digest hmacSha256(const LockedBytes& key, BytesView message);

} // namespace mingshi::store
