// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/held_json.h"
#include "scenes.h"
#include "shipped_schema.h"

#include <gtest/gtest.h>

namespace mingshi {

namespace {

using namespace scenes;
using Json = nlohmann::json;

HeldData held(const Notice& notice)
{
    HeldData held;
    held.principal = principal;
    held.at = morning;
    held.consents = {{agreed(notice), morning + 24h}, {withdrawn(notice), {}}};
    held.visits = {{morning, {"AG-01", ChannelKind::Agent, "远山经纪"}}, {morning + 1h, {}}};
    held.document = HeldDocument{.readAt = morning,
                                 .name = Redacted(std::string("示例购房人")),
                                 .lastFour = Redacted(std::string("002X")),
                                 .birth = Redacted(std::chrono::year(1949) / 2 / 1),
                                 .linkedToVisits = false};
    held.checks = {{morning, true, HeldCheck::Result::Match, morning + 24h},
                   {morning, false, HeldCheck::Result::CannotTell, {}}};
    held.corrections = {{morning, morning + 2h, {"DS-01", ChannelKind::Distributor, "大桥分销"}}};
    held.rulings = {{morning, false, "channel", {"AG-01"}, "2026-2"}, {morning + 2h, true, "by_human", {}, ""}};
    held.disclosures = {{morning + 2h, {"AG-01", ChannelKind::Agent, "远山经纪"}}};
    held.disputes = {{7, morning + 2h, {}}};
    LegalHold hold;
    hold.terms = {HoldGround::Court, "2026-YUE-0304", {HoldClass::Visits, HoldClass::Checks}, morning + 24h};
    hold.restricted = 2;
    held.holds = {hold};
    return held;
}

} // namespace

TEST(AccessCopy, keepsToTheShippedSchema_andSoDoesEveryRecordInIt)
{
    const auto notice = std::make_shared<const Notice>(shipped("N-P1-VISIT"));
    auto another = *notice;
    another.ref.sha256 = std::string(64, '0');
    const std::vector<std::shared_ptr<const Notice>> onFile{notice};
    const std::vector<std::shared_ptr<const Notice>> onlyAnother{std::make_shared<const Notice>(another)};
    for (const auto& versions : {onFile, onlyAnother}) {
        const Json json = Json::parse(heldJson(held(*notice), versions));
        EXPECT_EQ(breaks(json, "access-copy.schema.json"), "");
        ASSERT_EQ(json["consents"].size(), 2U);
        for (const auto& consent : json["consents"]) {
            EXPECT_EQ(breaks(consent["record"], "consent-record.schema.json"), "");
            EXPECT_EQ(consent["record"].contains("pii_processing"), versions == onFile);
        }
    }
    EXPECT_EQ(
        breaks(Json::parse(heldJson(
                   {.principal = principal, .at = {}, .consents = {}, .visits = {}, .document = {}, .checks = {}}, {})),
               "access-copy.schema.json"),
        "")
        << "of somebody about whom nothing else is kept";
}

TEST(AccessCopy, holdsEveryEntry_andAWrongOneBreaksTheSchema)
{
    const auto notice = std::make_shared<const Notice>(shipped("N-P1-VISIT"));
    Json json = Json::parse(heldJson(held(*notice), std::vector{notice}));
    EXPECT_EQ(json["visits"][0]["channel"]["name"], "远山经纪");
    EXPECT_EQ(json["visits"][1]["channel"]["kind"], "not_said");
    EXPECT_EQ(json["document"]["birth_date"], "1949-02-01");
    EXPECT_EQ(json["identity_checks"][0]["method"], "face_comparison");
    EXPECT_EQ(json["identity_checks"][1]["result"], "cannot_tell");
    EXPECT_EQ(json["consents"][0]["kept_until"], "2026-11-21T02:03:40.000Z");
    EXPECT_TRUE(json["consents"][1]["kept_until"].is_null());
    EXPECT_EQ(json["channel_corrections"][0]["channel"]["code"], "DS-01");
    EXPECT_EQ(json["rulings"][0]["channels"][0], "AG-01");
    EXPECT_EQ(json["rulings"][1]["sealed_at"], "desk");
    EXPECT_EQ(json["disclosures"][0]["recipient"]["name"], "远山经纪");
    EXPECT_EQ(json["disputes"][0]["number"], 7);
    EXPECT_EQ(json["legal_holds"][0]["covers"], "visits,checks");
    EXPECT_EQ(json["legal_holds"][0]["restricted_entries"], 2);

    json["document"]["number"] = "110105194912310021";
    EXPECT_NE(breaks(json, "access-copy.schema.json"), "") << "a whole number is never kept";
}

} // namespace mingshi
