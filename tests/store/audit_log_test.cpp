// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Tampering with the key at hand and the triggers out of the way (law.md S17).
#include "scenes.h"
#include "store_folder.h"

#include "store/audit_log.h"

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

class Tampering : public ::testing::Test {
protected:
    StoreFolder m_folder;

    /// Somebody comes and goes, twice over, and one stays.
    void SetUp() override
    {
        const auto opened = m_folder.create();
        for (int i = 0; i < 3; ++i) {
            const auto pass = opened->openVisit(agreed(Purpose::VisitAttribution, morning + i * 1min), agent);
            ASSERT_TRUE(pass.has_value());
            if (i < 2) {
                ASSERT_TRUE(
                    opened->withdraw(pass->principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h));
            }
        }
        ASSERT_TRUE(opened->overview(morning)->logIntact);
    }

    /// What the manager's panel says after `sql` was done with all triggers away and put back again.
    bool noticed(const std::string& sql)
    {
        {
            Database database = m_folder.rawConnection();
            std::vector<std::string> triggers;
            std::string drops;
            Statement rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (rows.step()) {
                drops += "DROP TRIGGER " + rows.text(0) + ';';
                triggers.push_back(rows.text(1));
            }
            database.run(drops.c_str());
            database.run(sql.c_str());
            EXPECT_GT(database.integer("SELECT total_changes()"), 0) << sql;
            for (const std::string& trigger : triggers) {
                database.run(trigger.c_str());
            }
        }
        const auto opened = m_folder.open();
        const auto overview = opened->overview(morning + 2h);
        EXPECT_TRUE(overview.has_value()) << toString(overview.error());
        return !overview->logIntact;
    }
};

} // namespace

TEST_F(Tampering, anEditedEntry_isNoticed)
{
    EXPECT_TRUE(noticed("UPDATE audit_log SET reason = 'x' WHERE seq = 2"));
}

TEST_F(Tampering, aDeletedEntry_isNoticed)
{
    EXPECT_TRUE(noticed("DELETE FROM audit_log WHERE seq = 3"));
}

TEST_F(Tampering, aDeletedEntryWithTheRestMovedUp_isNoticed)
{
    EXPECT_TRUE(noticed("DELETE FROM audit_log WHERE seq = 3; UPDATE audit_log SET seq = seq - 1 WHERE seq > 3;"
                        "UPDATE audit_head SET seq = seq - 1"));
}

TEST_F(Tampering, swappedEntries_areNoticed)
{
    EXPECT_TRUE(noticed("UPDATE audit_log SET seq = -1 WHERE seq = 1; UPDATE audit_log SET seq = 1 WHERE seq = 2;"
                        "UPDATE audit_log SET seq = 2 WHERE seq = -1"));
}

TEST_F(Tampering, aCutOffEnd_isNoticed)
{
    EXPECT_TRUE(noticed("DELETE FROM audit_log WHERE seq = (SELECT max(seq) FROM audit_log)"));
}

TEST_F(Tampering, anEmptiedLog_isNoticed)
{
    EXPECT_TRUE(noticed("DELETE FROM audit_log; UPDATE audit_head SET seq = 0, hash = zeroblob(32)"))
        << "the consent records still stand and nothing vouches for them";
}

TEST_F(Tampering, anEditedConsentRecord_isNoticed)
{
    EXPECT_TRUE(noticed("UPDATE consents SET notice_version = '9'"));
}

TEST_F(Tampering, anEditedConsentEvent_isNoticed)
{
    EXPECT_TRUE(noticed("UPDATE consent_events SET validity = validity + 1 WHERE status = 'dpv:ConsentGiven'"));
}

TEST_F(Tampering, aRemovedWithdrawal_isNoticed)
{
    EXPECT_TRUE(noticed("DELETE FROM consent_events WHERE status = 'dpv:ConsentWithdrawn'"));
}

TEST_F(Tampering, aRemovedConsentRecord_isNoticed)
{
    EXPECT_TRUE(
        noticed("PRAGMA foreign_keys = OFF; DELETE FROM consent_events WHERE consent IN (SELECT id FROM consents"
                " ORDER BY id LIMIT 1); DELETE FROM consents WHERE id NOT IN (SELECT consent FROM consent_events)"));
}

TEST_F(Tampering, aConsentThatNobodyGave_isNoticed)
{
    EXPECT_TRUE(
        noticed("INSERT INTO consents SELECT '01' || substr(id, 3, 33) || 'x', principal, 'id_reading', notice_id,"
                " notice_version, notice_sha256, language, device FROM consents LIMIT 1"));
}

TEST_F(Tampering, anEditedCertificate_isNoticed)
{
    EXPECT_TRUE(noticed("UPDATE deletion_certificates SET rows_deleted = rows_deleted + 1"));
}

TEST_F(Tampering, aRemovedCertificate_isNoticed)
{
    EXPECT_TRUE(noticed("DELETE FROM deletion_certificates WHERE id = (SELECT min(id) FROM deletion_certificates)"));
}

TEST_F(Tampering, somethingElse_isNotMistakenForIt)
{
    EXPECT_FALSE(noticed("INSERT INTO staff_check_counts VALUES (1, 'agrees', 1)"));
}

TEST(AuditLog, theVerdict_saysWhereTheChainBreaks)
{
    StoreFolder folder;
    {
        const auto opened = folder.create();
        for (int i = 0; i < 5; ++i) {
            ASSERT_TRUE(opened->audit({.at = morning,
                                       .actor = "0001",
                                       .role = "manager",
                                       .action = "panel.open",
                                       .object = "",
                                       .reason = "",
                                       .consent = ""}));
        }
    }
    Database database = folder.rawConnection();
    EXPECT_TRUE(AuditLog(database).verify().intact);
    database.run("DROP TRIGGER audit_log_never_changes; UPDATE audit_log SET actor = '0002' WHERE seq = 4");
    const auto verdict = AuditLog(database).verify();
    EXPECT_FALSE(verdict.intact);
    EXPECT_EQ(verdict.entries, 5U);
    EXPECT_EQ(verdict.firstFault, "entry 4");
}

} // namespace mingshi
