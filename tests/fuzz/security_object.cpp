// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/security_object.h"
#include "fuzz_target.h"

using namespace mingshi;
using namespace mingshi::emrtd;

/// What states sign: EF.SOD, EF.CardSecurity, and the lists of issuers that a site is given.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = fuzz::bytesOf(data, size);
    if (const auto object = readSecurityObject(file)) {
        fuzz::require(!object->hashes.empty() && object->digest != nullptr);
        fuzz::require(object->signatureHolds == (object->signer != nullptr));
        for (const auto& [group, hash] : object->hashes) {
            fuzz::require(group >= 1 && group <= 16);
            fuzz::require(!object->vouchesFor(group, {}) || !hash.empty());
        }
    }
    (void)readCardSecurity(file);
    if (const auto issuers = Issuers::read(file)) {
        fuzz::require(issuers->size() > 0);
    }
    return 0;
}
