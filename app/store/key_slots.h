// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/key_secret.h"
#include "store/tpm.h"

namespace mingshi::store {

/// One wrapping of the database key.
struct KeySlot {
    std::string name;
    KeySlotKind kind = KeySlotKind::Passphrase;
    std::uint64_t passes = 0; ///< of Argon2id; 0: the secret is random enough without
    std::uint64_t memory = 0;
    Salt kdfSalt{};
    Bytes wrapped;
    TpmSealed tpm; ///< of KeySlotKind::Tpm only
};

/// The database key, wrapped once for everything that opens it (style.md, side evidence: losing the key is what people
/// fear first). They also remember the salt with which the database begins, so that a damaged header can be told from a
/// file that is not ours.
class KeySlots {
public:
    /// `formerSalts`: with which the same store began before each rekey, the oldest first.
    explicit KeySlots(const Salt& salt, std::vector<Salt> formerSalts = {}, std::vector<KeySlot> slots = {});

    const Salt& salt() const { return m_salt; }
    const std::vector<Salt>& formerSalts() const { return m_formerSalts; }
    const std::vector<KeySlot>& all() const { return m_slots; }
    const KeySlot* find(std::string_view name) const;
    /// Whether both are of one store, before or after a rekey.
    bool ofOneStoreWith(const KeySlots& other) const;

    /// Wraps `databaseKey` for `secret`, in a new slot or instead of what the slot of that name held.
    /// Errors: StoreRuleBroken (a short passphrase, a name that is none), StoreWrongKey (a recovery key that was not
    /// typed as it was printed), TpmUnavailable, TpmRefused.
    void put(const std::string& name, const LockedBytes& databaseKey, const KeySecret& secret);
    void remove(std::string_view name);
    /// Whether a machine without this one's TPM could still open it.
    bool openElsewhere() const;

    /// By the first slot that `secret` opens; `opened`, if wanted, is its name. Recovery keys in any case, with or
    /// without dashes and spaces, O as 0, I and L as 1. Errors: StoreWrongKey, TpmUnavailable, TpmRefused.
    LockedBytes open(const KeySecret& secret, std::string* opened = nullptr) const;
    /// Errors: StoreWrongKey, TpmUnavailable, TpmRefused.
    LockedBytes open(const KeySlot& slot, const KeySecret& secret) const;

private:
    std::string place(const KeySlot& slot) const;

    Salt m_salt{};
    std::vector<Salt> m_formerSalts;
    std::vector<KeySlot> m_slots;
};

/// 160 random bits and 20 that find typing errors: nine groups of four.
std::string newRecoveryKey();

} // namespace mingshi::store
