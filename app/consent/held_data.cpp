// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/held_data.h"

#include <array>

namespace mingshi {

std::string_view code(HeldCheck::Result result)
{
    constexpr std::array<std::string_view, 7> codes{"strong", "match",   "review",     "not_computed",
                                                    "agrees", "differs", "cannot_tell"};
    return codes[static_cast<std::size_t>(result)];
}

} // namespace mingshi
