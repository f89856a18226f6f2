// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// The consent gate stands in the schema: these tests go round all the code, with bare SQL on a bare connection.
#include "scenes.h"
#include "store_folder.h"

#include "store/consent_ledger.h"
#include "store/randomness.h"
#include "store/store_failure.h"

#include <utility>

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

/// A person with the given consents, and a connection that knows nothing of the store's code.
class Gate : public ::testing::Test {
protected:
    StoreFolder m_folder;
    Pseudonym m_principal;
    std::map<Purpose, RecordId> m_consents;
    std::optional<Database> m_database;

    void given(std::initializer_list<Purpose> purposes, std::chrono::seconds validity = 1h)
    {
        const auto opened = m_folder.create();
        for (const Purpose purpose : purposes) {
            const auto record = opened->recordConsent(m_principal.empty() ? std::nullopt : std::optional(m_principal),
                                                      agreed(purpose, morning, validity));
            ASSERT_TRUE(record.has_value()) << toString(record.error());
            m_principal = record->consent.principal;
            m_consents[purpose] = record->consent.id;
        }
    }
    Database& database()
    {
        if (!m_database) {
            m_database.emplace(m_folder.rawConnection());
            m_database->run("PRAGMA foreign_keys = ON");
        }
        return *m_database;
    }
    template<class... Values>
    std::string run(std::string_view sql, const Values&... values)
    {
        return errorOf(answer([&] { return database().change(sql, values...); }));
    }

    RecordId consent(Purpose purpose) const
    {
        const auto found = m_consents.find(purpose);
        return found == m_consents.end() ? m_consents.begin()->second : found->second;
    }
    static Bytes sealedBytes() { return Bytes(100, std::byte{7}); }

    std::string insertVisit(Timestamp at)
    {
        return run("INSERT OR REPLACE INTO visits VALUES (?1, ?2, ?3, ?4, ?5)", newRecordId(at), m_principal,
                   consent(Purpose::VisitAttribution), toNumber(at), BytesView(sealedBytes()));
    }
    std::string insertDocument(Timestamp at)
    {
        return run("INSERT OR REPLACE INTO documents VALUES (?1, ?2, ?3, ?4, ?4, ?4, ?4, 0)", m_principal,
                   consent(Purpose::IdReading), toNumber(at), BytesView(sealedBytes()));
    }
    std::string insertComparison(Timestamp at)
    {
        return run("INSERT OR REPLACE INTO comparisons VALUES (?1, ?2, ?3, ?4, ?5)", newRecordId(at), m_principal,
                   consent(Purpose::IdFaceComparison), toNumber(at), BytesView(sealedBytes()));
    }
    std::string insertLink(Timestamp at)
    {
        return run("INSERT OR REPLACE INTO document_links VALUES (?1, ?2, ?3, ?4, zeroblob(32))", m_principal,
                   consent(Purpose::VisitAttribution), consent(Purpose::IdReading), toNumber(at));
    }
    std::string insertPass(Timestamp at, Purpose purpose = Purpose::VisitAttribution)
    {
        return run("INSERT OR REPLACE INTO passes VALUES (randomblob(32), ?1, ?2, ?3)", m_principal, consent(purpose),
                   toNumber(at));
    }
};

} // namespace

TEST_F(Gate, aVisitWithoutLiveP1_cannotBeInserted)
{
    given({Purpose::IdFaceComparison, Purpose::IdReading});
    EXPECT_EQ(insertVisit(morning), "ConsentNotLive");
}

TEST_F(Gate, aPass_needsSomeLiveConsentOfItsPerson)
{
    given({Purpose::IdReading});
    const std::string own = std::exchange(m_principal, "subj_0000-0000-0000");
    EXPECT_EQ(insertPass(morning, Purpose::IdReading), "ConsentNotLive") << "it is somebody else's";
    m_principal = own;
    EXPECT_EQ(insertPass(morning, Purpose::IdReading), "no error");
}

TEST_F(Gate, aDocumentWithoutLiveP3_cannotBeInserted)
{
    given({Purpose::VisitAttribution, Purpose::IdFaceComparison});
    EXPECT_EQ(insertDocument(morning), "ConsentNotLive");
}

TEST_F(Gate, aComparisonWithoutLiveP2_cannotBeInserted)
{
    given({Purpose::VisitAttribution, Purpose::IdReading});
    EXPECT_EQ(insertComparison(morning), "ConsentNotLive");
}

TEST_F(Gate, withItsConsent_eachRowGoesIn)
{
    given({Purpose::VisitAttribution, Purpose::IdFaceComparison, Purpose::IdReading});
    EXPECT_EQ(insertVisit(morning), "no error");
    EXPECT_EQ(insertPass(morning), "no error");
    EXPECT_EQ(insertDocument(morning), "no error");
    EXPECT_EQ(insertComparison(morning), "no error");
    EXPECT_EQ(insertLink(morning), "no error");
}

TEST_F(Gate, theRowsOwnTime_liesWithinTheConsent)
{
    given({Purpose::VisitAttribution, Purpose::IdFaceComparison, Purpose::IdReading}, 1h);
    for (const Timestamp outside : {morning - 1ms, morning + 1h, morning + 24h * 365}) {
        EXPECT_EQ(insertVisit(outside), "ConsentNotLive");
        EXPECT_EQ(insertPass(outside), "ConsentNotLive");
        EXPECT_EQ(insertDocument(outside), "ConsentNotLive");
        EXPECT_EQ(insertComparison(outside), "ConsentNotLive");
        EXPECT_EQ(insertLink(outside), "ConsentNotLive");
    }
    EXPECT_EQ(insertVisit(morning + 1h - 1ms), "no error");
}

TEST_F(Gate, theLinkFromANumberToVisits_needsBothConsents)
{
    given({Purpose::IdReading});
    EXPECT_EQ(insertDocument(morning), "no error") << "a document alone needs P3 alone";
    EXPECT_EQ(insertLink(morning), "ConsentNotLive");
}

TEST_F(Gate, theLinkFromANumberToVisits_isRefusedWithP1Alone)
{
    given({Purpose::VisitAttribution});
    EXPECT_EQ(insertLink(morning), "ConsentNotLive");
}

TEST_F(Gate, anotherPersonsConsent_doesNotOpenIt)
{
    const auto opened = m_folder.create();
    const auto mine = opened->openVisit(agreed(Purpose::VisitAttribution), agent);
    const auto theirs = opened->recordConsent(std::nullopt, agreed(Purpose::IdReading));
    m_principal = theirs->consent.principal;
    m_consents[Purpose::VisitAttribution] = mine->consent.id;
    const_cast<std::unique_ptr<SqlCipherStore>&>(opened).reset();
    EXPECT_EQ(insertVisit(morning), "ConsentNotLive");
}

TEST_F(Gate, aWithdrawnConsent_opensNothing)
{
    given({Purpose::VisitAttribution, Purpose::IdReading});
    ASSERT_EQ(run("INSERT INTO consent_events VALUES (?1, 3, ?2, 0, 'x', 'dpv:ConsentWithdrawn', 'x', NULL)",
                  consent(Purpose::VisitAttribution), toNumber(morning + 1s)),
              "no error");
    EXPECT_EQ(insertVisit(morning), "ConsentNotLive");
    EXPECT_EQ(insertLink(morning), "ConsentNotLive");
    EXPECT_EQ(run("INSERT INTO consent_events VALUES (?1, 4, ?2, 3600, 'x', 'dpv:RenewedConsentGiven', 'x', NULL)",
                  consent(Purpose::VisitAttribution), toNumber(morning + 2s)),
              "StoreRuleBroken")
        << "what ended does not begin again";
}

TEST_F(Gate, aPersonWithoutAnyConsent_cannotBeInserted)
{
    given({Purpose::IdReading});
    EXPECT_EQ(run("INSERT INTO persons VALUES ('subj_aaaa-bbbb-cccc', zeroblob(104))"), "ConsentNotLive");
}

TEST_F(Gate, anUpdate_carriesNothingPastTheGate)
{
    given({Purpose::VisitAttribution, Purpose::IdFaceComparison, Purpose::IdReading});
    ASSERT_EQ(insertVisit(morning), "no error");
    ASSERT_EQ(insertDocument(morning), "no error");
    ASSERT_EQ(insertComparison(morning), "no error");
    ASSERT_EQ(insertLink(morning), "no error");
    ASSERT_EQ(insertPass(morning), "no error");
    for (const std::string table : {"visits", "documents", "comparisons", "document_links", "passes"}) {
        EXPECT_EQ(run("UPDATE OR REPLACE " + table + " SET at = at + 86400000000"), "StoreRuleBroken") << table;
    }
    EXPECT_EQ(run("UPDATE persons SET wrapped_key = zeroblob(104)"), "StoreRuleBroken");
}

TEST_F(Gate, aClockMovedBack_opensNoRunOutConsent)
{
    given({Purpose::VisitAttribution}, 1h);
    ASSERT_EQ(run("UPDATE clock_mark SET at = ?1", toNumber(morning + 2h)), "no error");
    EXPECT_EQ(insertVisit(morning + 1min), "ConsentNotLive");
    EXPECT_EQ(run("UPDATE clock_mark SET at = ?1", toNumber(morning)), "StoreRuleBroken");
    EXPECT_EQ(run("DELETE FROM clock_mark"), "StoreRuleBroken");
    EXPECT_EQ(run("INSERT OR REPLACE INTO clock_mark VALUES (1, 0)"), "StoreRuleBroken");
}

TEST_F(Gate, proof_isNeitherChangedNorDeletedNorReplaced)
{
    {
        const auto opened = m_folder.create();
        const auto pass = opened->openVisit(agreed(Purpose::VisitAttribution), agent);
        ASSERT_TRUE(opened->withdraw(pass->principal, allPurposes, DeletionReason::ConsentWithdrawn, morning));
    }
    for (const std::string table : {"consents", "consent_events", "deletion_certificates", "audit_log"}) {
        const std::string column = database().text("SELECT name FROM pragma_table_info(?1) WHERE pk = 0", table);
        EXPECT_GT(database().integer("SELECT count(*) FROM " + table), 0) << table;
        EXPECT_EQ(run("DELETE FROM " + table), "StoreRuleBroken") << table;
        EXPECT_EQ(run("UPDATE " + table + " SET " + column + " = " + column), "StoreRuleBroken") << table;
        EXPECT_EQ(run("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table), "StoreRuleBroken") << table;
    }
    EXPECT_EQ(run("UPDATE audit_head SET seq = 1"), "StoreRuleBroken");
    EXPECT_EQ(run("DELETE FROM audit_head"), "StoreRuleBroken");
}

TEST_F(Gate, aRefusal_cannotBeTiedToAPerson)
{
    given({Purpose::IdReading});
    const RecordId id = newRecordId(morning);
    ASSERT_EQ(
        run("INSERT INTO consents VALUES (?1, ?2, 'visit_attribution', 'n', '1', 'h', 'zh', 'd')", id, m_principal),
        "no error");
    const std::int64_t hour = toNumber(std::chrono::floor<std::chrono::hours>(morning));
    EXPECT_EQ(run("INSERT INTO consent_events VALUES (?1, 1, ?2, 0, 'x', 'dpv:ConsentRefused', 'x', NULL)", id, hour),
              "StoreRuleBroken");
}

TEST_F(Gate, aRefusal_keepsNoTimeWithinItsHour)
{
    given({Purpose::IdReading});
    const RecordId id = newRecordId(morning);
    ASSERT_EQ(run("INSERT INTO consents VALUES (?1, 'onetime_x', 'visit_attribution', 'n', '1', 'h', 'zh', 'd')", id),
              "no error");
    EXPECT_EQ(run("INSERT INTO consent_events VALUES (?1, 1, ?2, 0, 'x', 'dpv:ConsentRefused', 'x', NULL)", id,
                  toNumber(morning)),
              "StoreRuleBroken");
    EXPECT_EQ(run("INSERT INTO consents VALUES (?1, 'onetime_x', 'id_reading', 'n', '1', 'h', 'zh', 'd')",
                  newRecordId(morning)),
              "StoreRuleBroken")
        << "a one-time principal ties no two refusals together";
}

TEST_F(Gate, aCertificate_cannotBeWrittenWhileTheKeyExists)
{
    given({Purpose::IdReading});
    EXPECT_EQ(run("INSERT INTO deletion_certificates VALUES (?1, ?2, '[]', 3, 0, 0, 0, 1, '[\"x\"]')",
                  newRecordId(morning), m_principal),
              "StoreRuleBroken");
}

} // namespace mingshi
