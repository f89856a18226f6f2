// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/kantara_receipt.h"
#include "papers/record_json.h"
#include "scenes.h"
#include "shipped_schema.h"

#include <gtest/gtest.h>

/// The second format of a receipt (law.md KCR).
namespace mingshi {

namespace {

using namespace scenes;
using Json = nlohmann::json;

Json receiptOf(const ConsentRecord& record, const Notice& notice)
{
    return Json::parse(receiptJson(record, notice, pass(), signingKey()));
}

ErrorCode refusedBecause(const std::string& text)
{
    const auto written = kantaraReceipt(text);
    return written ? ErrorCode{} : written.error().code;
}

} // namespace

TEST(KantaraReceipt, ofEveryShippedNotice_inEveryLanguage_keepsToItsSchema)
{
    for (const char* id : {"N-P1-VISIT", "N-P2-ID-FACE", "N-P3-ID-READ", "N-P4-DISCLOSE"}) {
        const Notice notice = shipped(id);
        for (const auto& text : notice.texts) {
            const auto written = kantaraReceipt(receiptOf(agreed(notice, text.language), notice).dump());
            ASSERT_TRUE(written) << toString(written.error());
            EXPECT_EQ(breaks(Json::parse(*written), "kantara-receipt.schema.json"), "") << id << ' ' << text.language;
        }
    }
}

TEST(KantaraReceipt, saysWhatTheReceiptSays)
{
    const Notice notice = shipped("N-P2-ID-FACE");
    const auto record = agreed(notice, "en");
    const Json receipt = receiptOf(record, notice);
    const Json written = Json::parse(*kantaraReceipt(receipt.dump()));
    EXPECT_EQ(written["consentReceiptID"], receipt["record_id"]);
    EXPECT_EQ(written["piiPrincipalId"], receipt["pii_principal_id"]);
    EXPECT_EQ(written["x_record_hash"], receipt["x_record_hash"]);
    EXPECT_EQ(written["consentTimestamp"],
              std::chrono::floor<std::chrono::seconds>(record.events.back().at).time_since_epoch().count());
    EXPECT_EQ(written["policyUrl"], "local:notice/" + notice.ref.id + '/' + notice.ref.version);
    EXPECT_EQ(written["services"][0]["purposes"][0]["purpose"], receipt["pii_processing"][0]["purpose"]);
    EXPECT_EQ(written["piiControllers"][0]["piiController"], receipt["party_identification"][0]["party_name"]);
    EXPECT_TRUE(written["sensitive"]) << "a face is";
    EXPECT_FALSE(written.contains("x_withdrawal_code")) << "whoever reads this format must not be able to withdraw";
}

TEST(KantaraReceipt, namesTheThirdParties_ifThereAreAny)
{
    Notice notice = shipped("N-P1-VISIT");
    for (auto& text : notice.texts) {
        text.recipients = {{"Agent One", "c", "p", "m", "k"}, {"Agent Two", "c", "p", "m", "k"}};
    }
    const Json written = Json::parse(*kantaraReceipt(receiptOf(agreed(notice), notice).dump()));
    const auto& purpose = written["services"][0]["purposes"][0];
    EXPECT_TRUE(purpose["thirdPartyDisclosure"]);
    EXPECT_EQ(purpose["thirdPartyName"], "Agent One; Agent Two");
    EXPECT_EQ(breaks(written, "kantara-receipt.schema.json"), "");
}

TEST(KantaraReceipt, whatIsNoConsent_hasNone)
{
    const Notice notice = shipped("N-P1-VISIT");
    const auto refusal = recordOf(choice(notice, ConsentStatus::Refused, "en"), recordId, "onetime_0123456789abcdef");
    EXPECT_EQ(refusedBecause(receiptOf(refusal, notice).dump()), ErrorCode::RecordUnreadable);
    EXPECT_EQ(refusedBecause(receiptOf(withdrawn(notice), notice).dump()), ErrorCode::RecordUnreadable);
    EXPECT_EQ(refusedBecause(receiptOf(agreed(notice), shipped("N-P3-ID-READ")).dump()), ErrorCode::RecordUnreadable)
        << "the short record";
    EXPECT_EQ(refusedBecause(recordJson(agreed(notice), notice)), ErrorCode::RecordUnreadable) << "no receipt";
}

TEST(KantaraReceipt, ofSomethingElse_isAnErrorWhateverItIs)
{
    const std::string whole = receiptOf(agreed(shipped("N-P1-VISIT")), shipped("N-P1-VISIT")).dump();
    for (std::size_t length = 0; length < whole.size(); length += 97) {
        EXPECT_EQ(refusedBecause(whole.substr(0, length)), ErrorCode::RecordUnreadable) << length;
    }
    const Json good = Json::parse(whole);
    for (const char* key : {"event", "pii_processing", "party_identification", "x_record_hash", "record_id"}) {
        Json wrong = good;
        for (const Json& value : {Json(7), Json(), Json::array()}) {
            wrong[key] = value;
            const auto written = kantaraReceipt(wrong.dump());
            EXPECT_FALSE(written && *written == *kantaraReceipt(whole)) << key << ' ' << value;
            EXPECT_TRUE(written || written.error().code == ErrorCode::RecordUnreadable) << key << ' ' << value;
        }
    }
    EXPECT_EQ(refusedBecause("\xff"), ErrorCode::RecordUnreadable);
}

} // namespace mingshi
