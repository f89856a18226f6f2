// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/legal_hold.h"
#include "store/personal_rows.h"

namespace mingshi::store {

/// One deletion as it was decided.
struct Deletion {
    RecordId id;
    Pseudonym principal;
    Extent extent;
    DeletionReason reason = DeletionReason::ConsentWithdrawn;
    bool byRetention = false; ///< nobody asked for it: the period was over
    Timestamp at{};
    /// The holds on the person that lived then; one that is made again in an older copy of the database brings them
    /// along.
    std::optional<std::vector<LegalHold>> holds = {};
};

} // namespace mingshi::store
