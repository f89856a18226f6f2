// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice_lint.h"
#include "errors/error.h"

#include <filesystem>

namespace mingshi {

/// `lint` over what is at `path`: a notice's folder (or any file in it that ends in .json), a folder of such folders
/// (fields then begin with the folder's name), or a text file, UTF-8, as a sign. Beside the rules of `lint`:
///   form   a file's form is wrong: keys, kinds, languages that differ in what data there is. `field` names the place.
/// Approval is not looked at, since a draft is linted before anybody approves it; that is readNotice's.
///
/// Errors: NoticeMissing (nothing there, or it cannot be read), NoticeIncomplete (not JSON; for a sign: empty, not text
/// in UTF-8, or larger than 1 MiB).
Result<std::vector<Finding>> lintPath(const std::filesystem::path& path);

} // namespace mingshi
