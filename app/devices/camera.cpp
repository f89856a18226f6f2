// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/camera.h"

#include "devices/mat_picture.h"
#include "devices/numbered_pictures.h"

#include <opencv2/videoio.hpp>

#include <chrono>
#include <filesystem>
#include <thread>
#include <utility>

namespace mingshi {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double seriesFps = 15;
constexpr double mostFps = 240; ///< a film that claims more does not know

bool isDevice(const std::string& source)
{
    return source.starts_with("/dev/");
}

bool isNetwork(const std::string& source)
{
    return source.find("://") != std::string::npos;
}

/// OpenCV throws only when asked to, but its back ends throw by themselves for broken files.
bool openCapture(cv::VideoCapture& capture, const std::string& source)
{
    try {
        if (isDevice(source)) {
            return capture.open(source, cv::CAP_V4L2);
        }
        // Absolute, so that nothing in the name reads as a protocol.
        const auto file = std::filesystem::absolute(source).string();
        return capture.open(file, isNumbered(source) ? cv::CAP_IMAGES : cv::CAP_FFMPEG);
    } catch (const cv::Exception&) {
        return false;
    }
}

class VideoSession final : public CameraSession {
public:
    VideoSession(cv::VideoCapture capture, std::string source)
        : m_capture(std::move(capture)), m_source(std::move(source)), m_numbered(isNumbered(m_source)),
          m_due(Clock::now())
    {
        if (isDevice(m_source)) {
            m_capture.set(cv::CAP_PROP_BUFFERSIZE, 1); // the newest frame, not the oldest
            return;
        }
        const double fps = m_numbered ? seriesFps : m_capture.get(cv::CAP_PROP_FPS);
        m_period = std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double>(1 / (fps > 0 && fps <= mostFps ? fps : seriesFps)));
    }

    Result<Picture> nextFrame() override
    {
        // A film is never faster than itself; it waits while nobody looks.
        std::this_thread::sleep_until(m_due);
        m_due = std::max(m_due + m_period, Clock::now());
        auto frame = grab();
        if (!frame && !isDevice(m_source) && openCapture(m_capture, m_source)) {
            frame = grab(); // from the start again
        }
        if (!frame) {
            return fail(ErrorCode::CameraStopped, m_source);
        }
        return std::move(*frame);
    }

private:
    std::optional<Picture> grab()
    {
        try {
            // OpenCV complains aloud about the picture after the last.
            const bool over =
                m_numbered && m_capture.get(cv::CAP_PROP_POS_FRAMES) >= m_capture.get(cv::CAP_PROP_FRAME_COUNT);
            cv::Mat frame;
            if (over || !m_capture.read(frame)) {
                return {};
            }
            return takePicture(frame);
        } catch (const cv::Exception&) {
            return {};
        }
    }

    cv::VideoCapture m_capture;
    std::string m_source;
    bool m_numbered;
    Clock::time_point m_due;
    Clock::duration m_period{0};
};

} // namespace

Result<std::unique_ptr<CameraSession>> Camera::open(CapturePermit permit, Timestamp now)
{
    const CapturePermit used = std::move(permit); // dies here, whatever comes of it
    if (!used.usableAt(now)) {
        return fail(ErrorCode::PermitExpired);
    }
    auto session = openDevice();
    if (session) {
        ++m_timesOpened;
    }
    return session;
}

VideoCamera::VideoCamera(std::string source) : m_source(std::move(source)) {}

Result<void> VideoCamera::probe() const
{
    if (isNetwork(m_source)) {
        return fail(ErrorCode::CameraMissing,
                    m_source + " is on a network; a camera of this desk must be on this desk");
    }
    std::error_code error;
    const bool there = isDevice(m_source)     ? std::filesystem::is_character_file(m_source, error)
                       : isNumbered(m_source) ? firstOf(m_source).has_value()
                                              : std::filesystem::is_regular_file(m_source, error);
    if (!there) {
        return fail(ErrorCode::CameraMissing, m_source.empty() ? "no camera is named" : m_source);
    }
    return {};
}

Result<std::unique_ptr<CameraSession>> VideoCamera::openDevice()
{
    if (const auto there = probe(); !there) {
        return std::unexpected(there.error());
    }
    cv::VideoCapture capture;
    if (!openCapture(capture, m_source)) {
        return fail(ErrorCode::CameraMissing, m_source + " cannot be opened");
    }
    return std::make_unique<VideoSession>(std::move(capture), m_source);
}

} // namespace mingshi
