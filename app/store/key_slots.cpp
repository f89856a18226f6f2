// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slots.h"

#include "store/key_slot_file.h"
#include "store/randomness.h"
#include "store/sealing.h"
#include "store/store_failure.h"

#include <sodium.h>

#include <algorithm>

namespace mingshi {

namespace store {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t recoveryRandom = 32; // characters of five bits
constexpr std::size_t recoveryCheck = 4;
constexpr std::uint64_t argonPasses = 3;
constexpr std::uint64_t argonMemory = 64ULL * 1024 * 1024;
constexpr std::size_t shortestPassphrase = 8;
constexpr std::size_t longestName = 32;

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
    digits.reserve(text.size()); // or it would leave copies behind while it grows
    for (char c : text) {
        if (c == '-' || c == ' ') {
            continue;
        }
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        digits += c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }
    return digits;
}

/// The random digits of a recovery key without those that find typing errors.
LockedBytes recoveryDigits(std::string_view recoveryKey)
{
    std::string digits = typedDigits(recoveryKey);
    const bool complete = digits.size() == recoveryRandom + recoveryCheck &&
                          checkOf(std::string_view(digits).substr(0, recoveryRandom)) == digits.substr(recoveryRandom);
    LockedBytes locked(complete ? viewOf(digits).first(recoveryRandom) : BytesView());
    sodium_memzero(digits.data(), digits.size());
    if (!complete) {
        refuse(ErrorCode::StoreWrongKey, "the recovery key was not typed as it was printed");
    }
    return locked;
}

void requireFitting(const std::string& name, const KeySecret& secret)
{
    const bool named = !name.empty() && name.size() <= longestName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!named) {
        refuse(ErrorCode::StoreRuleBroken, "a key slot's name has 1 to 32 of a-z, 0-9 and -");
    }
    if (secret.kind == KeySlotKind::Passphrase && secret.text.size() < shortestPassphrase) {
        refuse(ErrorCode::StoreRuleBroken,
               "a passphrase has at least " + std::to_string(shortestPassphrase) + " characters");
    }
}

/// What a slot's key comes from. Of a TPM: what it gives back for `sealed`.
LockedBytes materialOf(const KeySecret& secret, const TpmSealed& sealed)
{
    switch (secret.kind) {
    case KeySlotKind::RecoveryKey:
        return recoveryDigits(secret.text);
    case KeySlotKind::Tpm:
        return Tpm(secret.text).unseal(sealed);
    case KeySlotKind::Passphrase:
        break;
    }
    return LockedBytes(viewOf(secret.text));
}

LockedBytes slotKey(const KeySlot& slot, const LockedBytes& material)
{
    LockedBytes key(keySize);
    if (slot.passes == 0) {
        crypto_generichash(out(key.bytes()), key.size(), raw(material.bytes()), material.size(), raw(slot.kdfSalt),
                           slot.kdfSalt.size());
    } else if (crypto_pwhash(out(key.bytes()), key.size(), reinterpret_cast<const char*>(material.data()),
                             material.size(), raw(slot.kdfSalt), slot.passes, slot.memory,
                             crypto_pwhash_ALG_ARGON2ID13) != 0) {
        refuse(ErrorCode::Internal, "not enough memory for Argon2id");
    }
    return key;
}

} // namespace

KeySlots::KeySlots(const Salt& salt, std::vector<Salt> formerSalts, std::vector<KeySlot> slots)
    : m_salt(salt), m_formerSalts(std::move(formerSalts)), m_slots(std::move(slots))
{
}

const KeySlot* KeySlots::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_slots, name, &KeySlot::name);
    return found == m_slots.end() ? nullptr : &*found;
}

bool KeySlots::ofOneStoreWith(const KeySlots& other) const
{
    return m_salt == other.m_salt || std::ranges::find(m_formerSalts, other.m_salt) != m_formerSalts.end() ||
           std::ranges::find(other.m_formerSalts, m_salt) != other.m_formerSalts.end();
}

std::string KeySlots::place(const KeySlot& slot) const
{
    return std::string(keySlotFormat) + '|' + slot.name + '|' + std::to_string(slot.passes) + '|' +
           std::to_string(slot.memory) + '|' + toHex(slot.kdfSalt) + '|' + toHex(m_salt);
}

void KeySlots::put(const std::string& name, const LockedBytes& databaseKey, const KeySecret& secret)
{
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    requireFitting(name, secret);
    KeySlot slot{.name = name, .kind = secret.kind, .passes = 0, .memory = 0, .kdfSalt = {}, .wrapped = {}, .tpm = {}};
    LockedBytes material;
    if (secret.kind == KeySlotKind::Tpm) {
        material = newKey();
        slot.tpm = Tpm(secret.text).seal(material);
    } else {
        material = materialOf(secret, {});
    }
    if (secret.kind == KeySlotKind::Passphrase) {
        slot.passes = argonPasses;
        slot.memory = argonMemory;
    }
    fillRandom(slot.kdfSalt);
    slot.wrapped = seal(slotKey(slot, material), databaseKey.bytes(), place(slot));
    const auto found = std::ranges::find(m_slots, name, &KeySlot::name);
    if (found == m_slots.end()) {
        m_slots.push_back(std::move(slot));
    } else {
        *found = std::move(slot);
    }
}

void KeySlots::remove(std::string_view name)
{
    std::erase_if(m_slots, [&](const KeySlot& slot) { return slot.name == name; });
}

bool KeySlots::openElsewhere() const
{
    return std::ranges::any_of(m_slots, [](const KeySlot& slot) { return slot.kind != KeySlotKind::Tpm; });
}

LockedBytes KeySlots::open(const KeySlot& slot, const KeySecret& secret) const
{
    auto key = tryUnseal(slotKey(slot, materialOf(secret, slot.tpm)), slot.wrapped, place(slot));
    if (!key || (key->size() != keySize && key->size() != 2 * keySize)) {
        refuse(ErrorCode::StoreWrongKey, "key slot \"" + slot.name + '"');
    }
    return std::move(*key);
}

LockedBytes KeySlots::open(const KeySecret& secret, std::string* opened) const
{
    std::optional<Error> last;
    for (const KeySlot& slot : m_slots) {
        if (slot.kind != secret.kind) {
            continue;
        }
        auto key = answer([&] { return open(slot, secret); });
        if (key) {
            if (opened != nullptr) {
                *opened = slot.name;
            }
            return std::move(*key);
        }
        last = key.error();
    }
    throw StoreFailure{last.value_or(Error{ErrorCode::StoreWrongKey, "no key slot is of this kind"})};
}

std::string newRecoveryKey()
{
    std::string digits = randomBase32(recoveryRandom, true);
    std::string printed = grouped(digits + checkOf(digits));
    sodium_memzero(digits.data(), digits.size());
    return printed;
}

} // namespace store

std::string_view code(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::RecoveryKey:
        return "recovery_key";
    case KeySlotKind::Tpm:
        return "tpm";
    case KeySlotKind::Passphrase:
        break;
    }
    return "passphrase";
}

} // namespace mingshi
