// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mingshi {

/// JSON in which no key comes twice (I-JSON, RFC 7493 2.3): the library keeps the last of two, and in a legal text or a
/// signed one that would hide the other. What is wrong is added to `problems`; nullopt when it is not JSON.
std::optional<nlohmann::json> strictJson(std::string_view text, std::vector<std::string>& problems);

} // namespace mingshi
