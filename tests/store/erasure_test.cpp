// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"
#include "store_folder.h"

#include "store/bytes.h"
#include "store/read_back.h"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <random>

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

class Erasing : public ::testing::Test {
protected:
    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store = m_folder.create();
    NumberHmac m_number = m_store->hmacOfNumber("11010119880423739X");

    /// Somebody with everything: visits, a document, a comparison, a check by staff.
    IssuedPass canary()
    {
        auto pass = m_store->openVisit(agreed(Purpose::VisitAttribution), referrer);
        EXPECT_TRUE(m_store->recordVisit(pass->principal, {morning + 1min, referrer}));
        EXPECT_TRUE(m_store->recordConsent(pass->principal, agreed(Purpose::IdReading)));
        EXPECT_TRUE(m_store->recordConsent(pass->principal, agreed(Purpose::IdFaceComparison)));
        EXPECT_TRUE(m_store->recordDocument(pass->principal, canaryDocument(m_number), morning + 2min));
        EXPECT_TRUE(m_store->recordIdentityCheck(pass->principal, comparedAt(morning + 3min)));
        EXPECT_TRUE(m_store->recordIdentityCheck(pass->principal, checkedByPersonAt(morning + 4min)));
        return *pass;
    }
    Result<DeletionCertificate> withdrawAll(const Pseudonym& principal)
    {
        return m_store->withdraw(principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h);
    }
    /// The decrypted pages of the closed database, free ones included.
    std::string decryptedPages()
    {
        m_store.reset();
        const Database database = m_folder.rawConnection();
        EXPECT_GT(database.integer("SELECT count(*) FROM sqlite_schema"), 0);
        sqlite3_int64 size = 0;
        unsigned char* pages = sqlite3_serialize(database.connection(), "main", &size, 0);
        std::string text(reinterpret_cast<const char*>(pages), static_cast<std::size_t>(size));
        sqlite3_free(pages);
        return text;
    }
};

} // namespace

TEST_F(Erasing, withdrawal_leavesNoCanaryInAnyFileOrPage)
{
    const IssuedPass pass = canary();
    const auto certificate = withdrawAll(pass.principal);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_TRUE(certificate->keyDestroyed);
    EXPECT_EQ(certificate->purposes,
              (std::vector{Purpose::VisitAttribution, Purpose::IdFaceComparison, Purpose::IdReading}));
    // two visits, each with its ruling and one reason, document, link, comparison and its two models, check by staff,
    // pass, key
    EXPECT_EQ(certificate->rowsDeleted, 14);
    EXPECT_EQ(certificate->readBack,
              (std::vector<std::string>{"rows of the person", "every cell", "decrypted pages with free space",
                                        "database file", "write-ahead log", "other files in the folder"}));

    const std::string files = m_folder.everyByte();
    const std::string pages = decryptedPages();
    EXPECT_NE(pages.find("CREATE TABLE"), std::string::npos) << "the pages really are decrypted";
    for (const std::string& value : {std::string(canaryName), std::string(canaryLastFour), pass.code.digits(),
                                     pass.code.grouped(), textOf(m_number), toHex(m_number)}) {
        EXPECT_EQ(files.find(value), std::string::npos) << toHex(viewOf(value));
        EXPECT_EQ(pages.find(value), std::string::npos) << toHex(viewOf(value));
    }
}

TEST_F(Erasing, thePerson_isSealedWhileKnown)
{
    const IssuedPass pass = canary();
    const std::string pages = decryptedPages();
    for (const std::string& value :
         {std::string(canaryName), std::string(canaryLastFour), pass.code.digits(), referrer.name, toHex(m_number)}) {
        EXPECT_EQ(pages.find(value), std::string::npos) << toHex(viewOf(value));
    }
    EXPECT_NE(pages.find(textOf(m_number)), std::string::npos) << "the link, which P1 and P3 together allow";
}

TEST_F(Erasing, theLink_goesWithEitherConsent)
{
    for (const Purpose withdrawn : {Purpose::VisitAttribution, Purpose::IdReading}) {
        const IssuedPass pass = canary();
        ASSERT_TRUE(
            m_store->withdraw(pass.principal, std::array{withdrawn}, DeletionReason::ConsentWithdrawn, morning + 1h));
        EXPECT_EQ(decryptedPages().find(textOf(m_number)), std::string::npos) << code(withdrawn);
        m_store = m_folder.open();
    }
}

TEST_F(Erasing, theLinkOfAnotherPassWithTheSameDocument_isNoTrace)
{
    const IssuedPass first = canary();
    const IssuedPass second = canary();
    const auto certificate = withdrawAll(first.principal);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_EQ(m_store->findByPass(second.code, morning + 1h)->visits.size(), 2U);
}

TEST_F(Erasing, theWriteAheadLog_isEmptyAfterwards)
{
    const IssuedPass pass = canary();
    EXPECT_GT(std::filesystem::file_size(m_folder.files().log()), 0U);
    ASSERT_TRUE(withdrawAll(pass.principal));
    // What is in it now was written after the read-back: the certificate.
    EXPECT_LT(std::filesystem::file_size(m_folder.files().log()), 40U * 4096);
}

TEST_F(Erasing, manyPeopleComingAndGoing_leaveNoTrace)
{
    std::mt19937 order(20261120); // NOLINT: the same sequence every time
    std::vector<IssuedPass> here;
    for (int i = 0; i < 60; ++i) {
        here.push_back(canary());
    }
    std::ranges::shuffle(here, order);
    for (const IssuedPass& pass : here) {
        const auto certificate = withdrawAll(pass.principal);
        ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    }
    const Overview overview = *m_store->overview(morning + 2h);
    EXPECT_EQ(overview.people, 0U);
    EXPECT_EQ(overview.deletions.size(), 60U);
    EXPECT_TRUE(overview.logIntact);
    EXPECT_EQ(decryptedPages().find(textOf(m_number)), std::string::npos);
}

TEST_F(Erasing, aCopyLeftBesideTheDatabase_isNotCertified_untilItIsGone)
{
    const IssuedPass pass = canary();
    const std::filesystem::path stray = m_folder.path() / "export.csv";
    std::ofstream(stray) << "name;last four\n" << canaryName << ";739X\n";
    const auto refused = withdrawAll(pass.principal);
    ASSERT_EQ(errorOf(refused), "DeletionNotProven");
    EXPECT_NE(refused.error().detail.find("export.csv"), std::string::npos);
    EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + 1h)), "PassUnknown") << "deleted all the same";
    EXPECT_TRUE(m_store->overview(morning)->deletions.empty());
    EXPECT_EQ(errorOf(withdrawAll(pass.principal)), "DeletionNotProven") << "asked again, it looks again";

    std::filesystem::remove(stray);
    const auto certificate = withdrawAll(pass.principal);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_EQ(certificate->rowsDeleted, 14);
    EXPECT_EQ(errorOf(withdrawAll(pass.principal)), "ConsentNotLive") << "nothing is owed any more";
}

TEST_F(Erasing, aProofThatIsOwed_survivesARestart_andClaimsOnlyWhatItSearched)
{
    const IssuedPass pass = canary();
    const std::filesystem::path stray = m_folder.path() / "export.csv";
    std::ofstream(stray) << canaryName;
    ASSERT_EQ(errorOf(withdrawAll(pass.principal)), "DeletionNotProven");
    std::filesystem::remove(stray);
    m_store.reset();
    m_store = m_folder.open();
    const auto certificate = withdrawAll(pass.principal);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_EQ(certificate->readBack,
              (std::vector<std::string>{"rows of the person", "database rewritten without free space"}));
}

TEST_F(Erasing, theReadBack_findsWhatIsThere)
{
    const IssuedPass pass = canary();
    m_store.reset();
    Database database = m_folder.rawConnection();
    database.applyRules();
    database.truncateLog();
    const Folder folder = m_folder.files();

    Traces nothing;
    nothing.values.emplace_back(viewOf("somebody who was never here"));
    EXPECT_EQ(readBack(database, folder, nothing).foundIn, "");

    Traces link;
    link.values.emplace_back(BytesView(m_number));
    EXPECT_EQ(readBack(database, folder, link).foundIn, "document_links.number_hmac");

    Traces sealedChannel;
    Statement row = database.prepare("SELECT channel FROM visits WHERE principal = ?1");
    row.with(pass.principal);
    ASSERT_TRUE(row.step());
    sealedChannel.sealed.emplace_back(BytesView(row.blob(0)));
    EXPECT_EQ(readBack(database, folder, sealedChannel).foundIn, "decrypted pages with free space");
}

TEST_F(Erasing, theKeyOfThePerson_isGoneFromThePages)
{
    const IssuedPass pass = canary();
    m_store.reset();
    std::string wrapped;
    {
        const Database database = m_folder.rawConnection();
        Statement row = database.prepare("SELECT wrapped_key FROM persons WHERE principal = ?1");
        row.with(pass.principal);
        ASSERT_TRUE(row.step());
        const Bytes bytes = row.blob(0);
        wrapped.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    EXPECT_NE(decryptedPages().find(wrapped), std::string::npos);
    m_store = m_folder.open();
    ASSERT_TRUE(withdrawAll(pass.principal));
    EXPECT_EQ(decryptedPages().find(wrapped), std::string::npos);
}

TEST_F(Erasing, aRefusal_leadsToNobody)
{
    ASSERT_TRUE(m_store->recordRefusal(choiceOf(Purpose::IdReading, ConsentStatus::Refused, morning)));
    ASSERT_TRUE(m_store->recordRefusal(choiceOf(Purpose::IdReading, ConsentStatus::Refused, morning + 1min)));
    m_store.reset();
    const Database database = m_folder.rawConnection();
    EXPECT_EQ(database.integer("SELECT count(DISTINCT principal) FROM consents WHERE principal GLOB 'onetime_*'"), 2);
    EXPECT_EQ(database.integer("SELECT count(*) FROM consents"), 2);
    EXPECT_EQ(database.integer("SELECT count(*) FROM persons"), 0);
    EXPECT_EQ(database.integer("SELECT count(*) FROM audit_log"), 0);
    EXPECT_EQ(database.integer("SELECT count(*) FROM consent_events WHERE at % 3600000 <> 0"), 0);
    EXPECT_EQ(database.integer("SELECT at FROM clock_mark") % 3600000, 0) << "nor does the mark tell the minute";
    EXPECT_EQ(database.text("SELECT DISTINCT substr(id, 1, 13) FROM consents"),
              database.text("SELECT printf('%08x-%04x', at / 65536, at % 65536) FROM consent_events"))
        << "nor the time in the record id";
}

} // namespace mingshi
