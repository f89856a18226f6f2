// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face_reader.h"
#include "press_picture.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

namespace mingshi::test {

namespace {

using namespace mingshi::evaluate;

const std::filesystem::path models = MINGSHI_BINARY_DIR "/models";

/// The reader of the accurate set: its detector and landmarks are those of the clean one too.
FaceReader reader()
{
    return FaceReader::load(models, face::Manifest::read(models / "models.json", "accurate").value()).value();
}

std::vector<std::byte> coded(const PressPicture& what, bool personA)
{
    std::vector<uchar> bytes;
    cv::imencode(".jpg", pressPicture(what, personA), bytes, {cv::IMWRITE_JPEG_QUALITY, what.jpeg});
    const auto view = std::as_bytes(std::span(bytes));
    return {view.begin(), view.end()};
}

double cosine(const std::vector<float>& a, const std::vector<float>& b)
{
    return cv::Mat(a).dot(cv::Mat(b));
}

std::vector<float> of(const std::vector<float>& whole, std::size_t from, std::size_t to)
{
    std::vector<float> part(whole.begin() + static_cast<std::ptrdiff_t>(from),
                            whole.begin() + static_cast<std::ptrdiff_t>(to));
    const double length = cv::norm(part);
    for (float& value : part) {
        value = static_cast<float>(value / length);
    }
    return part;
}

} // namespace

TEST(Acquisition, inEveryPressPicture_theFaceInTheMiddleIsTaken)
{
    auto faces = reader();
    for (const bool personA : {true, false}) {
        for (const PressPicture& what : pressPictures()) {
            const auto seen = faces.find(coded(what, personA));
            ASSERT_TRUE(seen.has_value()) << what.name << ": " << seen.error();
            const Place place = placeIn(what);
            const cv::Rect2d box = seen->mesh.bounds();
            const cv::Point2d middle(box.x + box.width / 2, box.y + box.height / 2);
            EXPECT_LT(cv::norm(middle - place.middle), 0.15 * place.width) << what.name << ' ' << middle;
            EXPECT_GT(box.width, 0.6 * place.width) << what.name;
            EXPECT_LT(box.width, 1.35 * place.width) << what.name;
            EXPECT_NEAR(seen->mesh.roll(), what.turn, 9) << what.name;
            EXPECT_GT(seen->mesh.presence(), 0.5) << what.name;
        }
    }
}

TEST(Acquisition, whateverHappenedToAPicture_itsPersonIsNearerThanAnother)
{
    auto faces = reader();
    const auto templateOf = [&](const PressPicture& what, bool personA) {
        return faces.describe(faces.find(coded(what, personA)).value()).value().asSeen;
    };
    const auto a = templateOf({.name = "plain"}, true), b = templateOf({.name = "plain"}, false);
    for (const PressPicture& what : pressPictures()) {
        for (const auto& [from, to, recogniser] : {std::tuple(0U, 128U, "dlib-resnet"), {128U, 640U, "fr-feature"}}) {
            const auto mine = of(templateOf(what, true), from, to);
            EXPECT_GT(cosine(mine, of(a, from, to)), cosine(mine, of(b, from, to)) + 0.02)
                << what.name << ' ' << recogniser;
        }
    }
}

TEST(Acquisition, aChipPortraitAndAPhotographedCard_areAcquiredFromEveryPressPicture)
{
    auto faces = reader();
    for (const PressPicture& what : pressPictures()) {
        const auto seen = faces.find(coded(what, true));
        ASSERT_TRUE(seen.has_value()) << what.name;
        for (const Degradation degradation : {Degradation::Chip, Degradation::Card}) {
            const auto portrait = faces.describe(*seen, degradation, 1);
            ASSERT_TRUE(portrait.has_value()) << what.name << ' ' << static_cast<int>(degradation);
            // 0.89 to 0.98 measured; somebody else's portrait is farther.
            EXPECT_GT(cosine(of(portrait->asSeen, 0, 128), of(faces.describe(*seen)->asSeen, 0, 128)), 0.88)
                << what.name << ' ' << static_cast<int>(degradation);
        }
    }
}

TEST(Acquisition, withoutAFace_aSentenceSaysSo)
{
    auto faces = reader();
    std::vector<uchar> bytes;
    cv::imencode(".png", cv::Mat(250, 250, CV_8UC3, cv::Scalar(90, 120, 150)), bytes);
    EXPECT_EQ(faces.find(std::as_bytes(std::span(bytes))).error(), "no face");
    EXPECT_EQ(faces.find({}).error(), "the file is empty");
}

} // namespace mingshi::test
