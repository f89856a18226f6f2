// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table_reader.h"

#include "attribution/claim.h"
#include "attribution/replay.h"

namespace mingshi {

/// Channels' claims: claim_code (报备码), channel (渠道), channel_kind (渠道类型), registered_at (报备时间). There is
/// no column for a client, and a file with one is refused whole (law.md F8). `take` gets each claim as it comes, before
/// it is known whether the file will be refused.
ImportReport importClaims(std::istream& in, const ImportOptions& options, const std::function<void(Claim)>& take);

/// Past visits for a replay: person (访客代号), visit (到访编号), visited_at (到访时间), channel (渠道), channel_kind
/// (渠道类型), claim_code (报备码), answer (确认). A visit at which several claims were answered has a row for each.
struct VisitImport {
    ImportReport report;
    std::vector<PersonVisits> people; ///< empty if the file is refused
};
VisitImport importVisits(std::istream& in, const ImportOptions& options);

} // namespace mingshi
