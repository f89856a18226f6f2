// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace mingshi {

using ::testing::HasSubstr;

namespace {

class BackupCommands : public ::testing::Test {
protected:
    BackupCommands()
    {
        std::ofstream(m_folder / "passphrase") << "three old keys under the pine\n";
        const auto made = store("create --folder " + at("site") + key());
        EXPECT_EQ(made.code, 0) << made.said;
        const auto start = made.said.find("once):\n") + 7;
        std::ofstream(m_folder / "recovery") << made.said.substr(start, made.said.find('\n', start) - start) << '\n';
    }

    std::string at(std::string_view name) const { return "'" + (m_folder / name).string() + "'"; }
    std::string key() const { return " --passphrase-file " + at("passphrase"); }
    static Ran store(const std::string& words) { return run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' store " + words); }
    Ran backUp() const { return store("backup --folder " + at("site") + " --to " + at("medium") + key()); }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(BackupCommands, aBackup_isMadeAndRestored_withEitherKey)
{
    const auto made = backUp();
    EXPECT_EQ(made.code, 0) << made.said;
    EXPECT_THAT(made.said, HasSubstr("copied 100 %\n"));
    EXPECT_THAT(made.said, HasSubstr("checked 100 %\n"));
    EXPECT_THAT(made.said, HasSubstr("encrypted and read back"));
    auto restored = store("restore --from " + at("medium") + " --to " + at("new") + key());
    EXPECT_EQ(restored.code, 0) << restored.said;
    EXPECT_EQ(store("check --folder " + at("new") + key()).code, 0);
    restored = store("restore --from " + at("medium") + " --to " + at("new") + key());
    EXPECT_EQ(restored.code, 82) << "StoreNotOurs: a site is never overwritten";
    restored =
        store("restore --from " + at("medium") + " --to " + at("newer") + " --recovery-key-file " + at("recovery"));
    EXPECT_EQ(restored.code, 0) << restored.said;
    EXPECT_EQ(store("check --folder " + at("newer") + key()).code, 0);
    EXPECT_EQ(backUp().code, 0) << "once more over the older one";
}

TEST_F(BackupCommands, mistakes_areSaidWithTheirExitCodes)
{
    EXPECT_EQ(store("restore --from " + at("nowhere") + " --to " + at("new") + key()).code, 80);
    ASSERT_EQ(backUp().code, 0);
    EXPECT_EQ(store("restore --from " + at("medium") + " --to " + at("new")).code, 2) << "a key is needed";
    EXPECT_EQ(
        store("restore --from " + at("medium") + " --to " + at("new") + key() + " --device " + at("nowhere")).code, 84);
    EXPECT_EQ(store("backup --folder " + at("site") + " --to " + at("site") + key()).code, 82);
    std::ofstream(m_folder / "passphrase") << "another one\n";
    EXPECT_EQ(store("restore --from " + at("medium") + " --to " + at("new") + key()).code, 83);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "new"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "new.restoring"));
}

TEST_F(BackupCommands, ctrlC_leavesNothingHalf)
{
    ASSERT_EQ(backUp().code, 0);
    const std::string before = contentOf(m_folder / "medium/mingshi-backup.db");
    bool cancelled = false;
    for (int wait = 0; wait < 60 && !cancelled; ++wait) {
        const pid_t child = fork();
        if (child == 0) {
            const int quiet = ::open("/dev/null", O_WRONLY);
            dup2(quiet, STDOUT_FILENO);
            dup2(quiet, STDERR_FILENO);
            execl(MINGSHI_BINARY_DIR "/bin/mingshictl", "mingshictl", "store", "restore", "--from",
                  (m_folder / "medium").c_str(), "--to", (m_folder / "new").c_str(), "--passphrase-file",
                  (m_folder / "passphrase").c_str(), nullptr);
            _exit(127);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(150 + 20 * wait));
        kill(child, SIGINT);
        int status = 0;
        waitpid(child, &status, 0);
        cancelled = WIFEXITED(status) && WEXITSTATUS(status) == 145;
        if (cancelled || WIFSIGNALED(status)) { // stopped at its wish, or before it began to listen
            EXPECT_FALSE(std::filesystem::exists(m_folder / "new"));
            EXPECT_FALSE(std::filesystem::exists(m_folder / "new.restoring"));
        }
        std::filesystem::remove_all(m_folder / "new");
    }
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(contentOf(m_folder / "medium/mingshi-backup.db"), before);
}

} // namespace mingshi
