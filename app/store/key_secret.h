// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"

#include <string>
#include <string_view>

namespace mingshi {

/// The ways into the records (design.md, Store). Which of them a site uses day by day stands in its settings.
enum class KeySlotKind { Passphrase, RecoveryKey, Tpm };

std::string_view code(KeySlotKind kind); ///< "passphrase", "recovery_key", "tpm"

/// What opens a slot of its kind. Wiped when it goes.
struct KeySecret {
    KeySlotKind kind = KeySlotKind::Passphrase;
    std::string text; ///< the passphrase; the recovery key as it was printed; where the TPM is, "device:/dev/tpmrm0"

    ~KeySecret()
    {
        text.resize(text.capacity());
        wipe(std::as_writable_bytes(std::span(text)));
    }
};

/// A slot as it is listed: nothing of what opens it.
struct KeySlotEntry {
    std::string name; ///< [a-z0-9-], at most 32
    KeySlotKind kind = KeySlotKind::Passphrase;

    bool operator==(const KeySlotEntry&) const = default;
};

} // namespace mingshi
