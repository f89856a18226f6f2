// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/notice_folder.h"

#include "consent/notice_change.h"
#include "consent/notice_lint.h"
#include "papers/notice_json.h"
#include "json/small_file.h"
#include "signatures/sha256.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>

namespace mingshi {

namespace {

namespace fs = std::filesystem;

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const auto& part : parts) {
        all += (all.empty() ? "" : ", ") + part;
    }
    return all;
}

std::unexpected<Error> incomplete(const fs::path& at, const std::vector<std::string>& problems)
{
    return fail(ErrorCode::NoticeIncomplete, at.string() + ": " + joined(problems));
}

/// The digest's lines and the file's names need plain names.
bool isLanguageTag(std::string_view tag)
{
    return !tag.empty() && tag.size() <= 35 && tag.front() != '-' && std::ranges::all_of(tag, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

std::vector<std::string> languageProblems(const fs::path& folder, const std::vector<std::string>& languages)
{
    std::vector<std::string> problems;
    std::set<std::string> seen;
    for (const auto& language : languages) {
        if (!isLanguageTag(language)) {
            problems.push_back("languages: not a language tag \"" + language + '"');
        } else if (!seen.insert(language).second) {
            problems.push_back("languages: doubled " + language);
        }
    }
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string stem = entry.path().stem().string();
        if (entry.path().extension() == ".json" && stem != "notice" && !seen.contains(stem)) {
            problems.push_back("languages: does not list " + entry.path().filename().string());
        }
    }
    std::ranges::sort(problems);
    return problems;
}

/// What a language must not change: which data there is, of which kind, and how many parties.
std::vector<std::string> differences(const std::vector<NoticeText>& texts)
{
    std::vector<std::string> problems;
    const auto kinds = [](const NoticeText& text) {
        std::vector<std::tuple<std::string, bool, bool>> all;
        for (const auto& item : text.pii) {
            all.emplace_back(item.dpvType, item.sensitive, item.optional);
        }
        return all;
    };
    for (const auto& text : texts) {
        if (kinds(text) != kinds(texts.front())) {
            problems.push_back(text.language + ".pii: not the same data as " + texts.front().language + ".pii");
        }
        if (text.recipients.size() != texts.front().recipients.size()) {
            problems.push_back(text.language + ".recipients: not the same as " + texts.front().language +
                               ".recipients");
        }
    }
    return problems;
}

Result<std::vector<fs::path>> foldersIn(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        if (entries->is_directory(error) && !entries->path().filename().string().starts_with('.')) {
            folders.push_back(entries->path());
        }
    }
    if (error) {
        return fail(ErrorCode::NoticeMissing, folder.string() + ": " + error.message());
    }
    std::ranges::sort(folders);
    return folders;
}

} // namespace

Result<NoticeDraft> readDraft(const fs::path& folder)
{
    const auto headJson = smallFile(folder / "notice.json");
    if (!headJson) {
        return std::unexpected(headJson.error());
    }
    std::vector<std::string> problems;
    auto head = notice_json::head(*headJson, problems);
    if (!head) {
        return incomplete(folder / "notice.json", problems);
    }
    if (versionNumbers(head->notice.ref.version).empty()) {
        problems.push_back("version: not numbers with dots between");
    }
    std::ranges::move(languageProblems(folder, head->languages), std::back_inserter(problems));

    NoticeDraft draft{.notice = std::move(head->notice),
                      .approvedTexts = std::move(head->approvedTexts),
                      .textsSha256 = {},
                      .faults = {}};
    const auto note = [&](const fs::path& at, const std::vector<std::string>& faults) {
        for (const auto& fault : faults) {
            draft.faults.push_back({ErrorCode::NoticeIncomplete, at, fault});
        }
    };
    note(folder / "notice.json", problems);

    std::string textLines;
    for (const auto& language : head->languages) {
        if (!isLanguageTag(language)) {
            continue; // said above; it must not become a path
        }
        const fs::path file = folder / (language + ".json");
        const auto textJson = smallFile(file);
        if (!textJson) {
            draft.faults.push_back({textJson.error().code, file, "cannot be read"});
            continue;
        }
        problems.clear();
        if (auto text = notice_json::text(*textJson, language, problems)) {
            draft.notice.texts.push_back(*std::move(text));
        }
        note(file, problems);
        textLines += sha256Line(*textJson, file.filename().string());
    }
    if (draft.faults.empty()) {
        note(folder, differences(draft.notice.texts));
    }
    draft.textsSha256 = sha256Hex(textLines);
    draft.notice.ref.sha256 = sha256Hex(sha256Line(*headJson, "notice.json") + textLines);
    return draft;
}

Result<Notice> readNotice(const fs::path& folder)
{
    auto draft = readDraft(folder);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    if (!draft->faults.empty()) {
        const auto& first = draft->faults.front();
        std::vector<std::string> inThatFile;
        for (const auto& fault : draft->faults) {
            if (fault.file == first.file) {
                inThatFile.push_back(fault.what);
            }
        }
        return fail(first.code, first.file.string() + ": " + joined(inThatFile));
    }
    if (draft->approvedTexts && *draft->approvedTexts != draft->textsSha256) {
        return fail(ErrorCode::NoticeAltered, folder.string() + ": the texts are " + draft->textsSha256 +
                                                  ", approved were " + *draft->approvedTexts);
    }
    std::vector<std::string> problems;
    for (const auto& finding : lint(draft->notice)) {
        problems.push_back(finding.rule == "mandatory-field" ? finding.field : finding.field + ": " + finding.message);
    }
    if (!problems.empty()) {
        return incomplete(folder, problems);
    }
    return std::move(draft->notice);
}

Result<NoticesOnFile> readNotices(const fs::path& folder, Timestamp now, const std::vector<std::string>& languages)
{
    const auto folders = foldersIn(folder);
    if (!folders) {
        return std::unexpected(folders.error());
    }
    std::map<std::pair<Purpose, std::vector<int>>, fs::path> seen;
    NoticesOnFile onFile;
    auto& active = onFile.active;
    for (const auto& path : *folders) {
        auto notice = readNotice(path);
        if (!notice) {
            return std::unexpected(notice.error());
        }
        const auto kept = onFile.all.emplace_back(std::make_shared<const Notice>(*std::move(notice)));
        const auto version = versionNumbers(kept->ref.version);
        const auto [other, isNew] = seen.emplace(std::pair(kept->purpose, version), path);
        if (!isNew) {
            return fail(ErrorCode::NoticeAltered, std::string(code(kept->purpose)) + " has version " +
                                                      kept->ref.version + " twice: " + other->second.string() + ", " +
                                                      path.string());
        }
        if (now < kept->validFrom || now >= kept->validTo) {
            continue;
        }
        auto& newest = active[kept->purpose];
        if (newest == nullptr || versionNumbers(newest->ref.version) < version) {
            newest = kept;
        }
    }
    if (active.empty()) {
        return fail(ErrorCode::NoticeMissing, folder.string() + ": no notice is valid at " + toIso8601(now));
    }
    for (const auto& [purpose, notice] : active) {
        for (const auto& language : languages) {
            if (notice->text(language) == nullptr) {
                return fail(ErrorCode::NoticeIncomplete,
                            notice->ref.id + " has no text in \"" + language + "\", which the site's settings offer");
            }
        }
    }
    return onFile;
}

} // namespace mingshi
