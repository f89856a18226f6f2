// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/camera.h"
#include "scenes.h"

#include <opencv2/videoio.hpp>

using namespace mingshi;
using mingshi::testing::TempFolder;

namespace {

using namespace std::chrono;

const Timestamp now = time_point_cast<milliseconds>(sys_days(2026y / November / 20d));
const NoticeRef notice{"n", "1", std::string(64, 'a')};

CapturePermit permit()
{
    ConsentRecord record;
    record.id = "consent";
    record.purpose = Purpose::IdFaceComparison;
    record.notice = notice;
    record.events = {{now, hours(1), "system", ConsentStatus::Given, "touch:agree", {}}};
    return std::move(*mintCapturePermit(record, notice, now));
}

/// `count` pictures of one grey each: 10, 20, 30, ...
std::string series(const TempFolder& folder, int count, int first = 0)
{
    for (int i = 0; i < count; ++i) {
        const cv::Mat frame(48, 64, CV_8UC3, cv::Scalar(10.0 * (i + 1), 200, 100));
        cv::imwrite((folder / ("00" + std::to_string(i + first) + ".png")).string(), frame);
    }
    return (folder / "%03d.png").string();
}

std::string film(const TempFolder& folder, int count)
{
    const auto file = (folder / "film.avi").string();
    cv::VideoWriter writer(file, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 50, {64, 48});
    for (int i = 0; i < count; ++i) {
        writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar::all(40.0 * (i + 1))));
    }
    return file;
}

int firstByte(const Result<Picture>& picture)
{
    return picture ? std::to_integer<int>(picture->bgr.bytes()[0]) : -1;
}

/// A device that would open for anybody.
class OpenCamera final : public Camera {
public:
    Result<void> probe() const override { return {}; }

private:
    Result<std::unique_ptr<CameraSession>> openDevice() override { return std::unique_ptr<CameraSession>(); }
};

} // namespace

TEST(camera, anExpiredPermitOpensNothing)
{
    OpenCamera camera;
    EXPECT_EQ(camera.open(permit(), now + CapturePermit::lifetime).error().code, ErrorCode::PermitExpired);
    EXPECT_EQ(camera.open(permit(), now - milliseconds(1)).error().code, ErrorCode::PermitExpired);
    EXPECT_EQ(camera.timesOpened(), 0u);
}

TEST(camera, aPermitOpensOnceAndDiesOfIt)
{
    OpenCamera camera;
    auto once = permit();
    EXPECT_TRUE(camera.open(std::move(once), now));
    EXPECT_EQ(camera.timesOpened(), 1u);
    EXPECT_EQ(camera.open(std::move(once), now).error().code, ErrorCode::PermitExpired); // NOLINT: used on purpose
    EXPECT_EQ(camera.timesOpened(), 1u);
}

TEST(camera, aPermitDiesEvenWhereNoCameraIs)
{
    VideoCamera missing("/dev/video-none");
    auto once = permit();
    EXPECT_EQ(missing.open(std::move(once), now).error(), (Error{ErrorCode::CameraMissing, "/dev/video-none"}));
    EXPECT_EQ(missing.timesOpened(), 0u);
    EXPECT_FALSE(once.usableAt(now)); // NOLINT: used on purpose
}

TEST(camera, aSeriesOfPicturesIsPlayedInALoop)
{
    const TempFolder folder;
    VideoCamera camera(series(folder, 3));
    ASSERT_TRUE(camera.probe());
    const auto session = camera.open(permit(), now);
    ASSERT_TRUE(session) << toString(session.error());
    EXPECT_EQ(camera.timesOpened(), 1u);
    const auto started = steady_clock::now();
    for (const int expected : {10, 20, 30, 10, 20, 30, 10}) {
        const auto frame = (*session)->nextFrame();
        EXPECT_EQ(firstByte(frame), expected);
        EXPECT_EQ(frame->width, 64);
        EXPECT_EQ(frame->bgr.size(), 64u * 48 * 3);
    }
    EXPECT_GE(steady_clock::now() - started, milliseconds(6 * 66)) << "never faster than 15 a second";
}

TEST(camera, aSeriesMayBeginAtOneAndBeGrey)
{
    const TempFolder folder;
    cv::imwrite((folder / "1.png").string(), cv::Mat(20, 10, CV_8UC1, cv::Scalar(99)));
    VideoCamera camera((folder / "%d.png").string());
    const auto session = camera.open(permit(), now);
    ASSERT_TRUE(session) << toString(session.error());
    EXPECT_EQ(firstByte((*session)->nextFrame()), 99);
    EXPECT_EQ((*session)->nextFrame()->bgr.size(), 600u);
}

TEST(camera, aFilmIsPlayedInALoop)
{
    const TempFolder folder;
    VideoCamera camera(film(folder, 3));
    const auto session = camera.open(permit(), now);
    ASSERT_TRUE(session) << toString(session.error());
    for (const int expected : {40, 80, 120, 40, 80, 120}) {
        EXPECT_NEAR(firstByte((*session)->nextFrame()), expected, 6);
    }
}

TEST(camera, whenThePicturesGoTheCameraStopped)
{
    const TempFolder folder;
    VideoCamera camera(series(folder, 1));
    const auto session = camera.open(permit(), now);
    ASSERT_TRUE(session);
    ASSERT_TRUE((*session)->nextFrame());
    std::filesystem::remove(folder / "000.png");
    EXPECT_EQ((*session)->nextFrame().error().code, ErrorCode::CameraStopped);
}

TEST(camera, aSourceThatIsMissingIsNamed)
{
    for (const auto* source : {"/no/such/film.mp4", "/no/such/%03d.jpg", "/dev/video99", "/etc", "/dev/null/x"}) {
        const auto opened = VideoCamera(source).open(permit(), now);
        ASSERT_FALSE(opened) << source;
        EXPECT_EQ(opened.error().code, ErrorCode::CameraMissing);
        EXPECT_NE(opened.error().detail.find(source), std::string::npos);
    }
    const TempFolder folder;
    EXPECT_EQ(VideoCamera(series(folder, 2, 2)).probe().error().code, ErrorCode::CameraMissing)
        << "OpenCV would not find a series that begins at 2";
    EXPECT_EQ(VideoCamera("").probe().error().code, ErrorCode::CameraMissing);
}

TEST(camera, networkAddressesAreRefused)
{
    for (const auto* source : {"rtsp://10.0.0.2/live", "http://camera/mjpeg", "https://x/y.m3u8", "file:///tmp/x.mp4",
                               "udp://239.0.0.1:1234", "tcp:10.0.0.2", "videotestsrc ! appsink"}) {
        VideoCamera camera(source);
        EXPECT_EQ(camera.probe().error().code, ErrorCode::CameraMissing) << source;
        EXPECT_EQ(camera.open(permit(), now).error().code, ErrorCode::CameraMissing) << source;
        EXPECT_EQ(camera.timesOpened(), 0u);
    }
}

TEST(camera, aPatternThatPrintfWouldReadOtherwiseIsNoSeries)
{
    const TempFolder folder;
    for (const auto* name : {"%s.png", "%n.png", "%d%d.png", "%1000d.png", "%*d.png", "%%.png"}) {
        EXPECT_EQ(VideoCamera((folder / name).string()).probe().error().code, ErrorCode::CameraMissing) << name;
    }
}

TEST(camera, aFileThatIsNoFilmCannotBeOpened)
{
    const TempFolder folder;
    std::ofstream(folder / "film.mp4") << std::string(300, 'j');
    EXPECT_EQ(VideoCamera((folder / "film.mp4").string()).open(permit(), now).error().code, ErrorCode::CameraMissing);
}

TEST(camera, framesAreForgottenWhenTheyGo)
{
    const TempFolder folder;
    VideoCamera camera(series(folder, 2));
    const auto before = LockedBytes::alive();
    {
        const auto session = camera.open(permit(), now);
        const auto frame = (*session)->nextFrame();
        EXPECT_EQ(LockedBytes::alive() - before, frame->bgr.size());
    }
    EXPECT_EQ(LockedBytes::alive(), before);
}
