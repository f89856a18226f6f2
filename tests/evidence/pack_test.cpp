// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pack_scene.h"

#include "evidence/reading.h"

/// What a whole pack says, and what it must not say of anybody.
namespace mingshi {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

std::string said(const Verification& verification)
{
    std::string all;
    for (const Finding& finding : verification.findings) {
        all += finding.says + '\n';
    }
    return all;
}

} // namespace

TEST_F(PackScene, everyPack_holds_againstTheSitesKeyAndAKeptCheckpoint)
{
    for (const auto& scope : {person(m_stays.principal), person(m_leaves.principal), day()}) {
        const std::string pack = packOf(scope);
        EXPECT_EQ(faults(pack, trust()), "");
        EXPECT_EQ(faults(pack, {}), "") << "with the key that it brings";
        EXPECT_EQ(pack, canonicalJson(Json::parse(pack))) << "in canonical form";
    }
}

TEST_F(PackScene, aPack_isReadAsItWasWritten)
{
    for (const auto& scope : {person(m_stays.principal), person(m_leaves.principal), day()}) {
        const Evidence written = evidenceOf(scope);
        json::Problems problems;
        const auto read = reading::pack(Json::parse(packJson(written, siteKey())), problems);
        EXPECT_TRUE(problems.empty()) << problems.front();
        EXPECT_TRUE(read.evidence == written);
    }
}

TEST_F(PackScene, aPersonsPack_tellsTheWholeStory)
{
    const auto verification = verify(packOf(person(m_stays.principal)), trust());
    ASSERT_TRUE(verification.has_value());
    const std::string says = said(*verification);
    EXPECT_THAT(says, HasSubstr("visit_attribution, N-P1-VISIT"));
    EXPECT_THAT(says, HasSubstr("dpv:ConsentGiven 2026-11-20T10:02:11.250Z: as logged in"));
    EXPECT_THAT(says, HasSubstr("The visit of 2026-11-20T10:02:11.250Z (agent, AG-01) rests on record"));
    EXPECT_THAT(says, HasSubstr("The visit of 2026-11-20T11:02:11.250Z (referrer, RF-09) rests on record"));
    EXPECT_THAT(says, HasSubstr("by 2 models, calibration 2026-01, \"match\" rests on record"));
    EXPECT_THAT(says, HasSubstr("The notice N-P2-ID-FACE"));
    EXPECT_THAT(says, HasSubstr("The log still begins with what the checkpoint that you kept"));
}

TEST_F(PackScene, whoWithdrew_isProvenGone_byTheRecordAlone)
{
    const std::string pack =
        packOf({.kind = EvidenceScope::Kind::Refusal, .principal = {}, .record = m_leaves.consent.id});
    const auto verification = verify(pack, trust());
    ASSERT_TRUE(verification.has_value());
    EXPECT_TRUE(verification->holds());
    EXPECT_THAT(said(*verification), HasSubstr("dpv:ConsentWithdrawn 2026-11-20T14:02:11.250Z: as logged in"));
    EXPECT_THAT(said(*verification), HasSubstr("the person's key destroyed): as logged in"));
    const Json json = Json::parse(pack);
    EXPECT_TRUE(json["visits"].empty());
    EXPECT_EQ(json["deletions"].size(), 1U);
}

TEST_F(PackScene, aRefusal_isProven_andLeadsToNobody)
{
    const Json day = Json::parse(packOf(this->day()));
    std::string refusal;
    for (const auto& record : day["records"]) {
        if (record["principal"].get<std::string>().starts_with("onetime_")) {
            refusal = record["id"];
        }
    }
    ASSERT_FALSE(refusal.empty());
    const std::string pack = packOf({.kind = EvidenceScope::Kind::Refusal, .principal = {}, .record = refusal});
    EXPECT_EQ(faults(pack, trust()), "");
    EXPECT_TRUE(Json::parse(pack)["log"].empty());
    EXPECT_THAT(said(*verify(pack, trust())), HasSubstr("1 refusal leads to nobody"));
}

TEST_F(PackScene, aPack_holdsNothingThatNamesAnybody)
{
    for (const auto& scope : {person(m_stays.principal), person(m_leaves.principal), day()}) {
        const std::string pack = packOf(scope);
        for (const std::string& secret :
             {std::string(scenes::canaryName), std::string(scenes::canaryLastFour), scenes::agent.name,
              scenes::referrer.name, m_stays.code.digits(), toHex(scenes::someNumber())}) {
            EXPECT_THAT(pack, Not(HasSubstr(secret)));
        }
    }
    const Json period = Json::parse(packOf(day()));
    EXPECT_TRUE(period["visits"].empty());
    ASSERT_EQ(period["comparisons"].size(), 1U);
    EXPECT_FALSE(period["comparisons"][0].contains("band"));
    EXPECT_EQ(period["comparisons"][0]["models"][0]["sha256"], std::string(64, 'a'));
    const std::string other = packOf(person(m_stays.principal));
    EXPECT_THAT(other, Not(HasSubstr(m_leaves.principal))) << "and nothing of anybody else";
}

TEST_F(PackScene, aPeriod_isWithoutAGap_andBringsWhatVouchesForItsRecordsLater)
{
    ASSERT_TRUE(
        m_store->withdraw(m_stays.principal, allPurposes, DeletionReason::ConsentWithdrawn, scenes::morning + 72h));
    const std::string pack = packOf(day(), scenes::morning + 96h);
    EXPECT_EQ(faults(pack, trust()), "");
    const Json json = Json::parse(pack);
    const std::int64_t last = json["scope"]["last_entry"];
    EXPECT_GT(json["log"].back()["seq"].get<std::int64_t>(), last);
    EXPECT_EQ(json["log"][0]["seq"], 1);
}

TEST_F(PackScene, whoLooked_isInTheLog)
{
    const Json json = Json::parse(packOf(person(m_stays.principal)));
    const Json& last = json["log"].back();
    EXPECT_EQ(last["action"], "evidence.exported");
    EXPECT_EQ(last["actor"], "0002");
    EXPECT_EQ(last["object"], m_stays.principal);
}

TEST_F(PackScene, anUnknownPersonOrRecord_isPassUnknown_andLeavesNothing)
{
    const auto entries = m_store->overview(scenes::morning)->logEntries;
    EXPECT_EQ(errorOf(m_store->evidence(person("subj_0000-0000-0000"), looking(scenes::morning))), "PassUnknown");
    EXPECT_EQ(errorOf(m_store->evidence({.kind = EvidenceScope::Kind::Refusal, .principal = {}, .record = "x"},
                                        looking(scenes::morning))),
              "PassUnknown");
    EXPECT_EQ(m_store->overview(scenes::morning)->logEntries, entries);
}

TEST_F(PackScene, anEmptyPeriod_saysSo)
{
    EvidenceScope before = day();
    before.from -= 48h;
    before.until -= 48h;
    const std::string pack = packOf(before);
    EXPECT_EQ(faults(pack, trust()), "");
    EXPECT_THAT(said(*verify(pack, trust())), HasSubstr("The log has no entry"));
}

} // namespace mingshi
