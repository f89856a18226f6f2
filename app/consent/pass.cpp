// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/pass.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::string_view prefix = "mingshi:pass:1:";
constexpr std::size_t length = 16;

} // namespace

PassCode PassCode::fromRandom(const std::array<std::byte, entropyBytes>& random)
{
    std::string digits;
    unsigned pending = 0;
    unsigned bits = 0;
    for (const std::byte byte : random) {
        pending = (pending << 8) | std::to_integer<unsigned>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            digits += alphabet[(pending >> bits) & 31U];
        }
    }
    return PassCode(std::move(digits));
}

std::optional<PassCode> PassCode::fromText(std::string_view text)
{
    std::string digits;
    for (char character : text) {
        if (character == '-' || character == ' ') {
            continue;
        }
        if (character >= 'a' && character <= 'z') {
            character = static_cast<char>(character - 'a' + 'A');
        }
        character = character == 'O' ? '0' : character == 'I' || character == 'L' ? '1' : character;
        if (alphabet.find(character) == std::string_view::npos || digits.size() == length) {
            return {};
        }
        digits += character;
    }
    return digits.size() == length ? std::optional(PassCode(std::move(digits))) : std::nullopt;
}

std::optional<PassCode> PassCode::fromPayload(std::string_view payload)
{
    return payload.starts_with(prefix) ? fromText(payload.substr(prefix.size())) : std::nullopt;
}

std::string PassCode::grouped() const
{
    std::string text;
    for (std::size_t at = 0; at < m_digits.size(); at += 4) {
        text += (at == 0 ? "" : "-") + m_digits.substr(at, 4);
    }
    return text;
}

std::string PassCode::payload() const
{
    return std::string(prefix) + m_digits;
}

} // namespace mingshi
