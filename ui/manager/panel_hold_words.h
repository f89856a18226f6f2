// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/panel_flow.h"

/// Legal holds as the manager's panel says them.
namespace mingshi::panel_hold_words {

QString title(const Language& language, const LegalHold& hold);
/// One row a hold: its title, and whether it waits, until when it lives, or how it ended.
std::vector<Fact> all(const Language& language, const std::vector<LegalHold>& holds);
std::vector<Fact> facts(const Language& language, const LegalHold& hold);
/// What stays, restricted, if this person's record is deleted now.
std::vector<Fact> stays(const Language& language, const Holdable& holdable);

std::vector<Fact> grounds(const Language& language);
/// Each class with how much of it there is.
std::vector<Fact> classes(const Language& language, const Holdable& holdable);
std::vector<Fact> periods(const Language& language);
/// What the hold that is being chosen would keep, and what goes in any case.
std::vector<Fact> preview(const Language& language, const panel::at::NewHold& fresh);

} // namespace mingshi::panel_hold_words
