// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"

#include <openssl/x509.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

/// What the room does with OpenSSL's certificates; for its own sources.
namespace mingshi::emrtd {

using Certificate = std::shared_ptr<X509>;

/// Null unless the bytes are one certificate.
Certificate certificateOf(BytesView der);

/// Its key, if it can be used: a key on a curve whose parameters are written out counts only if they are those of a
/// curve with a name (otherwise another base point could have been slipped in, as in CVE-2020-0601).
EVP_PKEY* usableKey(const X509* certificate);

/// Whether `issuer` is named by `certificate` and its key has signed it. Dates are not looked at.
bool isIssuedBy(const Certificate& certificate, const Certificate& issuer);

/// "C=UT, O=Utopia, CN=Country Signer", and as far as that goes in UTF-8.
std::string nameOf(const X509_NAME* name);

std::chrono::sys_seconds timeOf(const ASN1_TIME* time);

} // namespace mingshi::emrtd
