// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

namespace mingshi::store {

/// The database key, wrapped once for the passphrase and once for the printed recovery key (style.md, side evidence:
/// losing the key is what people fear first). The file also remembers the salt with which the database begins, so that
/// a damaged header can be told from a file that is not ours.
class KeySlots {
public:
    struct Made;
    /// New slots around `databaseKey`.
    static Made make(const LockedBytes& databaseKey, const Salt& salt, std::string_view passphrase);
    /// Errors: KeySlotsCorrupt.
    static KeySlots fromJson(std::string_view text);

    std::string toJson() const;

    /// Errors: StoreWrongKey.
    LockedBytes openWithPassphrase(std::string_view passphrase) const;
    /// Any case, with or without dashes and spaces, O as 0, I and L as 1. Errors: StoreWrongKey.
    LockedBytes openWithRecoveryKey(std::string_view recoveryKey) const;

    /// Puts another passphrase in front of the same database key; the recovery key stays.
    void changePassphrase(const LockedBytes& databaseKey, std::string_view passphrase);

    const Salt& salt() const { return m_salt; }

private:
    struct Slot {
        std::uint64_t passes = 0; ///< of Argon2id; 0: the secret is random enough without
        std::uint64_t memory = 0;
        Salt kdfSalt{};
        Bytes wrapped;
    };

    std::string place(std::string_view name, const Slot& slot) const;
    LockedBytes slotKey(const Slot& slot, std::string_view secret) const;
    Slot fill(std::string_view name, const LockedBytes& databaseKey, std::string_view secret, bool stretch) const;
    LockedBytes open(std::string_view name, const Slot& slot, std::string_view secret) const;

    Salt m_salt{};
    Slot m_passphrase;
    Slot m_recovery;
};

struct KeySlots::Made {
    KeySlots slots;
    std::string recoveryKey; ///< 160 random bits and 20 that find typing errors: nine groups of four
};

} // namespace mingshi::store
