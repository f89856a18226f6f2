// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Channels' claims, rules with four eyes, rulings that are sealed, disputes: what every store does with them, and that
// it all goes with its person.
#include "scenes.h"
#include "store_folder.h"

#include "store/consent_ledger.h"
#include "store/randomness.h"
#include "store/schema.h"
#include "store/store_failure.h"

#include <algorithm>

namespace mingshi {

using namespace scenes;
using namespace store;
using std::chrono::days;

namespace {

const StaffAccount clerk{"0003", "结算员", Role::SettlementClerk};
const StaffAccount manager{"0004", "经理", Role::Manager};
const StaffAccount sales{"0001", "销售", Role::Sales};
const Channel distributor{"DS-01", ChannelKind::Distributor, "大桥分销"};

RuleVersion ruleOf2026()
{
    RuleVersion rule;
    rule.version = "2026-1";
    rule.validFrom = morning - days(300);
    rule.validTo = morning + days(300);
    rule.ahead = 30min;
    rule.claimValidity = days(15);
    rule.visitProtection = days(30);
    rule.protectionExtension = days(15);
    rule.protectionCap = days(90);
    rule.walkInProtection = days(15);
    rule.priority = {ChannelKind::Referrer, ChannelKind::Agent};
    rule.order = ClaimOrder::LatestFirst;
    rule.split = Split{1h, {6000, 4000}};
    return rule;
}

Claim claimOf(std::string code, const Channel& channel, Timestamp registeredAt = morning - 24h)
{
    return {std::move(code), channel.code, channel.kind, registeredAt};
}

DisputeDecision decided(DisputeOutcome outcome, std::optional<DisputeReason> reason, std::string channel = {})
{
    return {morning + 3h, outcome, reason, std::move(channel), "0004"};
}

class Rulings : public ::testing::Test {
protected:
    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store = m_folder.create();

    void rulesInForce()
    {
        ASSERT_TRUE(m_store->proposeRules(std::array{ruleOf2026()}, clerk, morning - days(20)));
        ASSERT_TRUE(m_store->approveRules("2026-1", manager, morning - days(19)));
    }
    void claims(std::vector<Claim> all, Timestamp at = morning - 1h)
    {
        const auto added = m_store->addClaims(all, clerk, at);
        ASSERT_TRUE(added.has_value()) << toString(added.error());
    }
    IssuedPass visitor(const Channel& named = agent, const std::vector<AnsweredClaim>& answers = {})
    {
        auto pass = m_store->openVisit(agreed(Purpose::VisitAttribution), named, answers);
        EXPECT_TRUE(pass.has_value()) << toString(pass.error());
        return *pass;
    }
    RuledVisits ruled(const IssuedPass& pass, Timestamp at = morning + 1h)
    {
        auto visits = m_store->ruledVisits(pass.principal, at);
        EXPECT_TRUE(visits.has_value()) << toString(visits.error());
        return *visits;
    }
    /// The recovery key is not stretched: a test that opens often is quick.
    void open()
    {
        m_store.reset();
        auto opened = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
        ASSERT_TRUE(opened.has_value()) << toString(opened.error());
        m_store = std::move(*opened);
    }
    std::int64_t raw(const std::string& sql)
    {
        m_store.reset();
        const auto number = m_folder.rawConnection().integer(sql);
        open();
        return number;
    }
    /// With bare SQL, round all the code. The store is closed then.
    std::string change(const std::string& sql)
    {
        m_store.reset();
        auto database = m_folder.rawConnection();
        database.run("PRAGMA foreign_keys = ON");
        return errorOf(answer([&] { return database.change(sql); }));
    }
};

} // namespace

TEST_F(Rulings, claims_areAppendedOnce_andChained)
{
    const std::vector some{claimOf("CLM-0001", agent), claimOf("CLM-0002", distributor)};
    const auto first = m_store->addClaims(some, clerk, morning);
    ASSERT_TRUE(first.has_value()) << toString(first.error());
    EXPECT_EQ(first->added, 2U);
    EXPECT_EQ(first->state.count, 2U);
    const auto again = m_store->addClaims(some, clerk, morning + 1h);
    EXPECT_EQ(again->added, 0U);
    EXPECT_EQ(again->known, 2U);
    EXPECT_EQ(again->state, first->state) << "the same file twice changes nothing";
    const auto clash = m_store->addClaims(std::array{claimOf("CLM-0001", distributor)}, clerk, morning + 2h);
    EXPECT_EQ(clash->clashing, 1U);
    EXPECT_NE(clash->state.head, first->state.head);
    EXPECT_TRUE(m_store->overview(morning)->logIntact);
}

TEST_F(Rulings, whatIsNoClaim_isRefusedWhole)
{
    const std::vector bad{claimOf("CLM-0001", agent), claimOf("13912345678", agent)};
    EXPECT_EQ(errorOf(m_store->addClaims(bad, clerk, morning)), "StoreRuleBroken");
    const Claim paidNothing{"CLM-0001", "AG-01", ChannelKind::WalkIn, morning};
    EXPECT_EQ(errorOf(m_store->addClaims(std::array{paidNothing}, clerk, morning)), "StoreRuleBroken");
    EXPECT_EQ(raw("SELECT count(*) FROM claims"), 0);
    EXPECT_EQ(change("INSERT INTO claims VALUES (1, '139-1234-5678', 'AG-01', 'agent', 0, 0, zeroblob(32))"),
              "StoreRuleBroken")
        << "the schema knows it too";
}

TEST_F(Rulings, claimsAndRules_areNeitherChangedNorDeletedNorReplaced)
{
    rulesInForce();
    claims({claimOf("CLM-0001", agent)});
    const IssuedPass pass = visitor();
    ASSERT_TRUE(m_store->correctChannel(pass.principal, ruled(pass).visits[0].id, distributor, sales, morning + 1h));
    ASSERT_TRUE(m_store->raiseDispute(pass.principal, DisputeGround::Ruling, morning + 1h, morning + days(20), sales));
    ASSERT_TRUE(m_store->decideDispute(1, decided(DisputeOutcome::Stands, DisputeReason::Papers), manager));
    for (const std::string table : {"claims", "rule_versions", "rule_approvals", "disputes", "dispute_decisions"}) {
        EXPECT_EQ(change("DELETE FROM " + table), "StoreRuleBroken") << table;
    }
    for (const std::string table : {"claims", "rule_versions", "rule_approvals", "disputes", "dispute_decisions",
                                    "channel_corrections", "rulings", "ruling_lines", "dispute_subjects"}) {
        EXPECT_EQ(change("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table), "StoreRuleBroken") << table;
        const std::string column = m_folder.rawConnection().text("SELECT name FROM pragma_table_info(?1)", table);
        EXPECT_EQ(change("UPDATE " + table + " SET " + column + " = " + column), "StoreRuleBroken") << table;
    }
}

TEST_F(Rulings, anAlteredClaim_stopsTheNextImport)
{
    claims({claimOf("CLM-0001", agent), claimOf("CLM-0002", agent)});
    m_store.reset();
    {
        auto database = m_folder.rawConnection();
        const std::string trigger = database.text("SELECT sql FROM sqlite_schema WHERE name = 'claims_never_change'");
        database.run("DROP TRIGGER claims_never_change; UPDATE claims SET registered_at = 0 WHERE seq = 1");
        database.run(trigger.c_str());
    }
    open();
    const auto refused = m_store->addClaims(std::array{claimOf("CLM-0003", agent)}, clerk, morning);
    EXPECT_EQ(errorOf(refused), "StoreCorrupt");
    EXPECT_EQ(refused.error().detail, "claim 1 was altered");
}

TEST_F(Rulings, rules_comeBackAsTheyWereProposed)
{
    ASSERT_EQ(m_store->proposeRules(std::array{ruleOf2026()}, clerk, morning).value_or(9), 1U);
    ASSERT_EQ(m_store->proposeRules(std::array{ruleOf2026()}, manager, morning).value_or(9), 0U) << "there already";
    RuleVersion plain = ruleOf2026();
    plain.version = "2026-2";
    plain.claimValidity.reset();
    plain.split.reset();
    plain.priority.clear();
    plain.order = ClaimOrder::EarliestFirst;
    ASSERT_TRUE(m_store->proposeRules(std::array{plain}, clerk, morning + 1h));
    auto kept = *m_store->rules();
    ASSERT_EQ(kept.size(), 2U);
    for (auto expected : {ruleOf2026(), plain}) {
        expected.proposedBy = "0003";
        EXPECT_EQ(kept[expected.version == "2026-1" ? 0 : 1].rule, expected);
    }
    RuleVersion other = plain;
    other.ahead = 1h;
    EXPECT_EQ(errorOf(m_store->proposeRules(std::array{other}, clerk, morning)), "StoreRuleBroken")
        << "a version's name stands for one set of rules";
    other.version = "2026-3";
    other.protectionCap = 1h;
    EXPECT_EQ(errorOf(m_store->proposeRules(std::array{other}, clerk, morning)), "StoreRuleBroken");
}

TEST_F(Rulings, rules_needFourEyes_inTheCodeAndInTheSchema)
{
    ASSERT_TRUE(m_store->proposeRules(std::array{ruleOf2026()}, manager, morning));
    const auto own = m_store->approveRules("2026-1", manager, morning + 1h);
    EXPECT_EQ(errorOf(own), "StoreRuleBroken");
    EXPECT_EQ(own.error().detail, "2026-1.approvedBy");
    EXPECT_EQ(errorOf(m_store->approveRules("2026-9", clerk, morning + 1h)), "StoreRuleBroken");
    EXPECT_EQ(change("INSERT INTO rule_approvals VALUES ('2026-1', '0004', 9999999999999)"), "StoreRuleBroken");
    open();
    const StaffAccount officer{"0005", "隐私专员", Role::PrivacyOfficer};
    EXPECT_TRUE(m_store->approveRules("2026-1", officer, morning + 1h));
    EXPECT_EQ(m_store->rules()->front().approvedAt, morning + 1h);
    EXPECT_TRUE(m_store->overview(morning + 1h)->logIntact);
}

TEST_F(Rulings, aVisit_isSealedAtTheDoor_withItsReasons)
{
    rulesInForce();
    claims({claimOf("CLM-0001", distributor)});
    const IssuedPass pass = visitor(Channel{}, {{"CLM-0001", ClaimAnswer::Confirmed}});
    const auto sealed = *m_store->sealedRulings(pass.principal);
    ASSERT_EQ(sealed.size(), 1U);
    EXPECT_EQ(sealed[0].where, SealedAt::Door);
    EXPECT_EQ(sealed[0].claims.count, 1U);
    EXPECT_EQ(sealed[0].ruling.outcome, Outcome::Channel);
    EXPECT_EQ(sealed[0].ruling.shares, (std::vector<Share>{{"DS-01", 10'000}}));
    EXPECT_EQ(sealed[0].ruling.version, "2026-1");
    const auto now = ruled(pass);
    EXPECT_EQ(now.atTheDoor, sealed[0].ruling);
    EXPECT_EQ(now.ruling, sealed[0].ruling) << "nothing changed since";
    EXPECT_FALSE(now.differs());
    EXPECT_EQ(now.visits[0].answers, (std::vector<AnsweredClaim>{{"CLM-0001", ClaimAnswer::Confirmed}}));
    EXPECT_EQ(
        raw("SELECT count(*) FROM audit_log l JOIN rulings r ON r.digest = l.object WHERE action = 'ruling.sealed'"),
        1);
}

TEST_F(Rulings, whatIsSealed_isNotRuledAnew_byLaterClaimsAndRules)
{
    rulesInForce();
    const IssuedPass pass = visitor(agent, {{"CLM-0001", ClaimAnswer::Confirmed}});
    const auto before = ruled(pass);
    claims({claimOf("CLM-0001", distributor, morning - days(2))}, morning + 1min);
    RuleVersion later = ruleOf2026();
    later.version = "2026-2";
    later.namedChannelCounts = false;
    ASSERT_TRUE(m_store->proposeRules(std::array{later}, clerk, morning + 2min));
    ASSERT_TRUE(m_store->approveRules("2026-2", manager, morning + 3min));
    EXPECT_EQ(ruled(pass), before) << "a claim that comes after the visit, whatever its date, is later evidence";
    ASSERT_TRUE(m_store->recordVisit(pass.principal, {morning + 1h, agent}));
    const auto after = ruled(pass, morning + 2h);
    EXPECT_EQ(after.ruling.version, "2026-2");
    EXPECT_EQ((*m_store->sealedRulings(pass.principal))[0].ruling, before.ruling);
}

TEST_F(Rulings, withoutRules_peopleDecide)
{
    const IssuedPass pass = visitor();
    const auto now = ruled(pass);
    EXPECT_EQ(now.ruling.outcome, Outcome::ByHuman);
    EXPECT_EQ(now.ruling.reasons.back().because, Because::NoRuleInForce);
}

TEST_F(Rulings, aCorrection_standsBesideWhatWasNamed)
{
    rulesInForce();
    const IssuedPass pass = visitor(agent);
    const auto first = ruled(pass).visits[0].id;
    const auto after = m_store->correctChannel(pass.principal, first, distributor, sales, morning + 1h);
    ASSERT_TRUE(after.has_value()) << toString(after.error());
    EXPECT_EQ(after->visits[0].visit.channel, agent) << "what was named stays";
    EXPECT_EQ(after->corrections, (std::vector<Correction>{{first, morning + 1h, distributor}}));
    EXPECT_EQ(after->ruling.shares.front().channel, "DS-01");
    EXPECT_EQ(after->atTheDoor->shares.front().channel, "AG-01");
    EXPECT_TRUE(after->differs());
    EXPECT_EQ(m_store->findByPass(pass.code, morning + 1h)->visits[0].channel, agent);
    EXPECT_EQ(errorOf(m_store->correctChannel(pass.principal, "no-such-visit", agent, sales, morning)),
              "StoreRuleBroken");
    const auto held = *m_store->heldAbout(pass.principal, morning + 2h);
    ASSERT_EQ(held.corrections.size(), 1U) << "the holder sees it";
    EXPECT_EQ(held.corrections[0].channel, distributor);
    EXPECT_EQ(held.rulings.at(0).channels, std::vector<std::string>{"AG-01"});
}

TEST_F(Rulings, theDesk_sealsWhatTheBuyerConfirmed)
{
    rulesInForce();
    const IssuedPass pass = visitor(agent);
    const auto sealed = m_store->sealAtDesk(pass.principal, sales, morning + 1h);
    ASSERT_TRUE(sealed.has_value()) << toString(sealed.error());
    EXPECT_EQ(sealed->where, SealedAt::Desk);
    const auto all = *m_store->sealedRulings(pass.principal);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1], *sealed);
    EXPECT_TRUE(m_store->heldAbout(pass.principal, morning + 2h)->rulings.at(1).atDesk);
}

TEST_F(Rulings, withoutP1_nothingIsRuledCorrectedSealedOrDisputed)
{
    const auto buyer = m_store->recordConsent(std::nullopt, agreed(Purpose::IdReading));
    const auto& who = buyer->consent.principal;
    EXPECT_EQ(errorOf(m_store->ruledVisits(who, morning)), "ConsentNotLive");
    EXPECT_EQ(errorOf(m_store->correctChannel(who, "x", agent, sales, morning)), "ConsentNotLive");
    EXPECT_EQ(errorOf(m_store->sealAtDesk(who, sales, morning)), "ConsentNotLive");
    EXPECT_EQ(errorOf(m_store->raiseDispute(who, DisputeGround::Ruling, morning, morning + days(1), sales)),
              "ConsentNotLive");
    EXPECT_EQ(errorOf(m_store->ruledVisits("subj_0000-0000-0000", morning)), "PassUnknown");
}

TEST_F(Rulings, theGate_wantsP1_andADigestInTheLog)
{
    rulesInForce();
    const IssuedPass pass = visitor();
    const IssuedPass other = visitor();
    const std::string visit = ruled(pass).visits[0].id;
    const std::string own = "'" + pass.principal + "', '" + pass.consent.id + "'";
    const std::string blob = "zeroblob(100)";
    const std::string at = std::to_string(toNumber(morning));
    const auto id = [&] { return "'" + newRecordId(morning) + "'"; };
    EXPECT_EQ(change("INSERT INTO rulings VALUES (" + id() + ", " + own + ", '" + visit + "', " + at + ", 'desk', '" +
                     std::string(64, 'a') + "', " + blob + ")"),
              "StoreRuleBroken")
        << "not sealed in the log";
    const std::string theirs = "'" + other.principal + "', '" + other.consent.id + "'";
    for (const std::string table : {"claim_answers", "channel_corrections"}) {
        EXPECT_EQ(change("INSERT INTO " + table + " VALUES (" + id() + ", " + theirs + ", '" + visit + "', " + at +
                         ", " + blob + ")"),
                  "ConsentNotLive")
            << table << ": somebody else's visit";
        EXPECT_EQ(change("INSERT INTO " + table + " VALUES (" + id() + ", " + own + ", '" + visit + "', " + at + ", " +
                         blob + ")"),
                  "no error")
            << table;
    }
    EXPECT_EQ(change("INSERT INTO disclosures VALUES ('" + pass.consent.id + "', '" + pass.principal + "', " + at +
                     ", " + blob + ")"),
              "ConsentNotLive")
        << "P1 is not P4";
}

TEST_F(Rulings, disputes_haveADeadline_andAreDecidedByAPersonWithReasons)
{
    rulesInForce();
    const IssuedPass pass = visitor();
    const auto raised =
        m_store->raiseDispute(pass.principal, DisputeGround::Ruling, morning + 1h, morning + days(21), sales);
    ASSERT_TRUE(raised.has_value()) << toString(raised.error());
    EXPECT_EQ(raised->number, 1);
    EXPECT_EQ(m_store->overview(morning + 1h)->disputes, std::vector{*raised});
    const auto file = m_store->openDispute(1, manager, morning + 2h);
    EXPECT_EQ(file->visits->visits.size(), 1U);
    EXPECT_EQ(errorOf(m_store->decideDispute(1, decided(DisputeOutcome::Changed, {}), manager)), "StoreRuleBroken");
    const DisputeDecision decision = decided(DisputeOutcome::Changed, DisputeReason::Papers, "DS-01");
    EXPECT_EQ(m_store->decideDispute(1, decision, manager)->decision, decision);
    EXPECT_EQ(errorOf(m_store->decideDispute(1, decision, manager)), "StoreRuleBroken") << "decided once";
    EXPECT_EQ(errorOf(m_store->openDispute(2, manager, morning)), "StoreRuleBroken");
    EXPECT_EQ(m_store->heldAbout(pass.principal, morning + 4h)->disputes.at(0).decidedAt, morning + 3h);
    EXPECT_TRUE(m_store->overview(morning + 4h)->logIntact);
}

TEST_F(Rulings, p4_namesItsRecipient)
{
    const IssuedPass pass = visitor();
    const auto told = m_store->recordDisclosure(pass.principal, agreed(Purpose::SettlementDisclosure), agent);
    ASSERT_TRUE(told.has_value()) << toString(told.error());
    const auto held = *m_store->heldAbout(pass.principal, morning);
    ASSERT_EQ(held.disclosures.size(), 1U);
    EXPECT_EQ(held.disclosures[0].recipient, agent);
    EXPECT_EQ(errorOf(m_store->recordDisclosure(pass.principal, agreed(Purpose::SettlementDisclosure), Channel{})),
              "StoreRuleBroken")
        << "to nobody in particular";
    EXPECT_EQ(errorOf(m_store->recordDisclosure(pass.principal, agreed(Purpose::VisitAttribution), agent)),
              "StoreRuleBroken");
    ASSERT_TRUE(m_store->withdraw(pass.principal, std::array{Purpose::SettlementDisclosure},
                                  DeletionReason::ConsentWithdrawn, morning + 1h));
    EXPECT_EQ(raw("SELECT count(*) FROM disclosures"), 0);
    EXPECT_EQ(m_store->findByPass(pass.code, morning + 1h)->visits.size(), 1U);
}

TEST_F(Rulings, withTheirPerson_allOfThemGo_andTheProofSaysNothing)
{
    rulesInForce();
    claims({claimOf("CLM-0001", distributor)});
    const IssuedPass pass = visitor(referrer, {{"CLM-0001", ClaimAnswer::Confirmed}});
    const auto visit = ruled(pass).visits[0].id;
    ASSERT_TRUE(m_store->correctChannel(pass.principal, visit, distributor, sales, morning + 1min));
    ASSERT_TRUE(m_store->sealAtDesk(pass.principal, sales, morning + 2min));
    ASSERT_TRUE(m_store->raiseDispute(pass.principal, DisputeGround::Visits, morning + 3min, morning + days(9), sales));
    ASSERT_TRUE(m_store->recordDisclosure(pass.principal, agreed(Purpose::SettlementDisclosure), distributor));
    const auto gone = m_store->withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h);
    ASSERT_TRUE(gone.has_value()) << toString(gone.error());
    for (const std::string table : {"claim_answers", "channel_corrections", "rulings", "ruling_lines",
                                    "dispute_subjects", "disclosures", "visits", "persons"}) {
        EXPECT_EQ(raw("SELECT count(*) FROM " + table), 0) << table;
    }
    EXPECT_EQ(raw("SELECT count(*) FROM disputes"), 1) << "it names nobody";
    const auto file = m_store->openDispute(1, manager, morning + 2h);
    ASSERT_TRUE(file.has_value());
    EXPECT_FALSE(file->visits) << "nothing is left to look at";
    EXPECT_TRUE(m_store->overview(morning + 2h)->logIntact);
}

TEST_F(Rulings, withP1Alone_whatRestsOnVisitsGoes_andP4Stays)
{
    rulesInForce();
    const IssuedPass pass = visitor();
    ASSERT_TRUE(m_store->sealAtDesk(pass.principal, sales, morning + 2min));
    ASSERT_TRUE(m_store->recordDisclosure(pass.principal, agreed(Purpose::SettlementDisclosure), agent));
    ASSERT_TRUE(m_store->withdraw(pass.principal, std::array{Purpose::VisitAttribution},
                                  DeletionReason::ConsentWithdrawn, morning + 1h));
    EXPECT_EQ(raw("SELECT (SELECT count(*) FROM rulings) + (SELECT count(*) FROM ruling_lines)"), 0);
    EXPECT_EQ(raw("SELECT count(*) FROM disclosures"), 1);
}

TEST_F(Rulings, anOldConsentThatRunsOut_takesTheCorrectionOfItsVisitWithIt)
{
    rulesInForce();
    const auto pass = m_store->openVisit(agreed(Purpose::VisitAttribution, morning, days(100)), agent);
    ASSERT_TRUE(pass.has_value());
    const auto visit = ruled(*pass).visits[0].id;
    ASSERT_TRUE(m_store->recordConsent(pass->principal, agreed(Purpose::VisitAttribution, morning + days(90))));
    ASSERT_TRUE(m_store->correctChannel(pass->principal, visit, distributor, sales, morning + days(120)));
    const auto run = m_store->deleteDue(morning + days(181), {}, 10);
    ASSERT_TRUE(run.has_value()) << toString(run.error());
    EXPECT_FALSE(run->problem) << toString(*run->problem);
    EXPECT_EQ(run->deleted.size(), 1U);
    EXPECT_EQ(raw("SELECT (SELECT count(*) FROM visits) + (SELECT count(*) FROM channel_corrections)"
                  " + (SELECT count(*) FROM rulings)"),
              0);
    EXPECT_EQ(raw("SELECT count(*) FROM persons"), 1) << "the newer consent lives";
}

TEST_F(Rulings, aSealThatTheLogDoesNotKnow_isNotShown)
{
    rulesInForce();
    const IssuedPass pass = visitor();
    m_store.reset();
    {
        auto database = m_folder.rawConnection();
        const std::string trigger = database.text("SELECT sql FROM sqlite_schema WHERE name = 'rulings_never_change'");
        database.run(
            ("DROP TRIGGER rulings_never_change; UPDATE rulings SET digest = '" + std::string(64, 'b') + "'").c_str());
        database.run(trigger.c_str());
    }
    open();
    EXPECT_EQ(errorOf(m_store->sealedRulings(pass.principal)), "StoreCorrupt");
}

TEST(Schema5, aDatabaseOfTheVersionBefore_isTakenOverAsItIs)
{
    Database database;
    migrate(database, migrations().first(4));
    EXPECT_EQ(database.integer("PRAGMA user_version"), 4);
    database.run("INSERT INTO requests VALUES (1, 'copy', 1, 2, '0004')");
    migrate(database);
    EXPECT_EQ(database.integer("PRAGMA user_version"), migrations().back().version);
    requireUntouchedSchema(database);
    EXPECT_EQ(database.integer("SELECT count(*) FROM requests"), 1);
    EXPECT_EQ(database.integer("SELECT count(*) FROM claims"), 0);
}

} // namespace mingshi
