// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "comparisons.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace mingshi::test {

using namespace mingshi::evaluate;

namespace {

Side side(int rows, int persons, unsigned seed)
{
    std::mt19937 chance(seed);
    std::normal_distribution<float> value;
    Side made{cv::Mat(rows, 40, CV_32F), {}};
    for (int i = 0; i < rows; ++i) {
        for (int c = 0; c < 40; ++c) {
            made.templates.at<float>(i, c) = value(chance);
        }
        cv::normalize(made.templates.row(i), made.templates.row(i));
        made.identities.push_back(static_cast<int>(chance() % static_cast<unsigned>(persons)));
    }
    return made;
}

/// One comparison after the other.
Histogram naive(const Side& a, const Side& b, bool once)
{
    Histogram all;
    for (int i = 0; i < a.templates.rows; ++i) {
        for (int j = once ? i + 1 : 0; j < b.templates.rows; ++j) {
            if (a.identities[static_cast<std::size_t>(i)] != b.identities[static_cast<std::size_t>(j)]) {
                all.add(static_cast<float>(a.templates.row(i).dot(b.templates.row(j))));
            }
        }
    }
    return all;
}

/// The same but for the last digit of a sum, which depends on its order: at most one step of the histogram aside.
void expectSame(const Histogram& got, const Histogram& expected)
{
    ASSERT_EQ(got.total(), expected.total());
    for (const std::uint64_t most : {0U, 1U, 10U, 100U, 1000U, 10'000U}) {
        EXPECT_NEAR(got.cutAt(most).threshold, expected.cutAt(most).threshold, 5e-6) << most;
    }
}

} // namespace

TEST(CrossComparisons, ofTwoSides_areThoseOfADoubleLoop)
{
    for (const auto& [a, b] : {std::pair(600, 300), {256, 256}, {257, 511}, {1, 700}, {3, 2}}) {
        const Side one = side(a, 50, 1), other = side(b, 50, 2);
        expectSame(crossComparisons(one, other, false), naive(one, other, false));
    }
}

TEST(CrossComparisons, ofOneSide_haveEachPairOnceAndNothingWithItself)
{
    for (const int rows : {1, 2, 255, 256, 257, 700}) {
        const Side all = side(rows, 60, 3);
        expectSame(crossComparisons(all, all, true), naive(all, all, true));
    }
    // all of different persons: n (n - 1) / 2
    Side strangers = side(600, 1, 4);
    std::iota(strangers.identities.begin(), strangers.identities.end(), 0);
    EXPECT_EQ(crossComparisons(strangers, strangers, true).total(), 600U * 599 / 2);
}

TEST(CrossComparisons, ofOnePerson_areNone)
{
    const Side person = side(400, 1, 5);
    EXPECT_EQ(crossComparisons(person, person, true).total(), 0U);
    EXPECT_EQ(crossComparisons(person, person, false).total(), 0U);
}

TEST(CrossComparisons, ofNobody_areNone)
{
    const Side nobody{}, person = side(10, 5, 6);
    EXPECT_EQ(crossComparisons(nobody, nobody, true).total(), 0U);
    EXPECT_EQ(crossComparisons(nobody, person, false).total(), 0U);
    EXPECT_EQ(crossComparisons(person, nobody, false).total(), 0U);
}

} // namespace mingshi::test
