// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/chip.h"
#include "emrtd/pace.h"
#include "emrtd/security_infos.h"

namespace mingshi::emrtd {

/// A key pair that cannot be read out of the chip tells it from a copy of its data (ICAO 9303-11 section 6).

/// Whether the key is on a curve that is known here.
bool canAuthenticate(const ChipAuthenticationInfo& info);

/// Chip authentication: a new channel is agreed on with the static key of DG14 and takes the place of the old one. That
/// the chip has the key shows in that it answers there: the command that was agreed on is followed by one more. False
/// where it does not. Errors: of the transport.
Result<bool> authenticateChip(Chip& chip, const ChipAuthenticationInfo& info, const RandomSource& random = randomBytes);

/// Active authentication: the chip signs a challenge with the key of DG15. `digest` is for ECDSA, as DG14 says; null:
/// what fits the key. False where the signature does not hold. Errors: of the transport.
Result<bool> authenticateActively(Chip& chip, BytesView publicKey, const char* digest,
                                  const RandomSource& random = randomBytes);

/// Whether a signature over a challenge holds: RSA with message recovery (ISO/IEC 9796-2 scheme 1) or plain ECDSA.
bool activeSignatureHolds(BytesView publicKey, const char* digest, BytesView challenge, BytesView signature);

/// Whether what a chip proved of itself in PACE fits the static key for that curve in EF.CardSecurity.
bool mappingProofHolds(const MappingProof& proof, std::size_t parameters, const SecurityInfos& infos);

} // namespace mingshi::emrtd
