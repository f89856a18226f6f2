// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/elliptic_curve.h"

#include <openssl/evp.h>

#include <memory>
#include <optional>

/// For the room's own sources.
namespace mingshi::emrtd {

using PublicKey = std::shared_ptr<EVP_PKEY>;

/// Of a SubjectPublicKeyInfo; null if it is none that OpenSSL knows.
PublicKey publicKeyOf(BytesView der);

/// A key on a named curve, taken apart.
struct CurvePoint {
    EllipticCurve curve;
    Bytes point;
};
std::optional<CurvePoint> curvePointOf(const PublicKey& key);

/// The point of a SubjectPublicKeyInfo whose curve is named by the number of standardised parameters.
std::optional<Bytes> pointIn(BytesView subjectPublicKeyInfo);

} // namespace mingshi::emrtd
