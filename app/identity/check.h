// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace mingshi {

/// One rule that a document was held against. The name is snake_case and stable: `mingshictl document` prints it.
struct Check {
    std::string_view name;
    bool holds = false;

    bool operator==(const Check&) const = default;
};

inline bool allHold(const std::vector<Check>& checks)
{
    return std::ranges::all_of(checks, &Check::holds);
}

/// False for a check that was not made.
inline bool holds(const std::vector<Check>& checks, std::string_view name)
{
    const auto found = std::ranges::find(checks, name, &Check::name);
    return found != checks.end() && found->holds;
}

} // namespace mingshi
