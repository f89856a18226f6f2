// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"
#include "memory/locked_bytes.h"

#include <array>
#include <functional>
#include <stdexcept>

namespace mingshi::emrtd {

/// OpenSSL refused what is well formed: memory is short, or its configuration leaves an algorithm out. Caught where a
/// reading begins.
struct CryptographyFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What protects a chip's messages: encryption in CBC mode and a MAC of eight bytes (ICAO 9303-11 section 9.8).
enum class Cipher { TripleDes, Aes128, Aes192, Aes256 };

std::size_t blockSizeOf(Cipher cipher);

/// ICAO 9303-11 section 9.7.1.
enum class KeyUse : std::uint8_t { Encryption = 1, Authentication = 2, Password = 3 };

/// The key derivation function: SHA-1 for 3DES (with parity) and AES-128, SHA-256 for the others.
LockedBytes derivedKey(Cipher cipher, BytesView secret, KeyUse use);

using Mac = std::array<std::byte, 8>;

/// ISO/IEC 9797-1 algorithm 3 with DES and padding method 2, or the first eight bytes of AES-CMAC.
Mac macOf(Cipher cipher, BytesView key, BytesView message);

/// Whole blocks; an empty `start` is one of zeros.
LockedBytes encrypted(Cipher cipher, BytesView key, BytesView plain, BytesView start = {});
LockedBytes decrypted(Cipher cipher, BytesView key, BytesView ciphertext, BytesView start = {});

/// ISO/IEC 9797-1 padding method 2: 80, then zeros.
LockedBytes padded(BytesView message, std::size_t blockSize);
/// Empty where there is no such padding.
std::optional<BytesView> unpadded(BytesView message);

/// A digest by its OpenSSL name; empty if there is no such.
Bytes digestOf(const char* name, BytesView message);

/// In a time that says nothing about the contents.
bool equalSecrets(BytesView a, BytesView b);

/// Fills with random bytes. Worked examples bring their own.
using RandomSource = std::function<void(std::span<std::byte>)>;
void randomBytes(std::span<std::byte> target);

} // namespace mingshi::emrtd
