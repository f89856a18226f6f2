// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pack_scene.h"

/// A database that was put back as it once was: whole in itself, and yet not what a kept checkpoint saw.
namespace mingshi {

using ::testing::HasSubstr;

namespace {

class OldCopy : public PackScene {
protected:
    void SetUp() override
    {
        PackScene::SetUp();
        m_store.reset();
        std::filesystem::copy(m_folder.path(), copy(), std::filesystem::copy_options::recursive);
        m_store = m_folder.open();
        visitor(scenes::morning + 8h);
        m_kept = checkpoint(scenes::morning + 9h);
        const std::string pack = packOf(day(), scenes::morning + 10h);
        ASSERT_EQ(faults(pack, trust()), "");
        m_store.reset();
        std::filesystem::remove_all(m_folder.path());
        std::filesystem::rename(copy(), m_folder.path());
        m_store = m_folder.open();
    }
    std::filesystem::path copy() const { return m_folder.path().parent_path() / "copy"; }
};

} // namespace

TEST_F(OldCopy, putBack_isShorterThanWhatWasKept)
{
    EXPECT_TRUE(m_store->overview(scenes::morning + 10h)->logIntact) << "the database alone cannot tell";
    EXPECT_THAT(faults(packOf(day(), scenes::morning + 11h), trust()),
                HasSubstr("The log is SHORTER than the checkpoint that you kept"));
}

TEST_F(OldCopy, putBackAndWrittenOn_isAnotherLog)
{
    for (int i = 0; i < 20; ++i) {
        visitor(scenes::morning + 10h + i * 1min);
    }
    EXPECT_THAT(faults(packOf(day(), scenes::morning + 11h), trust()),
                HasSubstr("The log does NOT hold the checkpoint that you kept"));
}

TEST_F(PackScene, aPackFromBeforeTheCheckpoint_cannotBeCompared)
{
    const std::string pack = packOf(day());
    visitor(scenes::morning + 8h);
    m_kept = checkpoint(scenes::morning + 9h);
    EXPECT_THAT(faults(pack, trust()), HasSubstr("it can NOT be compared; ask for a new one"));
}

TEST_F(PackScene, aLogThatWasCutWithAllThatPointsToItsEnd_contradictsItsCheckpoints)
{
    m_store.reset();
    {
        auto database = m_folder.rawConnection();
        std::vector<std::string> triggers;
        std::string drops;
        {
            auto rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (rows.step()) {
                drops += "DROP TRIGGER " + rows.text(0) + ';';
                triggers.push_back(rows.text(1));
            }
        }
        database.run(drops.c_str());
        // The refusal and the checkpoint are not in the log; the last entry is of the deletion.
        database.run("DELETE FROM audit_log WHERE seq = (SELECT max(seq) FROM audit_log);"
                     "DELETE FROM deletion_certificates;"
                     "UPDATE audit_head SET seq = (SELECT max(seq) FROM audit_log),"
                     " hash = (SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1)");
        for (const auto& trigger : triggers) {
            database.run(trigger.c_str());
        }
    }
    m_store = m_folder.open();
    EXPECT_FALSE(m_store->overview(scenes::morning + 7h)->logIntact);
    EXPECT_NE(faults(packOf(day()), trust()), "");
}

} // namespace mingshi
