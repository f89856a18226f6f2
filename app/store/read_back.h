// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/folder.h"
#include "store/personal_rows.h"

namespace mingshi::store {

/// Where traces were found, or what was searched in vain.
struct ReadBack {
    std::string foundIn; ///< empty: nowhere
    std::vector<std::string> searched;
};

/// Searches for `traces` where an erasure could have left them: every cell of the tables about people, every byte of
/// the decrypted pages with their free space, and every byte of every file in the folder. Values shorter than six bytes
/// are compared with whole cells only, since they occur by chance in anything long.
ReadBack readBack(const Database& database, const Folder& folder, const Traces& traces);

} // namespace mingshi::store
