// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/bytes.h"

#include <sodium.h>

#include <algorithm>

namespace mingshi {

std::string toHex(BytesView bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    text.pop_back(); // the final zero
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    Bytes bytes(text.size() / 2);
    std::size_t length = 0;
    if (text.size() % 2 != 0 ||
        sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr,
                       &length, nullptr) != 0 ||
        length != bytes.size()) {
        return std::nullopt;
    }
    return bytes;
}

std::optional<Digest> digestFromHex(std::string_view text)
{
    Digest digest{};
    const auto bytes = fromHex(text);
    const bool upper = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'F'; });
    if (!bytes || bytes->size() != digest.size() || upper) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, digest.begin());
    return digest;
}

} // namespace mingshi
