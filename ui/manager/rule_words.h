// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rule_register.h"
#include "controls/fact_rows.h"
#include "controls/language.h"

namespace mingshi::rule_words {

/// One row a version: label its name, value whether it is a draft, in force, over or to come.
std::vector<Fact> all(const Language& language, const std::vector<KeptRule>& rules, Timestamp now);
/// Every rule of a version in words.
std::vector<Fact> facts(const Language& language, const KeptRule& rule);
/// Why a draft cannot be approved.
QString why(const Language& language, const RuleProblem& problem);

} // namespace mingshi::rule_words
