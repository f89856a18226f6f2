// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/pace.h"
#include "emrtd/security_object.h"

#include <expected>
#include <optional>
#include <string>

namespace mingshi::emrtd {

/// How a chip was opened.
struct ChipAccess {
    std::optional<PaceInfo> pace;             ///< empty: BAC
    std::optional<MappingProof> proof;        ///< with chip authentication mapping
    std::optional<CardSecurity> cardSecurity; ///< the same
};

enum class AccessRefusal {
    KeyNotAccepted,
    CanNeedsPace ///< the chip knows no PACE, and there is no key of the zone
};

/// Opens a chip and selects its application: by PACE where EF.CardAccess offers it, with the card access number if
/// there is one, else by BAC (ICAO 9303-11 section 4.2). Errors: of the transport; CardUnreadable, CardNotGenuine,
/// CardKindUnknown.
Result<std::expected<ChipAccess, AccessRefusal>> openChip(Chip& chip, const AccessKey* zoneKey, const AccessKey* can,
                                                          const RandomSource& random);

/// "PACE, AES-128", "BAC".
std::string describe(const ChipAccess& access);

} // namespace mingshi::emrtd
