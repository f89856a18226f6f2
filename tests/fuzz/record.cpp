// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz_target.h"
#include "papers/record_json.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)mingshi::recordFromJson(mingshi::fuzz::textOf(data, size));
    return 0;
}
