// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/access_key.h"
#include "emrtd/chip.h"

namespace mingshi::emrtd {

/// Basic access control (ICAO 9303-11 section 4.3), with the application selected. Empty where the chip does not accept
/// the key. Errors: of the transport; CardUnreadable; CardNotGenuine where it accepts the key and then does not know
/// it.
Result<std::optional<SecureMessaging>> basicAccess(Chip& chip, const AccessKey& key,
                                                   const RandomSource& random = randomBytes);

} // namespace mingshi::emrtd
