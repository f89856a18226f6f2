// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mingshi::evaluate {

/// Two pictures, as places in Protocol::pictures.
struct Pair {
    std::size_t a, b;
    bool same;
    std::optional<int> fold;
};

/// What is compared with what.
struct Protocol {
    std::vector<std::string> pictures; ///< relative to the folder of pictures, each once
    std::vector<int> persons; ///< whom each shows: its parent folder; a pair with label 1 makes two folders one
    std::vector<Pair> pairs;
};

/// Lines "path_a,path_b,label" with an optional fourth column, the fold; label 1 same, 0 different. A first line whose
/// label is "label" is a header; CRLF, quoted fields and empty lines are fine. Every picture must exist in `images` and
/// lie in it. The error is a sentence that names the line.
std::expected<Protocol, std::string> readPairs(const std::filesystem::path& csv, const std::filesystem::path& images);

} // namespace mingshi::evaluate
