// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slots.h"

#include "store/randomness.h"
#include "store/sealing.h"
#include "store/store_failure.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace mingshi::store {

namespace {

constexpr std::string_view format = "mingshi-key-slots-1";
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t recoveryRandom = 32; // characters of five bits
constexpr std::size_t recoveryCheck = 4;
constexpr std::uint64_t argonPasses = 3;
constexpr std::uint64_t argonMemory = 64ULL * 1024 * 1024;
// A file that was tampered with must not make this machine work for hours or run out of memory.
constexpr std::uint64_t mostPasses = 16;
constexpr std::uint64_t mostMemory = 1024ULL * 1024 * 1024;
constexpr std::size_t wrappedSize = 24 + 64 + 16;

std::string checkOf(std::string_view digits)
{
    Digest digest{};
    crypto_generichash(out(digest), digest.size(), raw(viewOf(digits)), digits.size(), nullptr, 0);
    std::string check;
    for (std::size_t i = 0; i < recoveryCheck; ++i) {
        check += alphabet[std::to_integer<std::size_t>(digest[i] & std::byte{31})];
    }
    return check;
}

std::string grouped(std::string_view digits)
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i != 0 && i % 4 == 0) {
            text += '-';
        }
        text += digits[i];
    }
    return text;
}

/// What a person typed, as the characters that were printed.
std::string typedDigits(std::string_view text)
{
    std::string digits;
    for (char c : text) {
        if (c == '-' || c == ' ') {
            continue;
        }
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        digits += c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }
    return digits;
}

std::string digestOf(const nlohmann::json& body)
{
    const std::string text = body.dump();
    Digest digest{};
    crypto_generichash(out(digest), digest.size(), raw(viewOf(text)), text.size(), nullptr, 0);
    return toHex(digest);
}

template<class Fixed>
Fixed fixedFromHex(const std::string& hex)
{
    const auto bytes = fromHex(hex);
    Fixed fixed{};
    if (!bytes || bytes->size() != fixed.size()) {
        refuse(ErrorCode::KeySlotsCorrupt, "a field has a wrong length");
    }
    std::ranges::copy(*bytes, fixed.begin());
    return fixed;
}

} // namespace

std::string KeySlots::place(std::string_view name, const Slot& slot) const
{
    return std::string(format) + '|' + std::string(name) + '|' + std::to_string(slot.passes) + '|' +
           std::to_string(slot.memory) + '|' + toHex(slot.kdfSalt) + '|' + toHex(m_salt);
}

LockedBytes KeySlots::slotKey(const Slot& slot, std::string_view secret) const
{
    LockedBytes key(keySize);
    if (slot.passes == 0) {
        crypto_generichash(out(key.bytes()), key.size(), raw(viewOf(secret)), secret.size(), raw(slot.kdfSalt),
                           slot.kdfSalt.size());
    } else if (crypto_pwhash(out(key.bytes()), key.size(), secret.data(), secret.size(), raw(slot.kdfSalt), slot.passes,
                             slot.memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        refuse(ErrorCode::Internal, "not enough memory for Argon2id");
    }
    return key;
}

KeySlots::Slot KeySlots::fill(std::string_view name, const LockedBytes& databaseKey, std::string_view secret,
                              bool stretch) const
{
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    Slot slot;
    slot.passes = stretch ? argonPasses : 0;
    slot.memory = stretch ? argonMemory : 0;
    fillRandom(slot.kdfSalt);
    slot.wrapped = seal(slotKey(slot, secret), databaseKey.bytes(), place(name, slot));
    return slot;
}

LockedBytes KeySlots::open(std::string_view name, const Slot& slot, std::string_view secret) const
{
    auto key = tryUnseal(slotKey(slot, secret), slot.wrapped, place(name, slot));
    if (!key || key->size() != keySize) {
        refuse(ErrorCode::StoreWrongKey, "key slot \"" + std::string(name) + '"');
    }
    return std::move(*key);
}

KeySlots::Made KeySlots::make(const LockedBytes& databaseKey, const Salt& salt, std::string_view passphrase)
{
    KeySlots slots;
    slots.m_salt = salt;
    slots.m_passphrase = slots.fill("passphrase", databaseKey, passphrase, true);
    std::string digits = randomBase32(recoveryRandom, true);
    slots.m_recovery = slots.fill("recovery", databaseKey, digits, false);
    std::string printed = grouped(digits + checkOf(digits));
    sodium_memzero(digits.data(), digits.size());
    return {std::move(slots), std::move(printed)};
}

void KeySlots::changePassphrase(const LockedBytes& databaseKey, std::string_view passphrase)
{
    m_passphrase = fill("passphrase", databaseKey, passphrase, true);
}

LockedBytes KeySlots::openWithPassphrase(std::string_view passphrase) const
{
    return open("passphrase", m_passphrase, passphrase);
}

LockedBytes KeySlots::openWithRecoveryKey(std::string_view recoveryKey) const
{
    std::string digits = typedDigits(recoveryKey);
    const bool complete = digits.size() == recoveryRandom + recoveryCheck &&
                          checkOf(std::string_view(digits).substr(0, recoveryRandom)) == digits.substr(recoveryRandom);
    if (!complete) {
        sodium_memzero(digits.data(), digits.size());
        refuse(ErrorCode::StoreWrongKey, "the recovery key was not typed as it was printed");
    }
    LockedBytes locked(viewOf(digits).first(recoveryRandom));
    sodium_memzero(digits.data(), digits.size());
    return open("recovery", m_recovery, {reinterpret_cast<const char*>(locked.data()), locked.size()});
}

std::string KeySlots::toJson() const
{
    const auto slotJson = [](std::string_view name, const Slot& slot) {
        return nlohmann::json{{"name", name},
                              {"kdf", slot.passes == 0 ? "blake2b" : "argon2id13"},
                              {"passes", slot.passes},
                              {"memory", slot.memory},
                              {"kdf_salt", toHex(slot.kdfSalt)},
                              {"wrapped_key", toHex(slot.wrapped)}};
    };
    nlohmann::json body{{"format", format},
                        {"database_salt", toHex(m_salt)},
                        {"slots", {slotJson("passphrase", m_passphrase), slotJson("recovery", m_recovery)}}};
    const std::string digest = digestOf(body);
    body["digest"] = digest; // tells a damaged file from a wrong passphrase
    return body.dump(2) + '\n';
}

KeySlots KeySlots::fromJson(std::string_view text)
{
    nlohmann::json body = nlohmann::json::parse(text, nullptr, false);
    if (!body.is_object() || !body.contains("digest") || !body["digest"].is_string()) {
        refuse(ErrorCode::KeySlotsCorrupt, "not a key slot file");
    }
    const std::string digest = body["digest"].get<std::string>();
    body.erase("digest");
    if (digestOf(body) != digest) {
        refuse(ErrorCode::KeySlotsCorrupt, "the digest does not fit the content");
    }
    try {
        KeySlots slots;
        if (body.at("format") != format) {
            refuse(ErrorCode::KeySlotsCorrupt, "unknown format");
        }
        slots.m_salt = fixedFromHex<Salt>(body.at("database_salt"));
        const auto slotNamed = [&](std::string_view name) {
            for (const auto& entry : body.at("slots")) {
                if (entry.at("name") != name) {
                    continue;
                }
                Slot slot;
                slot.passes = entry.at("passes").get<std::uint64_t>();
                slot.memory = entry.at("memory").get<std::uint64_t>();
                slot.kdfSalt = fixedFromHex<Salt>(entry.at("kdf_salt"));
                const auto wrapped = fixedFromHex<std::array<std::byte, wrappedSize>>(entry.at("wrapped_key"));
                slot.wrapped.assign(wrapped.begin(), wrapped.end());
                if (slot.passes > mostPasses || slot.memory > mostMemory ||
                    (slot.passes != 0 && slot.memory < crypto_pwhash_MEMLIMIT_MIN)) {
                    refuse(ErrorCode::KeySlotsCorrupt, "a parameter is out of range");
                }
                return slot;
            }
            refuse(ErrorCode::KeySlotsCorrupt, "slot \"" + std::string(name) + "\" is missing");
        };
        slots.m_passphrase = slotNamed("passphrase");
        slots.m_recovery = slotNamed("recovery");
        return slots;
    } catch (const nlohmann::json::exception& exception) {
        refuse(ErrorCode::KeySlotsCorrupt, "a field is missing, library error " + std::to_string(exception.id));
    }
}

} // namespace mingshi::store
