// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace mingshi::testing {

inline nlohmann::json vectors(const std::string& file)
{
    std::ifstream in(std::string(MINGSHI_SOURCE_DIR "/tests/data/vectors/") + file);
    if (!in) {
        throw std::runtime_error("missing vectors: " + file);
    }
    return nlohmann::json::parse(in);
}

inline std::vector<std::byte> bytesOfHex(const std::string& hex)
{
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        bytes.push_back(static_cast<std::byte>(std::stoi(hex.substr(i, 2), nullptr, 16)));
    }
    return bytes;
}

} // namespace mingshi::testing
