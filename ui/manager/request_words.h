// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "staff/request.h"

namespace mingshi::request_words {

/// "No. 7 · Correction".
QString title(const Language& language, const Request& request);

/// One row a request: its title, and until when or how it was decided.
std::vector<Fact> all(const Language& language, const std::vector<Request>& requests, Timestamp now);
/// Everything that is known of one.
std::vector<Fact> facts(const Language& language, const Request& request, Timestamp now);

std::vector<Fact> kinds(const Language& language);
std::vector<Fact> outcomes(const Language& language);
std::vector<Fact> grounds(const Language& language);

} // namespace mingshi::request_words
