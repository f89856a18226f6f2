// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"
#include "store/swtpm.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mingshi {

using ::testing::HasSubstr;
using ::testing::Not;

namespace {

class KeyCommands : public ::testing::Test {
protected:
    KeyCommands()
    {
        write("passphrase", "three old keys under the pine\n");
        write("password", "a manager's password\n");
        write("sales", "a colleague's password\n");
        const auto made = mingshictl("store create --folder " + at("site") + " --passphrase-file " + at("passphrase"));
        EXPECT_EQ(made.code, 0) << made.said;
        keepRecoveryKey(made.said, "recovery");
        for (const auto& [account, role, file] :
             {std::tuple("0002", "manager", "password"), {"0003", "sales", "sales"}}) {
            const auto added = mingshictl("staff add --folder " + at("site") + key() + " --account " + account +
                                          " --name X --role " + role + " --password-file " + at(file));
            EXPECT_EQ(added.code, 0) << added.said;
        }
    }

    void write(std::string_view name, const std::string& text) const { std::ofstream(m_folder / name) << text; }
    void keepRecoveryKey(const std::string& said, std::string_view name) const
    {
        const auto start = said.find("once):\n");
        ASSERT_NE(start, std::string::npos) << said;
        write(name, said.substr(start + 7, said.find('\n', start + 7) - start - 7) + '\n');
    }
    std::string at(std::string_view name) const { return "'" + (m_folder / name).string() + "'"; }
    std::string key(std::string_view file = "passphrase") const
    {
        return file == "recovery" || file == "recovery2" ? " --recovery-key-file " + at(file)
                                                         : " --passphrase-file " + at(file);
    }
    static Ran mingshictl(const std::string& words) { return run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' " + words); }
    Ran keys(const std::string& words, const std::string& with = {}) const
    {
        return mingshictl("store keys " + words + " --folder " + at("site") + (with.empty() ? key() : with) +
                          " --account 0002 --password-file " + at("password"));
    }
    Ran check(const std::string& with) const { return mingshictl("store check --folder " + at("site") + with); }
    std::string listed(const std::string& with) const
    {
        return mingshictl("store keys list --folder " + at("site") + with).said;
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(KeyCommands, slots_areListedAddedRotatedAndRemoved)
{
    EXPECT_EQ(listed(key()), "passphrase passphrase\nrecovery recovery_key\n");
    write("deputy", "another passphrase entirely\n");
    auto done = keys("add --kind passphrase --slot deputy --new-passphrase-file " + at("deputy"));
    EXPECT_EQ(done.code, 0) << done.said;
    EXPECT_EQ(check(key("deputy")).code, 0);
    done = keys("rotate --slot recovery");
    EXPECT_EQ(done.code, 0) << done.said;
    keepRecoveryKey(done.said, "recovery2");
    EXPECT_EQ(check(key("recovery")).code, 83);
    EXPECT_EQ(check(key("recovery2")).code, 0);
    EXPECT_EQ(keys("remove --slot passphrase").code, 0);
    EXPECT_EQ(check(key()).code, 83);
    EXPECT_EQ(keys("remove --slot deputy", key("recovery2")).code, 0);
    EXPECT_EQ(keys("remove --slot recovery", key("recovery2")).code, 95);
    EXPECT_EQ(listed(key("recovery2")), "recovery recovery_key\n");
}

TEST_F(KeyCommands, aRekey_showsHowFarItIs_andTheNewRecoveryKey)
{
    const auto done = keys("rekey");
    ASSERT_EQ(done.code, 0) << done.said;
    EXPECT_THAT(done.said, HasSubstr("copied 100 %\n"));
    EXPECT_THAT(done.said, HasSubstr("checked 100 %\n"));
    EXPECT_THAT(done.said, HasSubstr("Key slot recovery of before opens nothing any more."));
    keepRecoveryKey(done.said, "recovery2");
    EXPECT_EQ(check(key()).code, 0);
    EXPECT_EQ(check(key("recovery")).code, 83);
    EXPECT_EQ(check(key("recovery2")).code, 0);
    const auto again = keys("rekey --keep-recovery-key-file " + at("recovery2"));
    EXPECT_EQ(again.code, 0) << again.said;
    EXPECT_THAT(again.said, Not(HasSubstr("once):")));
    EXPECT_EQ(check(key("recovery2")).code, 0);
}

TEST_F(KeyCommands, onlyAManager_changesThem)
{
    const std::string remove = "store keys remove --slot passphrase --folder " + at("site") + key();
    EXPECT_EQ(mingshictl(remove + " --account 0003 --password-file " + at("sales")).code, 142);
    EXPECT_EQ(mingshictl(remove + " --account 0002 --password-file " + at("sales")).code, 142);
    EXPECT_EQ(check(key()).code, 0);
}

TEST_F(KeyCommands, mistakes_areSaidWithTheirExitCodes)
{
    EXPECT_EQ(keys("add --kind floppy").code, 2);
    EXPECT_EQ(keys("add --kind passphrase").code, 64) << "which one?";
    write("short", "1234\n");
    EXPECT_EQ(keys("add --kind passphrase --slot deputy --new-passphrase-file " + at("short")).code, 87);
    EXPECT_EQ(keys("add --kind tpm --new-tpm device:/nowhere").code, 93);
    EXPECT_EQ(keys("rotate --slot deputy").code, 87);
    EXPECT_EQ(keys("remove --slot deputy").code, 87);
    EXPECT_EQ(keys("list --tpm device:/nowhere").code, 2) << "one key, not two";
    EXPECT_EQ(check(" --tpm device:/nowhere").code, 83) << "it has no slot";
}

TEST_F(KeyCommands, theTpmOfTheMachine_opensForEveryCommand)
{
    const Swtpm tpm;
    if (!tpm.missing().empty()) {
        GTEST_SKIP() << tpm.missing();
    }
    const auto added = keys("add --kind tpm --new-tpm '" + tpm.tcti() + "'");
    ASSERT_EQ(added.code, 0) << added.said;
    const std::string byTpm = " --tpm '" + tpm.tcti() + "'";
    const auto checked = check(byTpm);
    EXPECT_EQ(checked.code, 0) << checked.said;
    EXPECT_EQ(mingshictl("store backup --folder " + at("site") + byTpm + " --to " + at("medium")).code, 0);
    EXPECT_EQ(mingshictl("receipt key --folder " + at("site") + byTpm).code, 0);
    tpm.startOtherwise();
    const auto refused = check(byTpm);
    EXPECT_EQ(refused.code, 94);
    EXPECT_THAT(refused.said, HasSubstr("mingshictl store keys rotate"));
}

} // namespace mingshi
