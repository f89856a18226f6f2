// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/reading.h"
#include "evidence/verification.h"

namespace mingshi::checks {

/// All that an evidence pack claims, against itself and against what is trusted. `json` is what `pack` was read from.
std::vector<Finding> ofPack(const nlohmann::json& json, const reading::Pack& pack, const Trust& trust);

} // namespace mingshi::checks
