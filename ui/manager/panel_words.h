// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "errors/error.h"
#include "staff/overview.h"
#include "staff/part_health.h"

namespace mingshi::panel_words {

QString purpose(const Language& language, Purpose purpose);

/// With the item of PIPL article 47(1) that it falls under.
QString reason(const Language& language, DeletionReason reason);

/// Everything that the certificate says.
std::vector<Fact> certificate(const Language& language, const DeletionCertificate& certificate);

/// One row a deletion: when it was proven, and of how many rows.
std::vector<Fact> deletions(const Language& language, const std::vector<DeletionCertificate>& certificates);

/// What a deletion of this record takes: one row a consent, and the visits.
std::vector<Fact> goes(const Language& language, const KnownVisitor& visitor);
/// One row an item of PIPL article 47(1).
std::vector<Fact> reasons(const Language& language);

QString nextDeletion(const Language& language, const Overview& overview);
QString overdue(const Language& language, const Overview& overview); ///< empty: nothing is

/// One row a part, then backup, disk, clock and log. `parts`: those that answered.
std::vector<Fact> health(const Language& language, const std::vector<PartHealth>& parts, const Overview& overview);

QString whatHappened(const Language& language, ErrorCode code);
QString whatToDo(const Language& language, ErrorCode code);

} // namespace mingshi::panel_words
