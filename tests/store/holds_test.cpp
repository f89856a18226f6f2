// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Legal holds: what one covers is restricted instead of deleted, everything else goes, and in the end that goes too.
#include "hold_scene.h"

#include "store/schema.h"
#include "store/wiped_text.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mingshi {

TEST_F(LegalHolding, whatAHoldCovers_isRestricted_andEverythingElseGoesWithThePersonsKey)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits, HoldClass::Checks}));
    EXPECT_TRUE(hold.lives());
    const auto certificate = withdrawn(pass.principal);
    EXPECT_TRUE(certificate.keyDestroyed);
    EXPECT_EQ(certificate.rowsDeleted, 14 - 3) << "two visits and a check are kept (erasure_test.cpp counts them)";
    EXPECT_EQ(certificate.kept, std::vector{hold.terms});
    EXPECT_EQ(*m_store->certificate(certificate.id), certificate) << "it is on the disk as it was given";
    EXPECT_EQ(only().restricted, 3U);
    EXPECT_EQ(errorOf(m_store->findByPass(pass.code, morning + 3h)), "PassUnknown");
    EXPECT_EQ(errorOf(m_store->findByRecord(pass.consent.id, morning + 3h)), "PassUnknown");
    EXPECT_EQ(errorOf(m_store->heldAbout(pass.principal, morning + 3h)), "PassUnknown");
    EXPECT_EQ(errorOf(m_store->ruledVisits(pass.principal, morning + 3h)), "PassUnknown");
    EXPECT_EQ(m_store->overview(morning + 3h)->visits, 0U);
    EXPECT_TRUE(m_store->overview(morning + 3h)->logIntact);
    for (const char* table : {"persons", "passes", "visits", "rulings", "ruling_lines", "documents", "document_links",
                              "comparisons", "staff_checks"}) {
        EXPECT_EQ(raw("SELECT count(*) FROM " + std::string(table)), 0) << table;
    }
    EXPECT_EQ(raw("SELECT count(*) FROM held_rows"), 3);
}

TEST_F(LegalHolding, whatIsHeld_opensWithTheHoldsOwnKeyAlone_andIsWhatItWas)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits}));
    withdrawn(pass.principal);
    m_store.reset();
    const Database database = m_site.rawConnection();
    Statement key = database.prepare("SELECT wrapped_key FROM hold_keys");
    ASSERT_TRUE(key.step());
    const LockedBytes holdKey =
        unseal(deriveKey(m_site.databaseKey(), KeyUse::LegalHolds), key.blob(0), "hold_keys.wrapped_key|" + hold.id);
    Statement rows = database.prepare("SELECT ordinal, facts, content FROM held_rows ORDER BY ordinal");
    int seen = 0;
    while (rows.step()) {
        const std::string place = "|" + hold.id + "|" + std::to_string(rows.integer(0));
        EXPECT_EQ(channelIn(textOf(unseal(holdKey, rows.blob(2), "held_rows.content" + place))), referrer);
        EXPECT_THAT(std::string(textOf(unseal(holdKey, rows.blob(1), "held_rows.facts" + place))),
                    ::testing::HasSubstr(pass.consent.id));
        ++seen;
    }
    EXPECT_EQ(seen, 2);
}

TEST_F(LegalHolding, aHoldThatWaits_holdsNothing)
{
    const IssuedPass pass = canary(*m_store);
    placed(pass.principal, held({HoldClass::Visits}));
    const auto certificate = withdrawn(pass.principal);
    EXPECT_EQ(certificate.rowsDeleted, 14);
    EXPECT_TRUE(certificate.kept.empty());
    EXPECT_EQ(raw("SELECT count(*) FROM held_rows"), 0);
}

TEST_F(LegalHolding, anotherAccountConfirms_onceAndInTime)
{
    const IssuedPass pass = somebody();
    const auto hold = placed(pass.principal, held({HoldClass::Visits}));
    const auto own = m_store->confirmHold(hold.id, holdManager, morning + 20min);
    ASSERT_EQ(errorOf(own), "StoreRuleBroken");
    EXPECT_NE(own.error().detail.find("own_hold"), std::string::npos);
    EXPECT_EQ(errorOf(m_store->confirmHold(hold.id, holdOfficer, hold.terms.until)), "StoreRuleBroken") << "too late";
    ASSERT_TRUE(m_store->confirmHold(hold.id, holdOfficer, morning + 20min));
    EXPECT_EQ(errorOf(m_store->confirmHold(hold.id, holdOfficer, morning + 21min)), "StoreRuleBroken");
    EXPECT_EQ(errorOf(m_store->confirmHold("0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44", holdOfficer, morning)),
              "StoreRuleBroken");
    ASSERT_TRUE(m_store->liftHold(hold.id, holdManager, morning + 22min));
    EXPECT_EQ(errorOf(m_store->liftHold(hold.id, holdManager, morning + 23min)), "StoreRuleBroken");
}

TEST_F(LegalHolding, whatIsNoHold_isRefused)
{
    const IssuedPass pass = somebody();
    const auto place = [&](const HoldTerms& terms, const Pseudonym& who) {
        return errorOf(m_store->placeHold(who, terms, holdManager, morning + 10min));
    };
    auto terms = held({HoldClass::Visits});
    EXPECT_EQ(place(terms, "subj_0000-0000-0000"), "StoreRuleBroken") << "nobody is kept of whom it could be";
    terms.covers.clear();
    EXPECT_EQ(place(terms, pass.principal), "StoreRuleBroken");
    terms = held({HoldClass::Visits});
    for (const std::string reference :
         {"", "abc", "张三的案子", "13912345678", "1391-2345-678", "11010119880423739X"}) {
        terms.caseReference = reference;
        EXPECT_EQ(place(terms, pass.principal), "StoreRuleBroken") << reference;
    }
    EXPECT_EQ(place(held({HoldClass::Visits}, morning + 10min), pass.principal), "StoreRuleBroken");
    EXPECT_EQ(place(held({HoldClass::Visits}, morning + 11min + longestHold), pass.principal), "StoreRuleBroken");
    EXPECT_EQ(place(held({HoldClass::Visits}, morning + 10min + longestHold), pass.principal), "no error");
}

TEST_F(LegalHolding, afterALift_theNextRunTakesWhatWasHeld_readsBackAndCertifies)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits, HoldClass::Rulings, HoldClass::Checks}));
    withdrawn(pass.principal);
    EXPECT_TRUE(run(morning + 3h).deleted.empty()) << "it lives";
    ASSERT_TRUE(m_store->liftHold(hold.id, holdManager, morning + 4h));
    EXPECT_EQ(m_store->overview(morning + 4h)->overdue, 1U);
    const auto done = run(morning + 5h);
    ASSERT_EQ(done.deleted.size(), 1U);
    const auto& certificate = done.deleted.front();
    EXPECT_EQ(certificate.principal, pass.principal);
    EXPECT_EQ(certificate.reason, DeletionReason::ServiceEnded);
    // two visits, two rulings, two lines, a check, the key
    EXPECT_EQ(certificate.rowsDeleted, 8);
    EXPECT_TRUE(certificate.keyDestroyed);
    EXPECT_TRUE(certificate.kept.empty());
    EXPECT_GT(certificate.readBack.size(), 3U);
    EXPECT_TRUE(run(morning + 6h).deleted.empty()) << "once";
    EXPECT_TRUE(m_store->overview(morning + 6h)->logIntact);
    EXPECT_EQ(raw("SELECT (SELECT count(*) FROM held_rows) + (SELECT count(*) FROM hold_keys)"), 0);
    EXPECT_EQ(raw("SELECT count(*) FROM audit_log WHERE action IN ('hold.placed', 'hold.confirmed', 'hold.lifted')"),
              3);
}

TEST_F(LegalHolding, aHoldEndsByItself_atItsTimeAndNotAMomentBefore)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits}, morning + days(30)));
    withdrawn(pass.principal);
    EXPECT_TRUE(run(morning + days(30) - 1ms).deleted.empty());
    EXPECT_EQ(m_store->overview(morning + days(29))->nextDeletion, morning + days(30));
    EXPECT_EQ(run(morning + days(30)).deleted.size(), 1U);
    const auto ended = only();
    EXPECT_EQ(ended.endedBy, "system");
    EXPECT_EQ(ended.restricted, 0U);
    EXPECT_EQ(raw("SELECT count(*) FROM audit_log WHERE action = 'hold.over'"), 1);
}

TEST_F(LegalHolding, aClockThatWasMovedBack_prolongsNoHold)
{
    const IssuedPass pass = somebody();
    living(pass.principal, held({HoldClass::Visits}, morning + days(20)));
    withdrawn(pass.principal);
    for (const auto day : {17, 29, 5}) { // set back by twenty-four days
        ASSERT_TRUE(m_store->audit({.at = morning + days(day),
                                    .actor = "system",
                                    .role = "",
                                    .action = "kiosk.start",
                                    .object = "",
                                    .reason = "",
                                    .consent = ""}));
    }
    EXPECT_EQ(run(morning + days(16)).deleted.size(), 1U) << "twelve days went by before, and eleven after";
}

TEST_F(LegalHolding, retention_restrictsToo)
{
    const IssuedPass pass = somebody();
    living(pass.principal, held({HoldClass::Visits}));
    const auto done = run(morning + days(181));
    ASSERT_EQ(done.deleted.size(), 1U);
    EXPECT_EQ(done.deleted.front().kept.size(), 1U);
    EXPECT_EQ(only().restricted, 1U);
    EXPECT_EQ(run(morning + days(365)).deleted.size(), 1U);
    EXPECT_EQ(raw("SELECT count(*) FROM held_rows"), 0);
}

TEST_F(LegalHolding, proof_staysForAsLongAsSomethingIsHeld)
{
    const IssuedPass pass = somebody();
    living(pass.principal, held({HoldClass::Visits}, morning + 10min + longestHold));
    withdrawn(pass.principal);
    EXPECT_EQ(run(morning + 5min + longestHold).retired, 0U);
    EXPECT_FALSE(m_store->consentsOf(pass.principal)->empty());
}

TEST_F(LegalHolding, withOneConsentLeft_thePersonIsToldWhatIsKeptWhyAndUntilWhen)
{
    const IssuedPass pass = canary(*m_store);
    const auto hold = living(pass.principal, held({HoldClass::Visits}));
    EXPECT_EQ(m_store->findByPass(pass.code, morning + 1h)->holds, std::vector{hold.terms})
        << "before anything is withdrawn";
    auto told = m_store->heldAbout(pass.principal, morning + 1h)->holds;
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().restricted, 0U);
    const auto certificate = withdrawn(pass.principal, std::array{Purpose::VisitAttribution});
    EXPECT_FALSE(certificate.keyDestroyed);
    const auto about = m_store->heldAbout(pass.principal, morning + 3h);
    ASSERT_TRUE(about.has_value()) << toString(about.error());
    EXPECT_TRUE(about->visits.empty()) << "restricted: not even the holder is shown them here";
    ASSERT_EQ(about->holds.size(), 1U);
    EXPECT_EQ(about->holds.front().restricted, 2U);
    EXPECT_EQ(about->holds.front().terms, hold.terms);
    EXPECT_TRUE(m_store->findByPass(pass.code, morning + 3h)->visits.empty());
    ASSERT_TRUE(m_store->liftHold(hold.id, holdManager, morning + 4h));
    EXPECT_TRUE(m_store->heldAbout(pass.principal, morning + 4h)->holds.front().restricted) << "until the next run";
    ASSERT_EQ(run(morning + 5h).deleted.size(), 1U);
    EXPECT_FALSE(m_store->certificate(m_store->overview(morning + 5h)->deletions.front().id)->keyDestroyed)
        << "the person's own key serves the other consents";
    EXPECT_TRUE(m_store->heldAbout(pass.principal, morning + 6h)->holds.empty());
}

TEST_F(LegalHolding, aHoldIsRenewed_byAnotherOneThatTakesOver)
{
    const IssuedPass pass = canary(*m_store);
    const auto first = living(pass.principal, held({HoldClass::Visits, HoldClass::Checks}, morning + days(30)));
    withdrawn(pass.principal);
    const auto second = living(pass.principal, held({HoldClass::Visits}, morning + days(60)), morning + days(10));
    const auto done = run(morning + days(30));
    ASSERT_EQ(done.deleted.size(), 1U);
    EXPECT_EQ(done.deleted.front().rowsDeleted, 2) << "the check that nothing covers any more, and the first key";
    EXPECT_EQ(done.deleted.front().kept, std::vector{second.terms});
    EXPECT_EQ(raw("SELECT count(*) FROM held_rows WHERE hold = '" + second.id + "'"), 2);
    EXPECT_EQ(raw("SELECT count(*) FROM hold_keys WHERE hold = '" + first.id + "'"), 0);
    ASSERT_EQ(run(morning + days(60)).deleted.size(), 1U);
    EXPECT_EQ(raw("SELECT count(*) FROM held_rows"), 0);
    EXPECT_EQ(errorOf(m_store->placeHold(pass.principal, held({HoldClass::Visits}, morning + days(90)), holdManager,
                                         morning + days(61))),
              "StoreRuleBroken")
        << "nothing is left that could be held";
}

TEST_F(LegalHolding, theSchema_letsNothingGoThatIsHeld)
{
    const IssuedPass pass = canary(*m_store);
    living(pass.principal, held({HoldClass::Visits, HoldClass::Rulings, HoldClass::Checks}));
    for (const char* table : {"ruling_lines", "staff_checks"}) {
        EXPECT_EQ(change("DELETE FROM " + std::string(table)), "StoreRuleBroken") << table;
    }
    EXPECT_EQ(change("DELETE FROM visits WHERE id NOT IN (SELECT visit FROM rulings)"), "no error") << "none matches";
    {
        auto database = m_site.rawConnection(); // without foreign keys: the trigger alone stands in the way
        for (const char* table : {"visits", "rulings"}) {
            EXPECT_EQ(errorOf(answer([&] { return database.change("DELETE FROM " + std::string(table)); })),
                      "StoreRuleBroken")
                << table;
        }
    }
    m_store = opened(m_site, m_site.recoveryKey());
    withdrawn(pass.principal);
    for (const char* statement :
         {"DELETE FROM held_rows", "DELETE FROM hold_keys", "UPDATE held_rows SET ordinal = 99",
          "UPDATE legal_holds SET until = until + 1", "DELETE FROM legal_holds", "DELETE FROM hold_confirmations",
          "INSERT INTO hold_ends SELECT id, 'system', until - 1 FROM legal_holds",
          "INSERT OR REPLACE INTO hold_confirmations SELECT id, placed_by, placed_at FROM legal_holds",
          "INSERT INTO held_rows SELECT hold, 99, 'documents', 'documents', 'x', facts, content FROM held_rows LIMIT "
          "1"}) {
        EXPECT_EQ(change(statement), "StoreRuleBroken") << statement;
    }
}

TEST_F(LegalHolding, evidence_saysWhatWasKept)
{
    const IssuedPass pass = canary(*m_store);
    living(pass.principal, held({HoldClass::Visits}));
    withdrawn(pass.principal);
    AuditEntry by = byManager();
    by.action = "evidence.exported";
    const auto evidence =
        m_store->evidence({.kind = EvidenceScope::Kind::Person, .principal = pass.principal, .record = {}}, by);
    ASSERT_TRUE(evidence.has_value()) << toString(evidence.error());
    EXPECT_TRUE(evidence->visits.empty()) << "restricted";
    ASSERT_EQ(evidence->deletions.size(), 1U);
    EXPECT_THAT(evidence->deletions.front()[8], ::testing::HasSubstr("held:court:2026-YUE-0304:visits:"));
    EXPECT_EQ(std::ranges::count_if(evidence->entries,
                                    [](const auto& entry) { return entry.logged.entry.action.starts_with("hold."); }),
              2);
}

TEST(Schema6, aDatabaseOfTheVersionBefore_isTakenOverAsItIs)
{
    Database database;
    migrate(database, migrations().first(5));
    EXPECT_EQ(database.integer("PRAGMA user_version"), 5);
    database.run("INSERT INTO disputes VALUES (1, 'visits', 1, 2, '0004')");
    migrate(database);
    EXPECT_EQ(database.integer("PRAGMA user_version"), migrations().back().version);
    requireUntouchedSchema(database);
    EXPECT_EQ(database.integer("SELECT count(*) FROM disputes"), 1);
    EXPECT_EQ(database.integer("SELECT count(*) FROM legal_holds"), 0);
}

} // namespace mingshi
