// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Legal holds and backups: in a restored copy what is held stays restricted, and nothing else comes back.
#include "hold_scene.h"

namespace mingshi {

TEST_F(LegalHolding, aRestoreFromABackupThatKnowsTheHold_leavesWhatIsHeldRestricted)
{
    const IssuedPass pass = canary(*m_store);
    living(pass.principal, held({HoldClass::Visits}));
    ASSERT_EQ(backUp(), "no error");
    withdrawn(pass.principal);
    EXPECT_EQ(restored().replayed, 1U);
    EXPECT_EQ(only().restricted, 2U);
    EXPECT_EQ(m_store->overview(morning + 4h)->people, 0U);
    EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + 4h)), "PassUnknown");
    EXPECT_EQ(m_store->overview(morning + 4h)->deletions.front().kept.size(), 1U);
}

TEST_F(LegalHolding, aRestoreFromABackupOfBeforeTheHold_learnsOfItFromTheTombstones)
{
    const IssuedPass pass = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    const auto hold = living(pass.principal, held({HoldClass::Visits, HoldClass::Checks}), morning + 65min);
    withdrawn(pass.principal);
    const std::string tombstones = bytesOf(m_site.files().tombstones());
    EXPECT_EQ(tombstones.find(hold.terms.caseReference), std::string::npos) << "no case is named on the medium";
    EXPECT_EQ(restored().replayed, 1U);
    auto again = only();
    EXPECT_EQ(again.restricted, 3U);
    again.restricted = 0;
    EXPECT_EQ(again, hold);
    EXPECT_EQ(m_store->overview(morning + 4h)->people, 0U);
    EXPECT_TRUE(m_store->overview(morning + 4h)->logIntact);
}

TEST_F(LegalHolding, whatWasTakenAfterALift_doesNotComeBackWithABackup)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits}));
    ASSERT_EQ(backUp(), "no error");
    withdrawn(pass.principal);
    ASSERT_TRUE(m_store->liftHold(hold.id, holdManager, morning + 150min));
    ASSERT_EQ(run(morning + 160min).deleted.size(), 1U);
    EXPECT_EQ(restored().proven, 2U);
    EXPECT_EQ(only().restricted, 0U);
    EXPECT_TRUE(only().endedAt);
    m_store.reset();
    EXPECT_EQ(m_elsewhere.rawConnection().integer("SELECT (SELECT count(*) FROM held_rows)"
                                                  " + (SELECT count(*) FROM visits)"),
              0);
}

TEST_F(LegalHolding, aHoldThatWasLiftedBeforeTheWithdrawal_keepsNothingInARestoredCopyEither)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits}));
    ASSERT_EQ(backUp(), "no error");
    ASSERT_TRUE(m_store->liftHold(hold.id, holdManager, morning + 90min));
    EXPECT_TRUE(withdrawn(pass.principal).kept.empty());
    EXPECT_EQ(restored().replayed, 1U);
    EXPECT_EQ(only().restricted, 0U);
    EXPECT_EQ(m_store->overview(morning + 4h)->people, 0U);
}

TEST_F(LegalHolding, tombstonesThatWereCut_stillSayWhatIsHeld)
{
    const IssuedPass pass = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    living(pass.principal, held({HoldClass::Visits}), morning + 65min);
    withdrawn(pass.principal);
    m_store.reset();
    put(m_site.files().tombstones(), "");
    m_store = opened(m_site, m_site.recoveryKey());
    EXPECT_EQ(restored().replayed, 1U);
    EXPECT_EQ(only().restricted, 2U);
}

} // namespace mingshi
