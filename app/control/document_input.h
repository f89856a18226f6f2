// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"

#include <cstddef>
#include <expected>
#include <span>
#include <string>

namespace mingshi::control {

/// Far more than any document; what is larger is none.
inline constexpr std::size_t mostInput = 1 << 20;

/// A list of all states' issuers has some hundred certificates.
inline constexpr std::size_t mostIssuers = 8 << 20;

/// A file, or standard input for "-". The error is a sentence: it is not there, it is empty, it is too large.
std::expected<LockedBytes, std::string> readInput(const std::string& file, std::size_t most = mostInput);

/// The text in a file as UTF-8: UTF-8 with or without a byte order mark, UTF-16 with one, UTF-16LE without one. Bytes
/// that are none of them stay as they are.
LockedBytes textIn(std::span<const std::byte> bytes);

} // namespace mingshi::control
