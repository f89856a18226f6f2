// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/evidence_pack.h"

namespace mingshi {

/// One thing that was checked, in plain words.
struct Finding {
    bool holds = false;
    std::string says;

    bool operator==(const Finding&) const = default;
};

/// What a file that a site handed out proves, line by line.
struct Verification {
    std::string kind; ///< "evidence pack", "checkpoint", "deletion certificate", "receipt"
    std::vector<Finding> findings;

    bool holds() const; ///< all of them
};

struct Trust {
    std::optional<PublicKey> key; ///< the site's, from elsewhere; a pack brings one that is only as good as the pack
    std::optional<Checkpoint> checkpoint; ///< that was kept away from the device; for a pack or a later checkpoint
};

/// Errors: RecordUnreadable (not JSON, doubled keys, none of these files, a field is missing or of another kind;
/// without a key anything but a pack).
Result<Verification> verify(std::string_view text, const Trust& trust);

} // namespace mingshi
