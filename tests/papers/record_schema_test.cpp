// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/record_json.h"
#include "scenes.h"
#include "shipped_schema.h"

#include <gtest/gtest.h>

/// What leaves as JSON keeps to the schema that ships with it (law.md 5.2, 5.3).
namespace mingshi {

namespace {

using namespace scenes;
using Json = nlohmann::json;

std::string breaks(const Json& json)
{
    return mingshi::breaks(json, "consent-record.schema.json");
}

} // namespace

TEST(RecordSchema, everyRecordAndEveryReceiptOfTheShippedNoticesKeepsToIt)
{
    for (const char* id : {"N-P1-VISIT", "N-P2-ID-FACE", "N-P3-ID-READ", "N-P4-DISCLOSE"}) {
        const Notice notice = shipped(id);
        for (const auto& text : notice.texts) {
            std::vector<ConsentRecord> records{agreed(notice, text.language), withdrawn(notice)};
            for (const auto status : {ConsentStatus::Refused, ConsentStatus::RequestDeferred}) {
                records.push_back(
                    recordOf(choice(notice, status, text.language), recordId, "onetime_0123456789abcdef"));
            }
            for (const auto& record : records) {
                const auto name =
                    std::string(id) + ' ' + text.language + ' ' + std::string(dpvStatus(record.events.back().status));
                EXPECT_EQ(breaks(Json::parse(recordJson(record, notice))), "") << name;
                EXPECT_EQ(breaks(Json::parse(receiptJson(record, notice, pass(), signingKey()))), "") << name;
                EXPECT_EQ(breaks(Json::parse(receiptJson(record, notice, {}, signingKey()))), "") << name;
            }
        }
    }
}

TEST(RecordSchema, aRecordOfAnotherNoticeKeepsToItsShortForm)
{
    const Notice p1 = shipped("N-P1-VISIT");
    EXPECT_EQ(breaks(Json::parse(recordJson(agreed(p1), shipped("N-P3-ID-READ")))), "");
}

TEST(RecordSchema, whatIsMissingOrWrongIsFound)
{
    const Notice notice = shipped("N-P2-ID-FACE");
    const Json good = Json::parse(receiptJson(agreed(notice), notice, pass(), signingKey()));
    ASSERT_EQ(breaks(good), "");
    for (const auto& [key, value] : good.items()) {
        if (key == "receipt_id" || key == "x_record_hash" || key == "x_withdrawal_code" || key == "x_digests" ||
            key == "signature") {
            continue; // a record has none of these
        }
        Json without = good;
        without.erase(key);
        EXPECT_NE(breaks(without), "") << key;
        Json wrong = good;
        wrong[key] = 7;
        EXPECT_NE(breaks(wrong), "") << key;
    }
    Json more = good;
    more["person"] = "somebody";
    EXPECT_NE(breaks(more), "") << "nothing else is written down";
    Json state = good;
    state["event"][1]["event_state"] = "dpv:ConsentImplied";
    EXPECT_NE(breaks(state), "");
    Json time = good;
    time["event"][1]["event_time"] = "yesterday";
    EXPECT_NE(breaks(time), "");
}

} // namespace mingshi
