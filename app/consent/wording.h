// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi {

/// The languages that the rules about wording know. What a language denies, and from where to where, differs.
enum class Tongue { Chinese, English, Japanese, Korean, Russian, Arabic };

/// From a BCP 47 tag ("zh-TW": Chinese); nullopt for one that the rules do not know.
std::optional<Tongue> tongueOf(std::string_view language);

/// How far a denial reaches.
enum class Denial {
    InClause,  ///< "we do not sell it, or give it to any third party"
    Adjacent,  ///< only right before: "staying away is not deemed consent"
    Irrelevant ///< the words count even when denied
};

/// Words that one language says something with: a regular expression over `folded` text.
struct Wording {
    Tongue tongue;
    std::wregex pattern;
    Denial denial = Denial::InClause;
};

/// Sentences of folded text; a question is left out, for it claims nothing.
std::vector<std::wstring> statements(std::wstring_view folded);

/// The first place where `wording` is claimed, as it is written there: not denied ("不会永久保存"), not asked.
/// Chinese is not looked for in sentences with kana, nor Japanese in those without.
std::optional<std::wstring> claimed(const std::vector<std::wstring>& statements, const Wording& wording);

} // namespace mingshi
