// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/certificate.h"

#include <optional>
#include <vector>

/// For the room's own sources.
namespace mingshi::emrtd {

/// A CMS SignedData (RFC 5652) of one of ICAO's kinds.
struct SignedData {
    Bytes contentType; ///< object identifier, as content bytes
    Bytes content;
    std::vector<Certificate> certificates;
    Certificate signer; ///< that of them whose key made the signature; null: none did
};

/// The signature is tried with each certificate that is in it, since some states name the signer wrongly; who issued
/// the certificate is not looked at. Empty where it is no SignedData with content.
std::optional<SignedData> readSignedData(BytesView der);

} // namespace mingshi::emrtd
