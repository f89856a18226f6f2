// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace mingshi {

/// Lower-case hex.
std::string sha256Hex(std::string_view bytes);

} // namespace mingshi
