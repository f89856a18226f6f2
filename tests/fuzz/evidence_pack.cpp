// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/verification.h"
#include "fuzz_target.h"

/// Whatever somebody hands to mingshi-verify: packs, checkpoints, certificates, receipts.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = mingshi::fuzz::textOf(data, size);
    (void)mingshi::verify(text, {});
    (void)mingshi::verify(text, {.key = mingshi::PublicKey{}, .checkpoint = mingshi::Checkpoint{}});
    return 0;
}
