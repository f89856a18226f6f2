// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/folder.h"
#include "store/personal_rows.h"

namespace mingshi::store {

/// Where traces were found, or what was searched in vain.
struct ReadBack {
    std::string foundIn;  ///< empty: nowhere
    bool inPages = false; ///< it was found in a page of the database
    std::vector<std::string> searched;
};

/// Up to so many pages (32 MiB) all of a database is searched.
inline constexpr std::int64_t pagesSearchedWhole = 8192;

/// Searches for `traces` where an erasure could have left them: every cell of the tables about people, every byte of
/// the decrypted pages with their free space, and every byte of every file in the folder. Values shorter than six bytes
/// are compared with whole cells only, since they occur by chance in anything long.
///
/// Of a database of more than `whole` pages the pages are searched that can hold a trace (forEachPageOf says why no
/// other can): those of the tables that rows went from; if the person's key was destroyed, those of keys, passes and
/// numbers, for without the key no copy of anything else can be read by anybody (cryptographic erase, NIST SP 800-88
/// 2.5).
///
/// A copy that SQLite left in the unused space of a page is overwritten and looked for again.
ReadBack readBack(Database& database, const Folder& folder, const Traces& traces,
                  std::int64_t whole = pagesSearchedWhole);

} // namespace mingshi::store
