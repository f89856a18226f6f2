// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/notice_change.h"

#include <algorithm>
#include <charconv>
#include <ranges>

namespace mingshi {

namespace {

std::string textOf(const std::vector<NoticeRow>& rows, std::string_view key)
{
    const auto row = std::ranges::find(rows, key, &NoticeRow::key);
    return row == rows.end() ? std::string() : row->text;
}

} // namespace

std::vector<int> versionNumbers(std::string_view version)
{
    std::vector<int> numbers;
    for (const auto part : std::views::split(version, '.')) {
        const std::string_view text(part.begin(), part.end());
        int number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || problem != std::errc{} || end != text.data() + text.size() || number < 0) {
            return {};
        }
        numbers.push_back(number);
    }
    while (numbers.size() > 1 && numbers.back() == 0) {
        numbers.pop_back();
    }
    return numbers;
}

std::vector<NoticeChange> changesBetween(const Notice& before, const Notice& after, std::string_view language)
{
    if (before.texts.empty() || after.texts.empty()) {
        return {};
    }
    const NoticeText* was = before.text(language);
    const NoticeText* is = after.text(language);
    if (was == nullptr || is == nullptr) {
        was = &before.texts.front();
        is = &after.texts.front();
    }
    const auto old = fullText(before, *was);
    const auto now = fullText(after, *is);
    std::vector<NoticeChange> changes;
    for (const auto& row : now) {
        if (auto said = textOf(old, row.key); row.key != "version" && said != row.text) {
            changes.push_back({row.key, std::move(said), row.text});
        }
    }
    for (const auto& row : old) {
        if (std::ranges::find(now, row.key, &NoticeRow::key) == now.end()) {
            changes.push_back({row.key, row.text, {}});
        }
    }
    return changes;
}

std::shared_ptr<const Notice> onFile(const NoticeRef& agreedTo, std::span<const std::shared_ptr<const Notice>> versions)
{
    const auto found =
        std::ranges::find_if(versions, [&](const auto& notice) { return notice->ref.sha256 == agreedTo.sha256; });
    return found == versions.end() ? nullptr : *found;
}

bool covers(const NoticeRef& agreedTo, const Notice& active, std::span<const std::shared_ptr<const Notice>> versions)
{
    if (agreedTo == active.ref) {
        return true;
    }
    const auto from = versionNumbers(agreedTo.version);
    const auto to = versionNumbers(active.ref.version);
    if (onFile(agreedTo, versions) == nullptr || !(from < to)) {
        return false; // nobody can say what was agreed to, or it is not what came before
    }
    return active.change == ChangeClass::Editorial && std::ranges::none_of(versions, [&](const auto& notice) {
               const auto version = versionNumbers(notice->ref.version);
               return notice->purpose == active.purpose && from < version && version < to &&
                      notice->change == ChangeClass::Material;
           });
}

} // namespace mingshi
