// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/read_back.h"

#include "store/page_reading.h"
#include "store/store_failure.h"
#include "store/trace_search.h"

#include <sqlite3.h>

#include <algorithm>

namespace mingshi::store {

namespace {

/// The name of the first column about people that holds one of the values as it is; empty if none does.
std::string cellWith(const Database& database, const Traces& traces)
{
    if (traces.values.empty()) {
        return {};
    }
    Statement tables = database.prepare(
        "SELECT table_name, group_concat('CAST(' || column_name || ' AS BLOB)'), json_group_array(column_name)"
        " FROM column_classes c WHERE class <> 'none' AND EXISTS (SELECT 1 FROM column_classes"
        " WHERE table_name = c.table_name AND column_name = 'principal') GROUP BY table_name");
    while (tables.step()) {
        const std::string table = tables.text(0);
        const auto columns = nlohmann::json::parse(tables.text(2));
        Statement cells = database.prepare("SELECT " + tables.text(1) + " FROM " + table);
        while (cells.step()) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                const BytesView cell = cells.bytes(static_cast<int>(column));
                if (std::ranges::any_of(traces.values, [&](const LockedBytes& value) {
                        return std::ranges::equal(value.bytes(), cell);
                    })) {
                    return table + '.' + columns[column].get<std::string>();
                }
            }
        }
    }
    return {};
}

/// Whether a trace is in one of the pages that `read` takes it through; what lies in their unused space is cleared
/// first.
template<class Read>
bool pagesHold(Database& database, const TraceSearch& search, Read&& read)
{
    bool found = false;
    std::vector<PageNumber> leftOver;
    const auto look = [&](PageNumber number, BytesView page) {
        bool unused = false;
        for (auto place = search.find(page); place; place = search.find(page, place->at + 1)) {
            const UnusedSpace space = unusedSpaceOf(number, page);
            const bool inside = place->at >= space.at && place->at + place->size <= space.at + space.size;
            unused = unused || inside;
            found = found || !inside;
        }
        if (unused) {
            leftOver.push_back(number);
        }
    };
    {
        const PagesFromDisk fromDisk(database);
        read(look);
    }
    if (!found && !leftOver.empty()) {
        clearUnusedSpace(database, leftOver);
        const PagesFromDisk fromDisk(database);
        forEachPage(database, std::exchange(leftOver, {}), look);
        found = found || !leftOver.empty();
    }
    return found;
}

/// Of the raw file through SQLite's own handle: opening and closing it once more in this process would drop the locks
/// that SQLite holds on it (POSIX).
class RawFile {
public:
    RawFile(const Database& database, int which)
    {
        sqlite3_file_control(database.connection(), "main", which, &m_file);
        if (m_file != nullptr && m_file->pMethods == nullptr) {
            m_file = nullptr; // not open: there is none
        }
    }
    std::int64_t size() const
    {
        sqlite3_int64 size = 0;
        if (m_file != nullptr) {
            require(m_file->pMethods->xFileSize(m_file, &size));
        }
        return size;
    }
    bool holds(const TraceSearch& search) const
    {
        constexpr std::int64_t part = std::int64_t{1} << 20U;
        const auto overlap = static_cast<std::int64_t>(search.longest());
        Bytes content;
        for (std::int64_t at = 0, all = size(); at < all; at += part) {
            content.resize(static_cast<std::size_t>(std::min(part + overlap, all - at)));
            require(m_file->pMethods->xRead(m_file, content.data(), static_cast<int>(content.size()), at));
            if (search.find(content)) {
                return true;
            }
        }
        return false;
    }

private:
    static void require(int result)
    {
        if (result != SQLITE_OK) {
            refuse(ErrorCode::StoreCorrupt, "a file of the database cannot be read");
        }
    }

    sqlite3_file* m_file = nullptr;
};

} // namespace

ReadBack readBack(Database& database, const Folder& folder, const Traces& traces, std::int64_t whole)
{
    const TraceSearch search(traces);
    ReadBack result;
    const auto searched = [&](std::string what, bool found) {
        if (found && result.foundIn.empty()) {
            result.foundIn = what;
        }
        result.searched.push_back(std::move(what));
    };

    bool all = database.integer("PRAGMA page_count") <= whole;
    if (!all) {
        bool complete = false;
        result.inPages = pagesHold(database, search, [&](const TakePage& look) {
            complete = forEachPageOf(database, traces.keyDestroyed ? keyTables : traces.tables, look);
        });
        if (complete) {
            searched(traces.keyDestroyed ? "pages of keys and passes with free space"
                                         : "pages of what was deleted with free space",
                     result.inPages);
        }
        all = !complete;
    }
    if (all) {
        const std::string cell = cellWith(database, traces);
        searched(cell.empty() ? "every cell" : cell, !cell.empty());
        result.inPages = pagesHold(database, search, [&](const TakePage& look) { forEachPage(database, look); });
        searched("decrypted pages with free space", result.inPages);
        searched("database file", RawFile(database, SQLITE_FCNTL_FILE_POINTER).holds(search));
    }
    searched("write-ahead log", RawFile(database, SQLITE_FCNTL_JOURNAL_POINTER).size() != 0);

    std::error_code error;
    std::filesystem::recursive_directory_iterator entries(folder.path, error);
    for (; !error && entries != std::filesystem::recursive_directory_iterator(); entries.increment(error)) {
        const std::filesystem::path file = entries->path();
        if (!entries->is_regular_file(error) || file == folder.database() || file == folder.log()) {
            continue;
        }
        const auto content = readFile(file, static_cast<std::size_t>(-1));
        if (content && search.find(*content)) {
            searched(file.filename().string(), true);
        }
    }
    if (error) {
        refuse(ErrorCode::DeletionNotProven, "the folder could not be read: " + error.message());
    }
    searched("other files in the folder", false);
    return result;
}

} // namespace mingshi::store
