// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/deletion_json.h"

#include "pack_scene.h"
#include "signatures/receipt_signature.h"

/// The certificate of a real withdrawal as a signed file.
namespace mingshi {

using ::testing::HasSubstr;
using ::testing::Not;

TEST_F(PackScene, theCertificate_isReadAsItWasWritten_andNamesNobody)
{
    const std::string text = deletionJson(m_certificate, siteKey());
    auto expected = m_certificate;
    expected.principal.clear();
    EXPECT_EQ(*deletionFromJson(Json::parse(text)), expected);
    EXPECT_THAT(text, Not(HasSubstr(m_leaves.principal)));
    EXPECT_THAT(text, HasSubstr("PIPL 47(1)(3)"));
}

TEST_F(PackScene, whatALegalHoldKept_standsInTheSignedCertificate)
{
    auto expected = m_certificate;
    expected.principal.clear();
    expected.kept = {{.ground = HoldGround::Court,
                      .caseReference = "2026-YUE-0304",
                      .covers = {HoldClass::Visits, HoldClass::Checks},
                      .until = expected.provenAt + std::chrono::days(30)}};
    const std::string text = deletionJson(expected, siteKey());
    EXPECT_EQ(*deletionFromJson(Json::parse(text)), expected);
    EXPECT_EQ(faults(text, trust()), "");
    EXPECT_THAT(saying(expected), HasSubstr("A legal hold (court, 2026-YUE-0304) keeps visits,checks, restricted"));
    Json json = Json::parse(text);
    json.erase("kept_under_legal_hold");
    EXPECT_THAT(faults(json.dump(), trust()), HasSubstr("/kept_under_legal_hold"));
    json = Json::parse(text);
    json["kept_under_legal_hold"][0]["covers"] = "faces";
    EXPECT_THAT(faults(json.dump(), trust()), HasSubstr("unusable"));
}

TEST_F(PackScene, theCertificate_isVerified_andAnAlteredOneTellsWhere)
{
    const std::string text = deletionJson(m_certificate, siteKey());
    EXPECT_EQ(faults(text, trust()), "");
    EXPECT_THAT(faults(text, {}), HasSubstr("is verified with the site's public key"));
    EXPECT_TRUE(verifyReceipt(text, siteKey().publicKey())->valid) << "as a receipt is";
    Json json = Json::parse(text);
    json["rows_deleted"] = 1000;
    EXPECT_THAT(faults(json.dump(), trust()), HasSubstr("/rows_deleted: altered"));
    LockedBytes seed(32);
    EXPECT_THAT(faults(deletionJson(m_certificate, SigningKey(seed)), trust()), HasSubstr("another key"));
    json = Json::parse(text);
    json.erase("proven_at");
    EXPECT_THAT(faults(json.dump(), trust()), HasSubstr("unusable"));
}

TEST_F(PackScene, aCheckpoint_isVerified_andPrinted)
{
    const std::string text = checkpointJson(m_kept).dump(2);
    EXPECT_EQ(*checkpointFromText(text), m_kept);
    EXPECT_EQ(faults(text, trust()), "");
    Json json = Json::parse(text);
    json["tree_size"] = 3;
    EXPECT_THAT(faults(json.dump(), trust()), HasSubstr("NOT signed with this key"));
    const std::string page = checkpointPage(m_kept);
    EXPECT_THAT(page, HasSubstr("云山售楼处"));
    EXPECT_THAT(page, HasSubstr(toHex(m_kept.root).substr(24, 8)));
}

} // namespace mingshi
