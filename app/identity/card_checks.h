// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/card_text.h"
#include "identity/check.h"

#include <chrono>
#include <string>
#include <vector>

namespace mingshi {

/// What a chip's text proves or contradicts about itself, for `mingshictl document`: number, region, birth_date,
/// birth_date_matches_number, sex, sex_matches_number, nation (residents), nationality (foreigners), valid_from,
/// expiry_date, check_digit. Whether the card is still valid is not among them: that is said, not decided.
std::vector<Check> checksOf(const CardText& text);

/// The number of 2017 that the holder of a card of 2023 had (id.md 1.3), in ordinary memory; empty without its three
/// characters on the card.
std::string formerNumberOf(const CardText& text);

} // namespace mingshi
