// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/cipher.h"

#include <optional>
#include <vector>

namespace mingshi::emrtd {

/// How PACE maps its nonce onto the curve (ICAO 9303-11 section 4.4.3.3). With chip authentication mapping the generic
/// one is used, and the chip proves itself in the same run.
enum class PaceMapping { Generic, ChipAuthentication };

/// One way in that a chip offers and that is known here: key agreement on a curve. Finite fields and integrated mapping
/// are left out.
struct PaceInfo {
    Bytes protocol; ///< its object identifier, as content bytes
    PaceMapping mapping = PaceMapping::Generic;
    Cipher cipher = Cipher::Aes128;
    std::size_t parameters = 0;
};

/// Chip authentication on a curve (section 6.2).
struct ChipAuthenticationInfo {
    Bytes protocol; ///< empty: there is a key, but no word of a protocol; 3DES then
    Cipher cipher = Cipher::TripleDes;
    std::optional<Bytes> keyId;
    Bytes publicKey; ///< SubjectPublicKeyInfo
};

/// What a chip says of its protocols, in EF.CardAccess and DG14 (section 9.2).
struct SecurityInfos {
    std::vector<PaceInfo> pace;         ///< in the order in which they are preferred here
    bool severalPaceParameters = false; ///< also of what is not known here: the curve has to be named then
    std::vector<ChipAuthenticationInfo> chipAuthentication; ///< those whose keys are there
    std::vector<Bytes> chipAuthenticationKeys;              ///< all of them: SubjectPublicKeyInfo
    const char* activeAuthenticationDigest = nullptr;       ///< for ECDSA; null: not said
};

/// Of a SET OF SecurityInfo; what is not known is passed over. Empty where it is no such set.
std::optional<SecurityInfos> readSecurityInfos(BytesView set);

} // namespace mingshi::emrtd
