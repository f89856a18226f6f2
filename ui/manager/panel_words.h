// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "errors/error.h"
#include "staff/overview.h"

namespace mingshi::panel_words {

QString purpose(const Language& language, Purpose purpose);

/// With the item of PIPL article 47(1) that it falls under.
QString reason(const Language& language, DeletionReason reason);

/// Everything that the certificate says.
std::vector<Fact> certificate(const Language& language, const DeletionCertificate& certificate);

/// One row a deletion: when it was proven, and of how many rows.
std::vector<Fact> deletions(const Language& language, const std::vector<DeletionCertificate>& certificates);

QString whatHappened(const Language& language, ErrorCode code);
QString whatToDo(const Language& language, ErrorCode code);

} // namespace mingshi::panel_words
