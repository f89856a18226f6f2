// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/notice_on_screen.h"

#include <algorithm>
#include <utility>

namespace mingshi {

Choice choiceOn(const NoticeOnScreen& shown, ConsentStatus status, ScreenEvidence evidence, std::string language,
                std::string device, Timestamp now)
{
    const auto shownAt = std::min(shown.shownAt, now); // the clock may have been set back meanwhile
    evidence.dwell = now - shownAt;
    evidence.layersOpened = {"summary"};
    if (shown.fullTextWasOpened) {
        evidence.layersOpened.emplace_back("full");
    }
    return {.purpose = shown.notice->purpose,
            .notice = shown.notice->ref,
            .language = std::move(language),
            .device = std::move(device),
            .shownAt = shownAt,
            .at = now,
            .validity = shown.notice->consentValidity,
            .status = status,
            .evidence = std::move(evidence)};
}

} // namespace mingshi
