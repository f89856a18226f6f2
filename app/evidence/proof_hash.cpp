// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/proof_hash.h"

namespace mingshi {

namespace {

const unsigned char* raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

void bigEndian(crypto_hash_sha256_state& state, std::uint64_t value, unsigned bytes)
{
    std::array<std::byte, 8> encoded{};
    for (unsigned i = 0; i < bytes; ++i) {
        encoded[i] = static_cast<std::byte>((value >> (8 * (bytes - 1 - i))) & 0xff);
    }
    crypto_hash_sha256_update(&state, raw(encoded), bytes);
}

} // namespace

ProofHash::ProofHash(std::string_view domain)
{
    crypto_hash_sha256_init(&m_state);
    fixed(viewOf(domain));
}

void ProofHash::fixed(BytesView bytes)
{
    crypto_hash_sha256_update(&m_state, raw(bytes), bytes.size());
}

void ProofHash::number(std::int64_t value)
{
    bigEndian(m_state, static_cast<std::uint64_t>(value), 8);
}

void ProofHash::field(BytesView bytes)
{
    bigEndian(m_state, bytes.size(), 4);
    fixed(bytes);
}

Digest ProofHash::finish()
{
    Digest digest{};
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

} // namespace mingshi
