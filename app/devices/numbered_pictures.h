// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// Whether `pattern` names a series such as "frames/%03d.jpg": exactly one number, and nothing else that a format could
/// mean, since OpenCV hands it to printf.
bool isNumbered(std::string_view pattern);

/// The first picture of the series, number 0 or 1: OpenCV looks for no other.
std::optional<std::filesystem::path> firstOf(std::string_view pattern);

} // namespace mingshi
