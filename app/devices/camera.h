// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/permit.h"
#include "errors/error.h"
#include "identity/picture.h"

#include <memory>
#include <string>

namespace mingshi {

/// An open camera; it closes when this goes.
class CameraSession {
public:
    virtual ~CameraSession() = default;
    /// The newest frame, in locked memory. Errors: CameraStopped.
    virtual Result<Picture> nextFrame() = 0;
};

/// The one camera of a desk. It opens for a permit and for nothing else (design.md, position 3).
class Camera {
public:
    virtual ~Camera() = default;

    /// Uses the permit up, whatever comes of it. Errors: PermitExpired, CameraMissing.
    Result<std::unique_ptr<CameraSession>> open(CapturePermit permit, Timestamp now);

    /// How often the device itself was opened; reconciled with the consents (law.md S1).
    std::size_t timesOpened() const { return m_timesOpened; }

    /// Whether a device is there, without opening it. Errors: CameraMissing.
    virtual Result<void> probe() const = 0;

private:
    virtual Result<std::unique_ptr<CameraSession>> openDevice() = 0;
    std::size_t m_timesOpened = 0;
};

/// A camera through OpenCV's VideoCapture: a device such as "/dev/video0", or, as the simulator, a film or a numbered
/// series of pictures ("frames/%03d.jpg") that is played in a loop at its own speed. Network addresses are refused
/// (law.md PIPL-26: no RTSP, no ONVIF).
class VideoCamera final : public Camera {
public:
    explicit VideoCamera(std::string source);
    Result<void> probe() const override;

private:
    Result<std::unique_ptr<CameraSession>> openDevice() override;
    std::string m_source;
};

} // namespace mingshi
