// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"
#include "errors/error.h"

#include <filesystem>
#include <map>
#include <memory>

namespace mingshi {

/// Reads one notice: `notice.json` (what is the same in every language) and one `<language>.json` for each entry of its
/// "languages" (the keys of `NoticeText`). Strict: every key must be there and no other may be.
///
/// `ref.sha256`, to which consents are bound, is what this prints inside the folder, languages in their order:
///     sha256sum notice.json zh-CN.json en.json | sha256sum
/// Approval: `notice.json` may carry "approvedTexts", which is the same over the language files alone,
///     sha256sum zh-CN.json en.json | sha256sum
/// Whoever approves writes it down; from then on a changed word is NoticeAltered. It guards against an edit after the
/// approval, not against somebody who edits both; that takes the signed notice that is yet to come.
///
/// Errors: NoticeMissing (a file is not there), NoticeIncomplete (not JSON; unknown, missing or doubled keys; an
/// unknown purpose; a language file that is not listed; empty mandatory fields, see `missingFields`), NoticeAltered.
/// The detail names the file and every problem in it.
Result<Notice> readNotice(const std::filesystem::path& folder);

/// Reads every notice folder inside `folder` and picks, for each purpose, the newest version (1.10 is newer than 1.9)
/// that is valid at `now`. One broken notice fails the whole: no purpose is asked beside a notice that nobody could
/// read. Errors: as above; NoticeMissing names `folder` when no notice is valid at `now`; NoticeAltered when two
/// folders carry the same version for one purpose, since a version means one text.
Result<std::map<Purpose, std::shared_ptr<const Notice>>> readActiveNotices(const std::filesystem::path& folder,
                                                                           Timestamp now);

} // namespace mingshi
