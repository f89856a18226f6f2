// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace mingshi {

/// The one way of writing a JSON value that is hashed and signed: JSON Canonicalization Scheme, RFC 8785. Keys by their
/// UTF-16 code units, numbers as ECMAScript writes the double nearest to them, the least escapes, no whitespace.
/// `json` was read by json::parse or made here: its texts are UTF-8 and its numbers are finite.
std::string canonicalJson(const nlohmann::json& json);

} // namespace mingshi
