// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/account.h"

#include "staff/codes.h"

#include <utility>

namespace mingshi {

namespace {

constexpr std::array<std::string_view, 5> roleCodes{"sales", "settlement_clerk", "manager", "privacy_officer",
                                                    "inspector"};

} // namespace

std::string_view code(Role role)
{
    return roleCodes[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFromCode(std::string_view text)
{
    return fromCode<Role>(roleCodes, text);
}

bool StaffSession::liveAt(Timestamp now) const
{
    return now >= since && now - lastTouch < idle && now - since < longest;
}

bool maySign(Role role)
{
    return role == Role::Sales || role == Role::Manager;
}

bool mayDelete(Role role)
{
    return role == Role::Manager;
}

bool mayManage(Role role)
{
    return role == Role::Manager || role == Role::PrivacyOfficer || role == Role::Inspector;
}

bool maySettle(Role role)
{
    return role == Role::SettlementClerk || role == Role::Manager;
}

bool mayApprove(Role role)
{
    return role == Role::Manager || role == Role::PrivacyOfficer;
}

AuditEntry entryBy(const StaffAccount& by, Timestamp at, std::string action, std::string object, std::string reason)
{
    return {.at = at,
            .actor = by.id,
            .role = std::string(code(by.role)),
            .action = std::move(action),
            .object = std::move(object),
            .reason = std::move(reason),
            .consent = {}};
}

} // namespace mingshi
