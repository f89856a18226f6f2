// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/permit.h"

#include "scenes.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace mingshi {

using namespace scenes;

// What cannot be compiled cannot be done by mistake (design.md, position 3).
static_assert(!std::is_default_constructible_v<CapturePermit>);
static_assert(!std::is_aggregate_v<CapturePermit>);
static_assert(!std::is_constructible_v<CapturePermit, RecordId, Timestamp>);
static_assert(!std::is_constructible_v<CapturePermit, ConsentRecord>);
static_assert(!std::is_copy_constructible_v<CapturePermit>);
static_assert(!std::is_copy_assignable_v<CapturePermit>);
static_assert(std::is_nothrow_move_constructible_v<CapturePermit>);

namespace {

const NoticeRef active = notice(Purpose::IdFaceComparison).ref;

ConsentRecord comparisonConsent()
{
    return given(Purpose::IdFaceComparison, morning, comparisonValidity);
}

} // namespace

TEST(CapturePermits, areMintedFromALiveConsentToTheComparison)
{
    const auto permit = mintCapturePermit(comparisonConsent(), active, morning + 3s);
    ASSERT_TRUE(permit);
    EXPECT_EQ(permit->consent(), comparisonConsent().id);
    EXPECT_TRUE(permit->usableAt(morning + 3s));
}

TEST(CapturePermits, noOtherPurposeMintsOne)
{
    for (const auto purpose : allPurposes) {
        EXPECT_EQ(mintCapturePermit(given(purpose), notice(purpose).ref, morning).has_value(),
                  purpose == Purpose::IdFaceComparison)
            << code(purpose);
    }
}

TEST(CapturePermits, noOtherStatusMintsOne)
{
    for (const auto status :
         {ConsentStatus::Unknown, ConsentStatus::Requested, ConsentStatus::RequestDeferred, ConsentStatus::Refused,
          ConsentStatus::Withdrawn, ConsentStatus::Expired, ConsentStatus::Terminated, ConsentStatus::Invalidated}) {
        auto record = comparisonConsent();
        record.events.back().status = status;
        EXPECT_FALSE(mintCapturePermit(record, active, morning)) << dpvStatus(status);
    }
}

TEST(CapturePermits, aConsentThatRanOut_mintsNone)
{
    EXPECT_TRUE(mintCapturePermit(comparisonConsent(), active, morning + 30min - 1ms));
    EXPECT_FALSE(mintCapturePermit(comparisonConsent(), active, morning + 30min));
    EXPECT_FALSE(mintCapturePermit(comparisonConsent(), active, morning - 1ms)) << "clock moved back";
}

TEST(CapturePermits, aConsentToAnotherVersionOfTheNotice_mintsNone)
{
    auto changed = active;
    changed.version = "3.2";
    EXPECT_FALSE(mintCapturePermit(comparisonConsent(), changed, morning));
}

TEST(CapturePermits, runOutAfterAMinute_andAreNotUsableBefore)
{
    const auto permit = mintCapturePermit(comparisonConsent(), active, morning);
    ASSERT_TRUE(permit);
    EXPECT_FALSE(permit->usableAt(morning - 1ms));
    EXPECT_TRUE(permit->usableAt(morning + 60s - 1ms));
    EXPECT_FALSE(permit->usableAt(morning + 60s));
}

TEST(CapturePermits, areUsedUpWhenTheyAreMoved)
{
    auto first = mintCapturePermit(comparisonConsent(), active, morning);
    ASSERT_TRUE(first);
    CapturePermit second(std::move(*first));
    EXPECT_FALSE(first->usableAt(morning));
    EXPECT_TRUE(second.usableAt(morning));

    auto third = mintCapturePermit(comparisonConsent(), active, morning);
    ASSERT_TRUE(third);
    *third = std::move(second);
    EXPECT_FALSE(second.usableAt(morning)); // NOLINT(bugprone-use-after-move): that is the point
    EXPECT_TRUE(third->usableAt(morning));

    CapturePermit fourth(std::move(second));
    EXPECT_FALSE(fourth.usableAt(morning)) << "a used permit stays used";
}

} // namespace mingshi
