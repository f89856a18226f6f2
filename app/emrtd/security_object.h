// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/issuers.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace mingshi::emrtd {

/// What EF.SOD says and proves (ICAO 9303-10 section 4.6.2, 9303-11 section 5.1). What a hash, a signature or an issuer
/// is worth is told apart: all three make the data genuine.
struct SecurityObject {
    const char* digest = nullptr; ///< OpenSSL's name
    std::map<int, Bytes> hashes;  ///< by data group
    bool signatureHolds = false;
    std::shared_ptr<x509_st> signer; ///< the document signer; null where the signature does not hold
    std::string signerName;
    std::chrono::sys_seconds signerFrom;
    std::chrono::sys_seconds signerTo;

    /// Whether a data group, as it was read, is the one that was signed.
    bool vouchesFor(int group, BytesView file) const;
};

/// Of the file. Empty where it is no such object, or names a digest that is none of SHA-1 and SHA-2.
std::optional<SecurityObject> readSecurityObject(BytesView file);

/// The SET OF SecurityInfo in EF.CardSecurity, and who signed it; `signer` is null where the signature does not hold.
struct CardSecurity {
    Bytes infos;
    std::shared_ptr<x509_st> signer;
};
std::optional<CardSecurity> readCardSecurity(BytesView file);

} // namespace mingshi::emrtd
