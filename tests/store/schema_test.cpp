// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

#include "store/store_failure.h"
#include "store_folder.h"

namespace mingshi {

using namespace store;

namespace {

struct Column {
    std::string table;
    std::string name;
    std::string type;
};

std::vector<Column> everyColumn(const Database& database)
{
    std::vector<Column> columns;
    Statement rows = database.prepare("SELECT t.name, c.name, c.type FROM pragma_table_list t"
                                      " JOIN pragma_table_xinfo(t.name) c WHERE t.schema = 'main' AND t.type = 'table'"
                                      " AND t.name NOT GLOB 'sqlite_*'");
    while (rows.step()) {
        columns.push_back({rows.text(0), rows.text(1), rows.text(2)});
    }
    return columns;
}

Database freshSchema()
{
    Database database;
    migrate(database);
    return database;
}

} // namespace

TEST(Schema, everyColumn_hasADataClass)
{
    const Database database = freshSchema();
    const auto columns = everyColumn(database);
    EXPECT_GT(columns.size(), 50U);
    for (const Column& column : columns) {
        EXPECT_EQ(database.integer("SELECT count(*) FROM column_classes WHERE table_name = ?1 AND column_name = ?2",
                                   column.table, column.name),
                  1)
            << column.table << '.' << column.name << " has no data class";
    }
    EXPECT_EQ(database.integer("SELECT count(*) FROM column_classes"), static_cast<std::int64_t>(columns.size()))
        << "a data class without its column";
}

TEST(Schema, everyTable_isStrict)
{
    const Database database = freshSchema();
    EXPECT_EQ(database.text("SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                            " AND strict = 0 AND name NOT GLOB 'sqlite_*'"),
              "");
}

TEST(Schema, noColumn_holdsAPictureOrATemplate)
{
    // A card's chip portrait has 1024 bytes, an SFace template 512: every text and blob must end before that.
    const Database database = freshSchema();
    for (const Column& column : everyColumn(database)) {
        if (column.type == "INTEGER") {
            continue;
        }
        ASSERT_TRUE(column.type == "TEXT" || column.type == "BLOB") << column.table << '.' << column.name;
        // Evaluate the column's own CHECK on 512 bytes, apart from the table's other rules.
        const std::string sql =
            database.text("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1", column.table);
        const std::size_t line = sql.find("\n  " + column.name + ' ');
        ASSERT_NE(line, std::string::npos) << column.table << '.' << column.name;
        const std::size_t start = sql.find("CHECK (", line);
        ASSERT_NE(start, std::string::npos) << column.table << '.' << column.name << " has no limit";
        std::size_t end = start + 7;
        for (int depth = 1; depth > 0; ++end) {
            depth += sql[end] == '(' ? 1 : sql[end] == ')' ? -1 : 0;
        }
        const std::string check = sql.substr(start + 6, end - start - 6);
        const std::string value = column.type == "TEXT" ? "substr(hex(zeroblob(256)), 1, 512)" : "zeroblob(512)";
        EXPECT_EQ(database.integer("SELECT " + check + " FROM (SELECT " + value + " AS " + column.name + ")"), 0)
            << column.table << '.' << column.name << ' ' << check;
    }
}

TEST(Schema, aFailingMigration_leavesTheDatabaseAsItWas)
{
    Database database = freshSchema();
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const std::int64_t before = database.integer("PRAGMA user_version");
    steps.push_back({before + 1, {"CREATE TABLE added (a INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"}});
    EXPECT_FALSE(answer([&] { migrate(database, steps); }));
    EXPECT_EQ(database.integer("PRAGMA user_version"), before);
    EXPECT_EQ(database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'added'"), 0);

    steps.back().scripts.pop_back();
    EXPECT_TRUE(answer([&] { migrate(database, steps); }));
    EXPECT_EQ(database.integer("PRAGMA user_version"), before + 1);
    EXPECT_EQ(errorOf(answer([&] { migrate(database); })), "StoreNewerSchema");
}

TEST(Schema, aDroppedTrigger_isNoticedAtOpening)
{
    StoreFolder folder;
    folder.create();
    folder.rawConnection().run("DROP TRIGGER visits_need_visit_attribution");
    const auto opened = SqlCipherStore::open(folder.path(), StoreFolder::passphrase);
    ASSERT_EQ(errorOf(opened), "StoreCorrupt");
    EXPECT_NE(opened.error().detail.find("visits_need_visit_attribution"), std::string::npos);
}

TEST(Schema, aTableOfSomebodyElse_isNoticedAtOpening)
{
    StoreFolder folder;
    folder.create();
    folder.rawConnection().run("CREATE TABLE faces (face BLOB)");
    EXPECT_EQ(errorOf(SqlCipherStore::open(folder.path(), StoreFolder::passphrase)), "StoreCorrupt");
}

TEST(Schema, everyConsentStatusThatIsStored_isKnownToTheSchema)
{
    Database database = freshSchema();
    const std::string sql = database.text("SELECT sql FROM sqlite_schema WHERE name = 'consent_events'");
    for (const auto status : {ConsentStatus::Requested, ConsentStatus::RequestDeferred, ConsentStatus::Refused,
                              ConsentStatus::Given, ConsentStatus::Renewed, ConsentStatus::Withdrawn,
                              ConsentStatus::Expired, ConsentStatus::Terminated, ConsentStatus::Invalidated}) {
        EXPECT_NE(sql.find('\'' + std::string(dpvStatus(status)) + '\''), std::string::npos) << dpvStatus(status);
    }
    const std::string view = database.text("SELECT sql FROM sqlite_schema WHERE name = 'live_consents'");
    EXPECT_NE(view.find(dpvStatus(ConsentStatus::Given)), std::string::npos);
    EXPECT_NE(view.find(dpvStatus(ConsentStatus::Renewed)), std::string::npos);
}

TEST(Schema, aFullDisk_isDiskFull)
{
    Database database = freshSchema();
    database.run("PRAGMA max_page_count = 1"); // SQLite raises it to what is in use
    const auto filled = answer([&] {
        for (int i = 0; i < 100000; ++i) {
            database.change("INSERT INTO staff VALUES (?1, zeroblob(300), 'sales', '')", std::to_string(i));
        }
    });
    EXPECT_EQ(errorOf(filled), "DiskFull");
}

} // namespace mingshi
