// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip_authentication.h"
#include "emrtd/public_key.h"
#include "emrtd/raw_bytes.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::size_t activeChallengeSize = 8;

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

KeyContext contextOf(const PublicKey& key)
{
    return {EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr), EVP_PKEY_CTX_free};
}

/// The trailer says which digest was used (ISO/IEC 9796-2 section 8.1.2): one byte for SHA-1, two for others.
struct Trailer {
    const char* digest = nullptr;
    std::size_t size = 0;
};

Trailer trailerOf(BytesView message)
{
    constexpr std::byte sha1{0xBC};
    constexpr std::byte named{0xCC};
    if (message.back() == sha1) {
        return {"SHA1", 1};
    }
    if (message.back() != named) {
        return {};
    }
    switch (std::to_integer<int>(message[message.size() - 2])) {
    case 0x33:
        return {"SHA1", 2};
    case 0x34:
        return {"SHA256", 2};
    case 0x35:
        return {"SHA512", 2};
    case 0x36:
        return {"SHA384", 2};
    case 0x38:
        return {"SHA224", 2};
    default:
        return {};
    }
}

Bytes recovered(const PublicKey& key, BytesView signature)
{
    const auto context = contextOf(key);
    Bytes message(static_cast<std::size_t>(EVP_PKEY_get_size(key.get())));
    std::size_t size = message.size();
    if (!context || EVP_PKEY_verify_recover_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) != 1 ||
        EVP_PKEY_verify_recover(context.get(), reinterpret_cast<unsigned char*>(message.data()), &size, raw(signature),
                                signature.size()) != 1) {
        size = 0;
    }
    message.resize(size);
    return message;
}

/// 6A, the recoverable part of the message, the digest of that and the challenge, the trailer.
bool rsaHolds(const PublicKey& key, BytesView challenge, BytesView signature)
{
    constexpr std::byte header{0x6A};
    const auto message = recovered(key, signature);
    const BytesView view = message;
    if (view.size() < 2 + activeChallengeSize || view.front() != header) {
        return false;
    }
    const auto trailer = trailerOf(view);
    if (trailer.digest == nullptr) {
        return false;
    }
    const auto inside = view.subspan(1, view.size() - 1 - trailer.size);
    const auto digestSize = digestOf(trailer.digest, {}).size();
    if (inside.size() < digestSize) {
        return false;
    }
    Bytes signedMessage;
    append(signedMessage, inside.first(inside.size() - digestSize));
    append(signedMessage, challenge);
    return equalSecrets(digestOf(trailer.digest, signedMessage), inside.last(digestSize));
}

/// r and s side by side, as chips send them, as the ASN.1 that OpenSSL wants.
Bytes inAsn1(BytesView signature)
{
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(ECDSA_SIG_new(), ECDSA_SIG_free);
    const auto half = signature.size() / 2;
    auto* r = BN_bin2bn(raw(signature), static_cast<int>(half), nullptr);
    auto* s = BN_bin2bn(raw(signature.subspan(half)), static_cast<int>(half), nullptr);
    if (!parts || r == nullptr || s == nullptr || ECDSA_SIG_set0(parts.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(parts.get(), &der);
    const auto view = std::as_bytes(std::span(der, static_cast<std::size_t>(std::max(size, 0))));
    Bytes bytes(view.begin(), view.end());
    OPENSSL_free(der);
    return bytes;
}

bool ecdsaVerifies(const PublicKey& key, BytesView hash, BytesView der)
{
    const auto context = contextOf(key);
    return context && !der.empty() && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), raw(der), der.size(), raw(hash), hash.size()) == 1;
}

/// Side by side as the standard has it (ICAO 9303-11 section 6.1), or in ASN.1 as some chips do.
bool ecdsaHolds(const PublicKey& key, const char* digest, BytesView challenge, BytesView signature)
{
    constexpr int bitsOfSha512 = 512;
    constexpr int bitsOfSha384 = 384;
    constexpr int bitsOfSha256 = 256;
    const int bits = EVP_PKEY_get_bits(key.get());
    const char* fitting = bits >= bitsOfSha512   ? "SHA512"
                          : bits >= bitsOfSha384 ? "SHA384"
                          : bits >= bitsOfSha256 ? "SHA256"
                                                 : "SHA224";
    const auto hash = digestOf(digest != nullptr ? digest : fitting, challenge);
    const bool halves = !signature.empty() && signature.size() % 2 == 0;
    return (halves && ecdsaVerifies(key, hash, inAsn1(signature))) || ecdsaVerifies(key, hash, signature);
}

} // namespace

bool activeSignatureHolds(BytesView publicKey, const char* digest, BytesView challenge, BytesView signature)
{
    const auto key = publicKeyOf(publicKey);
    if (!key) {
        return false;
    }
    const bool rsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    const bool ec = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC;
    const bool holds = rsa ? rsaHolds(key, challenge, signature) : ec && ecdsaHolds(key, digest, challenge, signature);
    ERR_clear_error();
    return holds;
}

Result<bool> authenticateActively(Chip& chip, BytesView publicKey, const char* digest, const RandomSource& random)
{
    constexpr std::size_t longestSignature = 512;
    LockedBytes challenge(activeChallengeSize);
    random(challenge.bytes());
    const auto view = std::as_const(challenge).bytes();
    const auto response = chip.send({0, 0x88, 0, 0, Bytes(view.begin(), view.end()),
                                     chip.extendedLength() ? longestSignature : mostInShortResponse});
    if (!response) {
        return std::unexpected(response.error());
    }
    return response->ok() && activeSignatureHolds(publicKey, digest, view, response->data.bytes());
}

} // namespace mingshi::emrtd
