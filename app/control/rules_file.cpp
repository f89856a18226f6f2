// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/rules_file.h"

#include "control/importing.h"
#include "control/ruling_words.h"

#include "exchange/rules_json.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace mingshi::control {

namespace {

constexpr std::uintmax_t largestRules = 1024 * 1024;

} // namespace

std::optional<RulesFile> rulesIn(const std::string& file)
{
    std::error_code error;
    if (!isReadableFile(file) || std::filesystem::file_size(file, error) > largestRules || error) {
        return {};
    }
    std::ifstream in(file, std::ios::binary);
    auto read = rulesFromJson(std::string(std::istreambuf_iterator<char>(in), {}));
    RulesFile loaded{std::move(read.rules), std::move(read.problems)};
    if (loaded.problems.empty()) {
        for (const auto& problem : loaded.rules.problems()) {
            loaded.problems.push_back(sentence(problem));
        }
    }
    return loaded;
}

} // namespace mingshi::control
