// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/held_data.h"
#include "controls/fact_rows.h"
#include "controls/language.h"

#include <memory>
#include <span>

namespace mingshi::visitor_words {

/// Everything that is kept about one person, a row an entry: visits, the document, identity checks, consents with who
/// is given what and until when. `versions`: the notices that consents are bound to.
std::vector<Fact> heldRows(const HeldData& held, std::span<const std::shared_ptr<const Notice>> versions,
                           const Language& language);

} // namespace mingshi::visitor_words
