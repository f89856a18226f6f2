// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include "papers/record_json.h"
#include "signatures/sha256.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>

namespace mingshi {

using namespace scenes;
using Json = nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

class RecordJson : public ::testing::Test {
protected:
    const Notice m_notice = shipped("N-P2-ID-FACE");
    const NoticeText& m_text = *m_notice.text("zh-CN");
    const ConsentRecord m_record = agreed(m_notice);
    const Json m_json = Json::parse(recordJson(m_record, m_notice));
};

/// Present, and neither null nor an empty text.
void expectFilled(const Json& object, std::initializer_list<const char*> fields)
{
    for (const char* field : fields) {
        ASSERT_TRUE(object.contains(field)) << field;
        EXPECT_FALSE(object[field].is_null()) << field;
        EXPECT_FALSE(object[field].is_string() && object[field].get<std::string>().empty()) << field;
    }
}

} // namespace

TEST_F(RecordJson, hasEveryMandatoryFieldOf27560)
{
    expectFilled(
        m_json, {"schema_version", "record_id", "pii_principal_id", "pii_processing", "party_identification", "event"});
    ASSERT_EQ(m_json["pii_processing"].size(), 1U);
    const Json& processing = m_json["pii_processing"][0];
    expectFilled(processing,
                 {"privacy_notice", "language", "purpose", "pii_information", "pii_controllers", "storage_locations",
                  "retention_period", "jurisdiction", "recipient_third_parties", "withdrawal_method"});
    ASSERT_FALSE(processing["pii_information"].empty());
    for (const Json& pii : processing["pii_information"]) {
        expectFilled(pii, {"pii_type", "pii_optional", "retention_period"});
        EXPECT_TRUE(pii.contains("sensitive_pii_category"));
    }
    ASSERT_FALSE(m_json["party_identification"].empty());
    for (const Json& party : m_json["party_identification"]) {
        expectFilled(party, {"party_id", "party_name", "party_address", "party_contact", "party_type"});
    }
    ASSERT_EQ(m_json["event"].size(), 2U);
    for (const Json& event : m_json["event"]) {
        expectFilled(event, {"event_time", "validity_duration", "entity_id", "event_type", "event_state"});
    }
}

TEST_F(RecordJson, saysWhatWasShownAndChosen)
{
    const Json& processing = m_json["pii_processing"][0];
    EXPECT_EQ(m_json["schema_version"], "kiosk-27560-1");
    EXPECT_EQ(m_json["conforms_to"], "https://w3id.org/dpv/schema/dpv-27560#record");
    EXPECT_EQ(m_json["record_id"], recordId);
    EXPECT_EQ(m_json["pii_principal_id"], principal);
    EXPECT_EQ(processing["privacy_notice"], (Json{{"@type", "dpv:ConsentNotice"},
                                                  {"id", "N-P2-ID-FACE"},
                                                  {"version", "1.0"},
                                                  {"sha256", m_notice.ref.sha256}}));
    EXPECT_EQ(processing["language"], "zh-CN");
    EXPECT_EQ(processing["purpose"], "id_face_comparison: " + m_text.purpose);
    EXPECT_EQ(processing["purpose_type"], Json::array({"dpv:IdentityVerification"}));
    EXPECT_EQ(processing["pii_controllers"], Json::array({m_json["party_identification"][0]["party_id"]}));
    EXPECT_EQ(processing["recipient_third_parties"], Json::array());
    EXPECT_EQ(processing["storage_locations"][0], "dpv:WithinDevice");
    EXPECT_EQ(processing["retention_period"], "P90D");
    EXPECT_EQ(processing["withdrawal_method"]["how"], Json::array({m_text.withdrawal}));
    EXPECT_EQ(processing["impact_assessment"]["id"], m_notice.impactAssessment);
    EXPECT_EQ(processing["pii_information"].size(), m_text.pii.size());
    EXPECT_EQ(processing["pii_information"][0]["pii_type"], "pd:FacialPrint");
    EXPECT_EQ(processing["pii_information"][0]["sensitive_pii_category"], "pd:FacialPrint");
    EXPECT_TRUE(processing["pii_information"][2]["sensitive_pii_category"].is_null());
    EXPECT_EQ(m_json["party_identification"][0]["party_name"], "示例置业有限公司");
    EXPECT_EQ(m_json["integrity"]["device_id"], "kiosk-01");

    EXPECT_EQ(m_json["event"][0]["event_state"], "dpv:ConsentRequested");
    EXPECT_EQ(m_json["event"][0]["entity_id"], "system:kiosk-01");
    const Json& given = m_json["event"][1];
    EXPECT_EQ(given["event_time"], "2026-11-20T02:03:40.000Z");
    EXPECT_EQ(given["validity_duration"], "PT30M");
    EXPECT_EQ(given["entity_id"], principal);
    EXPECT_EQ(given["event_type"], "dpv:ExplicitlyExpressedConsent");
    EXPECT_EQ(given["event_state"], "dpv:ConsentGiven");
    EXPECT_EQ(given["screen_evidence"], (Json{{"button_order", {"refuse", "agree"}},
                                              {"equal_size", true},
                                              {"preselected", false},
                                              {"dwell_ms", 61000},
                                              {"layers_opened", {"summary", "full"}}}));
}

TEST_F(RecordJson, bytesAreSortedAndWithoutWhitespaceOutsideTexts)
{
    const std::string bytes = recordJson(m_record, m_notice);
    EXPECT_EQ(bytes, m_json.dump());
    EXPECT_EQ(bytes, recordJson(m_record, m_notice));
    EXPECT_THAT(bytes, ::testing::StartsWith(R"({"conforms_to":"https)"));
    EXPECT_THAT(bytes, HasSubstr("示例置业有限公司"));
}

TEST_F(RecordJson, aListOfOneRecipient_isStillAList)
{
    Notice notice = m_notice;
    notice.texts[0].recipients = {{"远山经纪", "000", "结算", "书面", "渠道代码"}};
    const Json processing = Json::parse(recordJson(m_record, notice))["pii_processing"][0];
    ASSERT_TRUE(processing["recipient_third_parties"].is_array());
    EXPECT_EQ(processing["recipient_third_parties"][0]["party_name"], "远山经纪");
}

TEST_F(RecordJson, withdrawalFollowsAsAnEvent)
{
    ConsentRecord record = m_record;
    record.events.push_back({morning + 5min, 0s, principal, ConsentStatus::Withdrawn, "touch:withdraw", std::nullopt});
    const Json event = Json::parse(recordJson(record, m_notice))["event"][2];
    EXPECT_EQ(event["event_type"], "withdrawal");
    EXPECT_EQ(event["event_state"], "dpv:ConsentWithdrawn");
    EXPECT_EQ(event["validity_duration"], "PT0S");
    EXPECT_FALSE(event.contains("screen_evidence"));
}

TEST_F(RecordJson, refusal_leadsToNobody)
{
    const ConsentRecord refused = recordOf(choice(m_notice, ConsentStatus::Refused), recordId, "onetime_5c0e");
    const std::string bytes = recordJson(refused, m_notice);
    const Json record = Json::parse(bytes);
    EXPECT_THAT(bytes, Not(HasSubstr("subj_")));
    EXPECT_THAT(bytes, Not(HasSubstr("kiosk-01")));
    EXPECT_EQ(record["pii_principal_id"], "onetime_5c0e");
    EXPECT_EQ(record["purpose"], "id_face_comparison");
    EXPECT_EQ(record["privacy_notice"]["sha256"], m_notice.ref.sha256);
    EXPECT_EQ(record["jurisdiction"], "CN");
    ASSERT_EQ(record["event"].size(), 1U);
    const Json& event = record["event"][0];
    EXPECT_EQ(event["event_time"], "2026-11-20T02:00:00.000Z");
    EXPECT_EQ(event["event_type"], "refusal");
    EXPECT_EQ(event["event_state"], "dpv:ConsentRefused");
    EXPECT_EQ(event["entity_id"], "onetime_5c0e");
    EXPECT_FALSE(event.contains("screen_evidence"));
    EXPECT_FALSE(record.contains("pii_processing"));
}

TEST_F(RecordJson, underAnotherNotice_quotesNothingThatWasNotShown)
{
    Notice later = m_notice;
    later.ref.version = "2.0";
    later.ref.sha256 = std::string(64, 'e');
    const std::string bytes = recordJson(m_record, later);
    const Json record = Json::parse(bytes);
    EXPECT_EQ(record["privacy_notice"]["version"], "1.0");
    EXPECT_EQ(record["event"].size(), 2U);
    EXPECT_FALSE(record.contains("pii_processing"));
    EXPECT_THAT(bytes, Not(HasSubstr(m_text.purpose)));
}

TEST_F(RecordJson, receipt_isTheRecordWithItsHashAndTheWithdrawalCode)
{
    Json receipt = Json::parse(receiptJson(m_record, m_notice, pass(), signingKey()));
    EXPECT_EQ(receipt["receipt_id"], recordId);
    EXPECT_EQ(receipt["x_withdrawal_code"], "MX7K-PQ2D-94RA-TT0C");
    const std::string hash = receipt["x_record_hash"];
    receipt.erase("receipt_id");
    receipt.erase("x_withdrawal_code");
    receipt.erase("x_record_hash");
    receipt.erase("x_digests");
    receipt.erase("signature");
    EXPECT_EQ(receipt, m_json);
    EXPECT_EQ(hash, sha256Hex(receipt.dump()));
    EXPECT_FALSE(
        Json::parse(receiptJson(m_record, m_notice, std::nullopt, signingKey())).contains("x_withdrawal_code"));
}

TEST_F(RecordJson, receiptHash_changesWithAnyField)
{
    const auto hashOf = [&](const ConsentRecord& record) {
        return Json::parse(receiptJson(record, m_notice, pass(), signingKey()))["x_record_hash"].get<std::string>();
    };
    std::vector<ConsentRecord> changed(11, m_record);
    changed[0].id.back() = '5';
    changed[1].principal.back() = 'b';
    changed[2].purpose = Purpose::IdReading;
    changed[3].notice.sha256 = std::string(64, '0');
    changed[4].language = "en";
    changed[5].device = "kiosk-02";
    changed[6].events[1].at += 1ms;
    changed[7].events[1].validity += 1s;
    changed[8].events[1].status = ConsentStatus::Renewed;
    changed[9].events[1].evidence->preselected = true;
    changed[10].events.pop_back();
    std::set<std::string> hashes{hashOf(m_record)};
    for (const auto& record : changed) {
        hashes.insert(hashOf(record));
    }
    EXPECT_EQ(hashes.size(), changed.size() + 1);
}

TEST_F(RecordJson, canBeReadBack)
{
    for (const std::string& bytes :
         {recordJson(m_record, m_notice), receiptJson(m_record, m_notice, pass(), signingKey())}) {
        const auto record = recordFromJson(bytes);
        ASSERT_TRUE(record.has_value()) << toString(record.error());
        EXPECT_EQ(*record, m_record);
    }
    const auto refused = recordFromJson(
        recordJson(recordOf(choice(m_notice, ConsentStatus::Refused), recordId, "onetime_5c0e"), m_notice));
    ASSERT_TRUE(refused.has_value()) << toString(refused.error());
    EXPECT_EQ(refused->events.back().status, ConsentStatus::Refused);
    EXPECT_EQ(refused->purpose, Purpose::IdFaceComparison);
}

TEST_F(RecordJson, halfWritten_isAnErrorThatNamesTheField)
{
    const std::string bytes = recordJson(m_record, m_notice);
    for (std::size_t length = 0; length < bytes.size(); length += 97) {
        EXPECT_FALSE(recordFromJson(std::string_view(bytes).substr(0, length)).has_value()) << length;
    }
    const auto problem = [&](const char* pointer, const Json& value) {
        Json broken = m_json;
        broken[Json::json_pointer(pointer)] = value;
        const auto record = recordFromJson(broken.dump());
        return record ? std::string("read") : record.error().detail;
    };
    EXPECT_THAT(problem("/event/1/event_state", "dpv:Maybe"), HasSubstr("event_state"));
    EXPECT_THAT(problem("/event/1/event_time", "noon"), HasSubstr("event_time"));
    EXPECT_THAT(problem("/pii_processing", Json::array()), HasSubstr("pii_processing"));
    EXPECT_THAT(problem("/pii_processing/0/purpose", "face_search: x"), HasSubstr("purpose"));
    EXPECT_THAT(problem("/pii_processing/0/privacy_notice", nullptr), HasSubstr("id"));
    EXPECT_THAT(problem("/schema_version", "kiosk-27560-2"), HasSubstr("schema_version"));
    EXPECT_THAT(problem("/event/1/screen_evidence/dwell_ms", "long"), HasSubstr("dwell_ms"));
    for (const char* text : {"", "null", "[]", "7", "\"record\""}) {
        const auto record = recordFromJson(text);
        ASSERT_FALSE(record.has_value()) << text;
        EXPECT_EQ(record.error().code, ErrorCode::RecordUnreadable);
    }
}

TEST(Sha256, agreesWithTheStandardsExample)
{
    // FIPS 180-4, "abc".
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

} // namespace mingshi
