// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/access_key.h"
#include "emrtd/chip.h"
#include "emrtd/security_infos.h"

namespace mingshi::emrtd {

/// What a chip says of itself in a run with chip authentication mapping (ICAO 9303-11 section 4.4.3.3.3).
struct MappingProof {
    LockedBytes mappingKey; ///< its public key of the mapping
    LockedBytes factor;     ///< times its static public key it has to be the mapping key
};

/// What a run of PACE leaves.
struct PaceSession {
    SecureMessaging channel;
    std::optional<MappingProof> proof;
};

/// PACE with generic mapping on a curve (ICAO 9303-11 section 4.4), with the master file selected. Empty where the chip
/// does not accept the key. With `nameParameters` the chip is told which curve is meant. Errors: of the transport;
/// CardUnreadable; CardNotGenuine where it accepts the key and then does not prove that it knows it.
Result<std::optional<PaceSession>> pace(Chip& chip, const AccessKey& key, const PaceInfo& info, bool nameParameters,
                                        const RandomSource& random = randomBytes);

/// The public key as a data object, as it stands in what both sides authenticate (section 4.4.3.4).
Bytes publicKeyObject(BytesView protocol, BytesView point);

} // namespace mingshi::emrtd
