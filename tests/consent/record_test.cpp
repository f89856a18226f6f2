// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gtest/gtest.h>

#include <set>

namespace mingshi {

using namespace scenes;

namespace {

constexpr std::array statuses{ConsentStatus::Unknown,    ConsentStatus::Requested, ConsentStatus::RequestDeferred,
                              ConsentStatus::Refused,    ConsentStatus::Given,     ConsentStatus::Renewed,
                              ConsentStatus::Withdrawn,  ConsentStatus::Expired,   ConsentStatus::Terminated,
                              ConsentStatus::Invalidated};

ConsentRecord endedWith(ConsentStatus status)
{
    auto record = given(Purpose::VisitAttribution);
    record.events.push_back(
        {.at = morning + 1h, .validity = 24h * 180, .entity = "", .status = status, .indication = "", .evidence = {}});
    return record;
}

} // namespace

TEST(ConsentStatuses, haveDifferentTermsThatAreReadBack)
{
    std::set<std::string_view> terms;
    for (const auto status : statuses) {
        terms.insert(dpvStatus(status));
        EXPECT_EQ(statusFromDpv(dpvStatus(status)), status);
    }
    EXPECT_EQ(terms.size(), statuses.size());
    EXPECT_FALSE(statusFromDpv("dpv:ConsentAssumed"));
    EXPECT_FALSE(statusFromDpv(""));
}

TEST(ConsentStatuses, onlyGivenAndRenewedAllowProcessing)
{
    for (const auto status : statuses) {
        EXPECT_EQ(validForProcessing(status), status == ConsentStatus::Given || status == ConsentStatus::Renewed)
            << dpvStatus(status);
    }
}

TEST(ConsentRecords, anAgreement_isRequestedAndThenGiven_withWhatTheScreenShowed)
{
    const auto agreed = choice(Purpose::VisitAttribution, ConsentStatus::Given);
    const auto record = recordOf(agreed, "id", "subj_x");
    EXPECT_EQ(record.principal, "subj_x");
    EXPECT_EQ(record.notice, agreed.notice);
    EXPECT_EQ(record.language, "zh-CN");
    ASSERT_EQ(record.events.size(), 2U);
    EXPECT_EQ(record.events[0].status, ConsentStatus::Requested);
    EXPECT_EQ(record.events[0].at, agreed.shownAt);
    EXPECT_EQ(record.events[0].entity, "system:kiosk-01");
    EXPECT_FALSE(record.events[0].evidence);
    EXPECT_EQ(record.events[1].status, ConsentStatus::Given);
    EXPECT_EQ(record.events[1].at, morning);
    EXPECT_EQ(record.events[1].validity, 24h * 180);
    EXPECT_EQ(record.events[1].entity, "subj_x");
    EXPECT_EQ(record.events[1].evidence, agreed.evidence);
    EXPECT_NE(record.events[1].indication, "none");
}

TEST(ConsentRecords, aRefusal_keepsTheHourAndNothingOfTheMoment)
{
    for (const auto status : {ConsentStatus::Refused, ConsentStatus::RequestDeferred}) {
        const auto record = recordOf(choice(Purpose::VisitAttribution, status), "id", "onetime_x");
        ASSERT_EQ(record.events.size(), 2U);
        EXPECT_EQ(record.events[1].status, status);
        for (const auto& event : record.events) {
            EXPECT_EQ(event.at, Timestamp(std::chrono::floor<std::chrono::hours>(morning)));
            EXPECT_EQ(event.validity, 0s);
            EXPECT_FALSE(event.evidence);
        }
    }
    EXPECT_NE(recordOf(choice(Purpose::VisitAttribution, ConsentStatus::Refused), "", "").events[1].indication,
              recordOf(choice(Purpose::VisitAttribution, ConsentStatus::RequestDeferred), "", "").events[1].indication)
        << "time alone is no touch";
}

TEST(ConsentRecords, twoRefusalsOfOneHour_cannotBeToldApart)
{
    const auto hour = std::chrono::floor<std::chrono::hours>(morning);
    EXPECT_EQ(recordOf(choice(Purpose::VisitAttribution, ConsentStatus::Refused, hour + 1min), "", ""),
              recordOf(choice(Purpose::VisitAttribution, ConsentStatus::Refused, hour + 59min + 59s), "", ""));
}

TEST(ConsentRecords, aConsent_holdsFromItsMomentUntilItRunsOut)
{
    const auto record = given(Purpose::IdFaceComparison, morning, 30min);
    EXPECT_EQ(statusAt(record, morning), ConsentStatus::Given);
    EXPECT_EQ(statusAt(record, morning + 30min - 1ms), ConsentStatus::Given);
    EXPECT_EQ(statusAt(record, morning + 30min), ConsentStatus::Expired);
    EXPECT_EQ(statusAt(record, morning + 24h * 3650), ConsentStatus::Expired);
}

TEST(ConsentRecords, aConsentWithoutAValidity_neverHolds)
{
    EXPECT_EQ(statusAt(given(Purpose::VisitAttribution, morning, 0s), morning), ConsentStatus::Expired);
}

TEST(ConsentRecords, aClockMovedBack_revivesNothing)
{
    EXPECT_EQ(statusAt(given(Purpose::VisitAttribution), morning - 1ms), ConsentStatus::Unknown);
    for (const auto ended :
         {ConsentStatus::Withdrawn, ConsentStatus::Expired, ConsentStatus::Terminated, ConsentStatus::Invalidated}) {
        const auto record = endedWith(ended);
        for (const auto now : {morning - 24h, morning, morning + 30min, morning + 1h, morning + 24h}) {
            EXPECT_EQ(statusAt(record, now), ended);
        }
    }
}

TEST(ConsentRecords, aRenewal_countsFromItself)
{
    const auto record = endedWith(ConsentStatus::Renewed);
    EXPECT_EQ(statusAt(record, morning + 1h), ConsentStatus::Renewed);
    EXPECT_EQ(statusAt(record, morning + 1h - 1ms), ConsentStatus::Unknown);
    EXPECT_EQ(statusAt(record, morning + 1h + 24h * 180), ConsentStatus::Expired);
}

TEST(ConsentRecords, aRecordWithoutEvents_allowsNothing)
{
    ConsentRecord record = given(Purpose::VisitAttribution);
    record.events.clear();
    EXPECT_EQ(statusAt(record, morning), ConsentStatus::Unknown);
    EXPECT_FALSE(allows(record, record.notice, morning));
}

TEST(ConsentRecords, aConsent_allowsUnderTheNoticeThatItWasGivenTo)
{
    const auto record = given(Purpose::VisitAttribution);
    EXPECT_TRUE(allows(record, record.notice, morning));
    for (auto change : {&NoticeRef::id, &NoticeRef::version, &NoticeRef::sha256}) {
        auto active = record.notice;
        active.*change += "x";
        EXPECT_FALSE(allows(record, active, morning));
    }
}

} // namespace mingshi
