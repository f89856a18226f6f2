// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/access_key.h"
#include "emrtd/chip_transport.h"
#include "emrtd/face_image.h"
#include "emrtd/issuers.h"
#include "identity/check.h"
#include "identity/mrz.h"
#include "memory/locked_bytes.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mingshi::emrtd {

/// What is true beside the checks; said, not decided.
enum class ChipNote {
    KeyNotAccepted, ///< number, birth, expiry or CAN are not those of this chip
    CanNeedsPace,   ///< the chip knows no PACE, so the zone is needed
    NoIssuers,      ///< the site gave no list of issuers
    IssuerUnknown,  ///< none of the site's issuers signed the document signer
    SignerNotYetValid,
    SignerExpired,
    IssuerExpired,
    MayBeCopy,        ///< the chip has nothing to prove itself with: the data is genuine, the chip may be a copy
    FaceMissing,      ///< no portrait of a kind that is known
    ShortLengthsOnly, ///< the chip announced long answers, but they did not come through
};

/// What is taken from a chip; the rest is not read. Files and keys are wiped when the reading is over.
struct ChipScope {
    bool face = false;    ///< DG2
    bool fullName = true; ///< DG11, where it is
};

struct ChipReading {
    /// In order, as far as reading came: chip_access; security_object, security_object_signature, issuer_trusted;
    /// dg1_hash, ... of every group that was read; dg1; then what proves the chip, where it has such:
    /// chip_authentication_mapping, chip_authentication, active_authentication; printed_zone_matches where a whole zone
    /// was given.
    std::vector<Check> checks;
    std::vector<ChipNote> notes;
    std::string access; ///< "PACE, AES-128", "BAC"; empty where the key was not accepted
    std::optional<Mrz> mrz;
    LockedText fullName;
    LockedBytes face; ///< the picture file
    std::optional<FaceImageFormat> faceFormat;
    std::string signer; ///< the document signer's name
    std::string issuer; ///< its issuer's, where it is trusted
};

struct ChipQuestion {
    const AccessKey* zoneKey = nullptr; ///< of the zone; null: not known
    const AccessKey* can = nullptr;     ///< goes first where the chip knows PACE; null: not known
    const Mrz* printed = nullptr;       ///< the zone in print, if it was read whole
    const Issuers* issuers = nullptr;
    ChipScope scope = {};
    std::chrono::sys_seconds now = {};
    RandomSource random = randomBytes;
};

enum class ChipPhase { Opening, SecurityObject, Zone, Face, Proof };
using ChipProgress = std::function<void(ChipPhase, double share)>;

/// Opens a chip (PACE where it is offered, else BAC), reads what is asked for, and holds it against its signatures
/// (ICAO 9303-11 sections 4 to 6). A key that is not accepted and data that is not genuine are what was found, not
/// errors. Errors: of the transport; CardUnreadable, CardNotGenuine, CardKindUnknown, Cancelled; Internal where OpenSSL
/// refuses.
Result<ChipReading> readDocumentChip(ChipTransport& transport, const ChipQuestion& question, std::stop_token stop = {},
                                     const ChipProgress& progress = {});

} // namespace mingshi::emrtd
