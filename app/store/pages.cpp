// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/pages.h"

#include "store/audit_log.h"
#include "store/folder.h"
#include "store/schema.h"
#include "store/sealing.h"
#include "store/store_failure.h"

#include <sqlite3.h>

#include <memory>

namespace mingshi::store {

namespace {

constexpr int pagesAtOnce = 128; // half a megabyte, between two looks at whether to stop

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

} // namespace

Database openPages(const std::filesystem::path& file, const KeySlots& slots, const LockedBytes& databaseKey)
{
    const Salt found = requireEncryptedFile(file);
    const LockedBytes pageKey = deriveKey(databaseKey, KeyUse::DatabasePages);
    Database database(file, Database::Making::Existing, pageKey, std::nullopt);
    if (opens(database)) {
        if (database.integer("PRAGMA application_id") != applicationId) {
            refuse(ErrorCode::StoreNotOurs, "application id " + database.text("PRAGMA application_id"));
        }
        return database;
    }
    if (found == slots.salt()) { // the first page, or another one of the schema
        const Database damaged(file, Database::Making::Existing, pageKey, std::nullopt);
        const std::string page = damaged.text("PRAGMA cipher_integrity_check");
        refuse(ErrorCode::StoreCorrupt, page.empty() ? "the schema cannot be read, though no page is damaged" : page);
    }
    Database behindHeader(file, Database::Making::Existing, pageKey, slots.salt());
    if (opens(behindHeader)) {
        refuse(ErrorCode::StoreCorrupt, "the first 16 bytes are damaged, the first page behind them is not");
    }
    refuse(ErrorCode::StoreNotOurs, "it does not begin as the key slots remember and does not open with their key");
}

bool repairHeader(const std::filesystem::path& file, const KeySlots& slots, const LockedBytes& databaseKey)
{
    if (requireEncryptedFile(file) == slots.salt()) {
        return false;
    }
    {
        Database behindHeader(file, Database::Making::Existing, deriveKey(databaseKey, KeyUse::DatabasePages),
                              slots.salt());
        if (!opens(behindHeader)) {
            refuse(ErrorCode::StoreNotOurs, "what is behind the first 16 bytes does not open with this key either");
        }
    }
    overwriteStart(file, slots.salt());
    return true;
}

void requireWhole(const Database& database, const std::filesystem::path& file)
{
    const std::string damage = database.text("PRAGMA cipher_integrity_check");
    if (!damage.empty()) {
        refuse(ErrorCode::StoreCorrupt, damage);
    }
    requireLength(database, file);
}

bool isLarge(const Database& database)
{
    return database.integer("PRAGMA page_count") > 8192;
}

void requireLength(const Database& database, const std::filesystem::path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    const auto expected =
        static_cast<std::uintmax_t>(database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size"));
    if (error || size != expected) {
        refuse(ErrorCode::StoreCorrupt, "the file has another length than its pages");
    }
}

void copyPages(const Database& from, const std::filesystem::path& to, const LockedBytes& databaseKey, const Salt& salt,
               const PageProgress& progress)
{
    Database copy(to, Database::Making::New, deriveKey(databaseKey, KeyUse::DatabasePages), salt);
    copy.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
    {
        std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
            sqlite3_backup_init(copy.connection(), "main", from.connection(), "main"), &sqlite3_backup_finish);
        if (!backup) {
            refuseFor(copy.connection(), sqlite3_errcode(copy.connection()));
        }
        for (int result = SQLITE_OK; result != SQLITE_DONE;) {
            result = sqlite3_backup_step(backup.get(), pagesAtOnce);
            if (result != SQLITE_OK && result != SQLITE_DONE) {
                refuseFor(copy.connection(), sqlite3_backup_finish(backup.release())); // which is who says why
            }
            const auto all = static_cast<std::size_t>(sqlite3_backup_pagecount(backup.get()));
            const auto left = static_cast<std::size_t>(sqlite3_backup_remaining(backup.get()));
            if (progress && !progress(all - left, all)) {
                refuse(ErrorCode::Cancelled);
            }
        }
    }
    if (copy.text("PRAGMA journal_mode = DELETE") != "delete") {
        refuse(ErrorCode::FolderUnwritable, to.string());
    }
}

void verifyCopy(const std::filesystem::path& file, const KeySlots& slots, const LockedBytes& databaseKey,
                const std::string& head)
{
    forgetCached(file);
    Database copy = openPages(file, slots, databaseKey);
    requireWhole(copy, file);
    if (const std::string damage = copy.text("PRAGMA integrity_check"); damage != "ok") {
        refuse(ErrorCode::StoreCorrupt, damage);
    }
    if (copy.integer("SELECT count(*) FROM pragma_foreign_key_check") != 0) {
        refuse(ErrorCode::StoreCorrupt, "foreign keys");
    }
    const AuditLog::Verdict verdict = AuditLog(copy).verify();
    if (!verdict.intact) {
        refuse(ErrorCode::StoreCorrupt, "audit log: " + verdict.firstFault);
    }
    if (auditHead(copy) != head) {
        refuse(ErrorCode::StoreCorrupt, "audit log: it ends otherwise than what was copied");
    }
}

std::string auditHead(const Database& database)
{
    return database.text("SELECT seq || ':' || hex(hash) FROM audit_head");
}

} // namespace mingshi::store
