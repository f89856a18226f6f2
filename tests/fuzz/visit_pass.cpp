// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/pass.h"
#include "fuzz_target.h"

using namespace mingshi;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = fuzz::textOf(data, size);
    if (const auto pass = PassCode::fromPayload(text)) {
        fuzz::require(PassCode::fromPayload(pass->payload()) == pass);
    }
    if (const auto pass = PassCode::fromText(text)) {
        fuzz::require(PassCode::fromText(pass->grouped()) == pass);
    }
    return 0;
}
