// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slot_file.h"
#include "store/opening.h"
#include "store/progress.h"
#include "store/randomness.h"
#include "store/store_failure.h"
#include "store/unfinished.h"

namespace mingshi {

using namespace store;

namespace {

AuditEntry entryOf(const AuditEntry& by, std::string action, std::string reason)
{
    AuditEntry entry = by;
    entry.action = std::move(action);
    entry.object.clear();
    entry.reason = std::move(reason);
    entry.consent.clear();
    return entry;
}

void requireFor(bool fine, ErrorCode otherwise, std::string detail)
{
    if (!fine) {
        refuse(otherwise, std::move(detail));
    }
}

/// The slots around `databaseKey` that take the place of `former`: those that one of `kept` opens, and a recovery key.
struct NewSlots {
    KeySlots slots;
    std::string recoveryKey;
    std::vector<std::string> dropped;
};

NewSlots slotsAfter(const KeySlots& former, std::span<const KeySecret> kept, const LockedBytes& databaseKey)
{
    Salt salt{};
    fillRandom(salt);
    std::vector<Salt> salts = former.formerSalts();
    salts.push_back(former.salt());
    NewSlots made{.slots = KeySlots(salt, std::move(salts)), .recoveryKey = {}, .dropped = {}};
    const auto put = [&](const std::string& name, const KeySecret& secret) {
        made.slots.put(name, databaseKey, secret);
        requireOpens(made.slots, name, secret, databaseKey);
    };
    std::string recoveryName = "recovery";
    bool recoveryKept = false;
    for (const KeySecret& secret : kept) {
        std::string name;
        former.open(secret, &name);
        put(name, secret);
        recoveryKept = recoveryKept || secret.kind == KeySlotKind::RecoveryKey;
    }
    for (const KeySlot& slot : former.all()) {
        if (made.slots.find(slot.name) == nullptr) {
            if (slot.kind == KeySlotKind::RecoveryKey) {
                recoveryName = slot.name;
            }
            made.dropped.push_back(slot.name);
        }
    }
    if (!recoveryKept) {
        while (made.slots.find(recoveryName) != nullptr) {
            recoveryName += "-new";
        }
        made.recoveryKey = store::newRecoveryKey();
        put(recoveryName, {KeySlotKind::RecoveryKey, made.recoveryKey});
    }
    return made;
}

} // namespace

void SqlCipherStore::Impl::changeSlots(KeySlots changed, const AuditEntry& entry)
{
    {
        Transaction transaction(database);
        log.append(entry);
        transaction.commit();
    }
    const auto written = answer([&] { writeAtomically(folder.keySlots(), KeySlotFile{changed, {}}.toJson()); });
    if (!written) {
        Transaction transaction(database);
        log.append(entryOf(entry, "key_slot.unchanged", entry.reason));
        transaction.commit();
        throw StoreFailure{written.error()};
    }
    slots = std::move(changed);
}

std::vector<KeySlotEntry> SqlCipherStore::keySlots() const
{
    std::vector<KeySlotEntry> entries;
    for (const KeySlot& slot : m_impl->slots.all()) {
        entries.push_back({slot.name, slot.kind});
    }
    return entries;
}

Result<void> SqlCipherStore::addKeySlot(const std::string& name, const KeySecret& secret, const AuditEntry& by)
{
    return answer([&] {
        KeySlots changed = m_impl->slots;
        requireFor(changed.find(name) == nullptr, ErrorCode::StoreRuleBroken, "there is a key slot \"" + name + '"');
        changed.put(name, m_impl->databaseKey, secret);
        requireOpens(changed, name, secret, m_impl->databaseKey);
        m_impl->changeSlots(std::move(changed),
                            entryOf(by, "key_slot.added", name + ':' + std::string(code(secret.kind))));
    });
}

Result<void> SqlCipherStore::rotateKeySlot(const std::string& name, const KeySecret& secret, const AuditEntry& by)
{
    return answer([&] {
        KeySlots changed = m_impl->slots;
        const KeySlot* slot = changed.find(name);
        requireFor(slot != nullptr, ErrorCode::StoreRuleBroken, "there is no key slot \"" + name + '"');
        requireFor(slot->kind == secret.kind, ErrorCode::StoreRuleBroken, "this key slot is of another kind");
        changed.put(name, m_impl->databaseKey, secret);
        requireOpens(changed, name, secret, m_impl->databaseKey);
        m_impl->changeSlots(std::move(changed),
                            entryOf(by, "key_slot.rotated", name + ':' + std::string(code(secret.kind))));
    });
}

Result<void> SqlCipherStore::removeKeySlot(const std::string& name, const AuditEntry& by)
{
    return answer([&] {
        KeySlots changed = m_impl->slots;
        const KeySlot* slot = changed.find(name);
        requireFor(slot != nullptr, ErrorCode::StoreRuleBroken, "there is no key slot \"" + name + '"');
        std::string reason = name + ':' + std::string(code(slot->kind));
        changed.remove(name);
        requireFor(changed.openElsewhere(), ErrorCode::KeySlotNeeded, '"' + name + '"');
        m_impl->changeSlots(std::move(changed), entryOf(by, "key_slot.removed", std::move(reason)));
    });
}

std::string SqlCipherStore::newRecoveryKey()
{
    return store::newRecoveryKey();
}

Result<SqlCipherStore::Rekeyed> SqlCipherStore::rekey(std::unique_ptr<SqlCipherStore> store,
                                                      std::span<const KeySecret> kept, const AuditEntry& by,
                                                      const BackupProgress& progress)
{
    return answer([&] {
        Impl& impl = *store->m_impl;
        const Folder folder = impl.folder;
        const LockedBytes databaseKey = withNewPageKey(impl.databaseKey);
        NewSlots made = slotsAfter(impl.slots, kept, databaseKey);
        const KeySlots& slots = made.slots;

        impl.database.truncateLog(); // the file is checked, so all of it is to be in there
        requireWhole(impl.database, folder.database());
        Unfinished unfinished(withJournals(folder.newDatabase()));
        copyPages(impl.database, folder.newDatabase(), databaseKey, slots.salt(), copying(progress));
        std::string head;
        {
            Database copy = openPages(folder.newDatabase(), slots, databaseKey);
            copy.run("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                     "PRAGMA synchronous = FULL;");
            Transaction transaction(copy);
            AuditLog(copy).append(entryOf(by, "database.rekeyed", "dropped=" + std::to_string(made.dropped.size())));
            transaction.commit();
            head = auditHead(copy);
        }
        requireGoingOn(progress, BackupStep::Checking, 0, 1);
        verifyCopy(folder.newDatabase(), slots, databaseKey, head);
        requireGoingOn(progress, BackupStep::Checking, 1, 1);

        FolderLock lock = std::move(impl.lock);
        store.reset(); // its log goes with it: it must never be applied to the new pages
        std::error_code error;
        if (std::filesystem::exists(folder.log(), error) && std::filesystem::file_size(folder.log(), error) != 0) {
            refuse(ErrorCode::StoreBusy, "the write-ahead log could not be emptied");
        }
        putInPlace(folder.newDatabase(), folder.database(), slots, folder.keySlots());
        unfinished.finish();
        return Rekeyed{.store =
                           Opening::open(folder, std::move(lock), [&](const KeySlots&) { return databaseKey.clone(); }),
                       .recoveryKey = std::move(made.recoveryKey),
                       .dropped = std::move(made.dropped)};
    });
}

} // namespace mingshi
