// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace mingshi {

/// GB/T 3304: "汉" of "01"; empty for a code that it does not have.
std::string_view nationName(std::string_view code);

} // namespace mingshi
