// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "memory/locked_bytes.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

using PublicKey = std::array<unsigned char, 32>; ///< Ed25519, RFC 8032
using Ed25519Signature = std::array<unsigned char, 64>;

/// The key with which a site signs what it hands out. Its seed comes from the store's sealed database key
/// (SqlCipherStore::signingSeed): it is written nowhere and lasts as long as the store. Safe from any thread.
class SigningKey {
public:
    /// `seed`: 32 bytes.
    explicit SigningKey(const LockedBytes& seed);

    const PublicKey& publicKey() const { return m_public; }
    Ed25519Signature sign(std::string_view bytes) const;

private:
    LockedBytes m_secret;
    PublicKey m_public{};
};

bool verifies(const Ed25519Signature& signature, std::string_view bytes, const PublicKey& key);

/// SubjectPublicKeyInfo as PEM (RFC 8410), which other programs read too.
std::string toPem(const PublicKey& key);
/// Errors: RecordUnreadable.
Result<PublicKey> publicKeyFromPem(std::string_view pem);
/// SHA-256 of the key, hex: which of several keys it is.
std::string keyId(const PublicKey& key);

/// URL-safe and without padding (RFC 7515), as a signature stands in JSON.
std::string toBase64(const Ed25519Signature& signature);
std::optional<Ed25519Signature> signatureFromBase64(std::string_view text);

} // namespace mingshi
