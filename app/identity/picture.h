// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"

#include <cstddef>

namespace mingshi {

/// A frame or a portrait: 8-bit BGR, row-major, no padding, `width * height * 3` bytes in locked memory.
struct Picture {
    int width = 0;
    int height = 0;
    LockedBytes bgr;

    static Picture blank(int width, int height)
    {
        return {width, height, LockedBytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3)};
    }

    Picture clone() const { return {width, height, bgr.clone()}; }
    bool empty() const { return bgr.empty(); }
};

/// Where a reference portrait came from; each origin has a threshold of its own (id.md section 5).
enum class PortraitOrigin { Chip, PhotographedCard, PassportChip };

} // namespace mingshi
