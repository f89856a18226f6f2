// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/consent_store.h"

namespace mingshi::scenes {

using namespace std::chrono_literals;

inline const Timestamp morning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h + 2min + 11s + 250ms;

inline AuditEntry byManager()
{
    return {.at = morning, .actor = "0002", .role = "manager", .action = "", .object = "", .reason = "", .consent = ""};
}

inline Choice choiceOf(Purpose purpose, ConsentStatus status, Timestamp at, std::chrono::seconds validity = 24h * 180)
{
    return {.purpose = purpose,
            .notice = {"N-" + std::string(code(purpose)), "3.1", std::string(64, 'c')},
            .language = "zh-CN",
            .device = "kiosk-01",
            .shownAt = at - 41s,
            .at = at,
            .validity = validity,
            .status = status,
            .evidence = {.buttonOrder = {"refuse", "agree"},
                         .equalSize = true,
                         .preselected = false,
                         .dwell = 41s,
                         .layersOpened = {"summary", "full"}}};
}

inline Choice agreed(Purpose purpose, Timestamp at = morning, std::chrono::seconds validity = 24h * 180)
{
    return choiceOf(purpose, ConsentStatus::Given, at, validity);
}

inline const Channel agent{"AG-01", ChannelKind::Agent, "远山经纪"};
inline const Channel referrer{"RF-09", ChannelKind::Referrer, "介绍人甲"};

/// Values that occur nowhere else, so that finding one means that it was left behind.
inline constexpr std::string_view canaryName = "张金丝雀";
inline constexpr std::string_view canaryLastFour = "739X";

inline DocumentDetails canaryDocument(const NumberHmac& number)
{
    DocumentDetails details;
    details.name.reveal() = canaryName;
    details.numberHmac = number;
    details.lastFour.reveal() = canaryLastFour;
    details.birth = std::chrono::year{1988} / 4 / 23;
    details.nameCheck = ValueCheck::Chip;
    details.numberCheck = ValueCheck::CheckDigit;
    return details;
}

inline NumberHmac someNumber()
{
    NumberHmac number{};
    for (std::size_t i = 0; i < number.size(); ++i) {
        number[i] = static_cast<std::byte>(i * 37 + 11);
    }
    return number;
}

inline IdentityCheck comparedAt(Timestamp at)
{
    ComparisonOutcome outcome;
    outcome.band = ComparisonBand::Match;
    outcome.threshold = 0.363;
    outcome.falseMatchRate = 0.0001;
    outcome.framesUsed = 5;
    outcome.models = {{"detector", std::string(64, 'a')}, {"comparer", std::string(64, 'b')}};
    outcome.calibration = "2026-01";
    outcome.softwareVersion = "0.1.0";
    outcome.at = at;
    return {.at = at,
            .method = IdentityCheckMethod::FaceComparison,
            .comparison = outcome,
            .byPerson = std::nullopt,
            .staff = "0001"};
}

inline IdentityCheck checkedByPersonAt(Timestamp at)
{
    return {.at = at,
            .method = IdentityCheckMethod::ByPerson,
            .comparison = std::nullopt,
            .byPerson = ByPersonResult::Agrees,
            .staff = "0001"};
}

} // namespace mingshi::scenes
