// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/code_scanner.h"
#include "scenes.h"

#include <future>
#include <random>
#include <thread>

using namespace mingshi;
using mingshi::testing::TempFolder;

namespace {

const std::string pass = "MS1:7F3K-92QD-M0XA:kQ2vB1s8Zr0n5cXy4wTtUe";

cv::Mat drawn(const QrMatrix& code, int module)
{
    constexpr int quiet = 4;
    const int side = (code.size + 2 * quiet) * module;
    cv::Mat image(side, side, CV_8UC3, cv::Scalar::all(255));
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.dark(x, y)) {
                cv::rectangle(image, cv::Rect((x + quiet) * module, (y + quiet) * module, module, module),
                              cv::Scalar::all(0), cv::FILLED);
            }
        }
    }
    return image;
}

cv::Mat drawn(const std::string& text = pass)
{
    return drawn(qrOf(text).value(), 8);
}

Picture pictureOf(const cv::Mat& image)
{
    auto picture = Picture::blank(image.cols, image.rows);
    image.copyTo(cv::Mat(image.rows, image.cols, CV_8UC3, picture.bgr.data()));
    return picture;
}

std::optional<std::string> readFrom(const cv::Mat& image)
{
    return readQr(pictureOf(image));
}

/// On a larger grey ground, as before a camera.
cv::Mat warped(const cv::Mat& image, const cv::Mat& transform)
{
    cv::Mat result;
    cv::warpPerspective(image, result, transform, image.size() * 2, cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                        cv::Scalar::all(170));
    return result;
}

void put(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
}

std::string encoded(const cv::Mat& image, const std::string& suffix)
{
    std::vector<uchar> bytes;
    cv::imencode(suffix, image, bytes);
    return {bytes.begin(), bytes.end()};
}

std::future<Result<std::string>> scanning(const TempFolder& tray, std::stop_token stop = {})
{
    return std::async(std::launch::async, [&tray, stop] { return PictureTrayScanner(tray.path()).scan(stop); });
}

} // namespace

TEST(qr, whatIsWrittenIsReadAgain)
{
    for (const auto& text : {pass, std::string("x"), std::string("明示 оглашено 明示"), std::string(600, 'A')}) {
        EXPECT_EQ(readFrom(drawn(text)), text);
    }
}

TEST(qr, aTextThatIsTooLongIsRefused)
{
    EXPECT_FALSE(qrOf(std::string(3000, 'x')));
}

TEST(qr, aPassIsReadAtEveryRotation)
{
    const auto image = drawn();
    for (int degrees = 0; degrees < 360; degrees += 15) {
        const cv::Point2f centre(static_cast<float>(image.cols) / 2, static_cast<float>(image.rows) / 2);
        cv::Mat rotation = cv::getRotationMatrix2D(centre, degrees, 1);
        cv::Mat moved = cv::Mat::eye(3, 3, CV_64F);
        rotation.copyTo(moved.rowRange(0, 2));
        moved.at<double>(0, 2) += image.cols / 2.0;
        moved.at<double>(1, 2) += image.rows / 2.0;
        EXPECT_EQ(readFrom(warped(image, moved)), pass) << degrees;
    }
}

TEST(qr, aBlurredPassIsRead)
{
    for (const double sigma : {1.0, 2.0, 3.0}) {
        cv::Mat blurred;
        cv::GaussianBlur(drawn(), blurred, {}, sigma);
        EXPECT_EQ(readFrom(blurred), pass) << sigma;
    }
}

TEST(qr, aPassHeldAtAnAngleIsRead)
{
    const auto image = drawn();
    const auto side = static_cast<float>(image.cols);
    const std::array<cv::Point2f, 4> corners{cv::Point2f(0, 0), {side, 0}, {side, side}, {0, side}};
    const std::array<cv::Point2f, 4> seen{cv::Point2f(side * .35f, side * .3f),
                                          {side * 1.5f, side * .45f},
                                          {side * 1.4f, side * 1.5f},
                                          {side * .45f, side * 1.35f}};
    EXPECT_EQ(readFrom(warped(image, cv::getPerspectiveTransform(corners.data(), seen.data()))), pass);
}

TEST(qr, nothingIsReadFromNothing)
{
    EXPECT_EQ(readQr({}), std::nullopt);
    EXPECT_EQ(readFrom(cv::Mat(100, 100, CV_8UC3, cv::Scalar::all(255))), std::nullopt);
    std::mt19937 random(7); // NOLINT: the same every time
    for (int round = 0; round < 200; ++round) {
        auto junk = Picture::blank(10, 10); // 300 bytes
        std::ranges::generate(junk.bgr.bytes(), [&] { return static_cast<std::byte>(random()); });
        EXPECT_EQ(readQr(junk), std::nullopt);
    }
}

TEST(pictureTray, aPassInTheTrayIsReadAndThePictureIsGone)
{
    for (const auto* name : {"a.png", "b.JPG", "c.jpeg", "d.bmp"}) {
        const TempFolder tray;
        auto scan = scanning(tray);
        const auto suffix = std::filesystem::path(name).extension() == ".JPG"
                                ? ".jpg"
                                : std::filesystem::path(name).extension().string();
        put(tray / name, encoded(drawn(), suffix));
        EXPECT_EQ(scan.get(), pass) << name;
        EXPECT_FALSE(std::filesystem::exists(tray / name));
    }
}

TEST(pictureTray, aPictureThatIsStillBeingWrittenIsWaitedFor)
{
    for (const auto* suffix : {".png", ".jpg", ".bmp"}) {
        const TempFolder tray;
        const auto whole = encoded(drawn(), suffix);
        const auto file = tray / (std::string("slow") + suffix);
        auto scan = scanning(tray);
        std::ofstream out(file, std::ios::binary);
        out << whole.substr(0, whole.size() / 3) << std::flush;
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        out << whole.substr(whole.size() / 3) << std::flush;
        EXPECT_EQ(scan.get(), pass) << suffix;
    }
}

TEST(pictureTray, whatHoldsNoPassIsDeletedAndTheWaitGoesOn)
{
    const TempFolder tray;
    put(tray / "holiday.png", encoded(cv::Mat(60, 60, CV_8UC3, cv::Scalar(1, 2, 3)), ".png"));
    put(tray / "broken.jpg", std::string(300, 'j'));
    put(tray / "notes.txt", "not a picture");
    auto scan = scanning(tray);
    while (std::filesystem::exists(tray / "holiday.png") || std::filesystem::exists(tray / "broken.jpg")) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    EXPECT_TRUE(std::filesystem::exists(tray / "notes.txt"));
    put(tray / "pass.png", encoded(drawn(), ".png"));
    EXPECT_EQ(scan.get(), pass);
}

TEST(pictureTray, theNewestComesFirst)
{
    const TempFolder tray;
    put(tray / "a.png", encoded(drawn("newest"), ".png"));
    put(tray / "b.png", encoded(drawn("oldest"), ".png"));
    std::filesystem::last_write_time(tray / "b.png",
                                     std::filesystem::last_write_time(tray / "a.png") - std::chrono::hours(1));
    EXPECT_EQ(scanning(tray).get(), "newest");
    EXPECT_EQ(scanning(tray).get(), "oldest");
}

TEST(pictureTray, itStopsWhenAskedAndSaysWhenThereIsNoTray)
{
    const TempFolder tray;
    std::stop_source stop;
    auto scan = scanning(tray, stop.get_token());
    stop.request_stop();
    EXPECT_EQ(scan.get().error().code, ErrorCode::Cancelled);
    PictureTrayScanner none(tray / "none");
    EXPECT_EQ(none.probe().error().code, ErrorCode::ScannerMissing);
    EXPECT_EQ(none.scan({}).error().code, ErrorCode::ScannerMissing);
    EXPECT_TRUE(PictureTrayScanner(tray.path()).probe());
}
