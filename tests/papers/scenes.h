// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/pass.h"
#include "consent/record.h"
#include "papers/notice_folder.h"
#include "signatures/signing_key.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace mingshi::scenes {

using namespace std::chrono_literals;

inline const Timestamp morning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 2h + 3min + 40s;

inline std::filesystem::path shippedNotices()
{
    return std::filesystem::path(MINGSHI_SOURCE_DIR) / "resources" / "notices";
}

inline Notice shipped(const char* id)
{
    auto notice = readNotice(shippedNotices() / id);
    if (!notice) {
        throw std::runtime_error(toString(notice.error()));
    }
    return *std::move(notice);
}

inline Choice choice(const Notice& notice, ConsentStatus status, const std::string& language = "zh-CN")
{
    return {.purpose = notice.purpose,
            .notice = notice.ref,
            .language = language,
            .device = "kiosk-01",
            .shownAt = morning - 61s,
            .at = morning,
            .validity = notice.consentValidity,
            .status = status,
            .evidence = {.buttonOrder = {"refuse", "agree"},
                         .equalSize = true,
                         .preselected = false,
                         .dwell = 61s,
                         .layersOpened = {"summary", "full"}}};
}

inline constexpr auto recordId = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44";
inline constexpr auto principal = "subj_7f3k-92qd-m0xa";

inline ConsentRecord agreed(const Notice& notice, const std::string& language = "zh-CN")
{
    return recordOf(choice(notice, ConsentStatus::Given, language), recordId, principal);
}

inline ConsentRecord withdrawn(const Notice& notice)
{
    auto record = agreed(notice);
    record.events.push_back({.at = morning + 24h,
                             .validity = 0s,
                             .entity = record.principal,
                             .status = ConsentStatus::Withdrawn,
                             .indication = "touch:withdraw",
                             .evidence = std::nullopt});
    return record;
}

/// Any key; another number gives another.
inline SigningKey signingKey(unsigned char number = 1)
{
    LockedBytes seed(32);
    seed.data()[0] = std::byte{number};
    return SigningKey(seed);
}

inline PassCode pass()
{
    return *PassCode::fromText("MX7K-PQ2D-94RA-TT0C");
}

} // namespace mingshi::scenes
