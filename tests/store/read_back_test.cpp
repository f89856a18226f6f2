// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// The search after an erasure where the database is too large to be searched whole: which pages are looked at, what is
// found there, and what becomes of a copy that SQLite left in the unused space of a page.
#include "scenes.h"
#include "store_folder.h"

#include "store/page_reading.h"
#include "store/read_back.h"
#include "store/trace_search.h"

#include <random>

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

constexpr std::int64_t nothingWhole = 0;

class ReadingBack : public ::testing::Test {
protected:
    ReadingBack()
    {
        auto store = m_folder.create();
        for (int i = 0; i < 60; ++i) {
            const auto pass = store->openVisit(agreed(Purpose::VisitAttribution), agent);
            EXPECT_TRUE(pass && store->recordConsent(pass->principal, agreed(Purpose::IdReading)) &&
                        store->recordDocument(pass->principal, canaryDocument(someNumber()), morning));
        }
        store.reset();
        m_database.emplace(m_folder.rawConnection());
        m_database->applyRules();
        m_database->truncateLog();
    }

    /// All values of one column.
    std::vector<LockedBytes> column(const std::string& name, const std::string& table)
    {
        std::vector<LockedBytes> values;
        Statement rows = m_database->prepare("SELECT " + name + " FROM " + table);
        while (rows.step()) {
            values.emplace_back(rows.bytes(0));
        }
        return values;
    }
    PageNumber aLeafOf(const char* table)
    {
        PageNumber leaf = 0;
        forEachPageOf(*m_database, {table}, [&](PageNumber number, BytesView page) {
            const UnusedSpace unused = unusedSpaceOf(number, page);
            leaf = page[0] == std::byte{10} && unused.size >= 100 ? number : leaf;
        });
        EXPECT_NE(leaf, 0);
        return leaf;
    }
    Bytes pageAt(PageNumber number)
    {
        Bytes copy;
        forEachPage(*m_database, {number}, [&](PageNumber, BytesView page) { copy.assign(page.begin(), page.end()); });
        return copy;
    }
    /// As SQLite leaves a cell that it moved.
    void leaveCopy(PageNumber number, BytesView value)
    {
        Bytes page = pageAt(number);
        const UnusedSpace unused = unusedSpaceOf(number, page);
        std::ranges::copy(value, page.begin() + static_cast<std::ptrdiff_t>(unused.at + unused.size - value.size()));
        m_database->change("UPDATE sqlite_dbpage SET data = ?2 WHERE pgno = ?1", number, BytesView(page));
        m_database->truncateLog();
    }
    ReadBack search(const Traces& traces) { return readBack(*m_database, m_folder.files(), traces, nothingWhole); }

    StoreFolder m_folder;
    std::optional<Database> m_database;
    const Bytes m_value = [] {
        Bytes value(40);
        std::mt19937 random(7);
        for (std::byte& byte : value) {
            byte = static_cast<std::byte>(random());
        }
        return value;
    }();
};

} // namespace

TEST_F(ReadingBack, everyRowOfATable_isOnThePagesThatAreRead)
{
    for (const auto& [name, table] : {std::pair{"wrapped_key", "persons"},
                                      {"code_hmac", "passes"},
                                      {"channel", "visits"},
                                      {"name", "documents"},
                                      {"line", "ruling_lines"},
                                      {"ruling", "rulings"}}) {
        Traces traces;
        traces.keys = column(name, table);
        ASSERT_GE(traces.keys.size(), 60U) << table;
        const TraceSearch each(traces);
        std::size_t found = 0;
        std::size_t pages = 0;
        EXPECT_TRUE(forEachPageOf(*m_database, {table}, [&](PageNumber, BytesView page) {
            ++pages;
            for (auto place = each.find(page); place; place = each.find(page, place->at + place->size)) {
                ++found;
            }
        }));
        EXPECT_GE(found, traces.keys.size()) << table;
        EXPECT_GE(pages, 3U) << table << " has a root and leaves";
    }
}

TEST_F(ReadingBack, aKeyThatIsStillThere_isFound)
{
    Traces traces;
    traces.keyDestroyed = true;
    traces.keys.push_back(column("wrapped_key", "persons").front().clone());
    const ReadBack result = search(traces);
    EXPECT_EQ(result.foundIn, "pages of keys and passes with free space");
    EXPECT_TRUE(result.inPages);
}

TEST_F(ReadingBack, whatASealedTableStillHolds_isFound_whenItsRowsWent)
{
    Traces traces;
    traces.sealed.push_back(column("name", "documents").front().clone());
    traces.tables = {"documents"};
    EXPECT_EQ(search(traces).foundIn, "pages of what was deleted with free space");
    traces.tables = {"visits"};
    EXPECT_EQ(search(traces).foundIn, "") << "it never was on a page of visits";
}

TEST_F(ReadingBack, aCopyInUnusedSpace_isOverwritten_andNothingElseIs)
{
    for (const bool keyDestroyed : {true, false}) {
        Traces traces;
        traces.keyDestroyed = keyDestroyed;
        traces.keys.emplace_back(BytesView(m_value));
        traces.tables = {"passes"};
        const PageNumber page = aLeafOf("passes");
        const Bytes before = pageAt(page);
        leaveCopy(page, m_value);
        ASSERT_TRUE(TraceSearch(traces).find(pageAt(page))) << "it is there";

        const ReadBack result = search(traces);
        EXPECT_EQ(result.foundIn, "");
        EXPECT_FALSE(TraceSearch(traces).find(pageAt(page)));
        const UnusedSpace unused = unusedSpaceOf(page, before);
        const Bytes after = pageAt(page);
        for (std::size_t i = 0; i < 4096 - 80; ++i) { // behind that lies what SQLCipher keeps
            const bool inside = i >= unused.at && i < unused.at + unused.size;
            ASSERT_EQ(after[i], inside ? std::byte{0} : before[i]) << i;
        }
        EXPECT_EQ(m_database->text("PRAGMA integrity_check"), "ok");
        EXPECT_EQ(m_database->text("PRAGMA cipher_integrity_check"), "");
    }
}

TEST_F(ReadingBack, theWholeSearch_clearsUnusedSpaceToo)
{
    Traces traces;
    traces.values.emplace_back(BytesView(m_value));
    leaveCopy(aLeafOf("visits"), m_value);
    const ReadBack result = readBack(*m_database, m_folder.files(), traces);
    EXPECT_EQ(result.foundIn, "");
    EXPECT_EQ(result.searched.front(), "every cell");
}

TEST(TraceSearching, findsEachValue_whereverItLies)
{
    Traces traces;
    traces.values.emplace_back(viewOf("abcdef"));
    traces.sealed.emplace_back(viewOf("abcdefghijkl"));
    traces.keys.emplace_back(viewOf("zzzzzzzz"));
    traces.keys.emplace_back(viewOf("short"));
    const TraceSearch search(traces);
    EXPECT_EQ(search.longest(), 12U);
    const auto at = [&](std::string_view text, std::size_t from = 0) {
        const auto place = search.find(viewOf(text), from);
        return place ? static_cast<int>(place->at) : -1;
    };
    EXPECT_EQ(at(""), -1);
    EXPECT_EQ(at("abcde"), -1);
    EXPECT_EQ(at("abcdef"), 0);
    EXPECT_EQ(at("abcdeabcdef"), 5);
    EXPECT_EQ(at("......zzzzzzzz"), 6);
    EXPECT_EQ(at("......zzzzzzz"), -1);
    EXPECT_EQ(at("zzzzzzzzz", 1), 1);
    EXPECT_EQ(at("zzzzzzzzz", 2), -1);
    EXPECT_EQ(at("short short short"), -1) << "occurs by chance in anything long";
}

} // namespace mingshi
