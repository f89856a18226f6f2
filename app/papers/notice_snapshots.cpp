// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/notice_snapshots.h"

#include "papers/notice_json.h"
#include "json/small_file.h"

#include <algorithm>
#include <map>

namespace mingshi {

namespace {

namespace fs = std::filesystem;

std::optional<NoticeSnapshot> snapshotOf(const fs::path& folder)
{
    NoticeSnapshot notice;
    const auto add = [&](const std::string& name) {
        auto content = smallFile(folder / name);
        if (content) {
            notice.files.push_back({name, *std::move(content)});
        }
        return content.has_value();
    };
    if (!add("notice.json")) {
        return std::nullopt;
    }
    std::vector<std::string> problems;
    const auto head = notice_json::head(notice.files.front().content, problems);
    for (const auto& language : head ? head->languages : std::vector<std::string>()) {
        if (language.find('/') != std::string::npos || !add(language + ".json")) {
            return std::nullopt;
        }
    }
    return notice;
}

} // namespace

Result<std::vector<NoticeSnapshot>> noticeSnapshots(const fs::path& folder)
{
    std::vector<NoticeSnapshot> notices;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        if (auto notice = snapshotOf(entries->path())) {
            notices.push_back(*std::move(notice));
        }
    }
    if (error) {
        return fail(ErrorCode::NoticeMissing, folder.string() + ": " + error.message());
    }
    std::ranges::sort(notices, {}, &NoticeSnapshot::sha256);
    return notices;
}

std::vector<std::string> addNotices(Evidence& evidence, std::span<const NoticeSnapshot> notices)
{
    std::map<std::string, std::string> needed; // digest -> name
    for (const LoggedRecord& record : evidence.records) {
        needed[record.header[5]] = record.header[3] + ' ' + record.header[4];
    }
    for (const NoticeSnapshot& notice : notices) {
        if (needed.erase(notice.sha256()) != 0) {
            evidence.notices.push_back(notice);
        }
    }
    std::vector<std::string> missing;
    for (const auto& [digest, name] : needed) {
        missing.push_back(name + ' ' + digest);
    }
    return missing;
}

} // namespace mingshi
