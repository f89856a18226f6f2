// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace mingshi {

/// The third status byte of a reply; the first two are zero (id.md 1.2).
enum class SamStatus : std::uint8_t {
    CheckWrong = 0x10,
    LengthWrong = 0x11,
    CommandUnknown = 0x21,
    NotPermitted = 0x23,
    Unknown = 0x24,
    CardRefusesModule = 0x31,
    ModuleRefusesCard = 0x32,
    VerificationFailed = 0x33,
    FingerprintVerificationFailed = 0x37,
    CardLengthWrong = 0x3F,
    CardKindUnknown = 0x40,
    ReadFailed = 0x41,
    RandomNumberFailed = 0x47,
    SelfTestFailed = 0x60,
    ModuleNotAuthorised = 0x66,
    FindFailed = 0x80,
    SelectFailed = 0x81,
    Ok = 0x90,
    NoSuchItem = 0x91,
    CardFound = 0x9F,
};

/// Of a reply's payload. Errors: ReaderProtocol, if there is none.
Result<SamStatus> samStatusOf(std::span<const std::byte> payload);
inline constexpr std::size_t samStatusSize = 3;

/// What a status means where another was needed; the detail names the byte.
Error errorOf(SamStatus status);

} // namespace mingshi
