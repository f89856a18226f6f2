// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "backup_scene.h"

namespace mingshi {

TEST_F(BackingUp, aBackup_isRestoredWithEverythingInIt)
{
    const IssuedPass pass = canary(*m_store);
    const auto report = m_store->backUp(m_medium.path, morning + 1h);
    ASSERT_TRUE(report.has_value()) << toString(report.error());
    EXPECT_EQ(report->bytes, std::filesystem::file_size(m_medium.database()));
    EXPECT_EQ(report->deletions, 0U);
    EXPECT_FALSE(std::filesystem::exists(m_medium.newDatabase()));

    const auto restored = SqlCipherStore::restore(order());
    ASSERT_TRUE(restored.has_value()) << toString(restored.error());
    EXPECT_EQ(restored->people, 1U);
    EXPECT_EQ(restored->replayed, 0U);
    const auto opened = m_elsewhere.open();
    const auto found = opened->findByPass(pass.code, morning + 3h);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    EXPECT_EQ(found->visits.size(), 2U);
    EXPECT_EQ(found->visits.front().channel, referrer);
    EXPECT_EQ(opened->document(pass.principal, morning + 3h)->value().name.reveal(), canaryName);
    EXPECT_EQ(opened->hmacOfNumber("11010119880423739X"), m_number) << "the keys come along";
    EXPECT_TRUE(opened->overview(morning + 3h)->logIntact);
    EXPECT_EQ(m_store->findByPass(pass.code, morning + 3h)->visits.size(), 2U) << "the site worked on all the time";
}

TEST_F(BackingUp, theRecoveryKey_opensABackupToo)
{
    somebody();
    ASSERT_EQ(backUp(), "no error");
    RestoreOrder with = order();
    with.secret = {KeySlotKind::RecoveryKey, m_site.recoveryKey()};
    const auto restored = SqlCipherStore::restore(with);
    ASSERT_TRUE(restored.has_value()) << toString(restored.error());
    EXPECT_EQ(restored->people, 1U);
}

TEST_F(BackingUp, nothingOnTheMedium_canBeReadWithoutTheKey)
{
    const IssuedPass pass = canary(*m_store);
    withdraw(somebody().principal);
    ASSERT_EQ(backUp(), "no error");
    EXPECT_NE(bytesOf(m_medium.database()).substr(0, 15), "SQLite format 3");
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(m_medium.path)) {
        all += bytesOf(entry.path());
    }
    for (const std::string& value : {std::string(canaryName), std::string(canaryLastFour), pass.code.digits(),
                                     pass.principal, textOf(m_number), std::string("CREATE TABLE")}) {
        EXPECT_EQ(all.find(value), std::string::npos) << value;
    }
    EXPECT_EQ(all.find("subj_"), std::string::npos) << "no pseudonym stands in the tombstones";
}

TEST_F(BackingUp, whoWithdrewAfterTheBackup_neverComesBack)
{
    const IssuedPass gone = canary(*m_store);
    const IssuedPass staying = somebody();
    ASSERT_EQ(backUp(), "no error");
    withdraw(gone.principal);
    m_store.reset();

    const auto restored = SqlCipherStore::restore(orderWithDevice());
    ASSERT_TRUE(restored.has_value()) << toString(restored.error());
    EXPECT_EQ(restored->known, 1U);
    EXPECT_EQ(restored->replayed, 1U);
    EXPECT_EQ(restored->proven, 1U);
    EXPECT_EQ(restored->people, 1U);

    std::string files = m_elsewhere.everyByte();
    std::string pages = restoredPages();
    EXPECT_NE(pages.find("CREATE TABLE"), std::string::npos) << "the pages really are decrypted";
    for (const std::string& value : {std::string(canaryName), std::string(canaryLastFour), gone.code.digits(),
                                     gone.code.grouped(), textOf(m_number), toHex(m_number)}) {
        EXPECT_EQ(files.find(value), std::string::npos) << toHex(viewOf(value));
        EXPECT_EQ(pages.find(value), std::string::npos) << toHex(viewOf(value));
    }
    const auto opened = m_elsewhere.open();
    EXPECT_EQ(errorOf(opened->findByPass(gone.code, morning + 3h)), "PassUnknown");
    EXPECT_EQ(opened->findByPass(staying.code, morning + 3h)->visits.size(), 1U);
    const Overview overview = *opened->overview(morning + 3h);
    EXPECT_TRUE(overview.logIntact);
    ASSERT_EQ(overview.deletions.size(), 1U);
    EXPECT_TRUE(overview.deletions.front().keyDestroyed);
    EXPECT_EQ(overview.deletions.front().readBack.size(), 6U) << "read back like any other";
    EXPECT_EQ(overview.withdrawn.at(Purpose::VisitAttribution), 1U);
}

TEST_F(BackingUp, theCanary_isInTheBackup_untilItIsRestored)
{
    canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    ASSERT_TRUE(SqlCipherStore::restore(order()).has_value());
    EXPECT_EQ(occurrences(restoredPages(), textOf(m_number)), 2U) << "row and index: the search above can fail";
}

TEST_F(BackingUp, theMediumAlone_remembersEveryDeletionUpToTheBackup)
{
    const IssuedPass early = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    const std::string olderDatabase = bytesOf(m_medium.database());
    withdraw(early.principal);
    ASSERT_EQ(backUp(), "no error");
    put(m_medium.database(), olderDatabase); // an older copy found its way back
    const auto restored = SqlCipherStore::restore(order());
    ASSERT_TRUE(restored.has_value()) << toString(restored.error());
    EXPECT_EQ(restored->replayed, 1U);
    EXPECT_EQ(restored->people, 0U);
}

TEST_F(BackingUp, oneConsentWithdrawn_leavesTheOthersInARestoredBackup)
{
    const IssuedPass pass = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    withdraw(pass.principal, std::array{Purpose::IdReading});
    ASSERT_TRUE(m_store->recordConsent(pass.principal, agreed(Purpose::IdReading, morning + 150min)));
    m_store.reset();
    ASSERT_EQ(SqlCipherStore::restore(orderWithDevice())->replayed, 1U);
    const auto opened = m_elsewhere.open();
    EXPECT_EQ(opened->findByPass(pass.code, morning + 3h)->visits.size(), 2U);
    EXPECT_EQ(errorOf(opened->document(pass.principal, morning + 3h)), "ConsentNotLive");
    EXPECT_EQ(restoredPages().find(textOf(m_number)), std::string::npos);
}

TEST_F(BackingUp, whatRetentionDeleted_staysDeletedToo)
{
    const auto old = m_store->openVisit(agreed(Purpose::VisitAttribution, morning - 24h * 200, 24h * 400), agent);
    ASSERT_TRUE(old);
    ASSERT_EQ(backUp(), "no error");
    ASSERT_EQ(m_store->deleteDue(morning + 1h, {}, 10)->deleted.size(), 1U);
    m_store.reset();
    EXPECT_EQ(SqlCipherStore::restore(orderWithDevice())->replayed, 1U);
    EXPECT_EQ(errorOf(m_elsewhere.open()->findByPass(old->code, morning)), "PassUnknown");
}

TEST_F(BackingUp, anOlderDatabaseFilePutBack_losesTheDeletedWhenItIsOpened)
{
    const IssuedPass gone = canary(*m_store);
    m_store.reset();
    const std::string older = bytesOf(m_site.files().database());
    m_store = m_site.open();
    withdraw(gone.principal);
    m_store.reset();
    put(m_site.files().database(), older);
    m_store = m_site.open();
    EXPECT_EQ(errorOf(m_store->findByPass(gone.code, morning + 3h)), "PassUnknown");
    const auto run = m_store->deleteDue(morning + 3h, {}, 10);
    ASSERT_EQ(run->deleted.size(), 1U) << "the job at the start pays the proof that is owed";
    EXPECT_EQ(run->deleted.front().readBack.size(), 6U);
}

TEST_F(BackingUp, aDeletionThatOnlyTheMediumKnows_isLearnedFromIt)
{
    const IssuedPass gone = canary(*m_store);
    ASSERT_EQ(backUp(), "no error");
    const Medium older{m_elsewhere.path().parent_path() / "older"};
    std::filesystem::copy(m_medium.path, older.path);
    withdraw(gone.principal);
    ASSERT_EQ(backUp(), "no error");

    RestoreOrder fromOlder = order();
    fromOlder.medium = older.path;
    ASSERT_EQ(SqlCipherStore::restore(fromOlder)->replayed, 0U) << "nobody could know";
    const auto opened = m_elsewhere.open();
    ASSERT_TRUE(opened->findByPass(gone.code, morning + 3h));
    const auto report = opened->backUp(m_medium.path, morning + 4h);
    ASSERT_TRUE(report.has_value()) << toString(report.error());
    EXPECT_EQ(report->learned, 1U);
    EXPECT_EQ(errorOf(opened->findByPass(gone.code, morning + 4h)), "PassUnknown");
}

TEST_F(BackingUp, anExistingSite_isNeverOverwritten)
{
    ASSERT_EQ(backUp(), "no error");
    std::filesystem::create_directory(m_elsewhere.path());
    put(m_elsewhere.path() / "holiday.jpg", "x");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreNotOurs");
    EXPECT_EQ(bytesOf(m_elsewhere.path() / "holiday.jpg"), "x");
    RestoreOrder overSite = order();
    overSite.folder = m_site.path().string() + "/";
    EXPECT_EQ(errorOf(SqlCipherStore::restore(overSite)), "StoreNotOurs");
}

TEST_F(BackingUp, aFolderWithAnythingElse_isNoMedium)
{
    EXPECT_EQ(errorOf(m_store->backUp(m_site.path(), morning)), "StoreNotOurs") << "the site itself";
    std::filesystem::create_directory(m_medium.path);
    put(m_medium.path / "holiday.jpg", "x");
    EXPECT_EQ(backUp(), "StoreNotOurs");
    std::filesystem::remove(m_medium.path / "holiday.jpg");
    ASSERT_EQ(backUp(), "no error");
    StoreFolder other;
    EXPECT_EQ(errorOf(other.create()->backUp(m_medium.path, morning)), "StoreNotOurs") << "another site's backup";
    EXPECT_EQ(errorOf(m_store->backUp("/proc/mingshi-cannot-be-here", morning)), "FolderUnwritable");
}

TEST_F(BackingUp, aPassphraseChangedSince_isTheOneOfTheNextBackup)
{
    ASSERT_EQ(backUp(), "no error");
    ASSERT_TRUE(m_store->rotateKeySlot("passphrase", {KeySlotKind::Passphrase, "another passphrase"}, byManager()));
    EXPECT_TRUE(SqlCipherStore::restore(order()).has_value()) << "the older backup has the older one";
    std::filesystem::remove_all(m_elsewhere.path());
    ASSERT_EQ(backUp(), "no error");
    EXPECT_EQ(errorOf(SqlCipherStore::restore(order())), "StoreWrongKey");
    RestoreOrder with = order();
    with.secret.text = "another passphrase";
    EXPECT_TRUE(SqlCipherStore::restore(with).has_value());
}

} // namespace mingshi
