// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/ruling.h"
#include "exchange/table_reader.h"

namespace mingshi::control {

/// English, for the command line; the buyer's sentences are translated where they are shown.
std::string_view sentence(Because because);
std::string_view sentence(ImportProblem::Kind kind);
/// "2026-2.validFrom: begins before version 2026-1 ends"
std::string sentence(const RuleProblem& problem);
/// "AG-01", "AG-01 60 %, DS-01 40 %", or the outcome in words.
std::string sentence(const Ruling& ruling);

} // namespace mingshi::control
