// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"
#include "controls/fact_rows.h"
#include "controls/language.h"

namespace mingshi::signing_words {

/// A notice's full text as rows, each field's key turned into words (context "Notice").
std::vector<Fact> noticeRows(const Language& language, const Notice& notice, const NoticeText& text);

/// The first layer, one row a sentence.
std::vector<Fact> summaryRows(const NoticeText& text);

/// Which answer stands first in reading order: the parity of the approved text's digest, so that nobody picks it and it
/// stays the same for a version.
bool agreeStandsFirst(const NoticeRef& notice);

} // namespace mingshi::signing_words
