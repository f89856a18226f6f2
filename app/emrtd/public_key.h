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
/// Of a SubjectPublicKeyInfo whose curve is named, written out as one with a name, or given by the number of its
/// standardised parameters (ICAO 9303-11 section 9.5.1).
std::optional<CurvePoint> curvePointOf(BytesView der);

/// The point of a SubjectPublicKeyInfo, whatever is said of its curve.
std::optional<Bytes> pointIn(BytesView der);

} // namespace mingshi::emrtd
