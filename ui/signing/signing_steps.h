// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "signing/signing_flow.h"

namespace mingshi {

/// The way of one signing, for the list at the desk's side.
struct SigningSteps {
    std::vector<Fact> rows; ///< label; in value, for a step that is behind, how it went
    int current = 0;        ///< row that the screen belongs to
};

/// A purpose that the site does not offer is no step. An answer is told as "Answered", whichever it was.
SigningSteps stepsOf(const visit::Site& site, const signing::State& state, const Language& language);

} // namespace mingshi
