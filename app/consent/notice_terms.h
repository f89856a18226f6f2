// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/purpose.h"
#include "consent/wording.h"

#include <map>

/// The words that the rules about notices look for, as data: one line a language.
namespace mingshi::notice_terms {

struct Forbidden {
    std::string_view rule;
    std::string_view says; ///< what such words tell a person
    std::vector<Wording> wordings;
};
/// Words that no notice may contain, in any field (law.md 5.1 lint, 6.3 rules 4 and 5).
const std::vector<Forbidden>& forbidden();

/// Purposes that say nothing: a fault where the true one is not said beside them.
const std::vector<Wording>& vaguePurposes();
/// Periods that say nothing: a fault where no number stands beside them.
const std::vector<Wording>& vaguePeriods();
/// "Among others": a purpose or a list of data that is left open.
const std::vector<Wording>& openEnds();

/// Something that must be said, and the words that say it.
struct Statement {
    std::string_view what;
    std::map<Tongue, Wording> wordings;
};
/// What a text about the purpose has to say before it is the true one. All of them.
const std::vector<Statement>& truePurpose(Purpose purpose);
/// What the first layer about visits has to say: a commission, and who is paid it.
const std::vector<Statement>& firstLayerOfVisits();
/// What the sentence about economic consequences has to say. All of them.
const std::vector<Statement>& economicConsequence(Purpose purpose);

} // namespace mingshi::notice_terms
