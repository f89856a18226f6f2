// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/aamva.h"
#include "fuzz_target.h"

using namespace mingshi;
using namespace std::chrono_literals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = Aamva::read(fuzz::textOf(data, size), 2026y / 11 / 24);
    if (!document) {
        return 0;
    }
    for (const auto& element : document->elements()) {
        fuzz::require(element.id.size() == 3 && element.value.size() <= size);
    }
    if (allHold(document->checks())) {
        fuzz::require(!(*document)["DAQ"].empty() && !document->surname().empty() && document->birth() &&
                      document->expiry());
    }
    return 0;
}
