// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/camera.h"
#include "face/comparer.h"
#include "identity/document.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace mingshi {

/// What is told while a capture lasts; each is called on the capturing thread.
struct CaptureHooks {
    std::function<void(const Picture&)> preview; ///< every frame, before anything else is done with it (law.md S14)
    std::function<void(std::optional<CaptureProblem>, int usable, int wanted)> seen;
    std::function<void()> comparing; ///< the camera is closed again
};

struct CaptureRules {
    int wantedFrames = 5;
    std::chrono::milliseconds previewFirst{
        1000}; ///< the person sees the live picture for so long before a frame counts
    std::chrono::milliseconds longest{20'000};
};

/// Opens the camera with the permit, takes usable frames of the one person before it, closes it, and compares them with
/// the portrait. Frames are gone when this returns. Too few usable frames in time are an outcome (NotComputed with the
/// last problem). Errors: those of Camera::open and CameraSession, Cancelled, and of the comparer.
Result<ComparisonOutcome> captureAndCompare(Camera& camera, Comparer& comparer, CapturePermit permit,
                                            const Picture& portrait, PortraitOrigin origin, std::stop_token stop,
                                            const CaptureHooks& hooks, const std::function<Timestamp()>& now,
                                            const CaptureRules& rules = {});

} // namespace mingshi
