// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/dispute.h"
#include "words/ruling_words.h"

namespace mingshi::dispute_words {

/// "No. 3 · The buyer says that the ruling is not right".
QString title(const Language& language, const Dispute& dispute);
/// One row a dispute: its title, and until when or how it was decided.
std::vector<Fact> all(const Language& language, const std::vector<Dispute>& disputes, Timestamp now);
/// Everything that is known of one, without what its person's records say.
std::vector<Fact> facts(const Language& language, const Dispute& dispute, Timestamp now);

std::vector<Fact> outcomes(const Language& language);
std::vector<Fact> reasons(const Language& language);

} // namespace mingshi::dispute_words
