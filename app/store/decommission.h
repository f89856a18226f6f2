// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace mingshi {

/// Everything on the disk that a site's records are made of: key slots first, since nothing else can be read without
/// them, those on backup media too.
struct RecordFiles {
    struct File {
        std::filesystem::path path;
        std::uintmax_t bytes = 0;
    };
    std::vector<File> files;
    std::vector<std::filesystem::path> folders;      ///< that are left empty
    std::vector<std::filesystem::path> notReachable; ///< media that are not there now
};

/// `media`: folders of backups; `trays`: folders of whose files all go. Errors: StoreMissing, KeySlotsMissing,
/// KeySlotsCorrupt; StoreNotOurs (a medium holds something else, or another site's backup), FolderUnwritable.
Result<RecordFiles> recordFiles(const std::filesystem::path& folder, std::span<const std::filesystem::path> media,
                                std::span<const std::filesystem::path> trays);

/// Writes random bytes over the whole file once, on the disk, cuts it to nothing and removes it; of a symbolic link the
/// link alone. None is fine. A flash memory's controller may keep old blocks all the same: what protects those is that
/// no key is left. Errors: FolderUnwritable, DiskFault.
Result<void> wipeFile(const std::filesystem::path& file);

} // namespace mingshi
