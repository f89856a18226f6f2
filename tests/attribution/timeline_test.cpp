// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/timeline.h"

#include <gtest/gtest.h>

namespace mingshi {

using namespace std::chrono_literals;

namespace {

const Timestamp firstDay = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20};
const Channel someAgent{"AG-01", ChannelKind::Agent, "远山经纪"};
const Channel someReferrer{"RF-09", ChannelKind::Referrer, "介绍人甲"};
const Channel saidNothing{"", ChannelKind::NotSaid, ""};

} // namespace

TEST(Timelines, noVisits_sayNothing_andNotThatTodayIsTheFirst)
{
    const auto timeline = timelineOf({});
    EXPECT_FALSE(timeline.first);
    EXPECT_EQ(timeline.count, 0U);
    EXPECT_TRUE(timeline.visits.empty());
}

TEST(Timelines, theFirstVisit_isTheEarliest_howeverTheyCome)
{
    const std::vector<Visit> visits{
        {firstDay + 48h, someReferrer}, {firstDay, someAgent}, {firstDay + 24h, saidNothing}};
    const auto timeline = timelineOf(visits);
    EXPECT_EQ(timeline.first, (Visit{firstDay, someAgent}));
    EXPECT_EQ(timeline.count, 3U);
    EXPECT_EQ(
        timeline.visits,
        (std::vector<Visit>{{firstDay, someAgent}, {firstDay + 24h, saidNothing}, {firstDay + 48h, someReferrer}}));
}

TEST(Timelines, visitsOfTheSameMoment_keepTheirOrder)
{
    const std::vector<Visit> visits{{firstDay, someReferrer}, {firstDay, someAgent}};
    EXPECT_EQ(timelineOf(visits).visits, visits);
    EXPECT_EQ(timelineOf(visits).first, visits.front());
}

TEST(Timelines, everyVisitCounts_alsoThoseThatNameNobody)
{
    EXPECT_EQ(timelineOf(std::vector<Visit>(7, {firstDay, saidNothing})).count, 7U);
}

TEST(Channels, haveCodesThatAreReadBack)
{
    for (const auto kind : {ChannelKind::WalkIn, ChannelKind::Agent, ChannelKind::Distributor, ChannelKind::Referrer,
                            ChannelKind::NotSaid}) {
        EXPECT_EQ(channelKindFromCode(code(kind)), kind);
    }
    EXPECT_FALSE(channelKindFromCode("broker"));
    EXPECT_FALSE(channelKindFromCode(""));
}

} // namespace mingshi
