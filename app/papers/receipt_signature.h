// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "papers/signing_key.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace mingshi {

/// Adds to a receipt, an object:
///   "x_digests"  SHA-256 of the canonical bytes of each of its parts, by JSON pointer, down to the third level, so
///   that
///                an altered receipt tells where
///   "signature"  {"algorithm": "Ed25519", "keyId", "value"}: over the canonical bytes (canonical_json.h) of all the
///   rest,
///                this object without "value" included (JSON Signature Format)
void signReceipt(nlohmann::json& receipt, const SigningKey& key);

struct Verdict {
    struct Difference {
        std::string field; ///< JSON pointer
        std::string what;
    };
    bool valid = false;
    std::vector<Difference> differs; ///< empty when valid
};
/// Errors: RecordUnreadable (not JSON, a key comes twice, not a receipt).
Result<Verdict> verifyReceipt(std::string_view json, const PublicKey& key);

} // namespace mingshi
