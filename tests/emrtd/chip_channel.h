// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/apdu.h"
#include "emrtd/cipher.h"

#include <optional>

namespace mingshi::emrtd::simulated {

/// A command as a chip sees it.
struct Received {
    std::uint8_t cla = 0, ins = 0, p1 = 0, p2 = 0;
    Bytes data;
    std::size_t expected = 0;
    bool extended = false;
};
/// Empty for what is no command.
std::optional<Received> received(BytesView apdu);

/// The chip's end of secure messaging (ICAO 9303-11 section 9.8): it opens commands and closes answers.
class ChipChannel {
public:
    ChipChannel(Cipher cipher, BytesView encryption, BytesView authentication, BytesView sequence);
    static ChipChannel ofSecret(Cipher cipher, BytesView secret);

    /// Empty where the MAC is wrong, or where it is not protected.
    std::optional<Received> open(const Received& command);
    Bytes close(BytesView data, std::uint16_t status, bool oddInstruction);

private:
    void countUp();
    Mac macOver(BytesView message) const;
    LockedBytes start() const;

    Cipher m_cipher;
    Bytes m_encryption, m_authentication, m_sequence;
};

inline Bytes copyOf(BytesView view)
{
    return {view.begin(), view.end()};
}

Bytes withStatus(BytesView data, std::uint16_t status);

} // namespace mingshi::emrtd::simulated
