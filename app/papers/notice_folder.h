// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"
#include "errors/error.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

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
/// unknown purpose; a language file that is not listed; anything that `lint` finds, empty mandatory fields first),
/// NoticeAltered. The detail names the file and every problem in it.
Result<Notice> readNotice(const std::filesystem::path& folder);

/// A notice as it is being written: read as far as it goes, faults told beside it, approval not asked for.
struct NoticeDraft {
    struct Fault {
        ErrorCode code;
        std::filesystem::path file;
        std::string what; ///< "purpose: missing key"
    };
    Notice notice; ///< with a text for each language that could be read
    std::optional<std::string> approvedTexts;
    std::string textsSha256; ///< what "approvedTexts" has to be
    std::vector<Fault> faults;
};
/// Errors: NoticeMissing (no notice.json), NoticeIncomplete (it is not JSON or larger than 1 MiB).
Result<NoticeDraft> readDraft(const std::filesystem::path& folder);

struct NoticesOnFile {
    std::map<Purpose, std::shared_ptr<const Notice>> active;
    std::vector<std::shared_ptr<const Notice>> all; ///< earlier and later versions too: consents are bound to them
};
/// Reads every notice folder inside `folder` and picks, for each purpose, the newest version (1.10 is newer than 1.9)
/// that is valid at `now`. One broken notice fails the whole: no purpose is asked beside a notice that nobody could
/// read. Errors: as above; NoticeMissing names `folder` when no notice is valid at `now`; NoticeAltered when two
/// folders carry the same version for one purpose, since a version means one text; NoticeIncomplete when one of those
/// that are picked has no text in one of `languages`: nobody is asked in a language in which nothing can be read.
Result<NoticesOnFile> readNotices(const std::filesystem::path& folder, Timestamp now,
                                  const std::vector<std::string>& languages);

} // namespace mingshi
