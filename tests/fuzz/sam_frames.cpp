// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_frame.h"
#include "devices/sam_status.h"
#include "fuzz_target.h"

#include <algorithm>
#include <utility>

using namespace mingshi;

/// The first byte says in how large pieces the rest arrives.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::size_t piece = std::size_t{data[0]} + 1;
    auto rest = fuzz::bytesOf(data + 1, size - 1);
    SamFrameScanner scanner;
    while (!rest.empty()) {
        const auto room = scanner.room();
        fuzz::require(!room.empty());
        const auto taken = std::min({piece, rest.size(), room.size()});
        std::ranges::copy(rest.first(taken), room.begin());
        scanner.received(taken);
        rest = rest.subspan(taken);
        while (const auto frame = scanner.next()) {
            if (!frame->intact) {
                continue;
            }
            const auto payload = frame->payload.bytes();
            fuzz::require(payload.size() >= 2 && payload.size() < samFrameLimit);
            if (const auto status = samStatusOf(payload)) {
                (void)errorOf(*status);
                for (const bool withFingerprint : {false, true}) {
                    const auto blocks = samBaseBlocks(payload.subspan(samStatusSize), withFingerprint);
                    fuzz::require(!blocks || blocks->text.size() + blocks->portrait.size() <= payload.size());
                }
            }
        }
    }
    return 0;
}
