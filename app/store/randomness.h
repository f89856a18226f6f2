// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/pass.h"
#include "consent/record.h"
#include "store/bytes.h"

namespace mingshi::store {

/// Fills with libsodium's generator. Every random value of the store comes through here.
void fillRandom(std::span<std::byte> bytes);

/// `count` uniformly random characters of Crockford's base 32.
std::string randomBase32(std::size_t count, bool upperCase);

RecordId newRecordId(Timestamp at); ///< UUIDv7
Pseudonym newPseudonym();           ///< "subj_7f3k-92qd-m0xa"
Pseudonym newOneTimePrincipal();    ///< "onetime_5c0e7b2k9d": drawn once, kept nowhere else
PassCode newPassCode();

} // namespace mingshi::store
