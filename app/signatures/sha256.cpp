// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/sha256.h"

#include <sodium.h>

namespace mingshi {

Digest sha256(std::string_view bytes)
{
    Digest digest{};
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return digest;
}

std::string sha256Hex(std::string_view bytes)
{
    return toHex(sha256(bytes));
}

std::string sha256Line(std::string_view content, std::string_view fileName)
{
    return sha256Hex(content) + "  " + std::string(fileName) + '\n';
}

} // namespace mingshi
