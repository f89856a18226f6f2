// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/security_infos.h"

#include <algorithm>
#include <array>
#include <set>

namespace mingshi::emrtd {

namespace {

/// 0.4.0.127.0.7.2.2: BSI's protocols for smart cards; 1 keys, 3 chip authentication, 4 PACE.
constexpr std::array bsi{std::byte{0x04}, std::byte{0x00}, std::byte{0x7F}, std::byte{0x00},
                         std::byte{0x07}, std::byte{0x02}, std::byte{0x02}};
/// 2.23.136.1.1.5: active authentication.
constexpr std::array activeAuthentication{std::byte{0x67}, std::byte{0x81}, std::byte{0x08},
                                          std::byte{0x01}, std::byte{0x01}, std::byte{0x05}};

enum class Protocol : std::uint8_t { PublicKey = 1, ChipAuthentication = 3, Pace = 4 };

struct Info {
    BytesView protocol;
    BytesView required; ///< whole object
    std::optional<Tlv> optional;
};

std::optional<Info> infoOf(BytesView sequence)
{
    TlvReader reader(sequence);
    const auto protocol = reader.next();
    const auto required = reader.next();
    const auto optional = reader.next();
    if (!protocol || protocol->tag != asn1::identifier || !required) {
        return {};
    }
    return Info{protocol->value, required->whole, optional};
}

/// What comes after BSI's arc: (protocol, variant, cipher); zeros for what is not there.
std::array<std::uint8_t, 3> armOf(BytesView protocol)
{
    std::array<std::uint8_t, 3> arm{};
    if (protocol.size() > bsi.size() && std::ranges::equal(protocol.first(bsi.size()), bsi)) {
        const auto rest = protocol.subspan(bsi.size());
        for (std::size_t i = 0; i < std::min(rest.size(), arm.size()); ++i) {
            arm[i] = std::to_integer<std::uint8_t>(rest[i]);
        }
    }
    return arm;
}

std::optional<Cipher> cipherOf(std::uint8_t arm)
{
    constexpr std::array ciphers{Cipher::TripleDes, Cipher::Aes128, Cipher::Aes192, Cipher::Aes256};
    return arm >= 1 && arm <= ciphers.size() ? std::optional(ciphers[arm - 1]) : std::nullopt;
}

std::optional<BytesView> integerOf(const std::optional<Tlv>& object)
{
    return object && object->tag == asn1::integer && object->value.size() == 1 ? std::optional(object->value)
                                                                               : std::nullopt;
}

std::optional<PaceInfo> paceOf(const Info& info)
{
    constexpr std::uint8_t genericOnCurve = 2;
    constexpr std::uint8_t chipAuthenticationOnCurve = 6;
    const auto arm = armOf(info.protocol);
    const auto cipher = cipherOf(arm[2]);
    const auto parameters = integerOf(info.optional);
    if ((arm[1] != genericOnCurve && arm[1] != chipAuthenticationOnCurve) || !cipher || !parameters) {
        return {};
    }
    return PaceInfo{{info.protocol.begin(), info.protocol.end()},
                    arm[1] == genericOnCurve ? PaceMapping::Generic : PaceMapping::ChipAuthentication,
                    *cipher,
                    numberOf(*parameters)};
}

const char* plainEcdsaDigest(BytesView protocol)
{
    /// 0.4.0.127.0.7.1.1.4.1: ecdsa-plain-signatures.
    constexpr std::array plain{std::byte{0x04}, std::byte{0x00}, std::byte{0x7F}, std::byte{0x00}, std::byte{0x07},
                               std::byte{0x01}, std::byte{0x01}, std::byte{0x04}, std::byte{0x01}};
    constexpr std::array digests{"SHA1", "SHA224", "SHA256", "SHA384", "SHA512"};
    if (protocol.size() != plain.size() + 1 || !std::ranges::equal(protocol.first(plain.size()), plain)) {
        return nullptr;
    }
    const auto digest = std::to_integer<std::size_t>(protocol.back());
    return digest >= 1 && digest <= digests.size() ? digests[digest - 1] : nullptr;
}

struct Key {
    BytesView publicKey;
    std::optional<BytesView> id;
};

struct Seen {
    std::vector<Info> pace, chipAuthentication;
    std::vector<Key> keys;
};

std::vector<ChipAuthenticationInfo> chipAuthenticationOf(const Seen& seen)
{
    constexpr std::uint8_t onCurve = 2;
    std::vector<ChipAuthenticationInfo> all;
    for (const auto& key : seen.keys) {
        ChipAuthenticationInfo one;
        one.publicKey.assign(key.publicKey.begin(), key.publicKey.end());
        if (key.id) {
            one.keyId.emplace(key.id->begin(), key.id->end());
        }
        for (const auto& info : seen.chipAuthentication) {
            const auto arm = armOf(info.protocol);
            const auto cipher = cipherOf(arm[2]);
            const auto id = integerOf(info.optional);
            const bool ofThisKey = !id || !key.id || std::ranges::equal(*id, *key.id);
            if (arm[1] == onCurve && cipher && ofThisKey && (one.protocol.empty() || *cipher > one.cipher)) {
                one.protocol.assign(info.protocol.begin(), info.protocol.end());
                one.cipher = *cipher;
            }
        }
        if (!one.protocol.empty() || seen.chipAuthentication.empty()) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace

std::optional<SecurityInfos> readSecurityInfos(BytesView set)
{
    constexpr std::uint8_t keyOnCurve = 2;
    const auto content = find(set, {asn1::set});
    if (!content) {
        return {};
    }
    SecurityInfos infos;
    Seen seen;
    std::set<std::size_t> parameters;
    TlvReader reader(*content);
    while (const auto object = reader.next()) {
        const auto info = object->tag == asn1::sequence ? infoOf(object->value) : std::nullopt;
        if (!info) {
            continue;
        }
        const auto arm = armOf(info->protocol);
        switch (static_cast<Protocol>(arm[0])) {
        case Protocol::Pace:
            if (const auto id = integerOf(info->optional)) {
                parameters.insert(numberOf(*id));
            }
            if (auto pace = paceOf(*info)) {
                infos.pace.push_back(std::move(*pace));
            }
            break;
        case Protocol::ChipAuthentication:
            seen.chipAuthentication.push_back(*info);
            break;
        case Protocol::PublicKey:
            if (arm[1] == keyOnCurve) {
                seen.keys.push_back({info->required, integerOf(info->optional)});
            }
            break;
        }
        if (std::ranges::equal(info->protocol, activeAuthentication) && info->optional &&
            info->optional->tag == asn1::identifier) {
            infos.activeAuthenticationDigest = plainEcdsaDigest(info->optional->value);
        }
    }
    if (reader.broken()) {
        return {};
    }
    infos.severalPaceParameters = parameters.size() > 1;
    infos.chipAuthentication = chipAuthenticationOf(seen);
    for (const auto& key : seen.keys) {
        infos.chipAuthenticationKeys.emplace_back(key.publicKey.begin(), key.publicKey.end());
    }
    std::ranges::stable_sort(infos.pace, [](const PaceInfo& a, const PaceInfo& b) {
        return a.mapping != b.mapping ? a.mapping == PaceMapping::ChipAuthentication : a.cipher > b.cipher;
    });
    return infos;
}

} // namespace mingshi::emrtd
