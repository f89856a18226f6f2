// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"
#include "memory/locked_bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace mingshi::emrtd {

/// A command to a chip (ISO/IEC 7816-4 section 5.1).
struct Command {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    Bytes data;
    std::size_t expected = 0; ///< most bytes that may come back, up to 65536; 0: none

    /// Lengths of three bytes where those of one do not do.
    Bytes encoded() const;
};

/// Lengths of one byte hold no more.
inline constexpr std::size_t mostInShortResponse = 256;

enum class Status : std::uint16_t {
    Ok = 0x9000,
    EndOfFile = 0x6282, ///< fewer bytes than were asked for
    AuthenticationFailed = 0x6300,
    WrongLength = 0x6700,
    SecurityNotSatisfied = 0x6982,
    SecureMessagingMissing = 0x6987,
    SecureMessagingWrong = 0x6988,
    FileNotFound = 0x6A82,
    WrongParameters = 0x6B00,
};

/// What a chip answers: data, in locked memory since it may be a person's, and SW1 SW2.
struct Response {
    LockedBytes data;
    Status status = Status::Ok;

    bool ok() const { return status == Status::Ok; }
};

/// Empty unless there are two bytes of status.
std::optional<Response> responseOf(BytesView bytes);

/// "6A82", for logs.
std::string describe(Status status);

} // namespace mingshi::emrtd
