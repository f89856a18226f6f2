// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/cipher.h"

#include "emrtd/raw_bytes.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::size_t desBlock = 8;
constexpr std::size_t desKey = 8;
constexpr std::size_t twoKeys = 16;
constexpr std::size_t threeKeys = 24;
constexpr std::size_t aesBlock = 16;

void mustDo(bool done, const char* what)
{
    if (!done) {
        throw CryptographyFailure(what);
    }
}

const char* openSslNameOf(Cipher cipher)
{
    switch (cipher) {
    case Cipher::TripleDes:
        return "DES-EDE3-CBC";
    case Cipher::Aes128:
        return "AES-128-CBC";
    case Cipher::Aes192:
        return "AES-192-CBC";
    case Cipher::Aes256:
        return "AES-256-CBC";
    }
    return "";
}

std::size_t keySizeOf(Cipher cipher)
{
    constexpr std::size_t aes192 = 24;
    constexpr std::size_t aes256 = 32;
    return cipher == Cipher::Aes192 ? aes192 : cipher == Cipher::Aes256 ? aes256 : twoKeys;
}

/// K1 K2 K1 for a key of two.
LockedBytes threeKeysOf(BytesView first, BytesView second)
{
    LockedBytes key(threeKeys);
    std::ranges::copy(first, key.data());
    std::ranges::copy(second, key.data() + desKey);
    std::ranges::copy(first, key.data() + 2 * desKey);
    return key;
}

LockedBytes inBlocks(const char* name, BytesView key, BytesView from, BytesView start, bool encrypting)
{
    const std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> cipher(EVP_CIPHER_fetch(nullptr, name, nullptr),
                                                                         EVP_CIPHER_free);
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    mustDo(cipher && context, name);
    const std::array<std::byte, aesBlock> zeros{};
    const auto* begin = raw(start.empty() ? BytesView(zeros) : start);
    LockedBytes to(from.size());
    int written = 0;
    mustDo(std::cmp_equal(EVP_CIPHER_get_key_length(cipher.get()), key.size()) &&
               EVP_CipherInit_ex2(context.get(), cipher.get(), raw(key), begin, encrypting ? 1 : 0, nullptr) == 1 &&
               EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
               EVP_CipherUpdate(context.get(), rawTarget(to.bytes()), &written, raw(from),
                                static_cast<int>(from.size())) == 1 &&
               std::cmp_equal(written, from.size()),
           name);
    return to;
}

LockedBytes coded(Cipher cipher, BytesView key, BytesView from, BytesView start, bool encrypting)
{
    if (cipher != Cipher::TripleDes) {
        return inBlocks(openSslNameOf(cipher), key, from, start, encrypting);
    }
    const auto three = threeKeysOf(key.first(desKey), key.subspan(desKey));
    return inBlocks(openSslNameOf(cipher), three.bytes(), from, start, encrypting);
}

/// Single DES is DES three times with one key, so that no legacy algorithm has to be there.
Mac retailMac(BytesView key, BytesView message)
{
    const auto first = key.first(desKey);
    const auto whole = padded(message, desBlock);
    const auto head = whole.bytes().first(whole.size() - desBlock);
    Mac chained{};
    if (!head.empty()) {
        const auto single = threeKeysOf(first, first);
        const auto through = inBlocks(openSslNameOf(Cipher::TripleDes), single.bytes(), head, {}, true);
        std::ranges::copy(through.bytes().last(desBlock), chained.begin());
    }
    const auto last = coded(Cipher::TripleDes, key, whole.bytes().last(desBlock), chained, true);
    Mac mac{};
    std::ranges::copy(last.bytes(), mac.begin());
    return mac;
}

Mac cmac(Cipher cipher, BytesView key, BytesView message)
{
    const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> algorithm(EVP_MAC_fetch(nullptr, "CMAC", nullptr),
                                                                      EVP_MAC_free);
    const std::unique_ptr<EVP_MAC_CTX, decltype(&EVP_MAC_CTX_free)> context(EVP_MAC_CTX_new(algorithm.get()),
                                                                            EVP_MAC_CTX_free);
    std::string name(openSslNameOf(cipher));
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name.data(), 0),
                                OSSL_PARAM_construct_end()};
    std::array<std::byte, aesBlock> whole{};
    std::size_t written = 0;
    mustDo(algorithm && context && EVP_MAC_init(context.get(), raw(key), key.size(), parameters.data()) == 1 &&
               EVP_MAC_update(context.get(), raw(message), message.size()) == 1 &&
               EVP_MAC_final(context.get(), rawTarget(whole), &written, whole.size()) == 1 && written == whole.size(),
           "CMAC");
    Mac mac{};
    std::copy_n(whole.begin(), mac.size(), mac.begin());
    return mac;
}

std::byte withOddParity(std::byte byte)
{
    const std::byte seven = byte & std::byte{0xFE};
    return seven | static_cast<std::byte>(std::popcount(std::to_integer<unsigned>(seven)) % 2 == 0 ? 1 : 0);
}

} // namespace

std::size_t blockSizeOf(Cipher cipher)
{
    return cipher == Cipher::TripleDes ? desBlock : aesBlock;
}

LockedBytes derivedKey(Cipher cipher, BytesView secret, KeyUse use)
{
    constexpr std::size_t counterSize = 4;
    LockedBytes input(secret.size() + counterSize);
    std::ranges::copy(secret, input.data());
    input.bytes().back() = static_cast<std::byte>(use);
    const bool longKey = cipher == Cipher::Aes192 || cipher == Cipher::Aes256;
    auto digest = digestOf(longKey ? "SHA256" : "SHA1", std::as_const(input).bytes());
    mustDo(!digest.empty(), "SHA");
    LockedBytes key(BytesView(digest).first(keySizeOf(cipher)));
    wipe(digest);
    if (cipher == Cipher::TripleDes) {
        std::ranges::transform(key.bytes(), key.data(), withOddParity);
    }
    return key;
}

Mac macOf(Cipher cipher, BytesView key, BytesView message)
{
    return cipher == Cipher::TripleDes ? retailMac(key, message) : cmac(cipher, key, message);
}

LockedBytes encrypted(Cipher cipher, BytesView key, BytesView plain, BytesView start)
{
    return coded(cipher, key, plain, start, true);
}

LockedBytes decrypted(Cipher cipher, BytesView key, BytesView ciphertext, BytesView start)
{
    return coded(cipher, key, ciphertext, start, false);
}

LockedBytes padded(BytesView message, std::size_t blockSize)
{
    LockedBytes whole((message.size() / blockSize + 1) * blockSize);
    std::ranges::copy(message, whole.data());
    whole.data()[message.size()] = std::byte{0x80};
    return whole;
}

std::optional<BytesView> unpadded(BytesView message)
{
    while (!message.empty() && message.back() == std::byte{0}) {
        message = message.first(message.size() - 1);
    }
    if (message.empty() || message.back() != std::byte{0x80}) {
        return {};
    }
    return message.first(message.size() - 1);
}

Bytes digestOf(const char* name, BytesView message)
{
    const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm(EVP_MD_fetch(nullptr, name, nullptr), EVP_MD_free);
    if (!algorithm) {
        return {};
    }
    Bytes digest(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    mustDo(EVP_Digest(message.data(), message.size(), rawTarget(digest), &size, algorithm.get(), nullptr) == 1, name);
    digest.resize(size);
    return digest;
}

bool equalSecrets(BytesView a, BytesView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

void randomBytes(std::span<std::byte> target)
{
    mustDo(RAND_priv_bytes(rawTarget(target), static_cast<int>(target.size())) == 1, "random bytes");
}

} // namespace mingshi::emrtd
