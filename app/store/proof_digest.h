// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <sodium.h>

#include <map>

namespace mingshi::store {

/// SHA-256 over unambiguous fields.
class ProofHash {
public:
    explicit ProofHash(std::string_view domain);

    void fixed(BytesView bytes);     ///< as it is
    void number(std::int64_t value); ///< 8 bytes, big-endian
    void field(BytesView bytes);     ///< its length as 4 bytes big-endian, then itself
    Digest finish();

private:
    crypto_hash_sha256_state m_state;
};

/// Digest of a person's consent record with all its events so far.
Digest consentDigest(const Database& database, std::string_view consent);
Digest certificateDigest(const Database& database, std::string_view certificate);

/// By id: every consent record of a person (not refusals, which no log entry points to) and every deletion certificate.
std::map<std::string, Digest> proofDigests(const Database& database);

} // namespace mingshi::store
