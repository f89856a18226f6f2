// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"
#include "store_folder.h"

#include "store/audit_log.h"
#include "store/checkpoints.h"
#include "store/schema.h"
#include "store/store_failure.h"

/// Checkpoints in the database: appended, never changed, and not to be contradicted by the log.
namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

SigningKey someKey()
{
    const LockedBytes seed(32);
    return SigningKey(seed);
}

AuditEntry opened(int minute)
{
    return {.at = morning + std::chrono::minutes(minute),
            .actor = "0001",
            .role = "manager",
            .action = "panel.open",
            .object = "",
            .reason = "",
            .consent = ""};
}

class CheckpointTable : public ::testing::Test {
protected:
    CheckpointTable()
    {
        migrate(m_database);
        for (int minute = 0; minute < 5; ++minute) {
            m_log.append(opened(minute));
        }
        m_checkpoints.make(morning, "site");
        for (int minute = 5; minute < 9; ++minute) {
            m_log.append(opened(minute));
        }
        m_checkpoints.make(morning + 1h, "");
    }
    std::string run(const char* sql)
    {
        return errorOf(answer([&] { m_database.run(sql); }));
    }

    Database m_database;
    AuditLog m_log{m_database};
    Checkpoints m_checkpoints{m_database, someKey()};
};

} // namespace

TEST_F(CheckpointTable, keepsAllOfThem_asTheyWereSigned)
{
    const auto all = m_checkpoints.all();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].size, 5U);
    EXPECT_EQ(all[1].size, 9U);
    EXPECT_EQ(all[1].site, "site");
    const merkle::TiledTree& tree = m_checkpoints.tree();
    for (const Checkpoint& checkpoint : all) {
        EXPECT_EQ(checkpoint.root, tree.root(checkpoint.size));
        EXPECT_EQ(signatureOf(checkpoint, someKey().publicKey()), SignatureState::Holds);
    }
    EXPECT_TRUE(m_log.verify().intact);
}

TEST_F(CheckpointTable, isOnlyAppendedTo)
{
    EXPECT_EQ(run("UPDATE checkpoints SET at = 0"), "StoreRuleBroken");
    EXPECT_EQ(run("DELETE FROM checkpoints"), "StoreRuleBroken");
    EXPECT_EQ(run("INSERT OR REPLACE INTO checkpoints SELECT * FROM checkpoints WHERE id = 2"), "StoreRuleBroken");
    EXPECT_EQ(run("INSERT INTO checkpoints SELECT 4, tree_size, root, at, site, key_id, signature FROM checkpoints"
                  " WHERE id = 2"),
              "StoreRuleBroken");
    EXPECT_EQ(
        run("INSERT INTO checkpoints SELECT 3, 5, root, at, site, key_id, signature FROM checkpoints WHERE id = 1"),
        "StoreRuleBroken")
        << "of an older log";
    EXPECT_EQ(run("INSERT INTO checkpoints SELECT 3, tree_size, root, at, site, key_id, signature FROM checkpoints"
                  " WHERE id = 2"),
              "no error");
}

TEST_F(CheckpointTable, theLogMustStillBeginWithWhatEachSaw)
{
    m_database.run("DROP TRIGGER checkpoints_never_change");
    m_database.run("UPDATE checkpoints SET root = zeroblob(32) WHERE id = 1");
    EXPECT_EQ(m_log.verify().firstFault, "checkpoint 1");
    m_database.run("UPDATE checkpoints SET root = (SELECT root FROM checkpoints WHERE id = 2) WHERE id = 1");
    EXPECT_EQ(m_log.verify().firstFault, "checkpoint 1");
}

TEST_F(CheckpointTable, aLogThatWasCut_contradictsIt)
{
    m_database.run("DROP TRIGGER audit_log_stays; DROP TRIGGER audit_head_follows_log;"
                   "DELETE FROM audit_log WHERE seq > 7;"
                   "UPDATE audit_head SET seq = 7, hash = (SELECT hash FROM audit_log WHERE seq = 7)");
    EXPECT_EQ(m_log.verify().firstFault, "checkpoint 2");
}

TEST_F(CheckpointTable, aLogThatWasWrittenAnew_contradictsIt)
{
    m_database.run("DROP TRIGGER audit_log_stays; DROP TRIGGER audit_head_follows_log; DELETE FROM audit_log;"
                   "UPDATE audit_head SET seq = 0, hash = zeroblob(32)");
    for (int minute = 0; minute < 9; ++minute) {
        m_log.append(opened(minute == 3 ? 4 : minute));
    }
    EXPECT_EQ(m_log.verify().firstFault, "checkpoint 1");
}

TEST(Schema3, anOlderLog_isTakenOverAsItIs)
{
    Database database;
    migrate(database, migrations().first(2));
    EXPECT_EQ(database.integer("PRAGMA user_version"), 2);
    AuditLog log(database);
    for (int minute = 0; minute < 6; ++minute) {
        log.append(opened(minute));
    }
    const std::string before = database.text("SELECT group_concat(hex(hash)) FROM audit_log");
    migrate(database);
    EXPECT_EQ(database.integer("PRAGMA user_version"), migrations().back().version);
    requireUntouchedSchema(database);
    EXPECT_EQ(database.text("SELECT group_concat(hex(hash)) FROM audit_log"), before);
    EXPECT_TRUE(log.verify().intact) << "no checkpoint yet";
    EXPECT_EQ(Checkpoints(database, someKey()).make(morning, "").size, 6U);
    EXPECT_TRUE(log.verify().intact);
}

} // namespace mingshi
