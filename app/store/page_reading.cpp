// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/page_reading.h"

#include "store/store_failure.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>

namespace mingshi::store {

namespace {

/// One page of a b-tree, as far as it is needed here. What does not fit is StoreCorrupt.
class TreePage {
public:
    TreePage(PageNumber number, BytesView page) : m_page(page), m_header(number == 1 ? 100 : 0) {}

    bool isOne() const
    {
        // An overflow or free page begins with a page number, whose first byte is zero in less than 64 GiB.
        const std::size_t kind = at(m_header, 1);
        return kind == 2 || kind == 5 || kind == 10 || kind == 13;
    }
    bool isLeaf() const { return at(m_header, 1) >= 10; }
    std::size_t cells() const { return at(m_header + 3, 2); }
    std::size_t pointers() const { return m_header + (isLeaf() ? 8 : 12); }
    std::size_t firstCell() const
    {
        const std::size_t start = at(m_header + 5, 2);
        return start == 0 ? std::size_t{1} << 16U : start;
    }
    PageNumber rightmost() const { return static_cast<PageNumber>(at(m_header + 8, 4)); }
    std::size_t cell(std::size_t index) const { return at(pointers() + 2 * index, 2); }
    PageNumber leftOf(std::size_t index) const { return static_cast<PageNumber>(at(cell(index), 4)); }
    /// Of what a cell holds; an interior page of a table holds nothing.
    std::size_t payload(std::size_t index) const
    {
        if (at(m_header, 1) == 5) {
            return 0;
        }
        std::size_t size = 0;
        std::size_t where = cell(index) + (isLeaf() ? 0 : 4);
        for (int length = 0; length < 9; ++length, ++where) { // a variable-length integer
            const std::size_t byte = at(where, 1);
            size = size << 7U | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                break;
            }
        }
        return size;
    }

private:
    std::size_t at(std::size_t offset, std::size_t length) const
    {
        if (offset + length > m_page.size()) {
            refuse(ErrorCode::StoreCorrupt, "a page of a tree points out of itself");
        }
        std::size_t value = 0;
        for (std::size_t i = 0; i < length; ++i) {
            value = value << 8U | std::to_integer<std::size_t>(m_page[offset + i]);
        }
        return value;
    }

    BytesView m_page;
    std::size_t m_header;
};

/// Less than what SQLite keeps on the page itself, however much of a page of 4096 bytes is reserved.
constexpr std::size_t surelyLocal = 900;

} // namespace

PagesFromDisk::PagesFromDisk(Database& database) : m_database(database)
{
    m_database.run("PRAGMA cache_size = -256; PRAGMA shrink_memory");
}

PagesFromDisk::~PagesFromDisk()
{
    sqlite3_exec(m_database.connection(), Database::cacheRule, nullptr, nullptr, nullptr); // without it, only slower
}

void forEachPage(const Database& database, const TakePage& take)
{
    Statement pages = database.prepare("SELECT pgno, data FROM sqlite_dbpage");
    while (pages.step()) {
        take(pages.integer(0), pages.bytes(1));
    }
}

void forEachPage(const Database& database, const std::vector<PageNumber>& numbers, const TakePage& take)
{
    Statement pages =
        database.prepare("SELECT p.pgno, p.data FROM json_each(?1) n CROSS JOIN sqlite_dbpage p ON p.pgno = n.value");
    pages.with(nlohmann::json(numbers).dump());
    std::size_t read = 0;
    for (; pages.step(); ++read) {
        take(pages.integer(0), pages.bytes(1));
    }
    if (read != numbers.size()) {
        refuse(ErrorCode::StoreCorrupt, "a page of a tree is not there");
    }
}

bool forEachPageOf(const Database& database, const std::set<std::string>& tables, const TakePage& take)
{
    std::vector<PageNumber> level;
    Statement roots = database.prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0"
                                       " AND tbl_name IN (SELECT value FROM json_each(?1))");
    roots.with(nlohmann::json(tables).dump());
    while (roots.step()) {
        level.push_back(roots.integer(0));
    }
    bool all = true;
    const PageNumber last = database.integer("PRAGMA page_count");
    for (PageNumber read = 0; !level.empty();) {
        read += static_cast<PageNumber>(level.size());
        if (read > last) {
            refuse(ErrorCode::StoreCorrupt, "the pages of a tree go round in a circle");
        }
        std::vector<PageNumber> below;
        forEachPage(database, level, [&](PageNumber number, BytesView page) {
            take(number, page);
            const TreePage tree(number, page);
            if (!tree.isOne()) {
                refuse(ErrorCode::StoreCorrupt, "a page of a tree is none");
            }
            for (std::size_t cell = 0; cell < tree.cells(); ++cell) {
                all = all && tree.payload(cell) <= surelyLocal;
                if (!tree.isLeaf()) {
                    below.push_back(tree.leftOf(cell));
                }
            }
            if (!tree.isLeaf()) {
                below.push_back(tree.rightmost());
            }
        });
        level = std::move(below);
    }
    return all;
}

UnusedSpace unusedSpaceOf(PageNumber number, BytesView page)
{
    const TreePage tree(number, page);
    if (!tree.isOne()) {
        return {};
    }
    const std::size_t begin = tree.pointers() + 2 * tree.cells();
    const std::size_t end = std::min(tree.firstCell(), page.size());
    return begin < end ? UnusedSpace{begin, end - begin} : UnusedSpace{};
}

void clearUnusedSpace(Database& database, const std::vector<PageNumber>& numbers)
{
    Transaction transaction(database);
    for (const PageNumber number : numbers) {
        LockedBytes cleared;
        forEachPage(database, {number}, [&](PageNumber, BytesView page) { cleared = LockedBytes(page); });
        const UnusedSpace unused = unusedSpaceOf(number, cleared.bytes());
        std::ranges::fill(cleared.bytes().subspan(unused.at, unused.size), std::byte{0});
        database.change("UPDATE sqlite_dbpage SET data = ?2 WHERE pgno = ?1", number, BytesView(cleared.bytes()));
    }
    transaction.commit();
    database.truncateLog();
}

} // namespace mingshi::store
