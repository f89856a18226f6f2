// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/cipher.h"
#include "identity/mrz.h"

#include <optional>
#include <string_view>

namespace mingshi::emrtd {

/// What is printed on a document and opens its chip (ICAO 9303-11 section 4.4.1).
class AccessKey {
public:
    /// As PACE names the password.
    enum class Kind : std::uint8_t { Mrz = 1, Can = 2 };

    /// Of number, birth and expiry; empty if one of the three does not hold against its check digit.
    static std::optional<AccessKey> ofMrz(const Mrz& mrz);
    /// The same three with their check digits: "L898902C<369080619406236" (appendix D.2).
    static std::optional<AccessKey> ofMrzInformation(std::string_view information);
    /// The card access number: six digits on the face of a card.
    static std::optional<AccessKey> ofCan(std::string_view can);

    Kind kind() const { return m_kind; }
    /// K of PACE: the SHA-1 of the information, or the digits. Its first 16 bytes are the seed of BAC.
    BytesView secret() const { return m_secret.bytes(); }

private:
    AccessKey(Kind kind, BytesView secret) : m_kind(kind), m_secret(secret) {}

    Kind m_kind;
    LockedBytes m_secret;
};

} // namespace mingshi::emrtd
