// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip_channel.h"

#include <algorithm>

namespace mingshi::emrtd::simulated {

std::optional<Received> received(BytesView apdu)
{
    if (apdu.size() < 4) {
        return {};
    }
    const auto at = [&](std::size_t i) { return std::to_integer<std::uint8_t>(apdu[i]); };
    Received command{at(0), at(1), at(2), at(3), {}, 0, false};
    auto rest = apdu.subspan(4);
    if (rest.empty()) {
        return command;
    }
    command.extended = rest[0] == std::byte{0} && rest.size() > 1;
    const std::size_t width = command.extended ? 2 : 1;
    const std::size_t most = command.extended ? 65536 : 256;
    rest = rest.subspan(command.extended ? 1 : 0);
    const auto number = [&] {
        const auto value = numberOf(rest.first(width));
        rest = rest.subspan(width);
        return value;
    };
    const auto expectedOf = [most](std::size_t value) { return value == 0 ? most : value; };
    if (rest.size() == width) {
        command.expected = expectedOf(number());
        return command;
    }
    if (rest.size() < width) {
        return {};
    }
    const auto size = number();
    if (rest.size() < size) {
        return {};
    }
    command.data = copyOf(rest.first(size));
    rest = rest.subspan(size);
    if (rest.size() == width) {
        command.expected = expectedOf(number());
    } else if (!rest.empty()) {
        return {};
    }
    return command;
}

Bytes withStatus(BytesView data, std::uint16_t status)
{
    auto answer = copyOf(data);
    append(answer, bytes(status >> 8, status));
    return answer;
}

ChipChannel::ChipChannel(Cipher cipher, BytesView encryption, BytesView authentication, BytesView sequence)
    : m_cipher(cipher), m_encryption(copyOf(encryption)), m_authentication(copyOf(authentication)),
      m_sequence(copyOf(sequence))
{
}

ChipChannel ChipChannel::ofSecret(Cipher cipher, BytesView secret)
{
    return {cipher, derivedKey(cipher, secret, KeyUse::Encryption).bytes(),
            derivedKey(cipher, secret, KeyUse::Authentication).bytes(), Bytes(blockSizeOf(cipher))};
}

void ChipChannel::countUp()
{
    for (auto digit = m_sequence.rbegin(); digit != m_sequence.rend(); ++digit) {
        *digit = static_cast<std::byte>(std::to_integer<unsigned>(*digit) + 1);
        if (*digit != std::byte{0}) {
            break;
        }
    }
}

LockedBytes ChipChannel::start() const
{
    return m_cipher == Cipher::TripleDes ? LockedBytes(8) : encrypted(m_cipher, m_encryption, m_sequence);
}

Mac ChipChannel::macOver(BytesView message) const
{
    auto counted = m_sequence;
    append(counted, message);
    return m_cipher == Cipher::TripleDes
               ? macOf(m_cipher, m_authentication, counted)
               : macOf(m_cipher, m_authentication, padded(counted, blockSizeOf(m_cipher)).bytes());
}

std::optional<Received> ChipChannel::open(const Received& command)
{
    if ((command.cla & 0x0C) != 0x0C) {
        return {};
    }
    countUp();
    Received inner{
        static_cast<std::uint8_t>(command.cla & ~0x0C), command.ins, command.p1, command.p2, {}, 0, command.extended};
    auto covered =
        copyOf(padded(bytes(command.cla, command.ins, command.p1, command.p2), blockSizeOf(m_cipher)).bytes());
    std::optional<BytesView> mac;
    std::optional<BytesView> hidden;
    TlvReader reader(command.data);
    while (const auto object = reader.next()) {
        if (object->tag == 0x8E) {
            mac = object->value;
            continue;
        }
        append(covered, object->whole);
        if (object->tag == 0x87) {
            hidden = object->value.subspan(1);
        } else if (object->tag == 0x85) {
            hidden = object->value;
        } else if (object->tag == 0x97) {
            const auto value = numberOf(object->value);
            inner.expected = value != 0 ? value : object->value.size() == 1 ? 256 : 65536;
        }
    }
    if (!mac || !equalSecrets(macOver(covered), *mac)) {
        return {};
    }
    if (hidden) {
        const auto plain = decrypted(m_cipher, m_encryption, *hidden, start().bytes());
        inner.data = copyOf(unpadded(plain.bytes()).value());
    }
    return inner;
}

Bytes ChipChannel::close(BytesView data, std::uint16_t status, bool oddInstruction)
{
    countUp();
    Bytes objects;
    if (!data.empty()) {
        const auto hidden =
            encrypted(m_cipher, m_encryption, padded(data, blockSizeOf(m_cipher)).bytes(), start().bytes());
        auto value = oddInstruction ? Bytes() : bytes(1);
        append(value, hidden.bytes());
        append(objects, oddInstruction ? 0x85 : 0x87, value);
    }
    append(objects, 0x99, bytes(status >> 8, status));
    const auto mac = macOver(objects);
    append(objects, 0x8E, mac);
    return withStatus(objects, status);
}

} // namespace mingshi::emrtd::simulated
