// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// The visit pass: 80 random bits as 16 characters of Crockford's base 32 (law.md section 4: at least 80 bits).
/// Whoever holds it can look up, copy and withdraw; the office cannot find a person without it.
class PassCode {
public:
    static constexpr std::size_t entropyBytes = 10;

    static PassCode fromRandom(const std::array<std::byte, entropyBytes>& random);
    /// Reads what a person typed: any case, with or without dashes and spaces, O as 0, I and L as 1.
    static std::optional<PassCode> fromText(std::string_view text);
    /// Reads the payload of a scanned QR code.
    static std::optional<PassCode> fromPayload(std::string_view payload);

    const std::string& digits() const { return m_digits; } ///< "MX7KPQ2D94RATT0C"
    std::string grouped() const;                           ///< "MX7K-PQ2D-94RA-TT0C"
    std::string payload() const;                           ///< what the QR code holds: "mingshi:pass:1:MX7K..."

    bool operator==(const PassCode&) const = default;

private:
    explicit PassCode(std::string digits) : m_digits(std::move(digits)) {}
    std::string m_digits;
};

} // namespace mingshi
