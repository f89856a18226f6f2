// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rules.h"

namespace mingshi::control {

/// An office's rules as they stand in a file, and what is wrong with them, in words.
struct RulesFile {
    RuleBook rules;
    std::vector<std::string> problems;
};
/// Empty: there is no such file, or it is larger than 1 MiB.
std::optional<RulesFile> rulesIn(const std::string& file);

} // namespace mingshi::control
