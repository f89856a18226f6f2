// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/public_key.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

namespace mingshi::emrtd {

namespace {

/// 0.4.0.127.0.7.1.2, which OpenSSL does not know.
std::optional<CurvePoint> standardised(BytesView der)
{
    constexpr std::array standardisedParameters{std::byte{0x04}, std::byte{0x00}, std::byte{0x7F}, std::byte{0x00},
                                                std::byte{0x07}, std::byte{0x01}, std::byte{0x02}};
    const auto algorithm = find(der, {asn1::sequence, asn1::sequence});
    const auto identifier = algorithm ? find(*algorithm, {asn1::identifier}) : std::nullopt;
    const auto number = algorithm ? find(*algorithm, {asn1::integer}) : std::nullopt;
    auto point = pointIn(der);
    if (!identifier || !std::ranges::equal(*identifier, standardisedParameters) || !number || number->size() != 1 ||
        !point) {
        return {};
    }
    auto curve = EllipticCurve::ofParameters(numberOf(*number));
    return curve ? std::optional(CurvePoint{std::move(*curve), std::move(*point)}) : std::nullopt;
}

} // namespace

PublicKey publicKeyOf(BytesView der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    PublicKey key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), EVP_PKEY_free);
    ERR_clear_error();
    return key;
}

std::optional<CurvePoint> curvePointOf(BytesView der)
{
    constexpr std::size_t longestName = 80;
    constexpr std::size_t longestPoint = 1 + 2 * 66;
    if (auto byNumber = standardised(der)) {
        return byNumber;
    }
    const auto key = publicKeyOf(der);
    std::array<char, longestName> name{};
    std::array<unsigned char, longestPoint> point{};
    std::size_t size = 0;
    const bool read =
        key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC &&
        EVP_PKEY_get_group_name(key.get(), name.data(), name.size(), &size) == 1 &&
        EVP_PKEY_get_octet_string_param(key.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &size) == 1;
    ERR_clear_error();
    auto curve = read ? EllipticCurve::named(name.data()) : std::nullopt;
    if (!curve) {
        return {};
    }
    const auto bytes = std::as_bytes(std::span(point).first(size));
    return CurvePoint{std::move(*curve), {bytes.begin(), bytes.end()}};
}

std::optional<Bytes> pointIn(BytesView der)
{
    const auto bits = find(der, {asn1::sequence, asn1::bits});
    if (!bits || bits->empty() || bits->front() != std::byte{0}) {
        return {};
    }
    return Bytes(bits->begin() + 1, bits->end());
}

} // namespace mingshi::emrtd
