// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "scenes.h"
#include "store_folder.h"

#include "store/schema.h"
#include "store/store_failure.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mingshi {

using namespace scenes;

namespace {

std::string opening(const StoreFolder& folder, std::string_view passphrase = StoreFolder::passphrase)
{
    return errorOf(SqlCipherStore::open(folder.path(), passphrase));
}

/// An unencrypted SQLite database with one table.
void makePlainSqlite(const std::filesystem::path& file)
{
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE t (a); INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(plain);
}

void fill(SqlCipherStore& store, int visitors)
{
    for (int i = 0; i < visitors; ++i) {
        ASSERT_TRUE(store.openVisit(agreed(Purpose::VisitAttribution), agent));
    }
}

} // namespace

TEST(Opening, theFile_isNotASqliteFileToAnybodyElse)
{
    StoreFolder folder;
    folder.create();
    const std::string bytes = bytesOf(folder.files().database());
    ASSERT_GE(bytes.size(), 4096U);
    EXPECT_NE(bytes.substr(0, 15), "SQLite format 3");
    EXPECT_EQ(folder.everyByte().find("CREATE TABLE"), std::string::npos);
    EXPECT_NE(folder.rawConnection().text("PRAGMA cipher_version"), "");
}

TEST(Opening, theRulesOfTheDatabase_areOn)
{
    StoreFolder folder;
    folder.create();
    store::Database database = folder.rawConnection();
    database.applyRules();
    EXPECT_EQ(database.text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(database.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(database.integer("PRAGMA secure_delete"), 1);
    EXPECT_EQ(database.integer("PRAGMA temp_store"), 2);
    EXPECT_EQ(database.integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(database.integer("PRAGMA cipher_memory_security"), 1);
    EXPECT_EQ(database.integer("PRAGMA application_id"), store::applicationId);
}

TEST(Opening, noStore_isStoreMissing_andNothingIsMade)
{
    StoreFolder folder;
    EXPECT_EQ(opening(folder), "StoreMissing");
    EXPECT_FALSE(std::filesystem::exists(folder.path()));
    std::filesystem::create_directory(folder.path());
    EXPECT_EQ(opening(folder), "StoreMissing");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Opening, aVanishedDatabase_isNeverMadeAnew)
{
    StoreFolder folder;
    folder.create();
    std::filesystem::remove(folder.files().database());
    EXPECT_EQ(opening(folder), "StoreMissing");
    EXPECT_FALSE(std::filesystem::exists(folder.files().database()));
}

TEST(Opening, aWrongPassphrase_isStoreWrongKey)
{
    StoreFolder folder;
    folder.create();
    EXPECT_EQ(opening(folder, "三棵松树下的旧钥匙 2025"), "StoreWrongKey");
    EXPECT_EQ(opening(folder), "no error");
}

TEST(Opening, theRecoveryKey_opens_howeverItIsTyped)
{
    StoreFolder folder;
    folder.create();
    std::string typed;
    for (char c : folder.recoveryKey()) {
        typed += c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    }
    EXPECT_EQ(folder.recoveryKey().size(), 9U * 4 + 8);
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(folder.path(), folder.recoveryKey())), "no error");
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(folder.path(), typed)), "no error");
    std::string mistyped = folder.recoveryKey();
    mistyped[0] = mistyped[0] == 'A' ? 'B' : 'A';
    const auto refused = SqlCipherStore::openWithRecoveryKey(folder.path(), mistyped);
    ASSERT_EQ(errorOf(refused), "StoreWrongKey");
    EXPECT_NE(refused.error().detail.find("typed"), std::string::npos);
}

TEST(Opening, aForgottenPassphrase_isReplacedByWayOfTheRecoveryKey)
{
    StoreFolder folder;
    const auto pass = folder.create()->openVisit(agreed(Purpose::VisitAttribution), agent);
    {
        auto opened = SqlCipherStore::openWithRecoveryKey(folder.path(), folder.recoveryKey());
        ASSERT_TRUE(opened.has_value());
        const auto rotate = [&](const char* passphrase) {
            return errorOf((*opened)->rotateKeySlot("passphrase", {KeySlotKind::Passphrase, passphrase}, byManager()));
        };
        EXPECT_EQ(rotate("short"), "StoreRuleBroken");
        ASSERT_EQ(rotate("another one entirely"), "no error");
    }
    EXPECT_EQ(opening(folder), "StoreWrongKey");
    {
        auto opened = SqlCipherStore::open(folder.path(), "another one entirely");
        ASSERT_TRUE(opened.has_value());
        EXPECT_TRUE((*opened)->findByPass(pass->code, morning));
    }
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(folder.path(), folder.recoveryKey())), "no error");
}

TEST(Opening, noKeyIsStoredReadably)
{
    StoreFolder folder;
    folder.create();
    const std::string bytes = folder.everyByte();
    std::string digits = folder.recoveryKey();
    std::erase(digits, '-');
    EXPECT_EQ(bytes.find(digits), std::string::npos);
    EXPECT_EQ(bytes.find(folder.recoveryKey()), std::string::npos);
    EXPECT_EQ(bytes.find(StoreFolder::passphrase), std::string::npos);
}

TEST(Opening, aPlainSqliteFile_isTold_andLeftAsItIs)
{
    StoreFolder folder;
    folder.create();
    std::filesystem::remove(folder.files().database());
    makePlainSqlite(folder.files().database());
    const std::string before = bytesOf(folder.files().database());
    EXPECT_EQ(opening(folder), "StoreIsPlainSqlite");
    EXPECT_EQ(bytesOf(folder.files().database()), before);
}

TEST(Opening, aForeignFile_isTold_andLeftAsItIs)
{
    StoreFolder folder;
    folder.create();
    const std::string foreign(40960, 'x');
    put(folder.files().database(), foreign);
    EXPECT_EQ(opening(folder), "StoreNotOurs");
    EXPECT_EQ(bytesOf(folder.files().database()), foreign);
}

TEST(Opening, anotherStoresDatabase_isNotOurs)
{
    StoreFolder folder;
    StoreFolder other;
    folder.create();
    other.create();
    std::filesystem::copy_file(other.files().database(), folder.files().database(),
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_EQ(opening(folder), "StoreNotOurs");
}

TEST(Opening, anEncryptedDatabaseOfAnotherProgram_isNotOurs)
{
    StoreFolder folder;
    folder.create();
    folder.rawConnection().run("PRAGMA application_id = 7");
    EXPECT_EQ(opening(folder), "StoreNotOurs");
}

TEST(Opening, aNewerSchema_isTold)
{
    StoreFolder folder;
    folder.create();
    folder.rawConnection().run("PRAGMA user_version = 999");
    EXPECT_EQ(opening(folder), "StoreNewerSchema");
}

TEST(Opening, aDamagedHeader_isToldFromADamagedPage)
{
    StoreFolder folder;
    folder.create();
    const std::string good = bytesOf(folder.files().database());

    std::string bad = good;
    bad[3] = static_cast<char>(bad[3] ^ 1);
    put(folder.files().database(), bad);
    auto opened = SqlCipherStore::open(folder.path(), StoreFolder::passphrase);
    ASSERT_EQ(errorOf(opened), "StoreCorrupt");
    EXPECT_NE(opened.error().detail.find("first 16 bytes"), std::string::npos);
    EXPECT_EQ(bytesOf(folder.files().database()), bad) << "left as it was";

    bad = good;
    bad[100] = static_cast<char>(bad[100] ^ 1);
    put(folder.files().database(), bad);
    opened = SqlCipherStore::open(folder.path(), StoreFolder::passphrase);
    ASSERT_EQ(errorOf(opened), "StoreCorrupt");
    EXPECT_NE(opened.error().detail.find("HMAC"), std::string::npos);

    bad = good;
    bad[4096 * 5 + 77] = static_cast<char>(bad[4096 * 5 + 77] ^ 1);
    put(folder.files().database(), bad);
    opened = SqlCipherStore::open(folder.path(), StoreFolder::passphrase);
    ASSERT_EQ(errorOf(opened), "StoreCorrupt");
    EXPECT_NE(opened.error().detail.find("page 6"), std::string::npos);

    put(folder.files().database(), good);
    EXPECT_EQ(opening(folder), "no error");
}

TEST(Opening, aTruncatedFile_isStoreCorrupt)
{
    StoreFolder folder;
    {
        const auto opened = folder.create();
        fill(*opened, 40);
    }
    const std::string good = bytesOf(folder.files().database());
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{100}, std::size_t{4096}, good.size() / 2, good.size() - 4096, good.size() - 1}) {
        put(folder.files().database(), std::string_view(good).substr(0, length));
        EXPECT_EQ(opening(folder), "StoreCorrupt") << length << " of " << good.size() << " bytes";
    }
    put(folder.files().database(), good);
    EXPECT_EQ(opening(folder), "no error");
}

TEST(Opening, withoutKeySlots_itSaysSo)
{
    StoreFolder folder;
    folder.create();
    std::filesystem::rename(folder.files().keySlots(), folder.path() / "aside");
    EXPECT_EQ(opening(folder), "KeySlotsMissing");
}

TEST(Opening, damagedKeySlots_areToldFromAWrongPassphrase)
{
    StoreFolder folder;
    folder.create();
    const std::string good = bytesOf(folder.files().keySlots());
    for (const std::string& bad :
         {std::string(), std::string("{}"), good.substr(0, good.size() / 2), std::string("[1]")}) {
        put(folder.files().keySlots(), bad);
        EXPECT_EQ(opening(folder), "KeySlotsCorrupt") << bad;
    }
    const std::size_t nibble = good.find("\"wrapped_key\": \"") + 20;
    std::string bad = good;
    bad[nibble] = bad[nibble] == '0' ? '1' : '0';
    put(folder.files().keySlots(), bad);
    EXPECT_EQ(opening(folder), "KeySlotsCorrupt");
}

TEST(Opening, aSecondOpener_isStoreBusy)
{
    StoreFolder folder;
    auto opened = folder.create();
    EXPECT_EQ(opening(folder), "StoreBusy");
    const pid_t child = fork();
    if (child == 0) {
        const auto second = SqlCipherStore::open(folder.path(), StoreFolder::passphrase);
        _exit(!second && second.error().code == ErrorCode::StoreBusy ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0) << "another process too";
    opened.reset();
    EXPECT_EQ(opening(folder), "no error");
}

TEST(Opening, create_neverOverwrites)
{
    StoreFolder folder;
    folder.create();
    const std::string before = bytesOf(folder.files().database());
    EXPECT_EQ(errorOf(SqlCipherStore::create(folder.path(), StoreFolder::passphrase)), "StoreNotOurs");
    EXPECT_EQ(bytesOf(folder.files().database()), before);

    StoreFolder other;
    std::filesystem::create_directory(other.path());
    put(other.path() / "holiday.jpg", "x");
    EXPECT_EQ(errorOf(SqlCipherStore::create(other.path(), StoreFolder::passphrase)), "StoreNotOurs");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(other.path()), {}), 1);
}

TEST(Opening, create_leavesNothingBehindWhenItRefuses)
{
    StoreFolder folder;
    EXPECT_EQ(errorOf(SqlCipherStore::create(folder.path(), "short")), "StoreRuleBroken");
    EXPECT_FALSE(std::filesystem::exists(folder.path()));
    EXPECT_EQ(errorOf(SqlCipherStore::create("/proc/mingshi-cannot-be-here", StoreFolder::passphrase)),
              "FolderUnwritable");
}

TEST(Opening, theFolderAndItsFiles_areForTheirOwnerOnly)
{
    StoreFolder folder;
    const auto opened = folder.create();
    using std::filesystem::perms;
    const auto others = perms::group_all | perms::others_all;
    EXPECT_EQ(std::filesystem::status(folder.path()).permissions() & others, perms::none);
    EXPECT_EQ(std::filesystem::status(folder.files().keySlots()).permissions() & others, perms::none);
}

TEST(Opening, aWrongKey_saysNothingOnStandardError)
{
    StoreFolder folder;
    folder.create();
    put(folder.files().database(), std::string(40960, 'x'));
    testing::internal::CaptureStderr();
    EXPECT_EQ(opening(folder), "StoreNotOurs");
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(Opening, numbersAreHashedUnderAKeyOfThisStoreOnly)
{
    StoreFolder folder;
    StoreFolder other;
    auto opened = folder.create();
    const NumberHmac first = opened->hmacOfNumber("11010119900307888X");
    EXPECT_NE(first, opened->hmacOfNumber("110101199003078881"));
    EXPECT_NE(first, other.create()->hmacOfNumber("11010119900307888X"));
    opened.reset();
    EXPECT_EQ(first, folder.open()->hmacOfNumber("11010119900307888X"));
}

} // namespace mingshi
