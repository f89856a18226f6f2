// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/backup.h"

#include "store/impl.h"
#include "store/key_slot_file.h"
#include "store/progress.h"
#include "store/store_failure.h"
#include "store/unfinished.h"

namespace mingshi {

using namespace store;

namespace {

/// An absent or empty folder, or one with an older backup of this very store and nothing else.
void requireOurMedium(const Medium& medium, const KeySlots& slots)
{
    std::error_code error;
    if (!std::filesystem::exists(medium.path, error) || std::filesystem::is_empty(medium.path, error)) {
        makeEmptyFolder(Folder{medium.path});
        return;
    }
    for (std::filesystem::directory_iterator entries(medium.path, error);
         !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
        const std::string name = entries->path().filename().string();
        const std::string stem = name.substr(0, name.find(".new"));
        if (name != "lost+found" && stem != medium.database().filename() && stem != medium.keySlots().filename() &&
            stem != medium.tombstones().filename() && name != Folder{medium.path}.lock().filename()) {
            refuse(ErrorCode::StoreNotOurs, entries->path().string() + " is no part of a backup");
        }
    }
    if (error) {
        refuse(ErrorCode::StoreNotOurs, medium.path.string() + ": " + error.message());
    }
    if (std::filesystem::exists(medium.keySlots(), error) &&
        !readSlots(medium.keySlots()).slots.ofOneStoreWith(slots)) {
        refuse(ErrorCode::StoreNotOurs, medium.path.string() + " holds a backup of another site");
    }
}

/// Every backup is written with them, if only empty ones.
std::filesystem::path requireTombstones(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        refuse(ErrorCode::StoreCorrupt, file.string() + " is missing: without it the deleted could come back");
    }
    return file;
}

/// All that a restore makes, at whatever moment it was stopped; the folder last.
std::vector<std::filesystem::path> filesOf(const Folder& staging)
{
    std::vector<std::filesystem::path> files;
    for (const auto& file : {staging.database(), staging.newDatabase(), staging.keySlots(), staging.tombstones()}) {
        for (const char* ending : {"", "-journal", "-wal", ".new"}) {
            files.emplace_back(file.string() + ending);
        }
    }
    files.push_back(staging.lock());
    files.push_back(staging.path);
    return files;
}

std::filesystem::path withoutSlash(const std::filesystem::path& folder)
{
    const auto normal = folder.lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

} // namespace

Result<BackupReport> SqlCipherStore::backUp(const std::filesystem::path& path, Timestamp now,
                                            const BackupProgress& progress)
{
    return answer([&] {
        const Medium medium{path};
        Database& database = m_impl->database;
        requireOurMedium(medium, m_impl->slots);
        const FolderLock lock(Folder{medium.path});
        Tombstones there(medium.tombstones(), m_impl->databaseKey);
        // This site may itself have been restored from another medium, before somebody left whom this medium knows.
        for (const Tombstone& tombstone : there.read()) {
            m_impl->tombstones.append(tombstone);
        }
        BackupReport report;
        report.learned = m_impl->erasure.replay();

        database.truncateLog(); // the file is checked, so all of it is to be in there
        requireWhole(database, m_impl->folder.database());
        Unfinished unfinished(withJournals(medium.newDatabase()));
        copyPages(database, medium.newDatabase(), m_impl->databaseKey, m_impl->slots.salt(), copying(progress));
        requireGoingOn(progress, BackupStep::Checking, 0, 1);
        verifyCopy(medium.newDatabase(), m_impl->slots, m_impl->databaseKey, auditHead(database));
        requireGoingOn(progress, BackupStep::Checking, 1, 1);
        // The tombstones before the database: older ones would not cover it.
        there.merge(m_impl->tombstones);
        putInPlace(medium.newDatabase(), medium.database(), m_impl->slots, medium.keySlots());
        unfinished.finish();

        report.bytes =
            static_cast<std::uintmax_t>(database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size"));
        report.deletions = there.size();
        Transaction transaction(database);
        m_impl->note(m_impl->ledger.notBefore(now), "backup.made", "", "deletions=" + std::to_string(report.deletions),
                     "", "system");
        transaction.commit();
        return report;
    });
}

Result<RestoreReport> SqlCipherStore::restore(const RestoreOrder& order, const BackupProgress& progress)
{
    return answer([&] {
        const Medium medium{order.medium};
        const std::filesystem::path target = withoutSlash(order.folder);
        const Folder staging{target.string() + ".restoring"};
        std::error_code error;
        if (std::filesystem::exists(target, error) && !std::filesystem::is_empty(target, error)) {
            refuse(ErrorCode::StoreNotOurs, target.string() + " is not an empty folder");
        }
        const Salt salt = requireEncryptedFile(medium.database());
        const KeySlots slots = readSlots(medium.keySlots()).of(salt);
        const LockedBytes databaseKey = slots.open(order.secret);

        if (std::filesystem::exists(staging.lock(), error)) {
            const FolderLock nobodyElse(staging); // what a killed restore left, not what another one is making
        }
        Unfinished unfinished(filesOf(staging));
        makeEmptyFolder(staging);
        std::optional<FolderLock> lock(staging);
        Tombstones tombstones(staging.tombstones(), databaseKey);
        tombstones.merge(Tombstones(requireTombstones(medium.tombstones()), databaseKey));
        std::int64_t owedBefore = 0;
        {
            const Database backup = openPages(medium.database(), slots, databaseKey);
            requireWhole(backup, medium.database());
            if (const auto missing = deletionsUnknownTo(tombstones, backup); !missing.empty()) {
                refuse(ErrorCode::StoreCorrupt, medium.tombstones().string() + " was cut: it lacks " +
                                                    std::to_string(missing.size()) +
                                                    " deletions that the backup knows");
            }
            owedBefore = backup.integer("SELECT count(*) FROM unproven_erasures");
            copyPages(backup, staging.newDatabase(), databaseKey, slots.salt(), copying(progress));
            requireGoingOn(progress, BackupStep::Checking, 0, 1);
            verifyCopy(staging.newDatabase(), slots, databaseKey, auditHead(backup));
        }
        requireGoingOn(progress, BackupStep::Checking, 1, 1);

        if (order.device) {
            tombstones.merge(Tombstones(requireTombstones(Folder{*order.device}.tombstones()), databaseKey));
        }
        putInPlace(staging.newDatabase(), staging.database(), slots, staging.keySlots());
        lock.reset();

        RestoreReport report{.people = 0, .known = tombstones.size(), .replayed = 0, .proven = 0};
        {
            const auto opened = open(staging.path, order.secret); // which replays
            if (!opened) {
                throw StoreFailure{opened.error()};
            }
            Impl& impl = *(*opened)->m_impl;
            const auto owed = impl.erasure.owed();
            report.replayed = owed.size() - static_cast<std::size_t>(owedBefore);
            for (const RecordId& erasure : owed) {
                requireGoingOn(progress, BackupStep::Deleting, report.proven, owed.size());
                impl.erasure.prove(erasure, impl.ledger.notBefore(order.now));
                ++report.proven;
            }
            requireGoingOn(progress, BackupStep::Deleting, report.proven, owed.size());
            Transaction transaction(impl.database);
            impl.note(impl.ledger.notBefore(order.now), "backup.restored", "",
                      "deletions=" + std::to_string(report.replayed), "", "system");
            transaction.commit();
            if (const auto verdict = impl.log.verify(); !verdict.intact) {
                refuse(ErrorCode::StoreCorrupt, "audit log: " + verdict.firstFault);
            }
            report.people = static_cast<std::size_t>(impl.database.integer("SELECT count(*) FROM persons"));
        }
        renameDurably(staging.path, target);
        unfinished.finish();
        return report;
    });
}

} // namespace mingshi
