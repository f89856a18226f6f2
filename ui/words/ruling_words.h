// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/sealed_ruling.h"
#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/dispute.h"

/// What a ruling says, in the language of the moment. Knowing nothing never reads as "first visit today" (law.md F7).
namespace mingshi::ruling_words {

QString channel(const Language& language, const Channel& channel);

/// A code or a version, which reads from left to right inside right-to-left words too.
QString codeWords(const Language& language, const std::string& code);

/// Channels by their codes, as the site and the visits name them.
using Names = std::map<std::string, QString>;

/// To the buyer: who brought them, and what follows.
QString outcome(const Language& language, const Ruling& ruling, const Names& names);
/// For staff, at the contract.
QString result(const Language& language, const Ruling& ruling, const Names& names);

/// The chain of reasons: label what it looks at, detail the sentence, value the rule and its version.
std::vector<Fact> reasons(const Language& language, const RuledVisits& ruled, const Names& names);
QString sentence(const Language& language, Because because);

/// One row a correction: which visit, what was named, what stands now.
std::vector<Fact> corrections(const Language& language, const RuledVisits& ruled);
std::vector<Fact> visits(const Language& language, const RuledVisits& ruled);

/// "Dispute 3, decided by a person until 16 December, 23:59".
QString dispute(const Language& language, const Dispute& dispute);

} // namespace mingshi::ruling_words
