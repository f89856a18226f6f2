// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace mingshi::test {

using enum ComparisonBand;
using testing::AnyOf;

class Comparison : public testing::Test {
protected:
    ComparisonOutcome compare(std::span<const Picture> probe, const Picture& reference,
                              PortraitOrigin origin = PortraitOrigin::Chip)
    {
        auto outcome = m_comparer.compare(probe, reference, origin, m_now);
        return outcome.value();
    }

    Comparer m_comparer = comparer();
    Timestamp m_now{std::chrono::milliseconds(1'800'000'000'000)};
    std::vector<Picture> m_personA = frames("camera", 12, 16);
    std::vector<Picture> m_personB = frames("camera-other", 0, 4);
};

TEST_F(Comparison, thePersonOfThePortrait_isConfirmed)
{
    EXPECT_THAT(compare(m_personA, pictureOf("cards/a.png")).band, AnyOf(Strong, Match));
    EXPECT_THAT(compare(m_personB, pictureOf("cards/b.png")).band, AnyOf(Strong, Match));
}

TEST_F(Comparison, thePersonOfThePortrait_isConfirmedThroughAChip)
{
    EXPECT_THAT(compare(m_personA, throughChip(pixelsOf("cards/a.png"))).band, AnyOf(Strong, Match));
    EXPECT_THAT(compare(m_personB, throughChip(pixelsOf("cards/b.png"))).band, AnyOf(Strong, Match));
    EXPECT_THAT(compare(m_personA, pictureOf("cards/a.j2k")).band, AnyOf(Strong, Match));
    EXPECT_THAT(compare(m_personB, pictureOf("cards/b.j2k")).band, AnyOf(Strong, Match));
}

TEST_F(Comparison, everyStretchOfTheDemo_isConfirmedThroughAChip)
{
    const Picture card = pictureOf("cards/a.j2k");
    for (int first = 9; first + 4 <= 33; first += 4)
        EXPECT_THAT(compare(frames("camera", first, first + 4), card).band, AnyOf(Strong, Match)) << first;
}

TEST_F(Comparison, anotherPerson_isLeftToAPersonToCheck)
{
    for (const PortraitOrigin origin :
         {PortraitOrigin::Chip, PortraitOrigin::PhotographedCard, PortraitOrigin::PassportChip}) {
        EXPECT_EQ(compare(m_personB, pictureOf("cards/a.png"), origin).band, Review);
        EXPECT_EQ(compare(m_personA, pictureOf("cards/b.png"), origin).band, Review);
        EXPECT_EQ(compare(m_personB, throughChip(pixelsOf("cards/a.png")), origin).band, Review);
        EXPECT_EQ(compare(m_personA, throughChip(pixelsOf("cards/b.png")), origin).band, Review);
        EXPECT_EQ(compare(m_personB, pictureOf("cards/a.j2k"), origin).band, Review);
        EXPECT_EQ(compare(m_personA, pictureOf("cards/b.j2k"), origin).band, Review);
    }
}

TEST_F(Comparison, theOutcome_saysHowItCameAbout)
{
    nlohmann::json manifest;
    std::ifstream(models / "models.json") >> manifest;
    const auto& calibration = manifest["sets"]["clean"]["calibration"];

    const ComparisonOutcome outcome = compare(m_personA, pictureOf("cards/a.png"), PortraitOrigin::PassportChip);
    EXPECT_EQ(outcome.problem, std::nullopt);
    EXPECT_EQ(outcome.origin, PortraitOrigin::PassportChip);
    EXPECT_EQ(outcome.threshold, calibration["origins"]["passportChip"]["match"].get<double>());
    EXPECT_EQ(outcome.calibration, calibration["name"].get<std::string>());
    EXPECT_EQ(outcome.falseMatchRate, std::nullopt); // not established by any data that may be had
    EXPECT_EQ(outcome.framesUsed, 5);
    EXPECT_EQ(outcome.at, m_now);
    EXPECT_FALSE(outcome.softwareVersion.empty());
    ASSERT_EQ(outcome.models.size(), 3U);
    for (const ModelDigest& model : outcome.models)
        EXPECT_EQ(model.sha256, manifest["models"][model.name]["sha256"].get<std::string>()) << model.name;
}

TEST_F(Comparison, theOrderOfTheFrames_doesNotMatter)
{
    const ComparisonOutcome forwards = compare(m_personA, pictureOf("cards/a.j2k"));
    std::ranges::reverse(m_personA);
    EXPECT_EQ(compare(m_personA, pictureOf("cards/a.j2k")), forwards);
}

TEST_F(Comparison, unusableFrames_areLeftOut)
{
    std::vector<Picture> walkingUp = frames("camera", 0, 5);
    walkingUp.push_back(m_personA[0].clone());
    walkingUp.push_back(m_personA[1].clone());
    const ComparisonOutcome outcome = compare(walkingUp, pictureOf("cards/a.png"));
    EXPECT_THAT(outcome.band, AnyOf(Strong, Match));
    EXPECT_EQ(outcome.framesUsed, 2);
}

TEST_F(Comparison, manyFrames_areCutToTheBestFive)
{
    EXPECT_EQ(compare(frames("camera", 10, 20), pictureOf("cards/a.png")).framesUsed, 5);
}

TEST_F(Comparison, withoutAUsableFrame_nothingIsComputed)
{
    const ComparisonOutcome nobody = compare(frames("camera", 0, 2), pictureOf("cards/a.png"));
    EXPECT_EQ(nobody.band, NotComputed);
    EXPECT_EQ(nobody.problem, CaptureProblem::NoFace);
    EXPECT_EQ(nobody.framesUsed, 0);
    // of several reasons, the one of the frame that came nearest
    EXPECT_EQ(compare(frames("camera", 0, 5), pictureOf("cards/a.png")).problem, CaptureProblem::TooFar);
    EXPECT_EQ(compare({}, pictureOf("cards/a.png")).problem, CaptureProblem::NoFace);
}

TEST_F(Comparison, aPortraitWithoutAFace_isNoLowScore)
{
    for (const Picture& portrait :
         {pictureOf("camera/000.jpg"), Picture{}, Picture::blank(1, 1), Picture::blank(102, 126)}) {
        const ComparisonOutcome outcome = compare(m_personA, portrait);
        EXPECT_EQ(outcome.band, NotComputed);
        EXPECT_TRUE(outcome.problem.has_value());
    }
}

TEST_F(Comparison, framesOfTwoPersons_areNotMixed)
{
    std::vector<Picture> mixed = frames("camera", 12, 14);
    mixed.push_back(m_personB[0].clone());
    mixed.push_back(m_personB[1].clone());
    for (const char* portrait : {"cards/a.png", "cards/b.png"}) {
        const ComparisonOutcome outcome = compare(mixed, pictureOf(portrait));
        EXPECT_EQ(outcome.band, NotComputed);
        EXPECT_EQ(outcome.problem, CaptureProblem::SeveralFaces);
    }
}

} // namespace mingshi::test
