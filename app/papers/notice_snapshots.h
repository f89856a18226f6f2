// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/evidence_pack.h"

#include <filesystem>

namespace mingshi {

/// The files of every notice in `folder` as they are, valid now or not: what was shown once is proof for as long as a
/// record is bound to it. A folder that is no notice is left out: nothing can be bound to it. Errors: NoticeMissing
/// (`folder` cannot be read).
Result<std::vector<NoticeSnapshot>> noticeSnapshots(const std::filesystem::path& folder);

/// Adds to `evidence` those of `notices` that its records are bound to; gives the digests of which there is none, each
/// with the notice's name before it.
std::vector<std::string> addNotices(Evidence& evidence, std::span<const NoticeSnapshot> notices);

} // namespace mingshi
