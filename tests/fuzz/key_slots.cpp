// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slot_file.h"

#include "fuzz_target.h"
#include "store/store_failure.h"

#include <sodium.h>

using namespace mingshi::store;

/// A file of key slots, as it lies on a stolen or foreign disk: as it is, and with the digest that belongs to it, which
/// only tells damage from intent.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = mingshi::fuzz::textOf(data, size);
    (void)answer([&] { return keySlotsIn(text); });
    const auto taken = answer([&] {
        nlohmann::json body = nlohmann::json::parse(text, nullptr, false);
        if (!body.is_object()) {
            refuse(mingshi::ErrorCode::KeySlotsCorrupt);
        }
        body.erase("digest");
        const std::string inner = body.dump();
        Digest digest{};
        crypto_generichash(out(digest), digest.size(), raw(viewOf(inner)), inner.size(), nullptr, 0);
        body["digest"] = toHex(digest);
        return keySlotsIn(body.dump());
    });
    if (taken) { // what is taken is written as it was read
        const auto again = answer([&] { return keySlotsIn(taken->toJson()); });
        mingshi::fuzz::require(again && again->toJson() == taken->toJson());
    }
    return 0;
}
