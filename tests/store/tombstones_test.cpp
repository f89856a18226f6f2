// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "scenes.h"
#include "store_folder.h"

#include <algorithm>
#include <bit>

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

class OnTheDevice : public ::testing::Test {
protected:
    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store = m_folder.create();
    std::filesystem::path m_file = m_folder.files().tombstones();

    IssuedPass somebody() { return *m_store->openVisit(agreed(Purpose::VisitAttribution), agent); }
    std::string withdraw(const IssuedPass& pass)
    {
        return errorOf(m_store->withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h));
    }
    std::size_t lines() const
    {
        const std::string text = bytesOf(m_file);
        return static_cast<std::size_t>(std::ranges::count(text, '\n'));
    }
};

} // namespace

TEST_F(OnTheDevice, aTombstone_namesNobody)
{
    const IssuedPass pass = somebody();
    ASSERT_EQ(withdraw(pass), "no error");
    const std::string text = bytesOf(m_file);
    EXPECT_EQ(lines(), 1U);
    for (const std::string& value : {pass.principal, pass.consent.id, pass.code.digits(), agent.code, agent.name}) {
        EXPECT_EQ(text.find(value), std::string::npos) << value;
    }
}

TEST_F(OnTheDevice, aDeletionThatCannotBeWrittenDown_doesNotHappen)
{
    const IssuedPass pass = somebody();
    std::filesystem::create_directory(m_file); // nothing can be appended to a folder
    EXPECT_EQ(withdraw(pass), "FolderUnwritable");
    EXPECT_TRUE(m_store->findByPass(pass.code, morning + 1h)) << "tombstone first, then the deletion";
    std::filesystem::remove(m_file);
    EXPECT_EQ(withdraw(pass), "no error");
}

TEST_F(OnTheDevice, aDeletionThatWasWrittenDownAndNotCommitted_isMadeWhenTheStoreIsOpened)
{
    const IssuedPass pass = somebody();
    m_store.reset();
    const std::string before = bytesOf(m_folder.files().database());
    m_store = m_folder.open();
    ASSERT_EQ(withdraw(pass), "no error");
    m_store.reset();
    put(m_folder.files().database(), before); // as a power cut between the two leaves it
    m_store = m_folder.open();
    EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + 1h)), "PassUnknown");
    EXPECT_EQ(lines(), 1U) << "it is not written down twice";
}

TEST_F(OnTheDevice, aTornLastLine_isCutOffByTheNext)
{
    ASSERT_EQ(withdraw(somebody()), "no error");
    m_store.reset();
    const std::string line = bytesOf(m_file);
    for (std::size_t length = line.size() - 1; length > 0; length /= 2) {
        put(m_file, bytesOf(m_file) + line.substr(0, length));
        m_store = m_folder.open();
        ASSERT_EQ(withdraw(somebody()), "no error") << length;
        m_store.reset();
    }
    m_folder.open();
    EXPECT_EQ(lines(), 1U + static_cast<std::size_t>(std::bit_width(line.size() - 1)));
}

TEST_F(OnTheDevice, tombstonesThatWereCut_areWrittenAgainFromTheDatabase_andTheLogSaysSo)
{
    const IssuedPass kept = somebody();
    std::vector<IssuedPass> gone;
    m_store.reset();
    const std::string before = [&] {
        m_store = m_folder.open();
        for (int i = 0; i < 3; ++i) {
            gone.push_back(somebody());
        }
        m_store.reset();
        return bytesOf(m_folder.files().database());
    }();
    m_store = m_folder.open();
    for (const IssuedPass& pass : gone) {
        ASSERT_EQ(withdraw(pass), "no error");
    }
    m_store.reset();
    const std::string all = bytesOf(m_file);
    put(m_file, all.substr(0, all.find('\n') + 1));
    m_folder.open().reset();
    EXPECT_EQ(lines(), 3U);
    EXPECT_EQ(m_folder.rawConnection().text("SELECT reason FROM audit_log WHERE action = 'tombstones.written_again'"),
              "number=2");
    put(m_folder.files().database(), before);
    m_store = m_folder.open();
    for (const IssuedPass& pass : gone) {
        EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + 1h)), "PassUnknown") << "written again is as good";
    }
    EXPECT_TRUE(m_store->findByPass(kept.code, morning + 1h));
}

TEST_F(OnTheDevice, anAlteredTombstone_isTold)
{
    ASSERT_EQ(withdraw(somebody()), "no error");
    m_store.reset();
    const std::string good = bytesOf(m_file);
    for (std::size_t at = 0; at + 1 < good.size(); ++at) {
        std::string bad = good;
        bad[at] ^= 1;
        put(m_file, bad);
        const auto tombstones = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
        ASSERT_EQ(errorOf(tombstones), "StoreCorrupt") << at;
        ASSERT_NE(tombstones.error().detail.find("line 1"), std::string::npos);
    }
    put(m_file, good);
    m_store = m_folder.open();
}

TEST_F(OnTheDevice, anotherStoresTombstones_areNotTaken)
{
    ASSERT_EQ(withdraw(somebody()), "no error");
    StoreFolder other;
    other.create().reset();
    std::filesystem::copy_file(m_file, other.files().tombstones());
    EXPECT_EQ(errorOf(SqlCipherStore::open(other.path(), StoreFolder::passphrase)), "StoreCorrupt");
}

} // namespace mingshi
