// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"

#include <memory>
#include <span>

/// What a newer version of a notice says differently, and whether it has to be asked about again (law.md F12, PIPL
/// 14(2), 17(2)).
namespace mingshi {

/// "1.10" as {1, 10}; trailing zeros say nothing. Empty unless numbers with dots between.
std::vector<int> versionNumbers(std::string_view version);

/// One thing that is said differently. One side is empty when the other version does not say it at all.
struct NoticeChange {
    std::string_view key; ///< of `NoticeRow`
    std::string before;
    std::string after;

    bool operator==(const NoticeChange&) const = default;
};

/// Row by row, in the order of the full text of `after`, then what only `before` says; without "version", which always
/// differs. In `language`; where one of the two has none, in the first language of each, which is the one that counts.
std::vector<NoticeChange> changesBetween(const Notice& before, const Notice& after, std::string_view language);

/// The version of `onFile` that `agreedTo` names, by its digest; nullptr if it is not there.
std::shared_ptr<const Notice> onFile(const NoticeRef& agreedTo,
                                     std::span<const std::shared_ptr<const Notice>> versions);

/// Whether a consent that was given under `agreedTo` covers processing under `active`: it is the same notice, or every
/// version after it up to `active` is on file and editorial. A version that is not on file cannot be called editorial.
bool covers(const NoticeRef& agreedTo, const Notice& active, std::span<const std::shared_ptr<const Notice>> versions);

} // namespace mingshi
