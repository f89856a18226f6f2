// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz.h"
#include "fuzz_target.h"

using namespace mingshi;
using namespace std::chrono_literals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto mrz = Mrz::read(fuzz::textOf(data, size), 2026y / 11 / 24);
    if (mrz && allHold(mrz->checks())) {
        fuzz::require(mrz->format() && !mrz->number().empty() && !mrz->surname().empty());
        fuzz::require(!mrz->birth().whole() || *mrz->birth().whole() <= 2026y / 11 / 24);
    }
    return 0;
}
