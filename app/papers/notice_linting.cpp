// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/notice_linting.h"

#include "consent/folding.h"
#include "papers/notice_folder.h"
#include "json/small_file.h"

#include <algorithm>
#include <iterator>

namespace mingshi {

namespace {

namespace fs = std::filesystem;

Result<std::vector<Finding>> lintFolder(const fs::path& folder)
{
    const auto draft = readDraft(folder);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    std::vector<Finding> findings;
    for (const auto& fault : draft->faults) {
        const auto file = fault.file == folder ? std::string() : fault.file.filename().string() + ' ';
        const auto colon = fault.what.find(": ");
        const auto field = colon == std::string::npos ? std::string() : fault.what.substr(0, colon);
        findings.push_back({"form", file + field, field.empty() ? fault.what : fault.what.substr(colon + 2)});
    }
    std::ranges::move(lint(draft->notice), std::back_inserter(findings));
    return findings;
}

bool holdsNotice(const fs::path& folder)
{
    std::error_code error;
    return fs::is_regular_file(folder / "notice.json", error);
}

Result<std::vector<Finding>> lintFolders(const fs::path& parent)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator entry(parent, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (holdsNotice(entry->path())) {
            folders.push_back(entry->path());
        }
    }
    if (error || folders.empty()) {
        return fail(ErrorCode::NoticeMissing, parent.string() + ": no notice.json in it");
    }
    std::ranges::sort(folders);
    std::vector<Finding> all;
    for (const auto& folder : folders) {
        auto findings = lintFolder(folder);
        if (!findings) {
            return findings;
        }
        for (auto& finding : *findings) {
            finding.field = folder.filename().string() + '/' + finding.field;
            all.push_back(std::move(finding));
        }
    }
    return all;
}

Result<std::vector<Finding>> lintSign(const fs::path& file)
{
    auto content = smallFile(file);
    if (!content) {
        return std::unexpected(content.error());
    }
    if (content->starts_with("\xEF\xBB\xBF")) {
        content->erase(0, 3); // a byte order mark
    }
    if (!isUtf8(*content) || content->find('\0') != std::string::npos) {
        return fail(ErrorCode::NoticeIncomplete, file.string() + ": not a text in UTF-8");
    }
    if (saysNothing(*content)) {
        return fail(ErrorCode::NoticeIncomplete, file.string() + ": there is no text in it");
    }
    return lint(noticeOfSign(*content));
}

} // namespace

Result<std::vector<Finding>> lintPath(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error)) {
        return holdsNotice(path) ? lintFolder(path) : lintFolders(path);
    }
    if (path.extension() == ".json") {
        return lintFolder(path.has_parent_path() ? path.parent_path() : fs::path("."));
    }
    return lintSign(path);
}

} // namespace mingshi
