// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/apdu.h"
#include "emrtd/cipher.h"
#include "errors/error.h"

namespace mingshi::emrtd {

/// The protected channel to a chip once both have agreed on keys (ICAO 9303-11 section 9.8). Commands and answers take
/// turns; an answer that is not protected, or wrongly, ends it.
class SecureMessaging {
public:
    /// `sequence` is the send sequence counter, of a block.
    SecureMessaging(Cipher cipher, LockedBytes encryption, LockedBytes authentication, LockedBytes sequence);
    /// With the session keys of a shared secret; the counter begins at zero.
    static SecureMessaging ofSecret(Cipher cipher, BytesView secret);

    Bytes protect(const Command& command);
    /// What was inside. A chip that gives the session up says so without protection: its status alone comes back.
    /// Errors: CardNotGenuine.
    Result<Response> unprotect(BytesView answer);

    /// Most data of an answer that fits a short length when it is protected.
    static constexpr std::size_t mostShortData = 223;

private:
    void countUp();
    LockedBytes start() const;
    Mac macOver(BytesView objects) const;

    Cipher m_cipher;
    LockedBytes m_encryption;
    LockedBytes m_authentication;
    LockedBytes m_sequence;
};

} // namespace mingshi::emrtd
