// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"

#include <optional>

/// The two kinds of JSON file of a notice folder. Everything that is wrong with a file is added to `problems`, one
/// short clause each; what was read counts only if nothing was. nullopt: not JSON, so there is nothing to read.
namespace mingshi::notice_json {

struct Head {
    Notice notice; ///< without texts and sha256
    std::vector<std::string> languages;
    std::optional<std::string> approvedTexts;
};

std::optional<Head> head(std::string_view content, std::vector<std::string>& problems);
std::optional<NoticeText> text(std::string_view content, std::string_view language, std::vector<std::string>& problems);

} // namespace mingshi::notice_json
