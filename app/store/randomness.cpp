// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/randomness.h"

#include "store/store_failure.h"

#include <sodium.h>

namespace mingshi::store {

void fillRandom(std::span<std::byte> bytes)
{
    if (sodium_init() < 0) {
        refuse(ErrorCode::Internal, "libsodium did not start");
    }
    randombytes_buf(bytes.data(), bytes.size());
}

std::string randomBase32(std::size_t count, bool upperCase)
{
    const std::string_view alphabet =
        upperCase ? "0123456789ABCDEFGHJKMNPQRSTVWXYZ" : "0123456789abcdefghjkmnpqrstvwxyz";
    Bytes random(count);
    fillRandom(random);
    std::string text;
    for (const std::byte value : random) {
        text += alphabet[std::to_integer<std::size_t>(value & std::byte{31})]; // 256 is a multiple of 32: no bias
    }
    return text;
}

RecordId newRecordId(Timestamp at)
{
    std::array<std::byte, 16> id{};
    fillRandom(id);
    const auto milliseconds = static_cast<unsigned long long>(at.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) {
        id[i] = static_cast<std::byte>((milliseconds >> (8 * (5 - i))) & 0xff);
    }
    id[6] = (id[6] & std::byte{0x0f}) | std::byte{0x70}; // version 7
    id[8] = (id[8] & std::byte{0x3f}) | std::byte{0x80}; // variant of RFC 9562
    std::string text = toHex(id);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        text.insert(dash, 1, '-');
    }
    return text;
}

Pseudonym newPseudonym()
{
    std::string random = randomBase32(12, false);
    random.insert(8, 1, '-');
    random.insert(4, 1, '-');
    return "subj_" + random;
}

Pseudonym newOneTimePrincipal()
{
    return "onetime_" + randomBase32(10, false);
}

PassCode newPassCode()
{
    std::array<std::byte, PassCode::entropyBytes> random{};
    fillRandom(random);
    PassCode code = PassCode::fromRandom(random);
    sodium_memzero(random.data(), random.size());
    return code;
}

} // namespace mingshi::store
