// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/ruling.h"

#include <string>
#include <vector>

/// Two channels of each paid kind, a plain rule of one year, and visits by the hour.
namespace mingshi::scenes {

using namespace std::chrono_literals;

inline constexpr auto day = std::chrono::days{1};
inline const Timestamp start = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1};
inline const Timestamp end = std::chrono::sys_days{std::chrono::year{2027} / 1 / 1};
inline const Timestamp noon = start + 100 * day; ///< of the visit that most tests judge

inline const Channel agent{"AG-01", ChannelKind::Agent, "远山经纪"};
inline const Channel otherAgent{"AG-02", ChannelKind::Agent, "近水经纪"};
inline const Channel distributor{"DS-01", ChannelKind::Distributor, "大桥分销"};
inline const Channel referrer{"RF-09", ChannelKind::Referrer, "介绍人甲"};
inline const Channel walkIn{"", ChannelKind::WalkIn, ""};
inline const Channel notSaid{"", ChannelKind::NotSaid, ""};

/// Everything off: the earliest confirmed claim wins, and a named channel counts.
inline RuleVersion plainRule()
{
    RuleVersion rule;
    rule.version = "2026-1";
    rule.validFrom = start;
    rule.validTo = end;
    rule.proposedBy = "0003";
    rule.approvedBy = "0004";
    return rule;
}

/// The code is made from the channel's, so that a test sees whose it is.
inline Claim claimOf(const Channel& channel, Timestamp registeredAt, std::string number = "1")
{
    return {"CLM-" + channel.code + "-" + number, channel.code, channel.kind, registeredAt};
}

inline AnsweredClaim yes(const Claim& claim)
{
    return {claim.code, ClaimAnswer::Confirmed};
}

inline VisitEvent visitAt(std::string id, Timestamp at, const Channel& named, std::vector<AnsweredClaim> answers = {})
{
    return {std::move(id), {at, named}, std::move(answers)};
}

inline std::vector<Because> becauseOf(const Ruling& ruling)
{
    std::vector<Because> all;
    for (const auto& reason : ruling.reasons) {
        all.push_back(reason.because);
    }
    return all;
}

inline const Reason* reasonOf(const Ruling& ruling, Because because)
{
    for (const auto& reason : ruling.reasons) {
        if (reason.because == because) {
            return &reason;
        }
    }
    return nullptr;
}

/// "AG-01", "AG-01 6000, DS-01 4000", or the outcome's code.
inline std::string told(const Ruling& ruling)
{
    if (ruling.shares.empty()) {
        return std::string(code(ruling.outcome));
    }
    std::string text;
    for (const auto& share : ruling.shares) {
        text += (text.empty() ? "" : ", ") + share.channel;
        text += ruling.outcome == Outcome::Split ? " " + std::to_string(share.basisPoints) : "";
    }
    return text;
}

} // namespace mingshi::scenes
