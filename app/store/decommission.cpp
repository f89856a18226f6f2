// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/decommission.h"

#include "store/folder.h"
#include "store/key_slot_file.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi {

using namespace store;

namespace {

constexpr std::size_t wipedAtOnce = std::size_t{1} << 20;

/// The file and whatever SQLite or an unfinished writing puts beside it.
void addWithTraces(RecordFiles& all, const std::filesystem::path& file)
{
    for (const char* ending : {"", ".new", "-wal", "-shm", "-journal", ".new-wal", ".new-shm", ".new-journal"}) {
        const std::filesystem::path path = file.string() + ending;
        std::error_code error;
        if (std::filesystem::is_regular_file(path, error)) {
            all.files.push_back({path, std::filesystem::file_size(path, error)});
        }
    }
}

} // namespace

Result<RecordFiles> recordFiles(const std::filesystem::path& path, std::span<const std::filesystem::path> media,
                                std::span<const std::filesystem::path> trays)
{
    return answer([&] {
        const Folder folder{path};
        requireEncryptedFile(folder.database());
        const KeySlots slots = readSlots(folder.keySlots()).slots;
        RecordFiles all;
        std::vector<Medium> reachable;
        for (const auto& place : media) {
            const Medium medium{place};
            std::error_code error;
            if (!std::filesystem::is_directory(place, error)) {
                all.notReachable.push_back(place);
                continue;
            }
            if (!readSlots(medium.keySlots()).slots.ofOneStoreWith(slots)) {
                refuse(ErrorCode::StoreNotOurs, place.string() + " holds a backup of another site");
            }
            reachable.push_back(medium);
        }
        addWithTraces(all, folder.keySlots());
        for (const Medium& medium : reachable) {
            addWithTraces(all, medium.keySlots());
        }
        addWithTraces(all, folder.database());
        addWithTraces(all, folder.tombstones());
        for (const Medium& medium : reachable) {
            addWithTraces(all, medium.database());
            addWithTraces(all, medium.tombstones());
            addWithTraces(all, Folder{medium.path}.lock());
            all.folders.push_back(medium.path);
        }
        for (const auto& tray : trays) {
            std::error_code error;
            for (std::filesystem::directory_iterator entries(tray, error);
                 !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
                if (entries->is_symlink(error)) {
                    all.files.push_back({entries->path(), 0}); // the link goes, not what it points at
                } else if (entries->is_regular_file(error)) {
                    all.files.push_back({entries->path(), entries->file_size(error)});
                }
            }
        }
        addWithTraces(all, folder.lock()); // the last: nobody opens what is being wiped
        all.folders.push_back(folder.path);
        return all;
    });
}

Result<void> wipeFile(const std::filesystem::path& file)
{
    return answer([&] {
        std::error_code error;
        const auto kind = std::filesystem::symlink_status(file, error).type();
        if (kind == std::filesystem::file_type::symlink) {
            removeDurably(file);
        }
        if (kind != std::filesystem::file_type::regular) {
            return;
        }
        const std::uintmax_t size = std::filesystem::file_size(file, error);
        Bytes noise(wipedAtOnce);
        for (std::uintmax_t at = 0; at < size; at += wipedAtOnce) {
            const std::span part =
                std::span(noise).first(static_cast<std::size_t>(std::min<std::uintmax_t>(wipedAtOnce, size - at)));
            fillRandom(part);
            overwriteAt(file, at, part);
        }
        appendDurably(file, 0, {}); // its length is gone too
        removeDurably(file);
    });
}

} // namespace mingshi
