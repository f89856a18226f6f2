// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <filesystem>
#include <string>

namespace mingshi {

/// The whole of a file of at most `most` bytes: a notice, a sign, a receipt, a key is a page of text.
/// Errors: `missing` (not there, not a regular file, or it cannot be read), `tooLarge`; the detail names the file.
Result<std::string> smallFile(const std::filesystem::path& file, ErrorCode missing = ErrorCode::NoticeMissing,
                              ErrorCode tooLarge = ErrorCode::NoticeIncomplete,
                              std::uintmax_t most = std::uintmax_t{1} << 20);

} // namespace mingshi
