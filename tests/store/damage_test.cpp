// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Damage to a file that is in use: told, never worked over, and the rest stays readable.
#include "files.h"
#include "scenes.h"
#include "store_folder.h"

#include "store/store_failure.h"

#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>
#include <map>
#include <set>

#include <sched.h>

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

constexpr std::size_t pageSize = 4096;

enum class PageKind { First, TableInterior, TableLeaf, IndexInterior, IndexLeaf, Free, Overflow };
constexpr std::array kindNames{"first",      "table interior", "table leaf", "index interior",
                               "index leaf", "free",           "overflow"};

std::size_t number32(std::string_view bytes, std::size_t at)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

/// By the file format (sqlite.org/fileformat2.html): the free list from the header, everything else by its first byte.
std::map<PageKind, std::vector<std::size_t>> pagesByKind(const std::string& pages)
{
    std::map<PageKind, std::vector<std::size_t>> found;
    std::set<std::size_t> free;
    for (std::size_t trunk = number32(pages, 32); trunk != 0; trunk = number32(pages, (trunk - 1) * pageSize)) {
        free.insert(trunk);
        const std::size_t leaves = number32(pages, (trunk - 1) * pageSize + 4);
        for (std::size_t i = 0; i < leaves; ++i) {
            free.insert(number32(pages, (trunk - 1) * pageSize + 8 + 4 * i));
        }
    }
    for (std::size_t page = 1; page * pageSize <= pages.size(); ++page) {
        const auto first = static_cast<unsigned char>(pages[(page - 1) * pageSize]);
        const PageKind kind = page == 1             ? PageKind::First
                              : free.contains(page) ? PageKind::Free
                              : first == 0x05       ? PageKind::TableInterior
                              : first == 0x0d       ? PageKind::TableLeaf
                              : first == 0x02       ? PageKind::IndexInterior
                              : first == 0x0a       ? PageKind::IndexLeaf
                                                    : PageKind::Overflow;
        found[kind].push_back(page);
    }
    return found;
}

class DamagedPages : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto store = m_folder.create();
        std::vector<IssuedPass> people;
        for (int i = 0; i < 70; ++i) {
            people.push_back(*store->openVisit(agreed(Purpose::VisitAttribution), referrer));
            ASSERT_TRUE(store->recordConsent(people.back().principal, agreed(Purpose::IdReading)));
            ASSERT_TRUE(store->recordDocument(people.back().principal, canaryDocument(someNumber()), morning));
        }
        for (int i = 0; i < 1; ++i) {
            ASSERT_TRUE(store->withdraw(people[static_cast<std::size_t>(i)].principal, allPurposes,
                                        DeletionReason::ConsentWithdrawn, morning + 1h));
        }
        m_somebody = people.back().code;
        store.reset();
        // Free pages, which otherwise take thousands of visitors to come about.
        m_folder.rawConnection().run("CREATE TABLE passing (a); INSERT INTO passing WITH RECURSIVE n (i) AS (SELECT 1"
                                     " UNION ALL SELECT i + 1 FROM n WHERE i < 40) SELECT zeroblob(4000) FROM n;"
                                     " DROP TABLE passing;");
    }

    std::string decryptedPages() const
    {
        const Database database = m_folder.rawConnection();
        EXPECT_GT(database.integer("SELECT count(*) FROM sqlite_schema"), 0);
        sqlite3_int64 size = 0;
        unsigned char* pages = sqlite3_serialize(database.connection(), "main", &size, 0);
        std::string text(reinterpret_cast<const char*>(pages), static_cast<std::size_t>(size));
        sqlite3_free(pages);
        return text;
    }
    std::vector<std::string> tables() const
    {
        std::vector<std::string> names;
        const Database database = m_folder.rawConnection();
        Statement rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        while (rows.step()) {
            names.push_back(rows.text(0));
        }
        return names;
    }
    /// Every value of a table, on a connection of its own: after one page that fails, a connection reads nothing more.
    Result<std::string> contentOfTable(const std::string& table) const
    {
        return answer([&] {
            const Database database = m_folder.rawConnection();
            const auto columns =
                static_cast<int>(database.integer("SELECT count(*) FROM pragma_table_info(?1)", table));
            Statement rows = database.prepare("SELECT * FROM \"" + table + '"');
            std::string content;
            while (rows.step()) {
                for (int column = 0; column < columns; ++column) {
                    content += rows.isNull(column) ? "-" : rows.text(column);
                    content += '|';
                }
            }
            return content;
        });
    }
    std::string flipped(std::size_t page) const
    {
        std::string bad = m_good;
        char& byte = bad[(page - 1) * pageSize + 16 + page * 613 % (pageSize - 16)];
        byte = static_cast<char>(byte ^ 0x20);
        return bad;
    }

    StoreFolder m_folder;
    std::string m_good;
    std::optional<PassCode> m_somebody;
};

} // namespace

TEST_F(DamagedPages, aFlippedByteOnAPageOfAnyKind_isTold_andWhatLiesElsewhereIsStillRead)
{
    m_good = bytesOf(m_folder.files().database());
    const auto kinds = pagesByKind(decryptedPages());
    for (const PageKind needed : {PageKind::First, PageKind::TableInterior, PageKind::TableLeaf,
                                  PageKind::IndexInterior, PageKind::IndexLeaf, PageKind::Free}) {
        EXPECT_TRUE(kinds.contains(needed)) << kindNames[static_cast<std::size_t>(needed)];
    }
    std::map<std::string, std::string> good;
    for (const std::string& table : tables()) {
        good[table] = *contentOfTable(table);
    }
    for (const auto& [kind, pages] : kinds) {
        const std::string name = kindNames[static_cast<std::size_t>(kind)];
        std::size_t tried = 0;
        std::size_t read = 0;
        std::size_t refused = 0;
        for (std::size_t i = 0; i < pages.size(); i += std::max<std::size_t>(1, pages.size() / 2)) {
            const std::size_t page = pages[i];
            const std::string bad = flipped(page);
            put(m_folder.files().database(), bad);
            const auto opened = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
            ASSERT_EQ(errorOf(opened), "StoreCorrupt") << name << " page " << page;
            EXPECT_TRUE(opened.error().detail.ends_with("page " + std::to_string(page)))
                << name << " page " << page << ": " << opened.error().detail;
            EXPECT_EQ(bytesOf(m_folder.files().database()), bad) << "left as it is";
            ++tried;
            for (const auto& [table, content] : good) {
                const auto now = contentOfTable(table);
                if (now) {
                    EXPECT_EQ(*now, content) << table << ": other values than were written";
                    ++read;
                } else {
                    EXPECT_EQ(errorOf(now), "StoreCorrupt") << table << ": " << now.error().detail;
                    ++refused;
                }
            }
        }
        if (kind == PageKind::First) {
            EXPECT_EQ(read, 0U);
        } else {
            EXPECT_GT(read, 0U) << name << ": only the pages of the schema stand before every table";
        }
        std::cout << name << " pages: " << pages.size() << ", damaged " << tried << " of them, each told; tables read "
                  << read << ", refused " << refused << std::endl;
    }
    put(m_folder.files().database(), m_good);
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey())), "no error");
}

TEST_F(DamagedPages, damageUnderAnOpenStore_isStoreCorrupt_andNothingIsInvented)
{
    auto opened = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
    ASSERT_TRUE(opened.has_value());
    ASSERT_TRUE((*opened)->findByPass(*m_somebody, morning));
    std::string bad = bytesOf(m_folder.files().database());
    for (std::size_t at = pageSize + 100; at < bad.size(); at += pageSize) {
        bad[at] = static_cast<char>(bad[at] ^ 1);
    }
    put(m_folder.files().database(), bad);
    const auto overview = (*opened)->overview(morning);
    EXPECT_EQ(errorOf(overview), "StoreCorrupt");
    const auto backup = (*opened)->backUp(m_folder.path().parent_path() / "medium", morning);
    ASSERT_EQ(errorOf(backup), "StoreCorrupt") << "a damaged store is not written over a backup";
}

TEST_F(DamagedPages, aDamagedHeader_isWrittenBack_andNothingElseIs)
{
    const KeySecret key{KeySlotKind::RecoveryKey, m_folder.recoveryKey()};
    EXPECT_EQ(SqlCipherStore::repair(m_folder.path(), key, morning), Result<bool>(false));
    const std::string good = bytesOf(m_folder.files().database());
    std::string bad = good;
    for (std::size_t i = 0; i < 16; ++i) {
        bad[i] = static_cast<char>(i);
    }
    put(m_folder.files().database(), bad);
    EXPECT_EQ(errorOf(SqlCipherStore::open(m_folder.path(), key)), "StoreCorrupt");
    EXPECT_EQ(errorOf(SqlCipherStore::repair(m_folder.path(), {KeySlotKind::RecoveryKey, "AAAA"}, morning)),
              "StoreWrongKey");
    EXPECT_EQ(bytesOf(m_folder.files().database()), bad);
    EXPECT_EQ(SqlCipherStore::repair(m_folder.path(), key, morning), Result<bool>(true));
    EXPECT_EQ(bytesOf(m_folder.files().database()).substr(0, 16), good.substr(0, 16));
    EXPECT_TRUE((*SqlCipherStore::open(m_folder.path(), key))->findByPass(*m_somebody, morning));
    EXPECT_EQ(
        m_folder.rawConnection().integer("SELECT count(*) FROM audit_log WHERE action = 'database.header_repaired'"),
        1);

    bad = good;
    bad[5] = static_cast<char>(bad[5] ^ 1);
    bad[300] = static_cast<char>(bad[300] ^ 1);
    put(m_folder.files().database(), bad);
    EXPECT_EQ(errorOf(SqlCipherStore::repair(m_folder.path(), key, morning)), "StoreNotOurs");
    put(m_folder.files().database(), std::string(40960, 'x'));
    EXPECT_EQ(errorOf(SqlCipherStore::repair(m_folder.path(), key, morning)), "StoreNotOurs");
    EXPECT_EQ(bytesOf(m_folder.files().database()), std::string(40960, 'x')) << "another's file is not written to";
}

TEST(ReadOnlyDisk, aStoreOnOne_isToldAsSuch_andABackupOnOneIsRead)
{
    StoreFolder folder;
    StoreFolder elsewhere;
    const auto medium = folder.path().parent_path() / "medium";
    {
        const auto store = folder.create();
        ASSERT_TRUE(store->openVisit(agreed(Purpose::VisitAttribution), agent));
        ASSERT_TRUE(store->backUp(medium, morning));
    }
    const auto parent = folder.path().parent_path();
    const pid_t child = fork(); // a mount of its own goes with the process
    if (child == 0) {
        constexpr unsigned long readOnly = MS_BIND | MS_REMOUNT | MS_RDONLY;
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount(parent.c_str(), parent.c_str(), nullptr, MS_BIND, nullptr) != 0 ||
            mount(nullptr, parent.c_str(), nullptr, readOnly, nullptr) != 0) {
            _exit(9);
        }
        const KeySecret key{KeySlotKind::RecoveryKey, folder.recoveryKey()};
        if (errorOf(SqlCipherStore::open(folder.path(), key)) != "FolderUnwritable") {
            _exit(1);
        }
        const auto restored = SqlCipherStore::restore(
            {.medium = medium, .folder = elsewhere.path(), .device = std::nullopt, .secret = key, .now = morning});
        if (!restored || restored->people != 1) {
            _exit(2);
        }
        const auto opened = SqlCipherStore::open(elsewhere.path(), key);
        if (!opened || errorOf((*opened)->backUp(medium, morning)) != "FolderUnwritable") {
            _exit(3);
        }
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 9) {
        GTEST_SKIP() << "no mount can be made here";
    }
    EXPECT_EQ(status, 0) << "exit " << WEXITSTATUS(status);
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(folder.path(), folder.recoveryKey())), "no error");
}

} // namespace mingshi
