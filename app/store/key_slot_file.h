// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/folder.h"
#include "store/key_slots.h"

namespace mingshi::store {

inline constexpr std::string_view keySlotFormat = "mingshi-key-slots-1";

/// key-slots.json. While a database under another key is being put into the place of the one that is there, it holds
/// the slots of both, so that whichever of them has the name can be opened (putInPlace).
struct KeySlotFile {
    KeySlots slots;
    std::optional<KeySlots> next;

    /// Those of the database that begins with `salt`.
    const KeySlots& of(const Salt& salt) const { return next && next->salt() == salt ? *next : slots; }
    std::string toJson() const;
};

/// Errors: KeySlotsCorrupt.
KeySlotFile keySlotsIn(std::string_view json);
/// Errors: KeySlotsMissing, KeySlotsCorrupt.
KeySlotFile readSlots(const std::filesystem::path& file);

/// Renames `from`, whose slots are `slots`, to `to` and writes the slots beside it. Whenever it is stopped, what is
/// named `to` is whole, and the file of slots opens it.
void putInPlace(const std::filesystem::path& from, const std::filesystem::path& to, const KeySlots& slots,
                const std::filesystem::path& slotFile);

} // namespace mingshi::store
