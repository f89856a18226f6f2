// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// What can be wrong with a backup, and what can stop one: damage of every kind, another key, a full disk, Ctrl+C, kill
// -9.
#include "backup_scene.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <iostream>
#include <thread>

namespace mingshi {

TEST_F(BackingUp, aWrongKey_aMissingOne_aPlainFile_areToldApart)
{
    ASSERT_EQ(backUp(), "no error");
    RestoreOrder wrong = order();
    wrong.secret.text = "not the passphrase";
    EXPECT_EQ(errorOf(SqlCipherStore::restore(wrong)), "StoreWrongKey");
    const std::string slots = bytesOf(m_medium.keySlots());
    put(m_medium.keySlots(), "{}");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "KeySlotsCorrupt");
    std::filesystem::remove(m_medium.keySlots());
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "KeySlotsMissing");
    put(m_medium.keySlots(), slots);
    put(m_medium.database(), "SQLite format 3" + std::string(8192, '\0'));
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreIsPlainSqlite");
    put(m_medium.database(), "");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreCorrupt");
    put(m_medium.database(), std::string(40960, 'x'));
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreNotOurs");
    std::filesystem::remove(m_medium.database());
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreMissing");
    requireNothingRestored();
}

TEST_F(BackingUp, oneFlippedBitOnAnyPage_orAnyLengthButItsOwn_isTold)
{
    for (int i = 0; i < 40; ++i) {
        canary(*m_store);
    }
    ASSERT_EQ(backUp(), "no error");
    const std::string good = bytesOf(m_medium.database());
    RestoreOrder quick = order();
    quick.secret = {KeySlotKind::RecoveryKey, m_site.recoveryKey()};
    ASSERT_GT(good.size(), 40U * 4096);
    for (std::size_t page = 0; page * 4096 < good.size(); ++page) {
        std::string bad = good;
        bad[page * 4096 + 20 + page * 97 % 4000] ^= 0x10;
        put(m_medium.database(), bad);
        EXPECT_EQ(errorOf(SqlCipherStore::restore(quick)), "StoreCorrupt") << "page " << page + 1;
    }
    for (const std::size_t length : {good.size() - 1, good.size() - 4096, good.size() / 2, std::size_t{4096}}) {
        put(m_medium.database(), good.substr(0, length));
        EXPECT_EQ(errorOf(SqlCipherStore::restore(quick)), "StoreCorrupt") << length;
    }
    put(m_medium.database(), good + std::string(4096, '\0'));
    EXPECT_EQ(errorOf(SqlCipherStore::restore(quick)), "StoreCorrupt");
    requireNothingRestored();
    put(m_medium.database(), good);
    EXPECT_EQ(errorOf(SqlCipherStore::restore(quick)), "no error");
}

TEST_F(BackingUp, tombstonesThatWereAlteredCutOrTakenAway_areTold)
{
    canary(*m_store);
    for (int i = 0; i < 3; ++i) {
        withdraw(somebody().principal);
    }
    ASSERT_EQ(backUp(), "no error");
    const std::string good = bytesOf(m_medium.tombstones());
    ASSERT_EQ(occurrences(good, "\n"), 3U);
    const std::size_t second = good.find('\n') + 1;
    const std::size_t third = good.find('\n', second) + 1;
    std::string altered = good;
    altered[second + 90] ^= 1;
    const std::string reordered = good.substr(second, third - second) + good.substr(0, second) + good.substr(third);
    for (const auto& [bad, how] : std::vector<std::pair<std::string, std::string>>{
             {altered, "altered"},
             {good.substr(0, third), "cut after a line"},
             {good.substr(0, third + 30), "cut in a line"},
             {"", "emptied"},
             {good.substr(second), "without its first line"},
             {good.substr(0, second) + good.substr(third), "without a line"},
             {reordered, "reordered"},
             {good + good.substr(second, third - second), "with a line twice"},
             {std::string("\0\0\0\n", 4) + good, "with binary"},
             {"\n", "one empty line"}}) {
        put(m_medium.tombstones(), bad);
        const auto restored = SqlCipherStore::restore(order());
        EXPECT_EQ(errorOf(restored), "StoreCorrupt") << how;
        EXPECT_NE(restored.error().detail.find("deletions.log"), std::string::npos) << how;
    }
    std::filesystem::remove(m_medium.tombstones());
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreCorrupt") << "taken away";
    requireNothingRestored();
    put(m_medium.tombstones(), good + "half a li");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "no error") << "a torn last line was never acknowledged";
}

TEST_F(BackingUp, theDevicesTombstones_areAskedForByNameOnly_andMustBeThereThen)
{
    ASSERT_EQ(backUp(), "no error");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(orderWithDevice())), "StoreCorrupt")
        << "nobody was ever deleted there, or somebody took the file away: it cannot be told";
    put(m_site.files().tombstones(), "no tombstone\n");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(orderWithDevice())), "StoreCorrupt");
    requireNothingRestored();
}

TEST_F(BackingUp, cancelled_leavesTheOlderBackup_andNothingHalf)
{
    const IssuedPass first = somebody();
    ASSERT_EQ(backUp(), "no error");
    const std::string before = bytesOf(m_medium.database());
    canary(*m_store);
    for (const BackupStep step : {BackupStep::Copying, BackupStep::Checking}) {
        EXPECT_EQ(backUp([step](BackupStep at, std::size_t, std::size_t) { return at != step; }), "Cancelled");
        EXPECT_FALSE(std::filesystem::exists(m_medium.newDatabase()));
        EXPECT_EQ(bytesOf(m_medium.database()), before);
        EXPECT_EQ(errorOf(SqlCipherStore::restore(
                      order(), [step](BackupStep at, std::size_t, std::size_t) { return at != step; })),
                  "Cancelled");
        requireNothingRestored();
    }
    withdraw(first.principal);
    const auto stop = [](BackupStep at, std::size_t, std::size_t) { return at != BackupStep::Deleting; };
    EXPECT_EQ(errorOf(SqlCipherStore::restore(orderWithDevice(), stop)), "Cancelled") << "while it deletes, too";
    requireNothingRestored();
}

TEST_F(BackingUp, aFullTarget_isToldAsSuch_andLeavesTheOlderBackup)
{
    somebody();
    ASSERT_EQ(backUp(), "no error");
    const std::string before = bytesOf(m_medium.database());
    for (int i = 0; i < 40; ++i) {
        canary(*m_store);
    }
    m_store.reset();
    // A limit on the size of files stands in for a full disk (EFBIG for ENOSPC); in a child, as it cannot be undone.
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        auto store = SqlCipherStore::openWithRecoveryKey(m_site.path(), m_site.recoveryKey());
        const rlimit little{before.size() / 2, before.size() / 2};
        setrlimit(RLIMIT_FSIZE, &little);
        const auto report = (*store)->backUp(m_medium.path, morning + 1h);
        const auto restored = SqlCipherStore::restore(order());
        _exit(report || report.error().code != ErrorCode::DiskFull       ? 1
              : restored || restored.error().code != ErrorCode::DiskFull ? 2
                                                                         : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_FALSE(std::filesystem::exists(m_medium.newDatabase()));
    EXPECT_EQ(bytesOf(m_medium.database()), before);
    requireNothingRestored();
    EXPECT_EQ(SqlCipherStore::restore(order())->people, 1U);
}

TEST_F(BackingUp, killedAtAnyMoment_theMediumHoldsOneBackupOrTheOther)
{
    const IssuedPass first = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    for (int i = 0; i < 60; ++i) {
        canary(*m_store);
    }
    m_store.reset();
    RestoreOrder again = order();
    again.secret = {KeySlotKind::RecoveryKey, m_site.recoveryKey()};
    const std::string olderBackup = bytesOf(m_medium.database());
    const auto backUpAndRestore = [&] {
        auto store = SqlCipherStore::openWithRecoveryKey(m_site.path(), m_site.recoveryKey());
        return store && (*store)->backUp(m_medium.path, morning + 1h) && SqlCipherStore::restore(again);
    };
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(backUpAndRestore());
    const std::chrono::microseconds whole =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    std::filesystem::remove_all(m_elsewhere.path());

    std::array<int, 3> endings{};
    constexpr int rounds = 32;
    for (int round = 0; round < rounds; ++round) {
        put(m_medium.database(), olderBackup);
        const pid_t child = fork();
        if (child == 0) {
            _exit(backUpAndRestore() ? 0 : 1);
        }
        std::this_thread::sleep_for(whole * (round + 1) * 5 / (4 * rounds));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << "round " << round;
        if (std::filesystem::exists(m_elsewhere.path())) {
            ++endings[2]; // what has its name is whole
            const auto named = SqlCipherStore::openWithRecoveryKey(m_elsewhere.path(), m_site.recoveryKey());
            ASSERT_TRUE(named.has_value()) << toString(named.error());
            std::filesystem::remove_all(m_elsewhere.path());
        }
        const auto restored = SqlCipherStore::restore(again);
        ASSERT_TRUE(restored.has_value()) << toString(restored.error()) << " in round " << round;
        ASSERT_TRUE(restored->people == 1 || restored->people == 61) << restored->people;
        ++endings[restored->people == 1 ? 0 : 1];
        ASSERT_TRUE(m_elsewhere.open()->findByPass(first.code, morning + 3h));
        EXPECT_FALSE(std::filesystem::exists(m_elsewhere.path().string() + ".restoring"));
        std::filesystem::remove_all(m_elsewhere.path());
    }
    EXPECT_GT(endings[0], 0);
    EXPECT_GT(endings[1], 0);
    std::cout << "kill -9 of backup and restore: older backup " << endings[0] << ", newer " << endings[1]
              << ", restored in time " << endings[2] << std::endl;
}

} // namespace mingshi
