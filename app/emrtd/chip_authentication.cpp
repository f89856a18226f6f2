// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip_authentication.h"

#include "emrtd/public_key.h"

#include <algorithm>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::uint8_t manageIns = 0x22;
constexpr std::uint8_t authenticateIns = 0x86;

/// With 3DES one command brings the key; with AES one names the protocol and the next brings the key (9303-11, 6.2.4).
Result<bool> bringKey(Chip& chip, const ChipAuthenticationInfo& info, BytesView point)
{
    Bytes data;
    if (info.cipher == Cipher::TripleDes) {
        append(data, 0x91, point);
        if (info.keyId) {
            append(data, 0x84, *info.keyId);
        }
        const auto set = chip.send({0, manageIns, 0x41, 0xA6, std::move(data), 0});
        return set ? Result<bool>(set->ok()) : std::unexpected(set.error());
    }
    append(data, 0x80, info.protocol);
    if (info.keyId) {
        append(data, 0x84, *info.keyId);
    }
    const auto set = chip.send({0, manageIns, 0x41, 0xA4, std::move(data), 0});
    if (!set || !set->ok()) {
        return set ? Result<bool>(false) : std::unexpected(set.error());
    }
    const auto brought = chip.send({0, authenticateIns, 0, 0, tlv(0x7C, tlv(0x80, point)), mostInShortResponse});
    return brought ? Result<bool>(brought->ok()) : std::unexpected(brought.error());
}

} // namespace

bool canAuthenticate(const ChipAuthenticationInfo& info)
{
    return curvePointOf(info.publicKey).has_value();
}

Result<bool> authenticateChip(Chip& chip, const ChipAuthenticationInfo& info, const RandomSource& random)
{
    const auto theirs = curvePointOf(info.publicKey);
    if (!theirs) {
        return false;
    }
    const auto secret = theirs->curve.privateKey(random);
    const auto mine = theirs->curve.product(secret.bytes(), theirs->curve.generator().bytes());
    const auto shared = theirs->curve.product(secret.bytes(), theirs->point);
    if (!mine || !shared) {
        return false;
    }
    const auto brought = bringKey(chip, info, mine->bytes());
    if (!brought || !*brought) {
        return brought;
    }
    chip.secure(SecureMessaging::ofSecret(info.cipher, theirs->curve.coordinate(shared->bytes())));
    const auto answered = chip.selectApplication();
    if (answered) {
        return true;
    }
    const auto code = answered.error().code;
    if (code == ErrorCode::CardNotGenuine || code == ErrorCode::CardUnreadable || code == ErrorCode::CardKindUnknown) {
        return false;
    }
    return std::unexpected(answered.error());
}

bool mappingProofHolds(const MappingProof& proof, std::size_t parameters, const SecurityInfos& infos)
{
    const auto curve = EllipticCurve::ofParameters(parameters);
    return curve && std::ranges::any_of(infos.chipAuthenticationKeys, [&](const Bytes& key) {
               const auto point = pointIn(key);
               const auto mapped = point ? curve->product(proof.factor.bytes(), *point) : std::nullopt;
               return mapped && equalSecrets(mapped->bytes(), proof.mappingKey.bytes());
           });
}

} // namespace mingshi::emrtd
