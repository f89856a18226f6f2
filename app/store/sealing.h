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
    LegalHolds,
    ReceiptSignatures = 16
};

LockedBytes newKey();
/// `databaseKey` has 32 random bytes, or after a rekey 64: the first 32 are for the pages, the last 32 are those of the
/// first day. From these comes what cannot be computed anew, since only a digest of it is kept (passes, document
/// numbers, tombstones) or it stands on paper (signatures), and what never leaves the pages.
LockedBytes deriveKey(const LockedBytes& databaseKey, KeyUse use);
/// The same with new random bytes for the pages.
LockedBytes withNewPageKey(const LockedBytes& databaseKey);

/// XChaCha20-Poly1305: nonce, then ciphertext and tag. `place` (table, column, row) is authenticated, so that a sealed
/// value moved to another row does not open. Padded to 32 bytes: the length of a name is not told either.
Bytes seal(const LockedBytes& key, BytesView plain, std::string_view place);
/// Throws StoreFailure(StoreCorrupt) when the value was altered or belongs elsewhere.
LockedBytes unseal(const LockedBytes& key, BytesView sealed, std::string_view place);
/// Empty when it does not open.
std::optional<LockedBytes> tryUnseal(const LockedBytes& key, BytesView sealed, std::string_view place);

Digest hmacSha256(const LockedBytes& key, BytesView message);

} // namespace mingshi::store
