// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face_reader.h"
#include "press_picture.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace mingshi::test {

using namespace mingshi::evaluate;

class DegradedPictures : public testing::Test {
protected:
    cv::Mat made(Degradation degradation, std::uint64_t seed) { return degraded(m_picture, m_mesh, degradation, seed); }

    static bool same(const cv::Mat& a, const cv::Mat& b)
    {
        return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
    }
    /// Variance of the Laplacian, at one size.
    static double sharpness(const cv::Mat& picture)
    {
        cv::Mat sized, edges;
        cv::resize(picture, sized, {102, 126}, 0, 0, cv::INTER_AREA);
        cv::cvtColor(sized, sized, cv::COLOR_BGR2GRAY);
        cv::Laplacian(sized, edges, CV_32F);
        cv::Scalar mean, deviation;
        cv::meanStdDev(edges, mean, deviation);
        return deviation[0] * deviation[0];
    }

    static face::Mesh meshOf(const cv::Mat& picture)
    {
        const std::filesystem::path models = MINGSHI_BINARY_DIR "/models";
        const auto manifest = face::Manifest::read(models / "models.json").value();
        auto detector = face::Detector::load(models, manifest.detector).value();
        return face::LandmarkFinder::load(models, manifest.landmarks)
            .value()
            .find(picture, detector.find(picture).at(0));
    }

    cv::Mat m_picture = pressPicture({.name = "plain"}, true);
    face::Mesh m_mesh = meshOf(m_picture);
};

TEST_F(DegradedPictures, areOfTheSizesThatAreStated)
{
    EXPECT_TRUE(same(made(Degradation::None, 1), m_picture));
    EXPECT_EQ(made(Degradation::Chip, 1).size(), cv::Size(102, 126));
    EXPECT_EQ(made(Degradation::Card, 1).size(), cv::Size(306, 378));
}

TEST_F(DegradedPictures, areTheSameForTheSameSeed_andOthersForAnother)
{
    for (const Degradation degradation : {Degradation::Chip, Degradation::Card}) {
        EXPECT_TRUE(same(made(degradation, 7), made(degradation, 7)));
        EXPECT_FALSE(same(made(degradation, 7), made(degradation, 8)));
    }
}

TEST_F(DegradedPictures, doNotChangeThePictureThatTheyAreMadeOf)
{
    const cv::Mat before = m_picture.clone();
    made(Degradation::Card, 3);
    EXPECT_TRUE(same(before, m_picture));
}

TEST_F(DegradedPictures, haveAPlainLightGroundInTheUpperCorners)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const cv::Mat chip = made(Degradation::Chip, seed);
        for (const int x : {0, 90}) {
            const cv::Scalar mean = cv::mean(chip(cv::Rect(x, 0, 12, 12)));
            for (int channel = 0; channel < 3; ++channel) {
                EXPECT_GT(mean[channel], 205);
            }
        }
    }
}

TEST_F(DegradedPictures, showTheFaceAsADocumentDoes)
{
    const cv::Mat chip = made(Degradation::Chip, 1);
    const cv::Rect2d face = meshOf(chip).bounds();
    EXPECT_NEAR(face.width / chip.cols, 0.53, 0.06);
    EXPECT_NEAR((face.x + face.width / 2) / chip.cols, 0.5, 0.05);
}

TEST_F(DegradedPictures, aCardIsOfLessDetailThanItsChip)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        EXPECT_LT(sharpness(made(Degradation::Card, seed)), sharpness(made(Degradation::Chip, seed)));
    }
}

} // namespace mingshi::test
