// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/held_data.h"

#include <memory>
#include <span>
#include <string>

namespace mingshi {

/// The copy that the holder of a pass may have of everything that is kept (PIPL 45, NDSR 25), in a form that a program
/// can read: resources/schemas/access-copy.schema.json. Indented UTF-8. Each consent is its whole record
/// (record_json.h), with its notice and the recipients named there, as long as that notice is among `versions`; else
/// the short one, for which another version of the notice has to be there.
std::string heldJson(const HeldData& held, std::span<const std::shared_ptr<const Notice>> versions);

} // namespace mingshi
