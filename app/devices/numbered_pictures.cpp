// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/numbered_pictures.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr int mostFirstNumber = 1;

struct Parts {
    std::string_view before;
    std::size_t width = 0; ///< padded with zeros
    std::string_view after;
};

/// "%d" or "%0Nd" with one digit N.
std::optional<Parts> partsOf(std::string_view pattern)
{
    const auto from = pattern.find('%');
    if (from == std::string_view::npos || std::ranges::count(pattern, '%') != 1) {
        return {};
    }
    auto rest = pattern.substr(from + 1);
    Parts parts{pattern.substr(0, from), 0, {}};
    if (rest.size() >= 2 && rest[0] == '0' && rest[1] >= '1' && rest[1] <= '9') {
        parts.width = static_cast<std::size_t>(rest[1] - '0');
        rest.remove_prefix(2);
    }
    if (!rest.starts_with('d')) {
        return {};
    }
    parts.after = rest.substr(1);
    return parts;
}

} // namespace

bool isNumbered(std::string_view pattern)
{
    return partsOf(pattern).has_value();
}

std::optional<std::filesystem::path> firstOf(std::string_view pattern)
{
    const auto parts = partsOf(pattern);
    for (int i = 0; parts && i <= mostFirstNumber; ++i) {
        auto number = std::to_string(i);
        number.insert(0, parts->width - std::min(parts->width, number.size()), '0');
        std::filesystem::path file = std::string(parts->before) + number + std::string(parts->after);
        std::error_code error;
        if (std::filesystem::is_regular_file(file, error)) {
            return file;
        }
    }
    return {};
}

} // namespace mingshi
