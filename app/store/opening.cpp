// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/opening.h"

#include "store/key_slot_file.h"
#include "store/pages.h"
#include "store/randomness.h"
#include "store/schema.h"
#include "store/store_failure.h"
#include "store/unfinished.h"

namespace mingshi {

using namespace store;

namespace {

/// What a rekey left that was killed: either a copy that never got the name, or the slots of the database before.
void settle(const Folder& folder, const KeySlotFile& file, const KeySlots& slots)
{
    const Unfinished leftOver(withJournals(folder.newDatabase()));
    if (file.next) {
        writeAtomically(folder.keySlots(), KeySlotFile{slots, {}}.toJson());
    }
}

} // namespace

void store::requireOpens(const KeySlots& slots, const std::string& name, const KeySecret& secret,
                         const LockedBytes& databaseKey)
{
    const KeySlots written = keySlotsIn(KeySlotFile{slots, {}}.toJson()).slots;
    const KeySlot* slot = written.find(name);
    if (slot == nullptr || !std::ranges::equal(written.open(*slot, secret).bytes(), databaseKey.bytes())) {
        refuse(ErrorCode::Internal, "a new key slot does not give the key back");
    }
}

SqlCipherStore::SqlCipherStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SqlCipherStore::~SqlCipherStore() = default;

std::unique_ptr<SqlCipherStore> SqlCipherStore::Opening::open(const Folder& folder, FolderLock lock,
                                                              const Unlock& unlock)
{
    const Salt salt = requireEncryptedFile(folder.database());
    const KeySlotFile file = readSlots(folder.keySlots());
    KeySlots slots = file.of(salt);
    LockedBytes databaseKey = unlock(slots);
    Database database = openPages(folder.database(), slots, databaseKey);
    settle(folder, file, slots);
    database.applyRules();
    database.truncateLog(); // what a killed process left in the log
    if (isLarge(database)) {
        requireLength(database, folder.database());
    } else {
        requireWhole(database, folder.database());
    }
    migrate(database);
    requireUntouchedSchema(database);
    auto impl =
        std::make_unique<Impl>(folder, std::move(lock), std::move(slots), std::move(databaseKey), std::move(database));
    impl->erasure.replay(); // nobody can be found before who was deleted after this copy was made
    impl->erasure.writeTombstonesAgain();
    return std::unique_ptr<SqlCipherStore>(new SqlCipherStore(std::move(impl)));
}

SqlCipherStore::Created SqlCipherStore::Opening::create(const Folder& folder, std::string_view passphrase)
{
    const LockedBytes databaseKey = newKey();
    Salt salt{};
    fillRandom(salt);
    KeySlots slots(salt);
    slots.put("passphrase", databaseKey, {KeySlotKind::Passphrase, std::string(passphrase)});
    const KeySecret recovery{KeySlotKind::RecoveryKey, store::newRecoveryKey()};
    slots.put("recovery", databaseKey, recovery);
    requireOpens(slots, "recovery", recovery, databaseKey); // nobody types it before it is needed

    makeEmptyFolder(folder);
    FolderLock lock(folder);
    try {
        {
            Database database(folder.newDatabase(), Database::Making::New,
                              deriveKey(databaseKey, KeyUse::DatabasePages), salt);
            database.run("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;");
            migrate(database);
            AuditLog log(database);
            StaffAccounts(database, log, databaseKey).makeDecoy();
        }
        putInPlace(folder.newDatabase(), folder.database(), slots, folder.keySlots()); // what has a name is whole
        auto store = open(folder, std::move(lock), [&](const KeySlots&) { return databaseKey.clone(); });
        return {std::move(store), recovery.text};
    } catch (const StoreFailure&) {
        for (const auto& ours : {folder.newDatabase(), folder.database(), folder.keySlots(), folder.lock()}) {
            std::error_code ignored; // the first error is the one to tell
            std::filesystem::remove(ours, ignored);
        }
        throw;
    }
}

Result<SqlCipherStore::Created> SqlCipherStore::create(const std::filesystem::path& folder, std::string_view passphrase)
{
    return answer([&] { return Opening::create(Folder{folder}, passphrase); });
}

Result<std::unique_ptr<SqlCipherStore>> SqlCipherStore::open(const std::filesystem::path& path, const KeySecret& secret)
{
    return answer([&] {
        const Folder folder{path};
        requireEncryptedFile(folder.database()); // before the lock file: nothing is made where no store is
        return Opening::open(folder, FolderLock(folder), [&](const KeySlots& slots) { return slots.open(secret); });
    });
}

Result<std::unique_ptr<SqlCipherStore>> SqlCipherStore::open(const std::filesystem::path& folder,
                                                             std::string_view passphrase)
{
    return open(folder, KeySecret{KeySlotKind::Passphrase, std::string(passphrase)});
}

Result<std::unique_ptr<SqlCipherStore>> SqlCipherStore::openWithRecoveryKey(const std::filesystem::path& folder,
                                                                            std::string_view recoveryKey)
{
    return open(folder, KeySecret{KeySlotKind::RecoveryKey, std::string(recoveryKey)});
}

Result<bool> SqlCipherStore::repair(const std::filesystem::path& path, const KeySecret& secret, Timestamp now)
{
    return answer([&] {
        const Folder folder{path};
        const Salt found = requireEncryptedFile(folder.database());
        FolderLock lock(folder);
        const KeySlots slots = readSlots(folder.keySlots()).of(found);
        const LockedBytes databaseKey = slots.open(secret);
        const bool mended = repairHeader(folder.database(), slots, databaseKey);
        const auto store = Opening::open(folder, std::move(lock), [&](const KeySlots&) { return databaseKey.clone(); });
        if (mended) {
            Impl& impl = *store->m_impl;
            Transaction transaction(impl.database);
            impl.note(impl.ledger.notBefore(now), "database.header_repaired", "", "", "", "system");
            transaction.commit();
        }
        return mended;
    });
}

} // namespace mingshi
