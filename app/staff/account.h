// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// law.md section 4.
enum class Role { Sales, SettlementClerk, Manager, PrivacyOfficer, Inspector };

std::string_view code(Role role); ///< "sales"
std::optional<Role> roleFromCode(std::string_view code);

/// An account of a member of staff; the password is never part of it.
struct StaffAccount {
    std::string id; ///< "0001"
    std::string displayName;
    Role role = Role::Sales;

    bool operator==(const StaffAccount&) const = default;
};

/// A signed-in member of staff. It ends after `idle` without a touch and after `longest` in any case.
struct StaffSession {
    StaffAccount account;
    Timestamp since{};
    Timestamp lastTouch{};

    static constexpr std::chrono::minutes idle{5};
    static constexpr std::chrono::hours longest{8};

    bool liveAt(Timestamp now) const;

    bool operator==(const StaffSession&) const = default;
};

bool maySign(Role role);    ///< may open a signing
bool mayManage(Role role);  ///< may open the manager's panel
bool mayDelete(Role role);  ///< may open and delete one person's record
bool maySettle(Role role);  ///< may bring in channels' claims and propose rules about commissions
bool mayApprove(Role role); ///< may approve rules that another account proposed

/// One line of the audit log (law.md section 4): no personal data in any field.
struct AuditEntry {
    Timestamp at{};
    std::string actor; ///< account id, "visitor" or "system"
    std::string role;
    std::string action;  ///< e.g. "signing.open"
    std::string object;  ///< a pseudonym or record id, or empty
    std::string reason;  ///< a code
    std::string consent; ///< id of the consent record that allowed it, or empty

    bool operator==(const AuditEntry&) const = default;
};

/// What `by` did.
AuditEntry entryBy(const StaffAccount& by, Timestamp at, std::string action, std::string object, std::string reason);

} // namespace mingshi
