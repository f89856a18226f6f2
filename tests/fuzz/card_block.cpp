// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz_target.h"
#include "identity/card_checks.h"
#include "identity/card_findings.h"

using namespace mingshi;
using namespace std::chrono_literals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = CardText::parse(fuzz::bytesOf(data, size));
    fuzz::require(!text || size == cardTextBlockSize);
    if (text) {
        (void)findingsOf(*text, 2026y / 11 / 24);
        (void)formerNumberOf(*text);
        fuzz::require(!allHold(checksOf(*text)) || text->birth());
    }
    return 0;
}
