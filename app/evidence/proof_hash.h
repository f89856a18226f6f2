// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/bytes.h"

#include <cstdint>
#include <sodium.h>

namespace mingshi {

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

} // namespace mingshi
