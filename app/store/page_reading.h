// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <functional>
#include <set>

/// Pages as SQLite has them: decrypted, each one's HMAC checked as it comes from the disk, unused space included. One
/// is in memory at a time. (sqlite_dbpage; sqlite.org/fileformat2.html says what is on them.)
namespace mingshi::store {

using PageNumber = std::int64_t;
/// `page` holds until it returns.
using TakePage = std::function<void(PageNumber number, BytesView page)>;

/// While it lives, pages come from the disk: what SQLite holds of them is let go, and next to nothing is held anew.
class PagesFromDisk {
public:
    explicit PagesFromDisk(Database& database);
    PagesFromDisk(const PagesFromDisk&) = delete;
    PagesFromDisk& operator=(const PagesFromDisk&) = delete;
    ~PagesFromDisk();

private:
    Database& m_database;
};

/// Throws StoreFailure: StoreCorrupt (a page cannot be read).
void forEachPage(const Database& database, const TakePage& take);
void forEachPage(const Database& database, const std::vector<PageNumber>& numbers, const TakePage& take);

/// Every page of `tables` and of their indexes. Since what is deleted is zeroed (secure_delete), and a page that is
/// given up is zeroed before another tree has it, nothing that was ever in a table is on any other page. False if a row
/// may have pages of its own besides (one of more than 900 bytes); then not all were read.
bool forEachPageOf(const Database& database, const std::set<std::string>& tables, const TakePage& take);

/// The part of a b-tree page between its pointers and its cells, where SQLite may leave a copy of a cell that it moved
/// to another page: offset and length. Empty if it is no page of a tree.
struct UnusedSpace {
    std::size_t at = 0;
    std::size_t size = 0;
};
UnusedSpace unusedSpaceOf(PageNumber number, BytesView page);
/// Zeros in the unused space of these pages: one transaction, on the disk when this returns.
void clearUnusedSpace(Database& database, const std::vector<PageNumber>& numbers);

} // namespace mingshi::store
