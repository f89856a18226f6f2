// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Key slots of a store that is open, and its pages under a new key. MINGSHI_KILLS says how often a rekey is killed (12
// unless told):
//   MINGSHI_KILLS=500 build/release/tests/store_test --gtest_filter='Rekeying.killed*'
#include "backup_scene.h"
#include "counts.h"

#include "store/opening.h"
#include "store/store_failure.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <iostream>
#include <thread>

namespace mingshi {

namespace {

const KeySecret anotherPassphrase{KeySlotKind::Passphrase, "another passphrase entirely"};

class KeyKeeping : public ::testing::Test {
protected:
    std::string opening(const KeySecret& secret)
    {
        m_store.reset();
        return errorOf(SqlCipherStore::open(m_folder.path(), secret));
    }
    KeySecret recovery() const { return {KeySlotKind::RecoveryKey, m_folder.recoveryKey()}; }
    std::vector<std::string> logged()
    {
        m_store.reset();
        std::vector<std::string> lines;
        const Database database = m_folder.rawConnection();
        Statement rows = database.prepare("SELECT actor || ' ' || action || ' ' || reason FROM audit_log ORDER BY seq");
        while (rows.step()) {
            lines.push_back(rows.text(0));
        }
        return lines;
    }

    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store = m_folder.create();
};

} // namespace

TEST_F(KeyKeeping, aStoreIsMade_withAPassphraseAndARecoveryKey)
{
    EXPECT_EQ(m_store->keySlots(), (std::vector<KeySlotEntry>{{"passphrase", KeySlotKind::Passphrase},
                                                              {"recovery", KeySlotKind::RecoveryKey}}));
}

TEST_F(KeyKeeping, aSlotAdded_opensTheSameRecords_underTheSameKey)
{
    const auto pass = m_store->openVisit(agreed(Purpose::VisitAttribution), agent);
    const LockedBytes before = m_folder.databaseKey();
    ASSERT_EQ(errorOf(m_store->addKeySlot("deputy", anotherPassphrase, byManager())), "no error");
    const KeySecret secondPaper{KeySlotKind::RecoveryKey, SqlCipherStore::newRecoveryKey()};
    ASSERT_EQ(errorOf(m_store->addKeySlot("second-safe", secondPaper, byManager())), "no error");
    EXPECT_EQ(m_store->keySlots().size(), 4U);
    m_store.reset();
    EXPECT_TRUE(std::ranges::equal(m_folder.databaseKey().bytes(), before.bytes()));
    for (const KeySecret& secret : {anotherPassphrase, secondPaper, recovery()}) {
        auto opened = SqlCipherStore::open(m_folder.path(), secret);
        ASSERT_TRUE(opened.has_value()) << toString(opened.error());
        EXPECT_TRUE((*opened)->findByPass(pass->code, morning));
    }
}

TEST_F(KeyKeeping, aSlotRotated_opensWithTheNewSecretOnly_andTheOthersStay)
{
    ASSERT_EQ(errorOf(m_store->rotateKeySlot("passphrase", anotherPassphrase, byManager())), "no error");
    EXPECT_EQ(opening({KeySlotKind::Passphrase, std::string(StoreFolder::passphrase)}), "StoreWrongKey");
    EXPECT_EQ(opening(anotherPassphrase), "no error");
    EXPECT_EQ(opening(recovery()), "no error");
    m_store = std::move(*SqlCipherStore::open(m_folder.path(), anotherPassphrase));
    const KeySecret paper{KeySlotKind::RecoveryKey, SqlCipherStore::newRecoveryKey()};
    ASSERT_EQ(errorOf(m_store->rotateKeySlot("recovery", paper, byManager())), "no error");
    EXPECT_EQ(opening(recovery()), "StoreWrongKey");
    EXPECT_EQ(opening(paper), "no error");
}

TEST_F(KeyKeeping, aSlotRemoved_opensNoMore_andTheLastIsNeverRemoved)
{
    ASSERT_EQ(errorOf(m_store->removeKeySlot("passphrase", byManager())), "no error");
    EXPECT_EQ(errorOf(m_store->removeKeySlot("recovery", byManager())), "KeySlotNeeded");
    EXPECT_EQ(opening({KeySlotKind::Passphrase, std::string(StoreFolder::passphrase)}), "StoreWrongKey");
    EXPECT_EQ(opening(recovery()), "no error");
}

TEST_F(KeyKeeping, whatMakesNoSense_isRefused_andNothingChanges)
{
    const std::string before = bytesOf(m_folder.files().keySlots());
    const auto adding = [&](const std::string& name, const KeySecret& secret) {
        return errorOf(m_store->addKeySlot(name, secret, byManager()));
    };
    EXPECT_EQ(adding("passphrase", anotherPassphrase), "StoreRuleBroken") << "the name is taken";
    for (const char* name : {"", "Deputy", "a b", "../x", "a-name-that-is-longer-than-any-name-should-be"}) {
        EXPECT_EQ(adding(name, anotherPassphrase), "StoreRuleBroken") << name;
    }
    EXPECT_EQ(adding("deputy", {KeySlotKind::Passphrase, "short"}), "StoreRuleBroken");
    EXPECT_EQ(adding("paper", {KeySlotKind::RecoveryKey, "AAAA-BBBB"}), "StoreWrongKey");
    EXPECT_EQ(errorOf(m_store->rotateKeySlot("deputy", anotherPassphrase, byManager())), "StoreRuleBroken")
        << "there is none";
    EXPECT_EQ(errorOf(m_store->rotateKeySlot("recovery", anotherPassphrase, byManager())), "StoreRuleBroken")
        << "another kind";
    EXPECT_EQ(errorOf(m_store->removeKeySlot("deputy", byManager())), "StoreRuleBroken");
    EXPECT_EQ(bytesOf(m_folder.files().keySlots()), before);
    EXPECT_EQ(logged(), std::vector<std::string>());
}

TEST_F(KeyKeeping, aNewSlot_isOpenedBeforeItIsWritten)
{
    const LockedBytes key = newKey();
    KeySlots slots{Salt{}};
    const KeySecret paper{KeySlotKind::RecoveryKey, store::newRecoveryKey()};
    slots.put("recovery", key, paper);
    const auto trying = [&](const std::string& name, const KeySecret& secret, const LockedBytes& expected) {
        return errorOf(answer([&] { requireOpens(slots, name, secret, expected); }));
    };
    EXPECT_EQ(trying("recovery", paper, key), "no error");
    EXPECT_EQ(trying("recovery", {KeySlotKind::RecoveryKey, store::newRecoveryKey()}, key), "StoreWrongKey");
    EXPECT_EQ(trying("recovery", paper, newKey()), "Internal") << "it opens, but not to this key";
    EXPECT_EQ(trying("passphrase", paper, key), "Internal") << "it is not in the file";
}

TEST_F(KeyKeeping, everyChange_standsInTheLog_alsoOneThatCouldNotBeWritten)
{
    ASSERT_TRUE(m_store->addKeySlot("deputy", anotherPassphrase, byManager()));
    ASSERT_TRUE(m_store->rotateKeySlot("deputy", anotherPassphrase, byManager()));
    const auto fresh = m_folder.files().keySlots().string() + ".new";
    std::filesystem::create_directory(fresh);
    EXPECT_EQ(errorOf(m_store->removeKeySlot("deputy", byManager())), "FolderUnwritable");
    EXPECT_EQ(m_store->keySlots().size(), 3U);
    std::filesystem::remove(fresh);
    EXPECT_EQ(logged(), (std::vector<std::string>{
                            "0002 key_slot.added deputy:passphrase", "0002 key_slot.rotated deputy:passphrase",
                            "0002 key_slot.removed deputy:passphrase", "0002 key_slot.unchanged deputy:passphrase"}));
    EXPECT_EQ(opening(anotherPassphrase), "no error") << "still there";
}

namespace {

class Rekeying : public BackingUp {
protected:
    const std::array<KeySecret, 1> m_passphrase{
        KeySecret{KeySlotKind::Passphrase, std::string(StoreFolder::passphrase)}};

    Result<SqlCipherStore::Rekeyed> rekey(std::span<const KeySecret> kept, const BackupProgress& progress = {})
    {
        return SqlCipherStore::rekey(std::move(m_store), kept, byManager(), progress);
    }
};

} // namespace

TEST_F(Rekeying, everyPageIsAnother_andEveryRecordIsThere)
{
    const IssuedPass person = canary(*m_store);
    const auto seed = m_store->signingSeed();
    const std::string before = bytesOf(m_site.files().database());
    const LockedBytes keyBefore = m_site.databaseKey();
    std::vector<BackupStep> steps;
    auto rekeyed = rekey(m_passphrase, [&](BackupStep step, std::size_t, std::size_t) {
        steps.push_back(step);
        return true;
    });
    ASSERT_TRUE(rekeyed.has_value()) << toString(rekeyed.error());
    EXPECT_TRUE(std::ranges::find(steps, BackupStep::Copying) != steps.end());
    EXPECT_EQ(rekeyed->dropped, std::vector<std::string>{"recovery"});
    EXPECT_EQ(rekeyed->recoveryKey.size(), 9U * 4 + 8);

    SqlCipherStore& store = *rekeyed->store;
    const auto found = store.findByPass(person.code, morning + 1h);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    EXPECT_EQ(found->visits.size(), 2U);
    EXPECT_EQ((*store.document(person.principal, morning + 1h))->name.reveal(), canaryName);
    EXPECT_EQ(store.hmacOfNumber("11010119880423739X"), m_number) << "a document is found again";
    EXPECT_TRUE(std::ranges::equal(store.signingSeed().bytes(), seed.bytes())) << "receipts on paper still verify";
    EXPECT_TRUE(store.overview(morning + 1h)->logIntact);
    rekeyed->store.reset();

    const std::string after = bytesOf(m_site.files().database());
    for (std::size_t page = 0; page * 4096 < std::min(before.size(), after.size()); ++page) {
        EXPECT_NE(before.substr(page * 4096, 4096), after.substr(page * 4096, 4096)) << "page " << page + 1;
    }
    EXPECT_FALSE(std::filesystem::exists(m_site.files().newDatabase()));
    const Database withTheKeyOfBefore(m_site.files().database(), Database::Making::Existing,
                                      deriveKey(keyBefore, KeyUse::DatabasePages), std::nullopt);
    EXPECT_NE(errorOf(answer([&] { withTheKeyOfBefore.integer("SELECT count(*) FROM persons"); })), "no error");

    EXPECT_EQ(errorOf(SqlCipherStore::open(m_site.path(), m_passphrase.front())), "no error");
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(m_site.path(), m_site.recoveryKey())), "StoreWrongKey");
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(m_site.path(), rekeyed->recoveryKey)), "no error");
    const Database database(
        m_site.files().database(), Database::Making::Existing,
        deriveKey(readSlots(m_site.files().keySlots()).slots.open(m_passphrase.front()), KeyUse::DatabasePages),
        std::nullopt);
    EXPECT_EQ(database.text("SELECT actor || ' ' || reason FROM audit_log WHERE action = 'database.rekeyed'"),
              "0002 dropped=1");
}

TEST_F(Rekeying, aRecoveryKeyThatIsKept_staysTheOneOnPaper_alsoTheSecondTime)
{
    const std::array kept{KeySecret{KeySlotKind::RecoveryKey, m_site.recoveryKey()}};
    for (int time = 0; time < 2; ++time) {
        auto rekeyed = rekey(kept);
        ASSERT_TRUE(rekeyed.has_value()) << toString(rekeyed.error());
        EXPECT_EQ(rekeyed->recoveryKey, "");
        m_store = std::move(rekeyed->store);
    }
    EXPECT_EQ(m_store->keySlots(), (std::vector<KeySlotEntry>{{"recovery", KeySlotKind::RecoveryKey}}));
    EXPECT_EQ(readSlots(m_site.files().keySlots()).slots.formerSalts().size(), 2U);
}

TEST_F(Rekeying, aSecretThatOpensNothing_orAStop_leavesAllAsItWas)
{
    const std::string slots = bytesOf(m_site.files().keySlots());
    const std::array wrong{anotherPassphrase};
    EXPECT_EQ(errorOf(rekey(wrong)), "StoreWrongKey");
    for (const BackupStep stop : {BackupStep::Copying, BackupStep::Checking}) {
        m_store = m_site.open();
        EXPECT_EQ(
            errorOf(rekey(m_passphrase, [stop](BackupStep step, std::size_t, std::size_t) { return step != stop; })),
            "Cancelled");
        EXPECT_FALSE(std::filesystem::exists(m_site.files().newDatabase()));
        EXPECT_EQ(bytesOf(m_site.files().keySlots()), slots);
    }
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(m_site.path(), m_site.recoveryKey())), "no error");
}

TEST_F(Rekeying, aMediumOfBefore_isStillThisStores_andDeletionsCrossTheRekey)
{
    const IssuedPass early = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    const Medium before{m_elsewhere.path().parent_path() / "before"};
    std::filesystem::copy(m_medium.path, before.path);
    auto rekeyed = rekey(m_passphrase);
    ASSERT_TRUE(rekeyed.has_value()) << toString(rekeyed.error());
    m_store = std::move(rekeyed->store);
    withdraw(early.principal);
    ASSERT_EQ(backUp(), "no error") << "over the older one";

    const auto restored = SqlCipherStore::restore(order());
    ASSERT_TRUE(restored.has_value()) << toString(restored.error());
    EXPECT_EQ(restored->people, 0U);
    std::filesystem::remove_all(m_elsewhere.path());

    RestoreOrder fromBefore = orderWithDevice();
    fromBefore.medium = before.path;
    fromBefore.secret = {KeySlotKind::RecoveryKey, m_site.recoveryKey()};
    const auto older = SqlCipherStore::restore(fromBefore);
    ASSERT_TRUE(older.has_value()) << toString(older.error());
    EXPECT_EQ(older->replayed, 1U) << "who left after the rekey does not come back with a backup from before it";
    StoreFolder other;
    EXPECT_EQ(errorOf(other.create()->backUp(m_medium.path, morning)), "StoreNotOurs");
}

TEST_F(Rekeying, betweenTheSteps_theFolderOpensWhicheverDatabaseHasTheName)
{
    // What a power cut leaves: the slots of both and the database of before, then that of after.
    const IssuedPass person = canary(*m_store);
    m_store.reset();
    const Folder files = m_site.files();
    const KeySecret paper{KeySlotKind::RecoveryKey, m_site.recoveryKey()};
    const KeySlots before = readSlots(files.keySlots()).slots;
    const std::string databaseBefore = bytesOf(files.database());
    m_store = m_site.open();
    auto rekeyed = rekey(std::array{paper});
    ASSERT_TRUE(rekeyed.has_value()) << toString(rekeyed.error());
    rekeyed->store.reset();
    const KeySlots after = readSlots(files.keySlots()).slots;
    const std::string databaseAfter = bytesOf(files.database());

    for (const auto& [database, remaining] : {std::pair(&databaseBefore, &before), std::pair(&databaseAfter, &after)}) {
        put(files.database(), *database);
        put(files.keySlots(), KeySlotFile{before, after}.toJson());
        put(files.newDatabase(), "half a copy");
        auto opened = SqlCipherStore::open(m_site.path(), paper);
        ASSERT_TRUE(opened.has_value()) << toString(opened.error());
        EXPECT_TRUE((*opened)->findByPass(person.code, morning));
        const KeySlotFile settled = readSlots(files.keySlots());
        EXPECT_EQ(settled.slots.salt(), remaining->salt());
        EXPECT_FALSE(settled.next);
        EXPECT_FALSE(std::filesystem::exists(files.newDatabase()));
    }
}

TEST_F(Rekeying, killedAtAnyMoment_leavesOneDatabaseOrTheOther)
{
    std::vector<IssuedPass> people;
    for (int i = 0; i < 60; ++i) {
        people.push_back(canary(*m_store));
    }
    m_store.reset();
    const std::array paper{KeySecret{KeySlotKind::RecoveryKey, m_site.recoveryKey()}};
    const auto openAndRekey = [&] {
        auto store = SqlCipherStore::open(m_site.path(), paper.front());
        return store && SqlCipherStore::rekey(std::move(*store), paper, byManager());
    };
    const auto inChild = [&] {
        const pid_t child = fork();
        if (child == 0) {
            _exit(openAndRekey() ? 0 : 1);
        }
        return child;
    };
    const auto start = std::chrono::steady_clock::now();
    int ended = 0;
    waitpid(inChild(), &ended, 0);
    ASSERT_TRUE(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);

    const int rounds = static_cast<int>(countFrom("MINGSHI_KILLS", 12));
    int older = 0;
    int newer = 0;
    int settled = 0;
    for (int round = 0; round < rounds; ++round) {
        const Salt before = readSlots(m_site.files().keySlots()).slots.salt();
        const pid_t child = inChild();
        if (round + 1 < rounds) { // the last may end, however slow the machine has become meanwhile
            std::this_thread::sleep_for(whole * (round + 1) * 6 / (5 * rounds));
            kill(child, SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << "round " << round;
        settled += readSlots(m_site.files().keySlots()).next ? 1 : 0;
        auto opened = SqlCipherStore::open(m_site.path(), paper.front());
        ASSERT_TRUE(opened.has_value()) << toString(opened.error()) << " in round " << round;
        ASSERT_TRUE((*opened)->findByPass(people[static_cast<std::size_t>(round) % people.size()].code, morning + 1h));
        ASSERT_TRUE((*opened)->overview(morning + 1h)->logIntact);
        opened->reset();
        const KeySlotFile file = readSlots(m_site.files().keySlots());
        ASSERT_FALSE(file.next);
        ++(file.slots.salt() == before ? older : newer);
        ASSERT_EQ(m_site.rawConnection().text("PRAGMA integrity_check"), "ok");
    }
    EXPECT_GT(older, 0);
    EXPECT_GT(newer, 0);
    std::cout << "kill -9 of a rekey: " << rounds << " times, the key of before " << older << ", the new one " << newer
              << ", between the two " << settled << std::endl;
}

} // namespace mingshi
