// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/secure_messaging.h"

#include <algorithm>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::uint32_t encryptedTag = 0x87;
constexpr std::uint32_t encryptedOddTag = 0x85; // of commands with an odd instruction: whole objects, no indicator
constexpr std::uint32_t expectedTag = 0x97;
constexpr std::uint32_t statusTag = 0x99;
constexpr std::uint32_t macTag = 0x8E;
constexpr std::byte paddedIndicator{0x01};
constexpr std::uint8_t protectedClass = 0x0C;
constexpr std::size_t mostExpected = 65536;

std::unexpected<Error> unprotected(std::string why)
{
    return fail(ErrorCode::CardNotGenuine, "the chip's answer is not protected as agreed: " + std::move(why));
}

Bytes expectedObject(std::size_t expected)
{
    return expected <= mostInShortResponse ? tlv(expectedTag, bytes(expected))
                                           : tlv(expectedTag, bytes(expected >> 8, expected));
}

} // namespace

SecureMessaging::SecureMessaging(Cipher cipher, LockedBytes encryption, LockedBytes authentication,
                                 LockedBytes sequence)
    : m_cipher(cipher), m_encryption(std::move(encryption)), m_authentication(std::move(authentication)),
      m_sequence(std::move(sequence))
{
}

SecureMessaging SecureMessaging::ofSecret(Cipher cipher, BytesView secret)
{
    return {cipher, derivedKey(cipher, secret, KeyUse::Encryption), derivedKey(cipher, secret, KeyUse::Authentication),
            LockedBytes(blockSizeOf(cipher))};
}

void SecureMessaging::countUp()
{
    for (std::size_t i = m_sequence.size(); i > 0; --i) {
        auto& digit = m_sequence.data()[i - 1];
        digit = static_cast<std::byte>(std::to_integer<unsigned>(digit) + 1);
        if (digit != std::byte{0}) {
            return;
        }
    }
}

/// Zeros for 3DES; for AES the counter, encrypted (9.8.6.3).
LockedBytes SecureMessaging::start() const
{
    return m_cipher == Cipher::TripleDes ? LockedBytes(blockSizeOf(m_cipher))
                                         : encrypted(m_cipher, m_encryption.bytes(), m_sequence.bytes());
}

Mac SecureMessaging::macOver(BytesView objects) const
{
    LockedBytes counted(m_sequence.size() + objects.size());
    std::ranges::copy(m_sequence.bytes(), counted.data());
    std::ranges::copy(objects, counted.data() + m_sequence.size());
    const BytesView message = std::as_const(counted).bytes();
    if (m_cipher == Cipher::TripleDes) { // whose MAC pads by itself
        return macOf(m_cipher, m_authentication.bytes(), message);
    }
    const auto whole = padded(message, blockSizeOf(m_cipher));
    return macOf(m_cipher, m_authentication.bytes(), whole.bytes());
}

Bytes SecureMessaging::protect(const Command& command)
{
    countUp();
    const bool odd = command.ins % 2 == 1;
    const auto block = blockSizeOf(m_cipher);
    const auto header = bytes(command.cla | protectedClass, command.ins, command.p1, command.p2);
    Bytes objects;
    if (!command.data.empty()) {
        const auto hidden =
            encrypted(m_cipher, m_encryption.bytes(), padded(command.data, block).bytes(), start().bytes());
        Bytes value;
        if (!odd) {
            value.push_back(paddedIndicator);
        }
        append(value, hidden.bytes());
        append(objects, odd ? encryptedOddTag : encryptedTag, value);
    }
    if (command.expected > 0) {
        append(objects, expectedObject(command.expected));
    }
    Bytes covered;
    append(covered, padded(header, block).bytes());
    append(covered, objects);
    append(objects, macTag, macOver(covered));

    Command outer{static_cast<std::uint8_t>(command.cla | protectedClass),
                  command.ins,
                  command.p1,
                  command.p2,
                  std::move(objects),
                  mostInShortResponse};
    if (command.expected > mostInShortResponse || outer.data.size() >= mostInShortResponse) {
        outer.expected = mostExpected;
    }
    return outer.encoded();
}

Result<Response> SecureMessaging::unprotect(BytesView answer)
{
    auto outer = responseOf(answer);
    if (!outer) {
        return unprotected("it has no status");
    }
    if (outer->data.empty()) {
        if (outer->ok()) {
            return unprotected("nothing is in it");
        }
        return std::move(*outer);
    }
    countUp();
    const BytesView objects = std::as_const(outer->data).bytes();
    std::optional<Tlv> hidden;
    std::optional<Tlv> status;
    std::optional<Tlv> mac;
    std::size_t covered = 0;
    TlvReader reader(objects);
    while (const auto object = reader.next()) {
        auto& place = object->tag == statusTag ? status : object->tag == macTag ? mac : hidden;
        const bool known = object->tag == statusTag || object->tag == macTag || object->tag == encryptedTag ||
                           object->tag == encryptedOddTag;
        if (!known || place || mac) {
            return unprotected("its objects are not those of an answer");
        }
        place = object;
        covered += object->tag == macTag ? 0 : object->whole.size();
    }
    if (reader.broken() || !status || !mac || status->value.size() != 2) {
        return unprotected("status or MAC is missing");
    }
    if (!equalSecrets(macOver(objects.first(covered)), mac->value)) {
        return unprotected("its MAC is wrong");
    }
    Response inner{{}, static_cast<Status>(numberOf(status->value))};
    if (!hidden) {
        return inner;
    }
    auto ciphertext = hidden->value;
    if (hidden->tag == encryptedTag) {
        if (ciphertext.empty() || ciphertext[0] != paddedIndicator) {
            return unprotected("its data is not padded");
        }
        ciphertext = ciphertext.subspan(1);
    }
    if (ciphertext.empty() || ciphertext.size() % blockSizeOf(m_cipher) != 0) {
        return unprotected("its data is no whole number of blocks");
    }
    const auto plain = decrypted(m_cipher, m_encryption.bytes(), ciphertext, start().bytes());
    const auto data = unpadded(plain.bytes());
    if (!data) {
        return unprotected("its data is not padded");
    }
    inner.data = LockedBytes(*data);
    return inner;
}

} // namespace mingshi::emrtd
