// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include "papers/record_json.h"
#include "signatures/receipt_signature.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace mingshi {

using namespace scenes;
using Json = nlohmann::json;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;

namespace {

class ReceiptSignature : public ::testing::Test {
protected:
    const Notice m_notice = shipped("N-P1-VISIT");
    const SigningKey m_key = signingKey();
    const Json m_receipt = Json::parse(receiptJson(agreed(m_notice), m_notice, pass(), m_key));

    Verdict verdict(const Json& receipt) const
    {
        const auto result = verifyReceipt(receipt.dump(), m_key.publicKey());
        return result ? *result : Verdict{.valid = false, .differs = {{"(unreadable)", toString(result.error())}}};
    }
    std::vector<std::string> differing(const Json& receipt) const
    {
        std::vector<std::string> fields;
        for (const auto& one : verdict(receipt).differs) {
            fields.push_back(one.field + ' ' + one.what);
        }
        return fields;
    }
    ErrorCode error(std::string_view text) const
    {
        const auto result = verifyReceipt(text, m_key.publicKey());
        return result ? ErrorCode::Cancelled : result.error().code;
    }
};

} // namespace

TEST_F(ReceiptSignature, ofAgreementRefusalAndWithdrawal_isValidHoweverItIsLaidOut)
{
    const auto refused = recordOf(choice(m_notice, ConsentStatus::Refused), recordId, "onetime_5c0e");
    for (const auto& record : {agreed(m_notice), agreed(m_notice, "ar"), refused, withdrawn(m_notice)}) {
        const auto text = receiptJson(record, m_notice, std::nullopt, m_key);
        EXPECT_TRUE(verdict(Json::parse(text)).valid) << text;
        EXPECT_TRUE(verifyReceipt(text, m_key.publicKey())->valid);
        EXPECT_TRUE(verifyReceipt(Json::parse(text).dump(7, '\t', true), m_key.publicKey())->valid)
            << "escaped, indented";
        EXPECT_TRUE(recordFromJson(text).has_value());
    }
}

TEST_F(ReceiptSignature, anyFieldThatIsAltered_isNamed)
{
    const std::pair<const char*, const char*> fields[] = {
        {"/event/1/event_state", "/event/1/event_state altered"},
        {"/event/1/event_time", "/event/1/event_time altered"},
        {"/event/1/screen_evidence/dwell_ms", "/event/1/screen_evidence altered"},
        {"/pii_processing/0/purpose", "/pii_processing/0/purpose altered"},
        {"/pii_processing/0/pii_information/0/retention_period", "/pii_processing/0/pii_information altered"},
        {"/party_identification/0/party_name", "/party_identification/0/party_name altered"},
        {"/pii_principal_id", "/pii_principal_id altered"},
        {"/x_record_hash", "/x_record_hash altered"},
        {"/x_withdrawal_code", "/x_withdrawal_code altered"},
    };
    for (const auto& [pointer, expected] : fields) {
        auto altered = m_receipt;
        ASSERT_TRUE(altered.contains(Json::json_pointer(pointer))) << pointer;
        altered[Json::json_pointer(pointer)] = "something else";
        EXPECT_FALSE(verdict(altered).valid);
        EXPECT_THAT(differing(altered), ElementsAre(expected));
    }
    auto more = m_receipt;
    more["x_extra"] = "added later";
    more.erase("integrity");
    EXPECT_THAT(differing(more), ElementsAre("/x_extra added", "/integrity/device_id removed"));
}

TEST_F(ReceiptSignature, thatWasAlteredItself_isNotValid)
{
    auto altered = m_receipt;
    auto value = altered["signature"]["value"].get<std::string>();
    value[5] = value[5] == 'A' ? 'B' : 'A';
    altered["signature"]["value"] = value;
    EXPECT_THAT(differing(altered), ElementsAre("/signature does not fit the rest; it or /x_digests was altered"));

    altered = m_receipt;
    altered["pii_principal_id"] = "subj_0000-0000-0000";
    signReceipt(altered, signingKey(7));
    EXPECT_THAT(differing(altered), Contains("/signature/keyId signed with another key than this"));

    for (const char* broken : {"value", "algorithm"}) {
        altered = m_receipt;
        altered["signature"].erase(broken);
        EXPECT_FALSE(verdict(altered).valid) << broken;
    }
    altered = m_receipt;
    altered["signature"]["algorithm"] = "none";
    EXPECT_FALSE(verdict(altered).valid);
    altered = m_receipt;
    altered["signature"]["more"] = true;
    EXPECT_FALSE(verdict(altered).valid) << "what stands beside the value is signed too";
    altered.erase("signature");
    EXPECT_THAT(differing(altered), ElementsAre("/signature missing"));
    altered["signature"] = "yes";
    EXPECT_FALSE(verdict(altered).valid);
    altered = m_receipt;
    altered["x_digests"] = 7;
    EXPECT_FALSE(verdict(altered).valid);
}

TEST_F(ReceiptSignature, halfWrittenOrNoReceiptAtAll_isAnErrorAndNotAVerdict)
{
    const std::string text = m_receipt.dump();
    for (std::size_t length = 0; length < text.size(); length += 211) {
        EXPECT_EQ(error(std::string_view(text).substr(0, length)), ErrorCode::RecordUnreadable) << length;
    }
    for (const char* other : {"null", "7", "[]", "{}", "{\"record_id\": 7}", "\xff", "{\"a\":1,\"a\":2}"}) {
        EXPECT_EQ(error(other), ErrorCode::RecordUnreadable) << other;
    }
    EXPECT_EQ(error(std::string(200'000, '[')), ErrorCode::RecordUnreadable);
    std::string doubled = text;
    doubled.insert(1, R"("pii_principal_id":"subj_shown-to-people",)");
    EXPECT_EQ(error(doubled), ErrorCode::RecordUnreadable) << "the library would keep the last";
}

TEST(SigningKey, agreesWithRfc8032)
{
    // RFC 8032 7.1, test 2.
    LockedBytes seed(32);
    const unsigned char bytes[32] = {0x4c, 0xcd, 0x08, 0x9b, 0x28, 0xff, 0x96, 0xda, 0x9d, 0xb6, 0xc3,
                                     0x46, 0xec, 0x11, 0x4e, 0x0f, 0x5b, 0x8a, 0x31, 0x9f, 0x35, 0xab,
                                     0xa6, 0x24, 0xda, 0x8c, 0xf6, 0xed, 0x4f, 0xb8, 0xa6, 0xfb};
    std::ranges::transform(bytes, seed.data(), [](unsigned char c) { return std::byte{c}; });
    const SigningKey key(seed);
    const PublicKey expected{0x3d, 0x40, 0x17, 0xc3, 0xe8, 0x43, 0x89, 0x5a, 0x92, 0xb7, 0x0a,
                             0xa7, 0x4d, 0x1b, 0x7e, 0xbc, 0x9c, 0x98, 0x2c, 0xcf, 0x2e, 0xc4,
                             0x96, 0x8c, 0xc0, 0xcd, 0x55, 0xf1, 0x2a, 0xf4, 0x66, 0x0c};
    EXPECT_EQ(key.publicKey(), expected);
    const Ed25519Signature signature = key.sign("r");
    EXPECT_EQ(signature[0], 0x92);
    EXPECT_EQ(signature[63], 0x00);
    EXPECT_TRUE(verifies(signature, "r", expected));
    EXPECT_FALSE(verifies(signature, "s", expected));
    EXPECT_EQ(signatureFromBase64(toBase64(signature)), signature);
}

TEST(SigningKey, asPem_isReadBackAndNothingElseIs)
{
    const auto key = signingKey().publicKey();
    const std::string pem = toPem(key);
    EXPECT_EQ(publicKeyFromPem(pem), key);
    EXPECT_EQ(publicKeyFromPem("a line before\n" + pem + "\n"), key);
    for (const std::string& other :
         {std::string(), std::string("key"), pem.substr(0, 40), pem.substr(0, 60) + pem.substr(70),
          std::string("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"), std::string(100, '\0')}) {
        const auto read = publicKeyFromPem(other);
        ASSERT_FALSE(read.has_value()) << other;
        EXPECT_EQ(read.error().code, ErrorCode::RecordUnreadable);
    }
}

} // namespace mingshi
