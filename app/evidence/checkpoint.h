// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/timestamp.h"
#include "signatures/bytes.h"
#include "signatures/json_signature.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace mingshi {

/// The state of the audit log at one moment, signed by the site (as RFC 9162's signed tree head). Whoever keeps one
/// apart from the device can tell later whether the log still begins with what it was (law.md section 4, "daily
/// anchor").
struct Checkpoint {
    std::uint64_t size = 0; ///< entries
    Digest root{};          ///< of the Merkle tree over them
    Timestamp at{};
    std::string site;  ///< as the notices name it; may be empty
    std::string keyId; ///< of the key that signed
    Ed25519Signature signature{};

    bool operator==(const Checkpoint&) const = default;
};

Checkpoint signedCheckpoint(std::uint64_t size, const Digest& root, Timestamp at, std::string site,
                            const SigningKey& key);

/// {"schema_version": "mingshi-checkpoint-1", "site", "tree_size", "root_sha256", "made_at", "signature"}
nlohmann::json checkpointJson(const Checkpoint& checkpoint);
/// Errors: RecordUnreadable, the detail names the first field that is missing or wrong.
Result<Checkpoint> checkpointFromJson(const nlohmann::json& json);
Result<Checkpoint> checkpointFromText(std::string_view text);

SignatureState signatureOf(const Checkpoint& checkpoint, const PublicKey& key);

/// A page to print, sign and lock away: plain text, root and key in groups that can be read out and compared.
std::string checkpointPage(const Checkpoint& checkpoint);

} // namespace mingshi
