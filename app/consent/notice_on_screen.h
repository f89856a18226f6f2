// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"

#include <memory>

namespace mingshi {

/// The notice of one purpose before a person, with its two equal answers. Nothing is pre-selected; reading to the end
/// is not consent (law.md 6.3).
struct NoticeOnScreen {
    std::shared_ptr<const Notice> notice;
    Timestamp shownAt{};
    bool fullTextOpen = false;
    bool fullTextWasOpened = false;

    /// For an answer: the second of two quick taps was meant for the screen before.
    bool seenFor(std::chrono::milliseconds least, Timestamp now) const
    {
        return now < shownAt || now - shownAt >= least;
    }

    bool operator==(const NoticeOnScreen&) const = default;
};

/// The choice made on it at `now`, in `language`, at `device`; how long it was seen and which layers were opened is put
/// into `evidence` here.
Choice choiceOn(const NoticeOnScreen& shown, ConsentStatus status, ScreenEvidence evidence, std::string language,
                std::string device, Timestamp now);

} // namespace mingshi
