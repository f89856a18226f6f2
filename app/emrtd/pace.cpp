// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/pace.h"

#include "emrtd/elliptic_curve.h"

#include <algorithm>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::uint32_t dynamicData = 0x7C;
constexpr std::uint32_t publicKeyTag = 0x7F49;
constexpr std::uint32_t pointTag = 0x86;

/// The data objects of GENERAL AUTHENTICATE (table 6).
enum class Object : std::uint32_t {
    Nonce = 0x80,
    MappingMine = 0x81,
    MappingTheirs = 0x82,
    KeyMine = 0x83,
    KeyTheirs = 0x84,
    TokenMine = 0x85,
    TokenTheirs = 0x86,
    ChipAuthentication = 0x8A
};

Command setAuthentication(const AccessKey& key, const PaceInfo& info, bool nameParameters)
{
    Bytes data;
    append(data, 0x80, info.protocol);
    append(data, 0x83, bytes(key.kind()));
    if (nameParameters) {
        append(data, 0x84, bytes(info.parameters));
    }
    return {0, 0x22, 0xC1, 0xA4, std::move(data), 0};
}

Command generalAuthenticate(const Bytes& object, bool last)
{
    constexpr std::uint8_t chained = 0x10;
    return {last ? std::uint8_t{0} : chained, 0x86, 0, 0, tlv(dynamicData, object), mostInShortResponse};
}

/// One step, with one object of mine and one of theirs.
Result<LockedBytes> step(Chip& chip, const Bytes& mine, Object theirs)
{
    const auto answer = chip.demand(generalAuthenticate(mine, false), "PACE");
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto value = find(answer->bytes(), {dynamicData, static_cast<std::uint32_t>(theirs)});
    if (!value) {
        return fail(ErrorCode::CardUnreadable, "PACE: the chip's answer lacks what it must hold");
    }
    return LockedBytes(*value);
}

/// A pair of keys on a base point.
struct KeyPair {
    LockedBytes secret;
    LockedBytes open;
};

std::optional<KeyPair> keyPair(const EllipticCurve& curve, BytesView base, const RandomSource& random)
{
    auto secret = curve.privateKey(random);
    auto open = curve.product(secret.bytes(), base);
    return open ? std::optional(KeyPair{std::move(secret), std::move(*open)}) : std::nullopt;
}

struct Agreed {
    LockedBytes secret; ///< shared
    LockedBytes mappingTheirs;
    LockedBytes keyMine;
    LockedBytes keyTheirs;
};

std::unexpected<Error> badPoint()
{
    return fail(ErrorCode::CardNotGenuine, "PACE: the chip sent a point that cannot be");
}

/// One exchange of public keys and the point that both arrive at.
struct Exchanged {
    KeyPair mine;
    LockedBytes theirs;
    LockedBytes shared;
};

Result<Exchanged> exchange(Chip& chip, const EllipticCurve& curve, BytesView base, Object mineTag, Object theirsTag,
                           const RandomSource& random)
{
    auto mine = keyPair(curve, base, random);
    if (!mine) {
        return badPoint();
    }
    auto theirs = step(chip, tlv(static_cast<std::uint32_t>(mineTag), mine->open.bytes()), theirsTag);
    if (!theirs) {
        return std::unexpected(theirs.error());
    }
    auto shared = curve.product(mine->secret.bytes(), theirs->bytes());
    if (!shared || equalSecrets(mine->open.bytes(), theirs->bytes())) {
        return badPoint();
    }
    return Exchanged{std::move(*mine), std::move(*theirs), std::move(*shared)};
}

Result<Agreed> agree(Chip& chip, const EllipticCurve& curve, BytesView nonce, const RandomSource& random)
{
    const auto generator = curve.generator();
    auto mapping = exchange(chip, curve, generator.bytes(), Object::MappingMine, Object::MappingTheirs, random);
    if (!mapping) {
        return std::unexpected(mapping.error());
    }
    const auto scaled = curve.product(nonce, generator.bytes());
    const auto mapped = scaled ? curve.sum(scaled->bytes(), mapping->shared.bytes()) : std::nullopt;
    if (!mapped) {
        return badPoint();
    }
    auto keys = exchange(chip, curve, mapped->bytes(), Object::KeyMine, Object::KeyTheirs, random);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    return Agreed{LockedBytes(curve.coordinate(keys->shared.bytes())), std::move(mapping->theirs),
                  std::move(keys->mine.open), std::move(keys->theirs)};
}

/// The factor is encrypted with the session's key, the start being a block of ones, encrypted (section 4.4.3.5).
std::optional<MappingProof> proofOf(const PaceInfo& info, BytesView encryptionKey, BytesView answer,
                                    LockedBytes mappingKey)
{
    const auto hidden = find(answer, {dynamicData, static_cast<std::uint32_t>(Object::ChipAuthentication)});
    const auto block = blockSizeOf(info.cipher);
    if (!hidden || hidden->empty() || hidden->size() % block != 0) {
        return {};
    }
    const Bytes ones(block, std::byte{0xFF});
    const auto start = encrypted(info.cipher, encryptionKey, ones);
    const auto plain = decrypted(info.cipher, encryptionKey, *hidden, start.bytes());
    const auto factor = unpadded(plain.bytes());
    return factor ? std::optional(MappingProof{std::move(mappingKey), LockedBytes(*factor)}) : std::nullopt;
}

} // namespace

Bytes publicKeyObject(BytesView protocol, BytesView point)
{
    Bytes content;
    append(content, asn1::identifier, protocol);
    append(content, pointTag, point);
    return tlv(publicKeyTag, content);
}

Result<std::optional<PaceSession>> pace(Chip& chip, const AccessKey& key, const PaceInfo& info, bool nameParameters,
                                        const RandomSource& random)
{
    const auto curve = EllipticCurve::ofParameters(info.parameters);
    if (!curve) {
        return fail(ErrorCode::CardUnreadable, "PACE: curve " + std::to_string(info.parameters) + " is not known here");
    }
    const auto set = chip.send(setAuthentication(key, info, nameParameters));
    if (!set) {
        return std::unexpected(set.error());
    }
    constexpr unsigned triesLeft = 0x63C0; // a CAN that was wrong before: a warning, not a refusal
    if (!set->ok() && (static_cast<unsigned>(set->status) & 0xFFF0) != triesLeft) {
        return fail(ErrorCode::CardUnreadable, "PACE was offered and refused: status " + describe(set->status));
    }
    const auto hiddenNonce = step(chip, {}, Object::Nonce);
    if (!hiddenNonce) {
        return std::unexpected(hiddenNonce.error());
    }
    if (hiddenNonce->empty() || hiddenNonce->size() % blockSizeOf(info.cipher) != 0) {
        return fail(ErrorCode::CardUnreadable, "PACE: the nonce is no whole number of blocks");
    }
    const auto password = derivedKey(info.cipher, key.secret(), KeyUse::Password);
    const auto nonce = decrypted(info.cipher, password.bytes(), hiddenNonce->bytes());
    auto agreed = agree(chip, *curve, nonce.bytes(), random);
    if (!agreed) {
        return std::unexpected(agreed.error());
    }

    const auto secret = std::as_const(agreed->secret).bytes();
    const auto authentication = derivedKey(info.cipher, secret, KeyUse::Authentication);
    const auto tokenOver = [&](const LockedBytes& point) {
        return macOf(info.cipher, authentication.bytes(), publicKeyObject(info.protocol, point.bytes()));
    };
    const auto token = tlv(static_cast<std::uint32_t>(Object::TokenMine), tokenOver(agreed->keyTheirs));
    const auto answer = chip.send(generalAuthenticate(token, true));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (!answer->ok()) {
        return std::nullopt;
    }
    const auto theirs = find(answer->data.bytes(), {dynamicData, static_cast<std::uint32_t>(Object::TokenTheirs)});
    if (!theirs || !equalSecrets(*theirs, tokenOver(agreed->keyMine))) {
        return fail(ErrorCode::CardNotGenuine, "the chip did not prove that it knows the key");
    }
    PaceSession session{SecureMessaging::ofSecret(info.cipher, secret), {}};
    if (info.mapping == PaceMapping::ChipAuthentication) {
        const auto encryption = derivedKey(info.cipher, secret, KeyUse::Encryption);
        session.proof = proofOf(info, encryption.bytes(), answer->data.bytes(), std::move(agreed->mappingTheirs));
    }
    return session;
}

} // namespace mingshi::emrtd
