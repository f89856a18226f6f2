// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scores.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace mingshi::test {

using namespace mingshi::evaluate;

namespace {

Histogram histogram(const std::vector<float>& scores)
{
    Histogram all;
    for (const float score : scores) {
        all.add(score);
    }
    return all;
}

std::optional<Rate> tarAt(const char* rate, const std::vector<float>& genuine, const Histogram& impostors)
{
    for (const Operating& point : operatingPoints(genuine, impostors)) {
        if (point.name == std::string(rate)) {
            EXPECT_EQ(point.threshold.has_value(), point.trueAcceptRate.has_value());
            return point.trueAcceptRate;
        }
    }
    throw std::invalid_argument(rate);
}

std::optional<double> thresholdAt(const char* rate, const std::vector<float>& genuine, const Histogram& impostors)
{
    for (const Operating& point : operatingPoints(genuine, impostors)) {
        if (point.name == std::string(rate)) {
            return point.threshold;
        }
    }
    throw std::invalid_argument(rate);
}

/// `count` scores from `from`, each `step` higher.
std::vector<float> ladder(int count, double from, double step)
{
    std::vector<float> scores;
    for (int i = 0; i < count; ++i) {
        scores.push_back(static_cast<float>(from + i * step));
    }
    return scores;
}

} // namespace

TEST(Accuracy, scoresThatPartCleanly_areAllRight)
{
    std::vector<Score> scores;
    for (int fold = 0; fold < 10; ++fold) {
        scores.push_back({0.8F, true, fold});
        scores.push_back({0.2F, false, fold});
    }
    const auto accuracy = accuracyOf(scores);
    ASSERT_TRUE(accuracy);
    EXPECT_EQ(accuracy->mean, 1);
    EXPECT_EQ(accuracy->standardError, 0);
}

TEST(Accuracy, theThreshold_comesFromTheOtherFoldsAlone)
{
    // fold 1 is parted at 0.5 by what fold 0 says, which is wrong for all of fold 1, and the other way round
    const std::vector<Score> scores{{0.9F, true, 0}, {0.1F, false, 0}, {0.09F, true, 1}, {0.01F, false, 1}};
    // fold 0 judged at (0.09+0.01)/2 = 0.05: 0.9 right, 0.1 wrong; fold 1 judged at 0.5: 0.09 wrong, 0.01 right
    const auto accuracy = accuracyOf(scores);
    ASSERT_TRUE(accuracy);
    EXPECT_DOUBLE_EQ(accuracy->mean, 0.5);
}

TEST(Accuracy, theLeftOutFold_doesNotMoveTheThreshold)
{
    // the threshold for fold 1 lies half way between 0.8 and 0.2; were the 0.7 and 0.6 of fold 1 itself looked at, it
    // would lie at 0.75, and the same-person score of 0.7 would be refused
    const std::vector<Score> scores{{0.8F, true, 0}, {0.2F, false, 0}, {0.7F, true, 1}, {0.6F, true, 1}};
    const auto accuracy = accuracyOf(scores);
    ASSERT_TRUE(accuracy);
    // fold 0 is judged by a fold without a stranger: everything from 0.6 up is accepted, and 0.2 is not
    EXPECT_DOUBLE_EQ(accuracy->mean, 1);
}

TEST(Accuracy, equalScores_fallOnOneSide)
{
    // 0.5 is the score of two of one person and of three strangers: no threshold has the two without the three
    std::vector<Score> scores;
    for (const int fold : {0, 1}) {
        scores.insert(scores.end(), {{0.9F, true, fold},
                                     {0.5F, true, fold},
                                     {0.5F, true, fold},
                                     {0.5F, false, fold},
                                     {0.5F, false, fold},
                                     {0.5F, false, fold},
                                     {0.1F, false, fold}});
    }
    const auto accuracy = accuracyOf(scores);
    ASSERT_TRUE(accuracy);
    EXPECT_DOUBLE_EQ(accuracy->mean, 5.0 / 7); // 0.9 accepted, all others refused
}

TEST(Accuracy, theStandardError_isThatOfTheMeanOverTheFolds)
{
    std::vector<Score> scores;
    for (int fold = 0; fold < 4; ++fold) {
        for (int i = 0; i < 10; ++i) {
            scores.push_back({0.9F, true, fold});
            scores.push_back({fold == 3 && i < 4 ? 0.95F : 0.1F, false, fold}); // 4 of 20 wrong in the last
        }
    }
    const auto accuracy = accuracyOf(scores);
    ASSERT_TRUE(accuracy);
    EXPECT_DOUBLE_EQ(accuracy->mean, (3 + 0.8) / 4);
    EXPECT_NEAR(accuracy->standardError, 0.05, 1e-12); // deviations 0.05, 0.05, 0.05, -0.15: sqrt(0.03 / 3 / 4)
}

TEST(Accuracy, whatWasNotAcquired_neverMatches)
{
    // every pair is one person, half of them not acquired: accepting all would be the best threshold, were it allowed
    std::vector<Score> scores;
    for (const int fold : {0, 1}) {
        scores.insert(scores.end(), {{0.9F, true, fold}, {-1.F, true, fold}});
    }
    EXPECT_DOUBLE_EQ(accuracyOf(scores)->mean, 0.5);
}

TEST(Accuracy, oneFold_givesNone)
{
    EXPECT_FALSE(accuracyOf({{0.9F, true, 3}, {0.1F, false, 3}}));
    EXPECT_FALSE(accuracyOf({}));
}

TEST(EqualErrorRate, isWhereAsManyAreRefusedAsAreFalselyAccepted)
{
    EXPECT_EQ(equalErrorRate({0.8F, 0.9F}, histogram({0.1F, 0.2F})), 0);
    EXPECT_EQ(equalErrorRate({0.1F, 0.2F}, histogram({0.8F, 0.9F})), 1);
    // one of four on each side of 0.5
    EXPECT_DOUBLE_EQ(*equalErrorRate({0.9F, 0.8F, 0.7F, 0.3F}, histogram({0.1F, 0.2F, 0.3F, 0.6F})), 0.25);
    EXPECT_DOUBLE_EQ(*equalErrorRate({0.9F, 0.7F, 0.5F, 0.3F}, histogram({0.8F, 0.6F, 0.4F, 0.2F})), 0.5);
    EXPECT_FALSE(equalErrorRate({}, histogram({0.1F})));
    EXPECT_FALSE(equalErrorRate({0.1F}, histogram({})));
}

TEST(TrueAcceptRate, isThatOfTheLowestThresholdWithFewEnoughFalseMatches)
{
    // 1,000 strangers at 0.0000, 0.0005, ... 0.4995: one in a hundred are ten, the highest at 0.4995, the tenth at
    // 0.4950
    const auto strangers = histogram(ladder(1000, 0, 0.0005));
    const std::vector<float> genuine{0.4940F, 0.4948F, 0.4952F, 0.6F};
    const auto tar = tarAt("1e-2", genuine, strangers);
    ASSERT_TRUE(tar);
    EXPECT_DOUBLE_EQ(tar->value, 0.75); // from just above the eleventh, 0.4945, on
    EXPECT_NEAR(*thresholdAt("1e-2", genuine, strangers), 0.4945, 3e-6);
    EXPECT_GT(*thresholdAt("1e-2", genuine, strangers), 0.4945);
}

TEST(TrueAcceptRate, tiesAreNeverCutThrough)
{
    // one in a hundred of 400 are four, but the five highest are equal: none of them may match
    auto scores = ladder(395, 0, 0.001);
    scores.insert(scores.end(), 5, 0.8F);
    EXPECT_DOUBLE_EQ(tarAt("1e-2", {0.7F, 0.8F, 0.81F, 0.9F}, histogram(scores))->value, 0.5);
    // four equal may
    scores.pop_back();
    scores.push_back(0.F);
    EXPECT_DOUBLE_EQ(tarAt("1e-2", {0.7F, 0.8F, 0.81F, 0.9F}, histogram(scores))->value, 1);
}

TEST(TrueAcceptRate, isNotTold_whereTheSampleIsTooSmall)
{
    // zero errors in n say only that FMR < 3/n
    EXPECT_FALSE(tarAt("1e-2", {0.9F}, histogram(ladder(299, 0, 0.001))));
    EXPECT_TRUE(tarAt("1e-2", {0.9F}, histogram(ladder(300, 0, 0.001))));
    const auto many = histogram(ladder(30'000, 0, 0.00001));
    EXPECT_TRUE(tarAt("1e-4", {0.9F}, many));
    EXPECT_FALSE(tarAt("1e-5", {0.9F}, many));
    EXPECT_FALSE(tarAt("1e-6", {0.9F}, many));
    EXPECT_FALSE(tarAt("1e-2", {}, many));
}

TEST(Bounds, areThoseOfWilson)
{
    const Rate half = rateOf(50, 100); // 0.404 to 0.596, as printed in textbooks
    EXPECT_NEAR(half.lower, 0.4038, 1e-4);
    EXPECT_NEAR(half.upper, 0.5962, 1e-4);
    const Rate none = rateOf(0, 10);
    EXPECT_EQ(none.value, 0);
    EXPECT_EQ(none.lower, 0);
    EXPECT_NEAR(none.upper, 0.2775, 1e-4);
    const Rate all = rateOf(10, 10);
    EXPECT_NEAR(all.lower, 0.7225, 1e-4);
    EXPECT_DOUBLE_EQ(all.upper, 1);
}

TEST(HistogramOfScores, keepsTheEndsAndWhatIsBeyondThem)
{
    auto all = histogram({-1.F, 1.F, 1.0000001F, -1.5F, 0.F});
    EXPECT_EQ(all.total(), 5U);
    all.add(histogram({0.5F}));
    EXPECT_EQ(all.total(), 6U);
    const auto curve = all.curve();
    ASSERT_EQ(curve.size(), 4U);
    EXPECT_NEAR(curve[0].threshold, 1, 1e-6);
    EXPECT_EQ(curve[0].matches, 2U);
    EXPECT_NEAR(curve[1].threshold, 0.5, 2e-6);
    EXPECT_EQ(curve[3].matches, 6U);
    EXPECT_EQ(all.cutAt(6).threshold, -1);
}

} // namespace mingshi::test
