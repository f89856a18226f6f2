// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/signing_key.h"

#include <nlohmann/json_fwd.hpp>

namespace mingshi {

/// Adds to an object "signature", {"algorithm": "Ed25519", "keyId", "value"}: over the canonical bytes
/// (canonical_json.h) of all the rest, this object without "value" included (JSON Signature Format).
void signJson(nlohmann::json& object, const SigningKey& key);

enum class SignatureState {
    Holds,
    Missing,
    OtherKey, ///< it does not hold, and "keyId" names another key
    Broken,   ///< it names this key and does not fit the rest
};
SignatureState signatureOf(const nlohmann::json& object, const PublicKey& key);

} // namespace mingshi
