// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/sealing.h"

#include "store/randomness.h"
#include "store/store_failure.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace mingshi::store {

namespace {
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t block = 32;
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && keySize == crypto_kdf_KEYBYTES);
} // namespace

LockedBytes newKey()
{
    LockedBytes key(keySize);
    fillRandom(key.bytes());
    return key;
}

LockedBytes deriveKey(const LockedBytes& databaseKey, KeyUse use)
{
    const BytesView from =
        use == KeyUse::DatabasePages ? databaseKey.bytes().first(keySize) : databaseKey.bytes().last(keySize);
    LockedBytes key(keySize);
    crypto_kdf_derive_from_key(out(key.bytes()), keySize, static_cast<std::uint64_t>(use), "mingshi1", raw(from));
    return key;
}

LockedBytes withNewPageKey(const LockedBytes& databaseKey)
{
    LockedBytes key(2 * keySize);
    fillRandom(key.bytes().first(keySize));
    std::ranges::copy(databaseKey.bytes().last(keySize), key.bytes().last(keySize).begin());
    return key;
}

Bytes seal(const LockedBytes& key, BytesView plain, std::string_view place)
{
    LockedBytes padded((plain.size() / block + 1) * block);
    if (!plain.empty()) {
        std::memcpy(padded.data(), plain.data(), plain.size());
    }
    padded.data()[plain.size()] = std::byte{0x80}; // ISO/IEC 7816-4, what sodium_unpad expects

    Bytes sealed(nonceSize + padded.size() + tagSize);
    const std::span nonce = std::span(sealed).first(nonceSize);
    fillRandom(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(std::span(sealed).subspan(nonceSize)), nullptr, raw(padded.bytes()),
                                               padded.size(), raw(viewOf(place)), place.size(), nullptr, raw(nonce),
                                               raw(key.bytes()));
    return sealed;
}

std::optional<LockedBytes> tryUnseal(const LockedBytes& key, BytesView sealed, std::string_view place)
{
    if (sealed.size() < nonceSize + block + tagSize || key.size() != keySize) {
        return std::nullopt;
    }
    const BytesView cipher = sealed.subspan(nonceSize);
    LockedBytes padded(cipher.size() - tagSize);
    std::size_t length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(padded.bytes()), nullptr, nullptr, raw(cipher), cipher.size(),
                                                   raw(viewOf(place)), place.size(), raw(sealed),
                                                   raw(key.bytes())) != 0 ||
        sodium_unpad(&length, raw(padded.bytes()), padded.size(), block) != 0) {
        return std::nullopt;
    }
    return LockedBytes(std::as_const(padded).bytes().first(length));
}

LockedBytes unseal(const LockedBytes& key, BytesView sealed, std::string_view place)
{
    auto plain = tryUnseal(key, sealed, place);
    if (!plain) {
        refuse(ErrorCode::StoreCorrupt, "a sealed value was altered");
    }
    return std::move(*plain);
}

Digest hmacSha256(const LockedBytes& key, BytesView message)
{
    Digest digest{};
    crypto_auth_hmacsha256(out(digest), raw(message), message.size(), raw(key.bytes()));
    return digest;
}

} // namespace mingshi::store
