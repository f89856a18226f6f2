// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/evidence_pack.h"
#include "json/fields.h"

/// Evidence out of JSON, strictly: what is missing, unknown or of another kind is added to `problems` with its place,
/// and what was read counts only if nothing was.
namespace mingshi::reading {

Checkpoint checkpoint(const nlohmann::json& json, const std::string& at, json::Problems& problems);

struct Pack {
    Evidence evidence;
    PublicKey key{};
    std::vector<std::string> noticeDigests; ///< what the pack says of each of evidence.notices
};
Pack pack(const nlohmann::json& json, json::Problems& problems);

} // namespace mingshi::reading
