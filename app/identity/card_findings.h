// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/card_text.h"

#include <vector>

namespace mingshi {

/// What staff should look at, in the order of DocumentFinding. A date that is not one counts as a mismatch: the card
/// cannot be shown to be in order then.
std::vector<DocumentFinding> findingsOf(const CardText& text, std::chrono::year_month_day today);

/// Whether a wrong check digit means that the card was misread. Not so for the numbers of 2017: even a widely printed
/// specimen breaks their rule (id.md 1.3), so that one stays a finding.
bool numberMustCheck(DocumentKind kind);

} // namespace mingshi
