// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/verification.h"
#include "papers/notice_folder.h"
#include "papers/notice_snapshots.h"
#include "signatures/canonical_json.h"
#include "store/scenes.h"
#include "store/store_folder.h"

#include <gmock/gmock.h>

namespace mingshi {

using namespace std::chrono_literals;
using Json = nlohmann::json;

/// A site with a morning behind it: one person who stays and has signed, one who came and withdrew, one who refused.
class PackScene : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_store = m_folder.create();
        m_stays = visitor(scenes::morning);
        const auto& principal = m_stays.principal;
        ASSERT_TRUE(m_store->recordVisit(principal, {scenes::morning + 1h, scenes::referrer}));
        ASSERT_TRUE(m_store->recordConsent(principal, choice(Purpose::IdFaceComparison, scenes::morning + 2h)));
        ASSERT_TRUE(m_store->recordIdentityCheck(principal, scenes::comparedAt(scenes::morning + 2h)));
        ASSERT_TRUE(m_store->recordConsent(principal, choice(Purpose::IdReading, scenes::morning + 2h)));
        ASSERT_TRUE(m_store->recordDocument(principal, scenes::canaryDocument(scenes::someNumber()),
                                            scenes::morning + 2h + 1min));
        m_leaves = visitor(scenes::morning + 3h);
        const auto certificate =
            m_store->withdraw(m_leaves.principal, allPurposes, DeletionReason::ConsentWithdrawn, scenes::morning + 4h);
        ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
        m_certificate = *certificate;
        ASSERT_TRUE(
            m_store->recordRefusal(choice(Purpose::VisitAttribution, scenes::morning + 5h, ConsentStatus::Refused)));
        m_kept = checkpoint(scenes::morning + 6h);
    }

    static NoticeRef shippedRef(Purpose purpose)
    {
        const char* id = purpose == Purpose::VisitAttribution   ? "N-P1-VISIT"
                         : purpose == Purpose::IdFaceComparison ? "N-P2-ID-FACE"
                                                                : "N-P3-ID-READ";
        return readNotice(shippedNotices() / id)->ref;
    }
    static std::filesystem::path shippedNotices()
    {
        return std::filesystem::path(MINGSHI_SOURCE_DIR) / "resources/notices";
    }
    static Choice choice(Purpose purpose, Timestamp at, ConsentStatus status = ConsentStatus::Given)
    {
        Choice choice = scenes::choiceOf(purpose, status, at);
        choice.notice = shippedRef(purpose);
        return choice;
    }
    IssuedPass visitor(Timestamp at)
    {
        const auto pass = m_store->openVisit(choice(Purpose::VisitAttribution, at), scenes::agent);
        EXPECT_TRUE(pass.has_value()) << toString(pass.error());
        return *pass;
    }
    Checkpoint checkpoint(Timestamp at)
    {
        const auto made = m_store->checkpoint(at, "云山售楼处");
        EXPECT_TRUE(made.has_value()) << toString(made.error());
        return *made;
    }

    static AuditEntry looking(Timestamp at)
    {
        return {.at = at,
                .actor = "0002",
                .role = "manager",
                .action = "evidence.exported",
                .object = "",
                .reason = "",
                .consent = ""};
    }
    static EvidenceScope person(const Pseudonym& principal)
    {
        return {.kind = EvidenceScope::Kind::Person, .principal = principal, .record = {}};
    }
    static EvidenceScope day()
    {
        return {.kind = EvidenceScope::Kind::Period,
                .principal = {},
                .record = {},
                .from = std::chrono::floor<std::chrono::days>(scenes::morning),
                .until = std::chrono::floor<std::chrono::days>(scenes::morning) + 24h};
    }
    SigningKey siteKey() const { return SigningKey(m_store->signingSeed()); }
    Evidence evidenceOf(const EvidenceScope& scope, Timestamp at = scenes::morning + 7h)
    {
        auto evidence = m_store->evidence(scope, looking(at));
        EXPECT_TRUE(evidence.has_value()) << toString(evidence.error());
        EXPECT_TRUE(addNotices(*evidence, *noticeSnapshots(shippedNotices())).empty());
        return *evidence;
    }
    std::string packOf(const EvidenceScope& scope, Timestamp at = scenes::morning + 7h)
    {
        return packJson(evidenceOf(scope, at), siteKey());
    }
    Trust trust() const { return {.key = siteKey().publicKey(), .checkpoint = m_kept}; }

    StoreFolder m_folder;
    std::unique_ptr<SqlCipherStore> m_store;
    IssuedPass m_stays{.code = PassCode::fromRandom({}), .principal = {}, .consent = {}, .visit = {}};
    IssuedPass m_leaves{.code = PassCode::fromRandom({}), .principal = {}, .consent = {}, .visit = {}};
    DeletionCertificate m_certificate;
    Checkpoint m_kept;
};

/// What does not hold, a line each; "unusable: ..." for a file that nothing can be said of.
inline std::string faults(const std::string& text, const Trust& trust)
{
    const auto verification = verify(text, trust);
    if (!verification) {
        return "unusable: " + toString(verification.error());
    }
    std::string all;
    for (const Finding& finding : verification->findings) {
        all += finding.holds ? "" : finding.says + '\n';
    }
    EXPECT_EQ(all.empty(), verification->holds());
    return all;
}

} // namespace mingshi
