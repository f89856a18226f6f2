// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/impl.h"
#include "store/randomness.h"
#include "store/schema.h"
#include "store/store_failure.h"

#include <sqlite3.h>

#include <functional>

namespace mingshi {

using namespace store;

namespace {

constexpr std::size_t shortestPassphrase = 8;
constexpr std::size_t mostSlotBytes = 65536;

using Unlock = std::function<LockedBytes(const KeySlots&)>;

void requirePassphrase(std::string_view passphrase)
{
    if (passphrase.size() < shortestPassphrase) {
        refuse(ErrorCode::StoreRuleBroken,
               "a passphrase has at least " + std::to_string(shortestPassphrase) + " characters");
    }
}

KeySlots readSlots(const Folder& folder)
{
    const auto content = readFile(folder.keySlots(), mostSlotBytes);
    if (!content) {
        refuse(ErrorCode::KeySlotsMissing, folder.keySlots().string());
    }
    return KeySlots::fromJson({reinterpret_cast<const char*>(content->data()), content->size()});
}

/// Whether the first page opens. A database that is only looked at is not written to when it is closed either.
bool opens(Database& database)
{
    sqlite3_db_config(database.connection(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto pages = answer([&] { return database.integer("SELECT count(*) FROM sqlite_schema"); });
    if (!pages && pages.error().code != ErrorCode::StoreCorrupt) {
        throw StoreFailure{pages.error()};
    }
    if (pages) {
        sqlite3_db_config(database.connection(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    }
    return pages.has_value();
}

/// The key is right (its slot was authenticated), so what does not open is damaged or another store's.
Database openPages(const Folder& folder, const KeySlots& slots, const LockedBytes& pageKey, const Salt& found)
{
    Database database(folder.database(), Database::Making::Existing, pageKey, std::nullopt);
    if (opens(database)) {
        return database;
    }
    if (found == slots.salt()) {
        refuse(ErrorCode::StoreCorrupt, "the first page fails its check (HMAC)");
    }
    Database behindHeader(folder.database(), Database::Making::Existing, pageKey, slots.salt());
    if (opens(behindHeader)) {
        refuse(ErrorCode::StoreCorrupt, "the first 16 bytes are damaged, the first page behind them is not");
    }
    refuse(ErrorCode::StoreNotOurs, "it does not begin as the key slots remember and does not open with their key");
}

void requireWhole(const Database& database, const Folder& folder)
{
    const std::string damage = database.text("PRAGMA cipher_integrity_check");
    if (!damage.empty()) {
        refuse(ErrorCode::StoreCorrupt, damage);
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(folder.database(), error);
    const auto expected = static_cast<std::uintmax_t>(database.integer("PRAGMA page_count") *
                                                      database.integer("PRAGMA page_size"));
    if (error || size != expected) {
        refuse(ErrorCode::StoreCorrupt, "the file has another length than its pages");
    }
}

} // namespace

SqlCipherStore::SqlCipherStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SqlCipherStore::~SqlCipherStore() = default;

/// Friend-free access to Impl, which is private: everything that makes one is here.
struct SqlCipherStore::Opening {
    static std::unique_ptr<SqlCipherStore> open(const Folder& folder, FolderLock lock, const Unlock& unlock)
    {
        const Salt found = requireEncryptedFile(folder.database());
        KeySlots slots = readSlots(folder);
        LockedBytes databaseKey = unlock(slots);
        Database database = openPages(folder, slots, deriveKey(databaseKey, KeyUse::DatabasePages), found);
        if (database.integer("PRAGMA application_id") != applicationId) {
            refuse(ErrorCode::StoreNotOurs, "application id " + database.text("PRAGMA application_id"));
        }
        database.applyRules();
        database.truncateLog(); // what a killed process left in the log
        requireWhole(database, folder);
        migrate(database);
        requireUntouchedSchema(database);
        return std::unique_ptr<SqlCipherStore>(new SqlCipherStore(std::make_unique<Impl>(
            folder, std::move(lock), std::move(slots), std::move(databaseKey), std::move(database))));
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
