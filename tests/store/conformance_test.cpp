// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// What every backend of ConsentStore must do. A new backend adds one type to `Backends`.
#include "scenes.h"
#include "store_folder.h"

#include "evidence/merkle_tree.h"

#include <array>

#include <gmock/gmock.h>

namespace mingshi {

using namespace scenes;

namespace {

struct SqlCipherBackend {
    StoreFolder folder;
    std::unique_ptr<SqlCipherStore> opened = folder.create();

    ConsentStore& store() { return *opened; }
    void reopen()
    {
        opened.reset();
        opened = folder.open();
    }
};

using Backends = ::testing::Types<SqlCipherBackend>;

} // namespace

template<class Backend>
class ConsentStoreConformance : public ::testing::Test {
protected:
    Backend m_backend;
    ConsentStore& store() { return m_backend.store(); }

    IssuedPass visitor(Timestamp at = morning)
    {
        auto pass = store().openVisit(agreed(Purpose::VisitAttribution, at), agent);
        EXPECT_TRUE(pass.has_value()) << toString(pass.error());
        return *pass;
    }
    ConsentRecord consent(const Pseudonym& principal, Purpose purpose, Timestamp at = morning,
                          std::chrono::seconds validity = 30min)
    {
        auto record = store().recordConsent(principal, agreed(purpose, at, validity));
        EXPECT_TRUE(record.has_value()) << toString(record.error());
        return record->consent;
    }
    Overview overview() { return *store().overview(morning); }
};
TYPED_TEST_SUITE(ConsentStoreConformance, Backends);

TYPED_TEST(ConsentStoreConformance, openVisit_makesPersonPassConsentAndVisit)
{
    const IssuedPass pass = this->visitor();
    EXPECT_THAT(pass.principal, ::testing::MatchesRegex("subj_[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}"));
    EXPECT_THAT(pass.consent.id,
                ::testing::MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    EXPECT_EQ(statusAt(pass.consent, morning), ConsentStatus::Given);

    const auto found = this->store().findByPass(pass.code, morning + 1h);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    EXPECT_EQ(found->principal, pass.principal);
    EXPECT_EQ(found->visits, std::vector{pass.visit});
    EXPECT_EQ(found->consents, std::vector{pass.consent});
}

TYPED_TEST(ConsentStoreConformance, theNumberOfAReceipt_findsItsHolder_untilAllIsDeleted_andARefusalsFindsNobody)
{
    const IssuedPass pass = this->visitor();
    this->visitor();
    const auto found = this->store().findByRecord(pass.consent.id, morning + 1h);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    EXPECT_EQ(*found, *this->store().findByPass(pass.code, morning + 1h));
    EXPECT_EQ(errorOf(this->store().findByRecord("0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44", morning)), "PassUnknown");
    const auto refusal =
        this->store().recordRefusal(choiceOf(Purpose::VisitAttribution, ConsentStatus::Refused, morning));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(errorOf(this->store().findByRecord(refusal->id, morning)), "PassUnknown");
    ASSERT_TRUE(this->store().withdraw(pass.principal, std::array{Purpose::VisitAttribution},
                                       DeletionReason::ConsentWithdrawn, morning + 2h));
    EXPECT_EQ(errorOf(this->store().findByRecord(pass.consent.id, morning + 2h)), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, whatWasStored_isThereAfterReopening)
{
    const IssuedPass pass = this->visitor();
    const ConsentRecord reading = this->consent(pass.principal, Purpose::IdReading, morning + 1min);
    const DocumentDetails details = canaryDocument(someNumber());
    ASSERT_TRUE(this->store().recordDocument(pass.principal, details, morning + 2min));
    this->m_backend.reopen();

    const auto found = this->store().findByPass(pass.code, morning + 3min);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    EXPECT_EQ(found->visits, std::vector{pass.visit});
    EXPECT_EQ(found->consents, (std::vector{pass.consent, reading}));
    EXPECT_EQ(*this->store().document(pass.principal, morning + 3min), details);
}

TYPED_TEST(ConsentStoreConformance, everythingHeld_isWhatWasRecorded_withItsEnd_andOfThatPersonAlone)
{
    const IssuedPass pass = this->visitor();
    const IssuedPass other = this->visitor();
    this->consent(pass.principal, Purpose::IdReading, morning + 1min);
    const ConsentRecord comparing = this->consent(pass.principal, Purpose::IdFaceComparison, morning + 1min);
    const DocumentDetails details = canaryDocument(someNumber());
    ASSERT_TRUE(this->store().recordDocument(pass.principal, details, morning + 2min));
    ASSERT_TRUE(this->store().recordIdentityCheck(pass.principal, checkedByPersonAt(morning + 4min)));
    ASSERT_TRUE(this->store().recordIdentityCheck(pass.principal, comparedAt(morning + 3min)));
    const std::size_t entries = this->overview().logEntries;

    const auto held = this->store().heldAbout(pass.principal, morning + 5min);
    ASSERT_TRUE(held.has_value()) << toString(held.error());
    EXPECT_EQ(held->visits, std::vector{pass.visit});
    ASSERT_TRUE(held->document);
    EXPECT_EQ(held->document->name, details.name);
    EXPECT_EQ(held->document->lastFour, details.lastFour);
    EXPECT_EQ(held->document->birth.reveal(), details.birth);
    EXPECT_EQ(held->document->readAt, morning + 2min);
    EXPECT_TRUE(held->document->linkedToVisits);
    ASSERT_EQ(held->checks.size(), 2U);
    EXPECT_EQ(held->checks[0].result, HeldCheck::Result::Match) << "in time order";
    EXPECT_TRUE(held->checks[0].byFace);
    EXPECT_EQ(held->checks[1].result, HeldCheck::Result::Agrees);
    EXPECT_TRUE(held->checks[1].keptUntil);
    ASSERT_EQ(held->consents.size(), 3U);
    for (const auto& consent : held->consents) {
        ASSERT_TRUE(consent.keptUntil) << code(consent.record.purpose);
        EXPECT_GT(*consent.keptUntil, morning + 5min);
    }
    EXPECT_EQ(this->overview().logEntries, entries + 1) << "the log says that it was shown";

    const std::array compared{Purpose::IdFaceComparison};
    ASSERT_TRUE(this->store().withdraw(pass.principal, compared, DeletionReason::ConsentWithdrawn, morning + 6min));
    const auto after = this->store().heldAbout(pass.principal, morning + 7min);
    ASSERT_TRUE(after.has_value()) << toString(after.error());
    EXPECT_EQ(after->consents.size(), 3U) << "that it was withdrawn is told";
    EXPECT_FALSE(
        std::ranges::find(after->consents, comparing.id, [](const auto& its) { return its.record.id; })->keptUntil);
    EXPECT_TRUE(std::ranges::none_of(after->checks, &HeldCheck::byFace));

    const auto theirs = this->store().heldAbout(other.principal, morning + 7min);
    ASSERT_TRUE(theirs.has_value()) << toString(theirs.error());
    EXPECT_EQ(theirs->consents.size(), 1U);
    EXPECT_FALSE(theirs->document);
    EXPECT_TRUE(theirs->checks.empty());
    EXPECT_EQ(errorOf(this->store().heldAbout("subj_0000-0000-0000", morning)), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, twoVisitors_neverShareCodeOrPseudonym)
{
    const IssuedPass first = this->visitor();
    const IssuedPass second = this->visitor();
    EXPECT_NE(first.code.digits(), second.code.digits());
    EXPECT_NE(first.principal, second.principal);
    EXPECT_EQ(this->store().findByPass(second.code, morning)->principal, second.principal);
}

TYPED_TEST(ConsentStoreConformance, anUnknownPass_isPassUnknown)
{
    this->visitor();
    EXPECT_EQ(errorOf(this->store().findByPass(PassCode::fromRandom({}), morning)), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, laterVisits_areListedInTimeOrderWithTheirChannel)
{
    const IssuedPass pass = this->visitor();
    ASSERT_TRUE(this->store().recordVisit(pass.principal, {morning + 72h, referrer}));
    const auto known = this->store().recordVisit(pass.principal, {morning + 48h, agent});
    ASSERT_TRUE(known.has_value()) << toString(known.error());
    EXPECT_EQ(known->visits, (std::vector<Visit>{pass.visit, {morning + 48h, agent}, {morning + 72h, referrer}}));
}

TYPED_TEST(ConsentStoreConformance, aVisitAfterTheConsentRanOut_isRefused)
{
    const auto pass = this->store().openVisit(agreed(Purpose::VisitAttribution, morning, 24h), agent);
    ASSERT_TRUE(pass.has_value());
    EXPECT_EQ(errorOf(this->store().recordVisit(pass->principal, {morning + 24h, agent})), "ConsentNotLive");
    const auto known = this->store().findByPass(pass->code, morning + 24h);
    ASSERT_TRUE(known.has_value());
    EXPECT_TRUE(known->visits.empty());
    EXPECT_EQ(known->consents.size(), 1U) << "the holder still sees what was agreed, and can withdraw";
}

TYPED_TEST(ConsentStoreConformance, aVisitOfNobody_isPassUnknown)
{
    EXPECT_EQ(errorOf(this->store().recordVisit("subj_0000-0000-0000", {morning, agent})), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, openVisit_wantsAConsentToVisitAttribution)
{
    EXPECT_EQ(errorOf(this->store().openVisit(agreed(Purpose::IdReading), agent)), "StoreRuleBroken");
    const Choice refused = choiceOf(Purpose::VisitAttribution, ConsentStatus::Refused, morning);
    EXPECT_EQ(errorOf(this->store().openVisit(refused, agent)), "StoreRuleBroken");
    EXPECT_EQ(this->overview().people, 0U);
}

TYPED_TEST(ConsentStoreConformance, refusal_storesNothingOfThePerson)
{
    const Overview before = this->overview();
    ASSERT_TRUE(this->store().recordRefusal(choiceOf(Purpose::VisitAttribution, ConsentStatus::Refused, morning)));
    ASSERT_TRUE(
        this->store().recordRefusal(choiceOf(Purpose::IdFaceComparison, ConsentStatus::RequestDeferred, morning)));
    const Overview after = this->overview();
    EXPECT_EQ(after.refused.at(Purpose::VisitAttribution), 1U);
    EXPECT_FALSE(after.refused.contains(Purpose::IdFaceComparison)) << "a deferred request is not a refusal";
    EXPECT_EQ(after.people, before.people);
    EXPECT_EQ(after.visits, before.visits);
    EXPECT_EQ(after.logEntries, before.logEntries) << "the log would say when within the hour";
}

TYPED_TEST(ConsentStoreConformance, refusal_isAnsweredWithTheRecordThatStays)
{
    const auto refused =
        this->store().recordRefusal(choiceOf(Purpose::VisitAttribution, ConsentStatus::Refused, morning + 17min));
    ASSERT_TRUE(refused.has_value()) << toString(refused.error());
    EXPECT_TRUE(refused->principal.starts_with("onetime_"));
    EXPECT_EQ(refused->events.back().status, ConsentStatus::Refused);
    EXPECT_EQ(refused->events.back().at, std::chrono::floor<std::chrono::hours>(morning + 17min));
    EXPECT_FALSE(refused->events.back().evidence);
    EXPECT_EQ(this->store().consentsOf(refused->principal), std::vector{*refused});
}

TYPED_TEST(ConsentStoreConformance, consentRecords_canBeReadAfterEverythingElseWasDeleted)
{
    const auto visit = this->store().openVisit(agreed(Purpose::VisitAttribution), agent);
    ASSERT_TRUE(visit.has_value()) << toString(visit.error());
    const std::array all{Purpose::VisitAttribution};
    const auto certificate =
        this->store().withdraw(visit->principal, all, DeletionReason::ConsentWithdrawn, morning + 1min);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    const auto records = this->store().consentsOf(visit->principal);
    ASSERT_TRUE(records.has_value()) << toString(records.error());
    ASSERT_EQ(records->size(), 1U);
    EXPECT_EQ(records->front().id, visit->consent.id);
    EXPECT_EQ(records->front().events.back().status, ConsentStatus::Withdrawn);
    EXPECT_EQ(this->store().consentsOf("subj_0000-0000-0000"), std::vector<ConsentRecord>{});
}

TYPED_TEST(ConsentStoreConformance, aConsent_isNoRefusalAndViceVersa)
{
    EXPECT_EQ(errorOf(this->store().recordRefusal(agreed(Purpose::VisitAttribution))), "StoreRuleBroken");
    const Choice refused = choiceOf(Purpose::IdReading, ConsentStatus::Refused, morning);
    EXPECT_EQ(errorOf(this->store().recordConsent(std::nullopt, refused)), "StoreRuleBroken");
}

TYPED_TEST(ConsentStoreConformance, aBuyerWithoutAPass_becomesAPersonByConsentAndGetsOne)
{
    const auto recorded = this->store().recordConsent(std::nullopt, agreed(Purpose::IdFaceComparison, morning, 30min));
    ASSERT_TRUE(recorded.has_value()) << toString(recorded.error());
    ASSERT_TRUE(recorded->pass.has_value());
    const Pseudonym principal = recorded->consent.principal;
    EXPECT_TRUE(this->store().recordIdentityCheck(principal, comparedAt(morning + 1min)));
    EXPECT_EQ(this->overview().people, 1U);

    const auto found = this->store().findByPass(*recorded->pass, morning + 2min);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    EXPECT_EQ(found->principal, principal);
    EXPECT_EQ(found->consents, std::vector{recorded->consent});
    const auto second = this->store().recordConsent(principal, agreed(Purpose::IdReading, morning + 2min, 30min));
    ASSERT_TRUE(second.has_value()) << toString(second.error());
    EXPECT_FALSE(second->pass.has_value()) << "one person, one pass";
}

TYPED_TEST(ConsentStoreConformance, thePassOfABuyerFromTheDesk_withdrawsEvenAfterTheConsentRanOut)
{
    const auto recorded = this->store().recordConsent(std::nullopt, agreed(Purpose::IdReading, morning, 30min));
    ASSERT_TRUE(recorded.has_value()) << toString(recorded.error());
    ASSERT_TRUE(this->store().recordDocument(recorded->consent.principal, canaryDocument(someNumber()), morning));
    const auto found = this->store().findByPass(*recorded->pass, morning + 48h);
    ASSERT_TRUE(found.has_value()) << toString(found.error());
    const auto certificate = this->store().withdraw(found->principal, std::array{Purpose::IdReading},
                                                    DeletionReason::ConsentWithdrawn, morning + 48h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_TRUE(certificate->keyDestroyed);
    EXPECT_EQ(errorOf(this->store().findByPass(*recorded->pass, morning + 48h)), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, aDocument_needsLiveIdReading)
{
    const IssuedPass pass = this->visitor();
    const DocumentDetails details = canaryDocument(someNumber());
    EXPECT_EQ(errorOf(this->store().recordDocument(pass.principal, details, morning)), "ConsentNotLive");
    this->consent(pass.principal, Purpose::IdReading, morning, 30min);
    EXPECT_TRUE(this->store().recordDocument(pass.principal, details, morning + 29min));
    EXPECT_EQ(*this->store().document(pass.principal, morning + 29min), details);
    EXPECT_EQ(errorOf(this->store().document(pass.principal, morning + 30min)), "ConsentNotLive");
    EXPECT_EQ(errorOf(this->store().recordDocument(pass.principal, details, morning + 30min)), "ConsentNotLive");
}

TYPED_TEST(ConsentStoreConformance, aSecondReading_replacesTheFirst)
{
    const IssuedPass pass = this->visitor();
    this->consent(pass.principal, Purpose::IdReading);
    ASSERT_TRUE(this->store().recordDocument(pass.principal, canaryDocument(someNumber()), morning));
    DocumentDetails second = canaryDocument({});
    second.name.reveal() = "李四";
    ASSERT_TRUE(this->store().recordDocument(pass.principal, second, morning + 1min));
    EXPECT_EQ(*this->store().document(pass.principal, morning + 1min), second);
}

TYPED_TEST(ConsentStoreConformance, aFaceComparison_needsLiveIdFaceComparison)
{
    const IssuedPass pass = this->visitor();
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(pass.principal, comparedAt(morning))), "ConsentNotLive");
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(std::nullopt, comparedAt(morning))), "ConsentNotLive");
    this->consent(pass.principal, Purpose::IdFaceComparison, morning, 30min);
    EXPECT_TRUE(this->store().recordIdentityCheck(pass.principal, comparedAt(morning + 1min)));
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(pass.principal, comparedAt(morning + 30min))),
              "ConsentNotLive");
}

TYPED_TEST(ConsentStoreConformance, aCheckByAPerson_neverFailsForWantOfConsent)
{
    EXPECT_TRUE(this->store().recordIdentityCheck(std::nullopt, checkedByPersonAt(morning)));
    EXPECT_TRUE(this->store().recordIdentityCheck("subj_0000-0000-0000", checkedByPersonAt(morning)));
    EXPECT_TRUE(this->store().recordIdentityCheck(this->visitor().principal, checkedByPersonAt(morning)));
}

TYPED_TEST(ConsentStoreConformance, aCheckWithoutItsResult_isRefused)
{
    IdentityCheck empty = checkedByPersonAt(morning);
    empty.byPerson.reset();
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(std::nullopt, empty)), "StoreRuleBroken");
    empty.method = IdentityCheckMethod::FaceComparison;
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(std::nullopt, empty)), "StoreRuleBroken");
}

TYPED_TEST(ConsentStoreConformance, withdrawingTheLastPurpose_makesThePassUnknown)
{
    const IssuedPass pass = this->visitor();
    const auto certificate = this->store().withdraw(pass.principal, std::array{Purpose::VisitAttribution},
                                                    DeletionReason::ConsentWithdrawn, morning + 1h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_EQ(certificate->principal, pass.principal);
    EXPECT_EQ(certificate->purposes, std::vector{Purpose::VisitAttribution});
    EXPECT_EQ(certificate->requestedAt, morning + 1h);
    EXPECT_GE(certificate->provenAt, certificate->requestedAt);
    EXPECT_GE(certificate->rowsDeleted, 2) << "the visit and the pass";
    EXPECT_TRUE(certificate->keyDestroyed);
    EXPECT_FALSE(certificate->readBack.empty());

    EXPECT_EQ(errorOf(this->store().findByPass(pass.code, morning + 2h)), "PassUnknown");
    EXPECT_EQ(errorOf(this->store().recordVisit(pass.principal, {morning + 2h, agent})), "PassUnknown");
    EXPECT_EQ(errorOf(this->store().recordConsent(pass.principal, agreed(Purpose::IdReading, morning + 2h))),
              "PassUnknown");
    const Overview overview = this->overview();
    EXPECT_EQ(overview.people, 0U);
    EXPECT_EQ(overview.visits, 0U);
    EXPECT_EQ(overview.given.at(Purpose::VisitAttribution), 1U) << "proof that consent existed stays";
    EXPECT_EQ(overview.withdrawn.at(Purpose::VisitAttribution), 1U);
    EXPECT_EQ(overview.deletions, std::vector{*certificate});
}

TYPED_TEST(ConsentStoreConformance, withdrawingOnePurpose_leavesTheOthersAlone)
{
    const IssuedPass pass = this->visitor();
    this->consent(pass.principal, Purpose::IdReading, morning, 24h);
    ASSERT_TRUE(this->store().recordDocument(pass.principal, canaryDocument(someNumber()), morning));
    const auto certificate = this->store().withdraw(pass.principal, std::array{Purpose::IdReading},
                                                    DeletionReason::ConsentWithdrawn, morning + 1h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_FALSE(certificate->keyDestroyed);
    EXPECT_EQ(errorOf(this->store().document(pass.principal, morning + 1h)), "ConsentNotLive");
    const auto known = this->store().findByPass(pass.code, morning + 1h);
    ASSERT_TRUE(known.has_value());
    EXPECT_EQ(known->visits, std::vector{pass.visit});
    // Records of the same moment come in any order.
    for (const auto& record : known->consents) {
        EXPECT_EQ(statusAt(record, morning + 1h),
                  record.purpose == Purpose::IdReading ? ConsentStatus::Withdrawn : ConsentStatus::Given);
    }
    EXPECT_TRUE(this->store().recordVisit(pass.principal, {morning + 2h, agent}));
}

TYPED_TEST(ConsentStoreConformance, aRunOutConsent_canStillBeWithdrawn)
{
    const auto pass = this->store().openVisit(agreed(Purpose::VisitAttribution, morning, 1h), agent);
    const auto certificate = this->store().withdraw(pass->principal, std::array{Purpose::VisitAttribution},
                                                    DeletionReason::ConsentWithdrawn, morning + 48h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_TRUE(certificate->keyDestroyed);
}

TYPED_TEST(ConsentStoreConformance, thePersonGoes_whenOnlyRunOutPurposesAreLeft)
{
    const auto pass = this->store().openVisit(agreed(Purpose::VisitAttribution, morning, 1h), agent);
    this->consent(pass->principal, Purpose::IdReading, morning, 240h);
    const auto certificate = this->store().withdraw(pass->principal, std::array{Purpose::IdReading},
                                                    DeletionReason::ConsentWithdrawn, morning + 48h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_TRUE(certificate->keyDestroyed);
    EXPECT_EQ(this->overview().visits, 0U);
}

TYPED_TEST(ConsentStoreConformance, withdrawingNothing_isConsentNotLive)
{
    const IssuedPass pass = this->visitor();
    EXPECT_EQ(errorOf(this->store().withdraw(pass.principal, std::array{Purpose::IdReading},
                                             DeletionReason::ConsentWithdrawn, morning)),
              "ConsentNotLive");
    EXPECT_EQ(
        errorOf(this->store().withdraw("subj_0000-0000-0000", allPurposes, DeletionReason::ConsentWithdrawn, morning)),
        "PassUnknown");
    EXPECT_TRUE(this->overview().deletions.empty());
}

TYPED_TEST(ConsentStoreConformance, deletionForAnotherReason_saysSo)
{
    const IssuedPass pass = this->visitor();
    const auto certificate =
        this->store().withdraw(pass.principal, allPurposes, DeletionReason::PurposeMet, morning + 1h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_EQ(certificate->reason, DeletionReason::PurposeMet);
    EXPECT_FALSE(this->overview().withdrawn.contains(Purpose::VisitAttribution)) << "nobody withdrew";
}

TYPED_TEST(ConsentStoreConformance, aClockMovedBack_revivesNothing)
{
    const IssuedPass pass = this->visitor();
    this->consent(pass.principal, Purpose::IdFaceComparison, morning, 30min);
    ASSERT_TRUE(this->store().recordVisit(pass.principal, {morning + 2h, agent})); // the store has seen two hours later
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(pass.principal, comparedAt(morning + 1min))), "ConsentNotLive");
    this->m_backend.reopen();
    EXPECT_EQ(errorOf(this->store().recordIdentityCheck(pass.principal, comparedAt(morning + 1min))), "ConsentNotLive");
    EXPECT_EQ(errorOf(this->store().recordVisit(pass.principal, {morning - 24h * 365, agent})), "ConsentNotLive");
    EXPECT_TRUE(this->store().findByPass(pass.code, morning - 24h * 365)->visits.empty());
}

TYPED_TEST(ConsentStoreConformance, aClockMovedBack_stopsNobodyFromWithdrawing)
{
    const IssuedPass pass = this->visitor();
    const auto certificate =
        this->store().withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning - 24h * 365);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_GE(certificate->requestedAt, morning);
    EXPECT_EQ(errorOf(this->store().findByPass(pass.code, morning)), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, everythingThatHappens_isInTheLog)
{
    std::size_t before = this->overview().logEntries;
    const auto grew = [&] {
        const std::size_t now = this->overview().logEntries;
        return std::exchange(before, now) < now;
    };
    const IssuedPass pass = this->visitor();
    EXPECT_TRUE(grew()) << "consent and visit";
    ASSERT_TRUE(this->store().recordVisit(pass.principal, {morning, agent}));
    EXPECT_TRUE(grew()) << "visit";
    this->consent(pass.principal, Purpose::IdReading);
    EXPECT_TRUE(grew()) << "consent";
    ASSERT_TRUE(this->store().recordDocument(pass.principal, canaryDocument(someNumber()), morning));
    EXPECT_TRUE(grew()) << "document";
    ASSERT_TRUE(this->store().recordIdentityCheck(pass.principal, checkedByPersonAt(morning)));
    EXPECT_TRUE(grew()) << "identity check";
    ASSERT_TRUE(this->store().withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning));
    EXPECT_TRUE(grew()) << "withdrawal";
    ASSERT_TRUE(this->store().addStaff({"0001", "员工", Role::Manager}, "correct horse", morning));
    EXPECT_TRUE(grew()) << "account";
    ASSERT_FALSE(this->store().signIn("0001", "wrong horse", morning));
    EXPECT_TRUE(grew()) << "failed sign-in";
    ASSERT_TRUE(this->store().signIn("0001", "correct horse", morning));
    EXPECT_TRUE(grew()) << "sign-in";
    EXPECT_TRUE(this->overview().logIntact);
}

TYPED_TEST(ConsentStoreConformance, theLog_takesCodesAndNoNames)
{
    const AuditEntry entry{.at = morning,
                           .actor = "0001",
                           .role = "sales",
                           .action = "signing.open",
                           .object = "subj_0000-0000-0000",
                           .reason = "S-2026/11",
                           .consent = ""};
    EXPECT_TRUE(this->store().audit(entry));
    for (const std::string personal : {"张三", "Zhang San", "13912345678", "110101199003078888"}) {
        AuditEntry bad = entry;
        bad.reason = personal;
        EXPECT_EQ(errorOf(this->store().audit(bad)), "StoreRuleBroken") << personal;
        bad = entry;
        bad.actor = personal;
        EXPECT_EQ(errorOf(this->store().audit(bad)), "StoreRuleBroken") << personal;
    }
    EXPECT_EQ(this->overview().logEntries, 1U);
    EXPECT_TRUE(this->overview().logIntact);
}

TYPED_TEST(ConsentStoreConformance, aCheckpoint_isOfTheWholeLog_andSignedByOneKey)
{
    const auto empty = this->store().checkpoint(morning, "");
    ASSERT_TRUE(empty.has_value()) << toString(empty.error());
    EXPECT_EQ(empty->size, 0U);
    this->visitor();
    const auto first = this->store().checkpoint(morning + 1h, "云山售楼处");
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->size, this->overview().logEntries);
    EXPECT_EQ(first->at, morning + 1h);
    EXPECT_EQ(first->site, "云山售楼处");
    EXPECT_NE(first->root, empty->root);
    this->m_backend.reopen();
    const auto second = this->store().checkpoint(morning + 2h, "");
    EXPECT_EQ(second->site, first->site) << "the name that was used before";
    EXPECT_EQ(second->root, first->root) << "nothing happened in between";
    EXPECT_EQ(second->keyId, empty->keyId);
    EXPECT_TRUE(this->overview().logIntact);
}

TYPED_TEST(ConsentStoreConformance, evidence_provesWhatIsKeptOfAPerson)
{
    const IssuedPass pass = this->visitor();
    const ConsentRecord face = this->consent(pass.principal, Purpose::IdFaceComparison, morning + 1min);
    ASSERT_TRUE(this->store().recordIdentityCheck(pass.principal, comparedAt(morning + 2min)));
    this->visitor(morning + 3min);
    const AuditEntry by{.at = morning + 1h,
                        .actor = "0002",
                        .role = "manager",
                        .action = "evidence.exported",
                        .object = "",
                        .reason = "",
                        .consent = ""};
    const auto evidence =
        this->store().evidence({.kind = EvidenceScope::Kind::Refusal, .principal = {}, .record = face.id}, by);
    ASSERT_TRUE(evidence.has_value()) << toString(evidence.error());
    EXPECT_EQ(evidence->scope.principal, pass.principal) << "the record is a person's";
    EXPECT_EQ(evidence->records.size(), 2U);
    EXPECT_EQ(evidence->visits, (std::vector<EvidenceVisit>{{pass.consent.id, morning, agent.code, agent.kind}}));
    ASSERT_EQ(evidence->comparisons.size(), 1U);
    EXPECT_EQ(evidence->comparisons[0].consent, face.id);
    EXPECT_EQ(evidence->comparisons[0].models, comparedAt(morning).comparison->models);
    EXPECT_EQ(evidence->comparisons[0].band, ComparisonBand::Match);
    for (const auto& entry : evidence->entries) {
        const Checkpoint& newest = evidence->checkpoints.back().checkpoint;
        EXPECT_TRUE(merkle::verifiesInclusion(merkle::leafHash(entry.logged.hash),
                                              static_cast<std::uint64_t>(entry.logged.seq) - 1, newest.size,
                                              entry.inclusion, newest.root));
    }
    EXPECT_EQ(evidence->entries.size(), 6U) << "two consents, a visit and its sealed ruling, a check, and who looked";
    EXPECT_EQ(errorOf(this->store().evidence(
                  {.kind = EvidenceScope::Kind::Person, .principal = "subj_0000-0000-0000", .record = {}}, by)),
              "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, aCertificate_isFoundByItsNumber)
{
    const IssuedPass pass = this->visitor();
    const auto certified =
        this->store().withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h);
    ASSERT_TRUE(certified.has_value());
    EXPECT_EQ(*this->store().certificate(certified->id), *certified);
    EXPECT_EQ(errorOf(this->store().certificate("nobody")), "PassUnknown");
}

TYPED_TEST(ConsentStoreConformance, noFaceIsStored)
{
    const IssuedPass pass = this->visitor();
    this->consent(pass.principal, Purpose::IdFaceComparison);
    ASSERT_TRUE(this->store().recordIdentityCheck(pass.principal, comparedAt(morning)));
    EXPECT_EQ(this->overview().storedFaces, 0U);
}

TYPED_TEST(ConsentStoreConformance, requests_areNumberedInTheirOrder_andTheMostUrgentStandFirst)
{
    const StaffAccount manager{"0002", "王敏", Role::Manager};
    const auto first = this->store().recordRequest(RequestKind::Complaint, morning, morning + 24h * 15, manager);
    const auto second = this->store().recordRequest(RequestKind::Copy, morning + 1h, morning + 24h * 3, manager);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->number, 1);
    EXPECT_EQ(second->number, 2);
    this->m_backend.reopen();
    EXPECT_EQ(this->overview().requests, (std::vector{*second, *first}));
    EXPECT_EQ(this->overview().logEntries, 2U);
}

TYPED_TEST(ConsentStoreConformance, aRequest_isDecidedOnce_andARefusalSaysWhy)
{
    const StaffAccount manager{"0002", "王敏", Role::Manager};
    ASSERT_TRUE(this->store().recordRequest(RequestKind::Deletion, morning, morning + 24h * 15, manager));
    RequestDecision decision{.at = morning + 2h, .outcome = RequestOutcome::Refused, .ground = {}, .staff = "0002"};
    EXPECT_EQ(errorOf(this->store().decideRequest(1, decision, manager)), "StoreRuleBroken");
    decision.ground = RefusalGround::LawWantsItKept;
    EXPECT_EQ(errorOf(this->store().decideRequest(2, decision, manager)), "StoreRuleBroken");
    const auto decided = this->store().decideRequest(1, decision, manager);
    ASSERT_TRUE(decided) << toString(decided.error());
    EXPECT_EQ(decided->decision, decision);
    EXPECT_EQ(errorOf(this->store().decideRequest(1, decision, manager)), "StoreRuleBroken");
    this->m_backend.reopen();
    EXPECT_EQ(this->overview().requests, std::vector{*decided});
    EXPECT_TRUE(this->overview().logIntact);
}

TYPED_TEST(ConsentStoreConformance, aLegalHold_isPlacedConfirmedByAnotherListedAndLifted)
{
    const StaffAccount manager{"0002", "王敏", Role::Manager};
    const StaffAccount officer{"0004", "李宁", Role::PrivacyOfficer};
    const IssuedPass pass = this->visitor();
    ASSERT_TRUE(this->store().recordIdentityCheck(pass.principal, checkedByPersonAt(morning + 1min)));
    const auto holdable = this->store().holdable(pass.principal);
    ASSERT_TRUE(holdable.has_value()) << toString(holdable.error());
    EXPECT_EQ(holdable->visits, 1U);
    EXPECT_EQ(holdable->checks, 1U);
    EXPECT_TRUE(holdable->holds.empty());
    EXPECT_EQ(errorOf(this->store().holdable("subj_0000-0000-0000")), "PassUnknown");

    const HoldTerms terms{.ground = HoldGround::Arbitration,
                          .caseReference = "ARB-2026-17",
                          .covers = {HoldClass::Visits, HoldClass::Checks},
                          .until = morning + 24h * 100};
    const auto placed = this->store().placeHold(pass.principal, terms, manager, morning + 2min);
    ASSERT_TRUE(placed.has_value()) << toString(placed.error());
    EXPECT_TRUE(placed->waits());
    EXPECT_EQ(placed->terms, terms);
    EXPECT_EQ(errorOf(this->store().confirmHold(placed->id, manager, morning + 3min)), "StoreRuleBroken");
    const auto confirmed = this->store().confirmHold(placed->id, officer, morning + 3min);
    ASSERT_TRUE(confirmed.has_value()) << toString(confirmed.error());
    EXPECT_TRUE(confirmed->lives());
    this->m_backend.reopen();
    EXPECT_EQ(*this->store().holds(), std::vector{*confirmed});
    EXPECT_EQ(this->overview().holds, std::vector{*confirmed});
    EXPECT_EQ(this->store().holdable(pass.principal)->holds, std::vector{*confirmed});
    const auto lifted = this->store().liftHold(placed->id, manager, morning + 4min);
    ASSERT_TRUE(lifted.has_value()) << toString(lifted.error());
    EXPECT_EQ(lifted->endedBy, "0002");
    EXPECT_EQ(errorOf(this->store().liftHold(placed->id, manager, morning + 5min)), "StoreRuleBroken");
    EXPECT_TRUE(this->overview().logIntact);
}

TYPED_TEST(ConsentStoreConformance, whatALegalHoldCovers_isRestrictedUntilItsEnd_andTheCertificateSaysSo)
{
    const IssuedPass pass = this->visitor();
    const HoldTerms terms{.ground = HoldGround::Court,
                          .caseReference = "2026-YUE-0304",
                          .covers = {HoldClass::Visits},
                          .until = morning + 24h * 30};
    const auto hold = this->store().placeHold(pass.principal, terms, {"0002", "王敏", Role::Manager}, morning + 1min);
    ASSERT_TRUE(hold.has_value()) << toString(hold.error());
    ASSERT_TRUE(this->store().confirmHold(hold->id, {"0004", "李宁", Role::PrivacyOfficer}, morning + 2min));
    const auto certificate =
        this->store().withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 1h);
    ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    EXPECT_TRUE(certificate->keyDestroyed);
    EXPECT_EQ(certificate->kept, std::vector{terms});
    EXPECT_EQ(errorOf(this->store().findByPass(pass.code, morning + 2h)), "PassUnknown");
    EXPECT_EQ(this->overview().visits, 0U);
    EXPECT_EQ(this->store().holds()->front().restricted, 1U);
    const auto run = this->store().deleteDue(morning + 24h * 30, {}, 10);
    ASSERT_TRUE(run.has_value()) << toString(run.error());
    ASSERT_EQ(run->deleted.size(), 1U);
    EXPECT_TRUE(run->deleted.front().kept.empty());
    EXPECT_EQ(this->store().holds()->front().restricted, 0U);
}

} // namespace mingshi
