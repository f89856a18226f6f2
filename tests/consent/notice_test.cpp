// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace mingshi {

using namespace scenes;
using ::testing::ElementsAre;

namespace {

Notice complete()
{
    return notice(Purpose::VisitAttribution);
}

struct Emptied {
    std::string name;
    std::function<void(Notice&)> empty;
};

/// One way to leave out each mandatory field of law.md 5.1.
std::vector<Emptied> mandatory()
{
    std::vector<Emptied> all{
        {"id", [](Notice& n) { n.ref.id.clear(); }},
        {"version", [](Notice& n) { n.ref.version.clear(); }},
        {"sha256", [](Notice& n) { n.ref.sha256.clear(); }},
        {"validTo", [](Notice& n) { n.validTo = n.validFrom; }},
        {"approvedBy", [](Notice& n) { n.approvedBy.clear(); }},
        {"impactAssessment", [](Notice& n) { n.impactAssessment.clear(); }},
        {"impactAssessmentDate", [](Notice& n) { n.impactAssessmentDate.clear(); }},
        {"legalBasis", [](Notice& n) { n.legalBasis.clear(); }},
        {"jurisdiction", [](Notice& n) { n.jurisdiction.clear(); }},
        {"consentValidity", [](Notice& n) { n.consentValidity = 0s; }},
        {"retentionPeriod", [](Notice& n) { n.retentionPeriod.clear(); }},
        {"texts", [](Notice& n) { n.texts.clear(); }},
        {"en.summary", [](Notice& n) { n.texts[1].summary.clear(); }},
        {"en.pii", [](Notice& n) { n.texts[1].pii.clear(); }},
        {"en.pii.", [](Notice& n) { n.texts[1].pii[0].item.clear(); }},
        {"en.pii.visit times", [](Notice& n) { n.texts[1].pii[0].source.clear(); }},
        {"en.pii.visit times", [](Notice& n) { n.texts[1].pii[0].retention.clear(); }},
        {"en.pii.visit times", [](Notice& n) { n.texts[1].pii[0].expiryAction.clear(); }},
        {"en.recipients.", [](Notice& n) { n.texts[1].recipients[0].name.clear(); }},
        {"en.recipients.channel", [](Notice& n) { n.texts[1].recipients[0].contact.clear(); }},
        {"en.recipients.channel", [](Notice& n) { n.texts[1].recipients[0].purpose.clear(); }},
        {"en.recipients.channel", [](Notice& n) { n.texts[1].recipients[0].method.clear(); }},
        {"en.recipients.channel", [](Notice& n) { n.texts[1].recipients[0].kinds.clear(); }},
    };
    const auto text = [&](const char* name, std::string NoticeText::*field) {
        all.push_back({std::string("en.") + name, [field](Notice& n) { (n.texts[1].*field).clear(); }});
    };
    const auto who = [&](const char* name, std::string Controller::*field) {
        all.push_back(
            {std::string("en.controller.") + name, [field](Notice& n) { (n.texts[1].controller.*field).clear(); }});
    };
    who("name", &Controller::name);
    who("creditCode", &Controller::creditCode);
    who("address", &Controller::address);
    who("phone", &Controller::phone);
    who("email", &Controller::email);
    who("officer", &Controller::officer);
    text("title", &NoticeText::title);
    text("site", &NoticeText::site);
    text("captureZone", &NoticeText::captureZone);
    text("cameraState", &NoticeText::cameraState);
    text("purpose", &NoticeText::purpose);
    text("method", &NoticeText::method);
    text("storageLocation", &NoticeText::storageLocation);
    text("retention", &NoticeText::retention);
    text("necessity", &NoticeText::necessity);
    text("impact", &NoticeText::impact);
    text("alternative", &NoticeText::alternative);
    text("refusalEffect", &NoticeText::refusalEffect);
    text("priceEffect", &NoticeText::priceEffect);
    text("rights", &NoticeText::rights);
    text("withdrawal", &NoticeText::withdrawal);
    text("complaints", &NoticeText::complaints);
    text("automatedDecision", &NoticeText::automatedDecision);
    text("minors", &NoticeText::minors);
    text("incident", &NoticeText::incident);
    text("accessibility", &NoticeText::accessibility);
    text("rulesLocation", &NoticeText::rulesLocation);
    return all;
}

std::string textOf(const std::vector<NoticeRow>& rows, std::string_view key)
{
    const auto found = std::ranges::find(rows, key, &NoticeRow::key);
    return found == rows.end() ? "(no row)" : found->text;
}

} // namespace

TEST(Notices, aCompleteOne_missesNothing)
{
    EXPECT_THAT(missingFields(complete()), ElementsAre());
}

TEST(Notices, everyMandatoryFieldThatIsEmpty_isNamed)
{
    for (const auto& [name, empty] : mandatory()) {
        auto broken = complete();
        empty(broken);
        EXPECT_THAT(missingFields(broken), ElementsAre(name));
    }
}

TEST(Notices, aFieldMissingInOneLanguage_isMissing)
{
    auto broken = complete();
    broken.texts[0].purpose.clear();
    broken.texts[1].rights.clear();
    EXPECT_THAT(missingFields(broken), ElementsAre("zh-CN.purpose", "en.rights"));
}

TEST(Notices, withoutSensitiveData_necessityAndImpactNeedNotBeSaid)
{
    auto plain = complete();
    for (auto& text : plain.texts) {
        text.pii[0].sensitive = false;
        text.necessity.clear();
        text.impact.clear();
    }
    EXPECT_THAT(missingFields(plain), ElementsAre());
}

TEST(Notices, aFilingNumberAndRecipients_mayBeEmpty)
{
    auto plain = complete();
    for (auto& text : plain.texts) {
        text.recipients.clear();
    }
    EXPECT_THAT(missingFields(plain), ElementsAre());
}

TEST(Notices, aTextIsFoundByItsLanguageOnly)
{
    const auto both = complete();
    ASSERT_NE(both.text("en"), nullptr);
    EXPECT_EQ(both.text("en")->language, "en");
    EXPECT_EQ(both.text("de"), nullptr);
    EXPECT_EQ(both.text(""), nullptr);
}

TEST(Notices, theFullText_saysEveryFieldThatIsThere)
{
    auto filed = complete();
    filed.filingNumber = "FILED-1";
    const auto rows = fullText(filed, filed.texts[0]);
    std::string all;
    for (const auto& row : rows) {
        EXPECT_FALSE(row.text.empty()) << row.key;
        all += row.text + "\n";
    }
    for (const std::string_view said : {"first sentence",
                                        "second sentence",
                                        "capture zone",
                                        "camera state",
                                        "purpose",
                                        "method",
                                        "storage location",
                                        "retention",
                                        "necessity",
                                        "impact",
                                        "alternative",
                                        "refusal effect",
                                        "price effect",
                                        "rights",
                                        "withdrawal",
                                        "complaints",
                                        "automated decision",
                                        "minors",
                                        "incident",
                                        "accessibility",
                                        "rules location",
                                        "site",
                                        "visit times",
                                        "deleted",
                                        "channel",
                                        "officer",
                                        "address",
                                        "PIA-7",
                                        "2026-10-01",
                                        "FILED-1",
                                        "3.1",
                                        "PIPL 13(1)(1)"}) {
        EXPECT_NE(all.find(said), std::string::npos) << said;
    }
    EXPECT_NE(all.find(std::string(64, 'c')), std::string::npos);
}

TEST(Notices, givenToNobody_isARowOfItsOwn)
{
    auto alone = complete();
    alone.texts[0].recipients.clear();
    const auto rows = fullText(alone, alone.texts[0]);
    EXPECT_EQ(textOf(rows, "recipients"), "");
    EXPECT_EQ(textOf(rows, "filingNumber"), "(no row)") << "not filed yet";
}

} // namespace mingshi
