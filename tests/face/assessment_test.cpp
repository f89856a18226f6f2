// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace mingshi::test {

/// A usable frame, and what may be done to it.
class Assessment : public testing::Test {
protected:
    std::optional<CaptureProblem> problemOf(const cv::Mat& pixels)
    {
        return m_comparer.assess(pictureOf(pixels)).problem;
    }

    /// The usable frame, seen through a window of its own shape, `width` wide and with its middle at `centre`.
    cv::Mat window(cv::Point2f centre, double width) const
    {
        cv::Mat result;
        cv::getRectSubPix(m_usable, cv::Size(static_cast<int>(width), static_cast<int>(width * 9 / 16)), centre,
                          result);
        cv::resize(result, result, m_usable.size(), 0, 0, cv::INTER_CUBIC);
        return result;
    }

    cv::Point2f faceCentre()
    {
        const FrameAssessment found = m_comparer.assess(pictureOf(m_usable));
        return {static_cast<float>(found.x) + static_cast<float>(found.width) / 2,
                static_cast<float>(found.y) + static_cast<float>(found.height) / 2};
    }

    Comparer m_comparer = comparer();
    cv::Mat m_usable = pixelsOf("camera/012.jpg");
};

TEST_F(Assessment, aGoodFrame_isUsableAndSaysWhereTheFaceIs)
{
    const FrameAssessment found = m_comparer.assess(pictureOf(m_usable));
    EXPECT_EQ(found.problem, std::nullopt);
    EXPECT_GT(found.quality, 0.5);
    EXPECT_LE(found.quality, 1.0);
    EXPECT_NEAR(found.x + found.width / 2, 640, 40);
    EXPECT_NEAR(found.y + found.height / 2, 350, 50);
    EXPECT_NEAR(found.width, 260, 60);
}

TEST_F(Assessment, thePersonOfTheDemo_walksUpAndIsUsable)
{
    const std::vector<Picture> loop = frames("camera", 0, 33);
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const auto problem = m_comparer.assess(loop[i]).problem;
        if (i < 3) {
            EXPECT_EQ(problem, CaptureProblem::NoFace) << i;
        } else if (i < 6) {
            EXPECT_EQ(problem, CaptureProblem::TooFar) << i;
        } else if (i > 8) {
            EXPECT_EQ(problem, std::nullopt) << i;
        }
    }
    for (const Picture& frame : frames("camera-other", 0, 7))
        EXPECT_EQ(m_comparer.assess(frame).problem, std::nullopt);
}

TEST_F(Assessment, aFrameWithoutAFace_saysSo)
{
    EXPECT_EQ(problemOf(pixelsOf("camera/000.jpg")), CaptureProblem::NoFace);
    EXPECT_EQ(problemOf(cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(120))), CaptureProblem::NoFace);
}

TEST_F(Assessment, twoPeople_areOneTooMany)
{
    cv::Mat both;
    cv::hconcat(m_usable.colRange(320, 960), pixelsOf("camera-other/000.jpg").colRange(320, 960), both);
    EXPECT_EQ(problemOf(both), CaptureProblem::SeveralFaces);
}

TEST_F(Assessment, somebodySmallInTheBackground_isNoSecondPerson)
{
    cv::Mat small, frame = m_usable.clone();
    cv::resize(m_usable(cv::Rect(400, 100, 480, 480)), small, {110, 110}, 0, 0, cv::INTER_AREA);
    small.copyTo(frame(cv::Rect(60, 60, small.cols, small.rows)));
    EXPECT_EQ(problemOf(frame), std::nullopt);
}

TEST_F(Assessment, aSmallFace_isTooFar)
{
    cv::Mat frame(m_usable.size(), CV_8UC3, cv::Scalar::all(150));
    cv::Mat small;
    cv::resize(m_usable, small, {}, 0.4, 0.4, cv::INTER_AREA);
    small.copyTo(frame(cv::Rect(300, 200, small.cols, small.rows)));
    EXPECT_EQ(problemOf(frame), CaptureProblem::TooFar);
}

TEST_F(Assessment, aFaceThatFillsTheFrame_isTooNear)
{
    EXPECT_EQ(problemOf(window(faceCentre(), 640)), CaptureProblem::TooNear);
}

TEST_F(Assessment, aFaceBeyondTheEdge_isCutOff)
{
    const cv::Point2f centre = faceCentre();
    // 40 pixels beyond the middle of the face are left on one side
    const int edge = static_cast<int>(centre.x) - 60;
    cv::Mat frame;
    cv::hconcat(m_usable.colRange(edge, 1280), cv::Mat(720, edge, CV_8UC3, cv::Scalar::all(150)), frame);
    EXPECT_EQ(problemOf(frame), CaptureProblem::CutOff);
}

TEST_F(Assessment, littleLight_isTooDark)
{
    EXPECT_EQ(problemOf(m_usable * 0.22), CaptureProblem::TooDark);
    EXPECT_EQ(problemOf(m_usable * 0.02), CaptureProblem::TooDark); // too dark to find a face in
}

TEST_F(Assessment, tooMuchLight_isTooBright)
{
    EXPECT_EQ(problemOf(m_usable * 1.3 + cv::Scalar::all(45)), CaptureProblem::TooBright);
    EXPECT_EQ(problemOf(cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(253))), CaptureProblem::TooBright);
}

TEST_F(Assessment, aFrameOutOfFocus_isBlurred)
{
    cv::Mat blurred;
    cv::GaussianBlur(m_usable, blurred, {}, 7);
    EXPECT_EQ(problemOf(blurred), CaptureProblem::Blurred);
}

TEST_F(Assessment, aFrameShakenSideways_isBlurred)
{
    cv::Mat shaken;
    cv::blur(m_usable, shaken, {45, 1});
    cv::blur(shaken, shaken, {1, 9});
    EXPECT_EQ(problemOf(shaken), CaptureProblem::Blurred);
}

TEST_F(Assessment, aTiltedHead_isTurnedAway)
{
    cv::Mat tilted;
    const cv::Mat turn = cv::getRotationMatrix2D(faceCentre(), 38, 1);
    cv::warpAffine(m_usable, tilted, turn, m_usable.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    EXPECT_EQ(problemOf(tilted), CaptureProblem::TurnedAway);
}

TEST_F(Assessment, ofTwoProblems_theOneToPutRightFirstIsTold)
{
    cv::Mat blurred;
    cv::GaussianBlur(m_usable, blurred, {}, 7);
    EXPECT_EQ(problemOf(blurred * 0.22), CaptureProblem::TooDark);
}

TEST_F(Assessment, aSharperFrame_isOfBetterQuality)
{
    cv::Mat soft;
    cv::GaussianBlur(m_usable, soft, {}, 2.5);
    EXPECT_GT(m_comparer.assess(pictureOf(m_usable)).quality, m_comparer.assess(pictureOf(soft)).quality);
}

TEST_F(Assessment, picturesThatAreNone_haveNoFace)
{
    EXPECT_EQ(m_comparer.assess(Picture{}).problem, CaptureProblem::NoFace);
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 5000), cv::Size(5000, 1), cv::Size(3, 2)})
        EXPECT_EQ(problemOf(cv::Mat(size, CV_8UC3, cv::Scalar::all(120))), CaptureProblem::NoFace);
    EXPECT_EQ(m_comparer.assess({-1, -3, LockedBytes(9)}).problem, CaptureProblem::NoFace);
}

TEST_F(Assessment, aSizeThatDisagreesWithTheBytes_isNeverRead)
{
    for (const auto& [width, height] : {std::pair{1280, 720}, {1 << 30, 1 << 30}, {0x7fffffff, 0x7fffffff}, {2, 2}})
        EXPECT_EQ(m_comparer.assess({width, height, LockedBytes(300)}).problem, CaptureProblem::NoFace);
}

TEST_F(Assessment, aHugePicture_isStillLookedAt)
{
    cv::Mat huge;
    cv::resize(m_usable, huge, {6400, 3600});
    EXPECT_NE(problemOf(huge), CaptureProblem::NoFace);
}

} // namespace mingshi::test
