// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/sealed_ruling.h"

#include <nlohmann/json.hpp>

namespace mingshi::store {

/// SHA-256, as hex, over canonical JSON of the ruling with its shares and reasons, the state of the claims, where and
/// when it was sealed, and `nonce`, 32 random bytes as hex. The nonce is kept with the ruling under the person's key:
/// with both anybody can check the digest in the log, and once they are gone it tells nothing about anybody.
std::string sealDigest(const SealedRuling& sealed, std::string_view nonce);

/// What stands in a row of `rulings`: everything but the shares and reasons.
nlohmann::json rulingHead(const SealedRuling& sealed, std::string_view nonce);
/// Shares, then reasons, one a row of `ruling_lines`.
std::vector<nlohmann::json> rulingLines(const Ruling& ruling);
/// Fills a ruling again. Throws StoreFailure: StoreCorrupt.
void readRulingHead(const nlohmann::json& head, SealedRuling& sealed);
void readRulingLine(const nlohmann::json& line, Ruling& ruling);

} // namespace mingshi::store
