// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/certificate.h"
#include "emrtd/tlv.h"

#include <openssl/evp.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

/// What a state does: its authorities, its document signers, and what they sign. Made anew for each run.
namespace mingshi::emrtd::simulated {

using Key = std::shared_ptr<EVP_PKEY>;

struct Signer {
    Key key;
    Certificate certificate;
};

/// "brainpoolP256r1", or "RSA-2048".
Key makeKey(const std::string& kind);
/// The same curve with its parameters written out.
Key makeKeyWithExplicitParameters(const std::string& curve);
/// The curve with its parameters written out and another base point: no curve with a name.
Key makeKeyOnAnotherBase(const std::string& curve);

struct Validity {
    long fromDays = -30; ///< from today
    long toDays = 3650;
};

/// A self-signed authority; with an issuer a document signer, whose certificate that one signs.
Signer makeSigner(Key key, const std::string& name, const Signer* issuer = nullptr, Validity validity = {});

Bytes derOf(const Certificate& certificate);
std::string pemOf(const Certificate& certificate);
Bytes publicKeyDer(const Key& key);

/// CMS SignedData with the signer's certificate in it. `type` is an object identifier in dots. `strangerInside` is a
/// certificate that comes before the signer's.
Bytes signedData(const Signer& signer, const char* type, const Bytes& content, const Certificate& strangerInside = {});

/// EF.SOD over data groups as they stand in files.
Bytes securityObject(const Signer& signer, const std::map<int, Bytes>& groups, const char* digest = "SHA256",
                     const Certificate& strangerInside = {});
Bytes masterList(const Signer& signer, const std::vector<Certificate>& authorities);

/// SET OF what is given.
Bytes setOf(const std::vector<Bytes>& objects);
/// The content bytes of an object identifier in dots.
Bytes identifier(const char* dots);

} // namespace mingshi::emrtd::simulated
