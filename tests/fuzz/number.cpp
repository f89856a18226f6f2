// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz_target.h"
#include "identity/number_reading.h"

using namespace mingshi;
using namespace std::chrono_literals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto reading = readNumber(fuzz::textOf(data, size), 2026y / 11 / 24);
    if (reading && allHold(reading->checks)) {
        fuzz::require(reading->form && reading->birth && *reading->birth <= 2026y / 11 / 24);
    }
    return 0;
}
