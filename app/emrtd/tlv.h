// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace mingshi::emrtd {

using Bytes = std::vector<std::byte>;
using BytesView = std::span<const std::byte>;

/// Universal types of ASN.1 (ISO/IEC 8824-1).
namespace asn1 {
inline constexpr std::uint32_t integer = 0x02;
inline constexpr std::uint32_t bits = 0x03;
inline constexpr std::uint32_t octets = 0x04;
inline constexpr std::uint32_t identifier = 0x06;
inline constexpr std::uint32_t sequence = 0x30;
inline constexpr std::uint32_t set = 0x31;
} // namespace asn1

/// One BER data object (ISO/IEC 7816-4 section 5.2.2); its value is a view into what was read.
struct Tlv {
    std::uint32_t tag = 0; ///< as its bytes stand: 0x30, 0x5F2E, 0x7F60
    BytesView value;
    BytesView whole; ///< with tag and length

    bool constructed() const;
};

/// Reads data objects one after the other and never past the end: tags of up to three bytes, definite lengths of up to
/// four. What is not like that is where reading ends.
class TlvReader {
public:
    explicit TlvReader(BytesView bytes) : m_rest(bytes) {}
    std::optional<Tlv> next();
    /// Something is left that is no whole data object.
    bool broken() const { return m_broken; }

private:
    BytesView m_rest;
    bool m_broken = false;
};

/// The value of the first object of the first tag, in it the first of the second, and so on.
std::optional<BytesView> find(BytesView objects, std::initializer_list<std::uint32_t> path);

/// How long a data object is with tag and length, as its first bytes say; empty where they are no such thing. A file of
/// a chip is one data object.
std::optional<std::size_t> wholeSize(BytesView start);

/// Writes a data object.
void append(Bytes& target, std::uint32_t tag, BytesView value);
Bytes tlv(std::uint32_t tag, BytesView value);

inline void append(Bytes& target, BytesView bytes)
{
    target.insert(target.end(), bytes.begin(), bytes.end());
}

/// A literal as bytes.
template<class... Values>
Bytes bytes(Values... values)
{
    return {static_cast<std::byte>(values)...};
}

inline std::string_view textOf(BytesView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline std::size_t numberOf(BytesView bigEndian)
{
    std::size_t value = 0;
    for (const std::byte byte : bigEndian) {
        value = value << 8 | std::to_integer<std::size_t>(byte);
    }
    return value;
}

} // namespace mingshi::emrtd
