// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/bytes.h"

namespace mingshi {

Digest sha256(std::string_view bytes);
/// Lower-case hex.
std::string sha256Hex(std::string_view bytes);
/// A line as `sha256sum` prints it for a file.
std::string sha256Line(std::string_view content, std::string_view fileName);

} // namespace mingshi
