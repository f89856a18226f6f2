// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/locked_text.h"

#include <cstddef>
#include <vector>

namespace mingshi {

/// Lines of equal length as a camera saw them, one after the other: of each character what it most probably is, what it
/// may be else, and how sure that is (0..1).
struct SeenText {
    std::size_t columns = 0;
    LockedText best;
    LockedText second;
    std::vector<double> certainty;       ///< of `best`
    std::vector<double> secondCertainty; ///< of `second`
};

} // namespace mingshi
