// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/bac.h"

#include <algorithm>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::size_t challengeSize = 8;
constexpr std::size_t seedSize = 16;
constexpr std::size_t messageSize = 2 * challengeSize + seedSize;
constexpr std::size_t answerSize = messageSize + std::tuple_size_v<Mac>;
constexpr auto bacCipher = Cipher::TripleDes;

LockedBytes joined(BytesView a, BytesView b, BytesView c = {})
{
    LockedBytes all(a.size() + b.size() + c.size());
    std::ranges::copy(c, std::ranges::copy(b, std::ranges::copy(a, all.data()).out).out);
    return all;
}

} // namespace

Result<std::optional<SecureMessaging>> basicAccess(Chip& chip, const AccessKey& key, const RandomSource& random)
{
    const auto seed = key.secret().first(seedSize);
    const auto encryption = derivedKey(bacCipher, seed, KeyUse::Encryption);
    const auto authentication = derivedKey(bacCipher, seed, KeyUse::Authentication);

    const auto challenge = chip.demand({0, 0x84, 0, 0, {}, challengeSize}, "asking for a challenge");
    if (!challenge) {
        return std::unexpected(challenge.error());
    }
    if (challenge->size() != challengeSize) {
        return fail(ErrorCode::CardUnreadable, "the challenge is not of eight bytes");
    }
    LockedBytes mine(challengeSize);
    LockedBytes myKey(seedSize);
    random(mine.bytes());
    random(myKey.bytes());

    const auto message = joined(mine.bytes(), challenge->bytes(), myKey.bytes());
    const auto hidden = encrypted(bacCipher, encryption.bytes(), message.bytes());
    Bytes data(hidden.bytes().begin(), hidden.bytes().end());
    append(data, macOf(bacCipher, authentication.bytes(), hidden.bytes()));
    const auto response = chip.send({0, 0x82, 0, 0, std::move(data), answerSize});
    if (!response) {
        return std::unexpected(response.error());
    }
    if (!response->ok()) {
        return std::nullopt;
    }
    const auto answer = response->data.bytes();
    if (answer.size() != answerSize ||
        !equalSecrets(macOf(bacCipher, authentication.bytes(), answer.first(messageSize)),
                      answer.subspan(messageSize))) {
        return fail(ErrorCode::CardNotGenuine, "the chip did not prove that it knows the key");
    }
    const auto opened = decrypted(bacCipher, encryption.bytes(), answer.first(messageSize));
    const auto plain = opened.bytes();
    if (!equalSecrets(plain.first(challengeSize), challenge->bytes()) ||
        !equalSecrets(plain.subspan(challengeSize, challengeSize), mine.bytes())) {
        return fail(ErrorCode::CardNotGenuine, "the chip answered another challenge");
    }
    LockedBytes shared(seedSize);
    std::ranges::transform(std::as_const(myKey).bytes(), plain.last(seedSize), shared.data(),
                           [](std::byte a, std::byte b) { return a ^ b; });
    constexpr std::size_t half = challengeSize / 2;
    return SecureMessaging(bacCipher, derivedKey(bacCipher, shared.bytes(), KeyUse::Encryption),
                           derivedKey(bacCipher, shared.bytes(), KeyUse::Authentication),
                           joined(challenge->bytes().last(half), std::as_const(mine).bytes().last(half)));
}

} // namespace mingshi::emrtd
