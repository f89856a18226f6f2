// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/signing_key.h"

#include "signatures/sha256.h"

#include <sodium.h>

#include <algorithm>
#include <vector>

namespace mingshi {

namespace {

static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Ed25519Signature> == crypto_sign_BYTES);

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(LockedBytes& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const LockedBytes& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// RFC 8410 10.1: SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING }, all but the 32 bytes.
constexpr std::array<unsigned char, 12> keyInfo{0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
constexpr std::string_view pemBegin = "-----BEGIN PUBLIC KEY-----";
constexpr std::string_view pemEnd = "-----END PUBLIC KEY-----";

std::string base64(const unsigned char* bytes, std::size_t size, int variant)
{
    std::string text(sodium_base64_encoded_len(size, variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, variant);
    text.pop_back(); // the final zero
    return text;
}

std::optional<std::vector<unsigned char>> bytesOf(std::string_view text, int variant)
{
    std::vector<unsigned char> bytes(text.size());
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), " \t\r\n", &size, &end, variant) != 0 ||
        end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

} // namespace

SigningKey::SigningKey(const LockedBytes& seed) : m_secret(crypto_sign_SECRETKEYBYTES)
{
    crypto_sign_seed_keypair(m_public.data(), raw(m_secret), raw(seed));
}

Ed25519Signature SigningKey::sign(std::string_view bytes) const
{
    Ed25519Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, raw(bytes), bytes.size(), raw(m_secret));
    return signature;
}

bool verifies(const Ed25519Signature& signature, std::string_view bytes, const PublicKey& key)
{
    return crypto_sign_verify_detached(signature.data(), raw(bytes), bytes.size(), key.data()) == 0;
}

std::string toPem(const PublicKey& key)
{
    std::array<unsigned char, keyInfo.size() + std::tuple_size_v<PublicKey>> der{};
    std::ranges::copy(key, std::ranges::copy(keyInfo, der.begin()).out);
    return std::string(pemBegin) + '\n' + base64(der.data(), der.size(), sodium_base64_VARIANT_ORIGINAL) + '\n' +
           std::string(pemEnd) + '\n';
}

Result<PublicKey> publicKeyFromPem(std::string_view pem)
{
    const auto begin = pem.find(pemBegin);
    const auto end = pem.find(pemEnd);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
        return fail(ErrorCode::RecordUnreadable, "not a public key in PEM");
    }
    const auto der =
        bytesOf(pem.substr(begin + pemBegin.size(), end - begin - pemBegin.size()), sodium_base64_VARIANT_ORIGINAL);
    PublicKey key{};
    if (!der || der->size() != keyInfo.size() + key.size() ||
        !std::equal(keyInfo.begin(), keyInfo.end(), der->begin())) {
        return fail(ErrorCode::RecordUnreadable, "not an Ed25519 key");
    }
    std::ranges::copy(der->begin() + keyInfo.size(), der->end(), key.begin());
    return key;
}

std::string keyId(const PublicKey& key)
{
    return sha256Hex(std::string_view(reinterpret_cast<const char*>(key.data()), key.size()));
}

std::string toBase64(const Ed25519Signature& signature)
{
    return base64(signature.data(), signature.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<Ed25519Signature> signatureFromBase64(std::string_view text)
{
    const auto bytes = bytesOf(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    Ed25519Signature signature{};
    if (!bytes || bytes->size() != signature.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, signature.begin());
    return signature;
}

} // namespace mingshi
