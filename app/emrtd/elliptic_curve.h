// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/cipher.h"

#include <memory>
#include <optional>

struct ec_group_st;

namespace mingshi::emrtd {

/// A named curve of cofactor 1, over OpenSSL's points. Points are in uncompressed form (04 x y) and in locked memory:
/// on the way to a key they are secrets.
class EllipticCurve {
public:
    /// The standardised domain parameters of ICAO 9303-11 section 9.5.1: 8 to 18.
    static std::optional<EllipticCurve> ofParameters(std::size_t id);
    /// By OpenSSL's name: "prime256v1", "brainpoolP256r1".
    static std::optional<EllipticCurve> named(const char* name);

    std::size_t fieldSize() const; ///< bytes of a coordinate
    LockedBytes privateKey(const RandomSource& random) const;
    LockedBytes generator() const;

    /// Empty where a point is none of this curve, or where infinity comes out.
    std::optional<LockedBytes> product(BytesView scalar, BytesView point) const;
    std::optional<LockedBytes> sum(BytesView a, BytesView b) const;
    /// Its first coordinate: what a key agreement agrees on.
    BytesView coordinate(BytesView point) const { return point.subspan(1, fieldSize()); }

private:
    explicit EllipticCurve(std::shared_ptr<const ec_group_st> group) : m_group(std::move(group)) {}

    std::shared_ptr<const ec_group_st> m_group;
};

} // namespace mingshi::emrtd
