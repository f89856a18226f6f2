// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/signing_key.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace mingshi {

/// A receipt and a deletion certificate are signed alike. Adds to the object "x_digests", SHA-256 of the canonical
/// bytes of each of its parts, by JSON pointer, down to the third level, so that an altered one tells where; then
/// "signature" (json_signature.h).
void signReceipt(nlohmann::json& receipt, const SigningKey& key);

struct Verdict {
    struct Difference {
        std::string field; ///< JSON pointer
        std::string what;
    };
    bool valid = false;
    std::vector<Difference> differs; ///< empty when valid
};
/// Errors: RecordUnreadable (not JSON, a key comes twice, neither a receipt nor a deletion certificate).
Result<Verdict> verifyReceipt(std::string_view json, const PublicKey& key);

} // namespace mingshi
