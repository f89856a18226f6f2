// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rule_register.h"
#include "consent/visit.h"
#include "staff/dispute.h"
#include "staff/request.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace mingshi {

/// Figures for the manager: counts only.
struct Overview {
    std::size_t people = 0; ///< persons with a live data key
    std::size_t visits = 0;
    std::map<Purpose, std::size_t> given;
    std::map<Purpose, std::size_t> refused;
    std::map<Purpose, std::size_t> withdrawn;
    std::size_t storedFaces = 0; ///< counted from the schema's sealed pictures, toward 100,000 (law.md FR-15)
    std::vector<DeletionCertificate> deletions; ///< newest first, at most 100
    std::vector<Request> requests;              ///< open ones by due date, then the newest decided, at most 100
    std::vector<Dispute> disputes;              ///< the same order and number
    std::vector<KeptRule> rules;                ///< every version, drafts too, by start
    std::vector<LegalHold> holds;               ///< waiting and live ones by their end, then the newest of the others
    std::size_t overdue = 0;                    ///< people of whom something should be deleted by now
    std::optional<Timestamp> nextDeletion;      ///< when the next automatic deletion is due
    bool clockBehind = false;                   ///< the clock shows less than the newest record
    std::optional<Timestamp> lastBackup;        ///< by the log; empty: never
    std::uintmax_t freeBytes = 0;               ///< on the disk of the records
    std::size_t logEntries = 0;
    bool logIntact = false;

    bool operator==(const Overview&) const = default;
};

} // namespace mingshi
