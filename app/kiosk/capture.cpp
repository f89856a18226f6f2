// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/capture.h"

#include <algorithm>

namespace mingshi {

Result<ComparisonOutcome> captureAndCompare(Camera& camera, Comparer& comparer, CapturePermit permit,
                                            const Picture& portrait, PortraitOrigin origin, std::stop_token stop,
                                            const CaptureHooks& hooks, const std::function<Timestamp()>& now,
                                            const CaptureRules& rules)
{
    auto session = camera.open(std::move(permit), now());
    if (!session) {
        return std::unexpected(session.error());
    }
    std::vector<Picture> frames;
    std::optional<CaptureProblem> lastProblem;
    const auto opened = std::chrono::steady_clock::now();
    while (static_cast<int>(frames.size()) < rules.wantedFrames) {
        if (stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto elapsed = std::chrono::steady_clock::now() - opened;
        if (elapsed >= rules.longest) {
            break;
        }
        auto frame = (*session)->nextFrame();
        if (!frame) {
            return std::unexpected(frame.error());
        }
        hooks.preview(*frame);
        const auto assessed = comparer.assess(*frame);
        lastProblem = assessed.problem;
        if (!assessed.problem && elapsed >= rules.previewFirst) {
            frames.push_back(std::move(*frame));
        }
        hooks.seen(assessed.problem, static_cast<int>(frames.size()), rules.wantedFrames);
    }
    session->reset();
    hooks.comparing();

    auto outcome = comparer.compare(frames, portrait, origin, now());
    if (outcome && frames.empty() && lastProblem) {
        outcome->problem = lastProblem; // what the person was last asked to do says more than "no face"
    }
    return outcome;
}

} // namespace mingshi
