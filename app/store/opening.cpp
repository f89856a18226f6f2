// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/impl.h"
#include "store/pages.h"
#include "store/randomness.h"
#include "store/schema.h"
#include "store/store_failure.h"

#include <functional>

namespace mingshi {

using namespace store;

namespace {

constexpr std::size_t shortestPassphrase = 8;

using Unlock = std::function<LockedBytes(const KeySlots&)>;

void requirePassphrase(std::string_view passphrase)
{
    if (passphrase.size() < shortestPassphrase) {
        refuse(ErrorCode::StoreRuleBroken,
               "a passphrase has at least " + std::to_string(shortestPassphrase) + " characters");
    }
}

} // namespace

SqlCipherStore::SqlCipherStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SqlCipherStore::~SqlCipherStore() = default;

/// Friend-free access to Impl, which is private: everything that makes one is here.
struct SqlCipherStore::Opening {
    static std::unique_ptr<SqlCipherStore> open(const Folder& folder, FolderLock lock, const Unlock& unlock)
    {
        requireEncryptedFile(folder.database());
        KeySlots slots = readSlots(folder.keySlots());
        LockedBytes databaseKey = unlock(slots);
        Database database = openPages(folder.database(), slots, databaseKey);
        database.applyRules();
        database.truncateLog(); // what a killed process left in the log
        requireWhole(database, folder.database());
        migrate(database);
        requireUntouchedSchema(database);
        auto impl = std::make_unique<Impl>(folder, std::move(lock), std::move(slots), std::move(databaseKey),
                                           std::move(database));
        impl->erasure.replay(); // nobody can be found before who was deleted after this copy was made
        impl->erasure.writeTombstonesAgain();
        return std::unique_ptr<SqlCipherStore>(new SqlCipherStore(std::move(impl)));
    }

    static Result<std::unique_ptr<SqlCipherStore>> openExisting(const std::filesystem::path& path, const Unlock& unlock)
    {
        return answer([&] {
            const Folder folder{path};
            requireEncryptedFile(folder.database()); // before the lock file: nothing is made where no store is
            return open(folder, FolderLock(folder), unlock);
        });
    }

    static Created create(const Folder& folder, std::string_view passphrase)
    {
        requirePassphrase(passphrase);
        makeEmptyFolder(folder);
        FolderLock lock(folder);
        try {
            const LockedBytes databaseKey = newKey();
            Salt salt{};
            fillRandom(salt);
            {
                Database database(folder.newDatabase(), Database::Making::New,
                                  deriveKey(databaseKey, KeyUse::DatabasePages), salt);
                database.run("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;");
                migrate(database);
                AuditLog log(database);
                StaffAccounts(database, log, databaseKey).makeDecoy();
            }
            KeySlots::Made made = KeySlots::make(databaseKey, salt, passphrase);
            writeAtomically(folder.keySlots(), made.slots.toJson());
            renameDurably(folder.newDatabase(), folder.database()); // last: what has a name is whole
            auto store = open(folder, std::move(lock), [&](const KeySlots&) { return databaseKey.clone(); });
            return {std::move(store), std::move(made.recoveryKey)};
        } catch (const StoreFailure&) {
            for (const auto& ours : {folder.newDatabase(), folder.database(), folder.keySlots(), folder.lock()}) {
                std::error_code ignored; // the first error is the one to tell
                std::filesystem::remove(ours, ignored);
            }
            throw;
        }
    }
};

Result<SqlCipherStore::Created> SqlCipherStore::create(const std::filesystem::path& folder, std::string_view passphrase)
{
    return answer([&] { return Opening::create(Folder{folder}, passphrase); });
}

Result<std::unique_ptr<SqlCipherStore>> SqlCipherStore::open(const std::filesystem::path& folder,
                                                             std::string_view passphrase)
{
    return Opening::openExisting(folder, [&](const KeySlots& slots) { return slots.openWithPassphrase(passphrase); });
}

Result<std::unique_ptr<SqlCipherStore>> SqlCipherStore::openWithRecoveryKey(const std::filesystem::path& folder,
                                                                            std::string_view recoveryKey)
{
    return Opening::openExisting(folder, [&](const KeySlots& slots) { return slots.openWithRecoveryKey(recoveryKey); });
}

Result<void> SqlCipherStore::changePassphrase(std::string_view passphrase)
{
    return answer([&] {
        requirePassphrase(passphrase);
        KeySlots changed = m_impl->slots;
        changed.changePassphrase(m_impl->databaseKey, passphrase);
        writeAtomically(m_impl->folder.keySlots(), changed.toJson());
        m_impl->slots = std::move(changed);
    });
}

} // namespace mingshi
