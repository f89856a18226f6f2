// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/signing_key.h"
#include "store/decommission.h"

#include "consent/timestamp.h"

#include <functional>
#include <optional>
#include <string>

/// The end of a site's records, which can be stopped at any moment and gone on with. An order is written down first,
/// signed with the site's key while that exists; then everything is wiped; then a certificate is signed with a key that
/// was made for it and is destroyed.
namespace mingshi::control {

struct DecommissionOrder {
    std::string site;
    std::string by; ///< account id
    Timestamp at{};
    std::filesystem::path folder;
    RecordFiles records;
    std::size_t people = 0; ///< with what they were, when it was ordered
    std::size_t visits = 0;
    std::size_t logEntries = 0;
    std::optional<Timestamp> lastBackup;
};

/// Writes order and key into `to`. Errors: FolderUnwritable, DiskFull, StoreRuleBroken (`to` lies within what is wiped,
/// or holds an order).
Result<void> beginDecommission(const DecommissionOrder& order, const SigningKey& site, const std::filesystem::path& to);

struct Decommissioned {
    std::filesystem::path certificate; ///< .json; beside it .pdf and .pem, the key with which it can be verified
    std::size_t wiped = 0;
    std::vector<std::string> notReachable;
};
/// Wipes what the order in `to` names, from wherever it was stopped. `beforeEach` is called before each file and before
/// each part of the end. Errors: RecordUnreadable (no order, or it was altered), StoreBusy, FolderUnwritable,
/// DiskFault, DeletionNotProven (something is there again).
Result<Decommissioned> finishDecommission(const std::filesystem::path& to,
                                          const std::function<void(std::size_t step)>& beforeEach = {});

} // namespace mingshi::control
