// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rules.h"

namespace mingshi {

/// An office's rules as a file (resources/rules/README.md): every key must be there, but for `claimValidity`, `split`
/// and `approvedBy`, and no other may be.
struct ReadRules {
    RuleBook rules;                    ///< empty if there are problems
    std::vector<std::string> problems; ///< of the file: "versions[0].ahead: not a duration"; what the rules say about
                                       ///< one another is RuleBook::problems()
};
ReadRules rulesFromJson(std::string_view text);

} // namespace mingshi
