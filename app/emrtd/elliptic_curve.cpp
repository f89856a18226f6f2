// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/elliptic_curve.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>

#include <array>

namespace mingshi::emrtd {

namespace {

using Number = std::unique_ptr<BIGNUM, decltype(&BN_clear_free)>;
using Point = std::unique_ptr<EC_POINT, decltype(&EC_POINT_clear_free)>;
using NumberContext = std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)>;

NumberContext secureContext()
{
    return {BN_CTX_secure_new(), BN_CTX_free};
}

Number secretNumber(BytesView bytes)
{
    Number number(BN_secure_new(), BN_clear_free);
    if (!number || BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()),
                             number.get()) == nullptr) {
        throw CryptographyFailure("numbers");
    }
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

/// Null unless it is a point of the curve, other than infinity.
Point pointOf(const EC_GROUP* group, BytesView bytes, BN_CTX* context)
{
    constexpr std::byte uncompressed{POINT_CONVERSION_UNCOMPRESSED};
    Point point(EC_POINT_new(group), EC_POINT_clear_free);
    const bool good = point && !bytes.empty() && bytes[0] == uncompressed &&
                      EC_POINT_oct2point(group, point.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                                         bytes.size(), context) == 1 &&
                      EC_POINT_is_on_curve(group, point.get(), context) == 1;
    if (!good) {
        ERR_clear_error();
        point.reset();
    }
    return point;
}

std::optional<LockedBytes> bytesOf(const EC_GROUP* group, const EC_POINT* point, std::size_t fieldSize, BN_CTX* context)
{
    LockedBytes bytes(1 + 2 * fieldSize);
    if (EC_POINT_is_at_infinity(group, point) == 1 ||
        EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, reinterpret_cast<unsigned char*>(bytes.data()),
                           bytes.size(), context) != bytes.size()) {
        return {};
    }
    return bytes;
}

} // namespace

std::optional<EllipticCurve> EllipticCurve::named(const char* name)
{
    int nid = OBJ_sn2nid(name);
    if (nid == NID_undef) {
        nid = EC_curve_nist2nid(name);
    }
    std::shared_ptr<const EC_GROUP> group(nid == NID_undef ? nullptr : EC_GROUP_new_by_curve_name(nid),
                                          [](const EC_GROUP* owned) { EC_GROUP_free(const_cast<EC_GROUP*>(owned)); });
    if (!group || BN_is_one(EC_GROUP_get0_cofactor(group.get())) != 1) {
        ERR_clear_error();
        return {};
    }
    return EllipticCurve(std::move(group));
}

std::optional<EllipticCurve> EllipticCurve::ofParameters(std::size_t id)
{
    constexpr std::size_t first = 8;
    constexpr std::array names{SN_X9_62_prime192v1, SN_brainpoolP192r1, SN_secp224r1,       SN_brainpoolP224r1,
                               SN_X9_62_prime256v1, SN_brainpoolP256r1, SN_brainpoolP320r1, SN_secp384r1,
                               SN_brainpoolP384r1,  SN_brainpoolP512r1, SN_secp521r1};
    return id >= first && id - first < names.size() ? named(names[id - first]) : std::nullopt;
}

std::size_t EllipticCurve::fieldSize() const
{
    return (static_cast<std::size_t>(EC_GROUP_get_degree(m_group.get())) + 7) / 8;
}

LockedBytes EllipticCurve::privateKey(const RandomSource& random) const
{
    const BIGNUM* order = EC_GROUP_get0_order(m_group.get());
    const auto spareBits = static_cast<unsigned>(BN_num_bytes(order) * 8 - BN_num_bits(order));
    LockedBytes key(static_cast<std::size_t>(BN_num_bytes(order)));
    while (true) {
        random(key.bytes());
        key.data()[0] &= static_cast<std::byte>(0xFFU >> spareBits);
        const auto number = secretNumber(key.bytes());
        if (BN_is_zero(number.get()) == 0 && BN_cmp(number.get(), order) < 0) {
            return key;
        }
    }
}

LockedBytes EllipticCurve::generator() const
{
    auto point = bytesOf(m_group.get(), EC_GROUP_get0_generator(m_group.get()), fieldSize(), secureContext().get());
    if (!point) {
        throw CryptographyFailure("curve");
    }
    return std::move(*point);
}

std::optional<LockedBytes> EllipticCurve::product(BytesView scalar, BytesView point) const
{
    const auto context = secureContext();
    const auto factor = secretNumber(scalar);
    const auto base = pointOf(m_group.get(), point, context.get());
    const Point result(EC_POINT_new(m_group.get()), EC_POINT_clear_free);
    if (!base || !result ||
        EC_POINT_mul(m_group.get(), result.get(), nullptr, base.get(), factor.get(), context.get()) != 1) {
        return {};
    }
    return bytesOf(m_group.get(), result.get(), fieldSize(), context.get());
}

std::optional<LockedBytes> EllipticCurve::sum(BytesView a, BytesView b) const
{
    const auto context = secureContext();
    const auto first = pointOf(m_group.get(), a, context.get());
    const auto second = pointOf(m_group.get(), b, context.get());
    const Point result(EC_POINT_new(m_group.get()), EC_POINT_clear_free);
    if (!first || !second || !result ||
        EC_POINT_add(m_group.get(), result.get(), first.get(), second.get(), context.get()) != 1) {
        return {};
    }
    return bytesOf(m_group.get(), result.get(), fieldSize(), context.get());
}

} // namespace mingshi::emrtd
