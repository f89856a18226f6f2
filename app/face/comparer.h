// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "face/measures.h"
#include "identity/comparison.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace mingshi {

/// What one live frame is good for.
struct FrameAssessment {
    std::optional<CaptureProblem> problem; ///< empty: usable
    double quality = 0;                    ///< 0..1, only to choose between usable frames
    // face box in pixels of the frame, all 0 where no single face was found
    int x = 0, y = 0, width = 0, height = 0;
    std::optional<face::Measures> measures{}; ///< where a single face was found
};

/// Compares one live face with one reference portrait, 1:1 (design.md, position 2). There is no gallery and no search;
/// nothing outlives a call but the outcome. Not thread-safe: one comparer, one worker.
class Comparer {
public:
    /// Loads the models that `manifest` (models.json) names from `folder`, after checking size and SHA-256 of each.
    /// `set`: the name of a model set; empty for the manifest's default. Errors: ModelMissing, ModelDigestMismatch,
    /// ModelUnreadable; the detail names the file.
    static Result<Comparer> load(const std::filesystem::path& manifest, const std::filesystem::path& folder,
                                 const std::string& set = {});

    Comparer(Comparer&&) noexcept;
    Comparer& operator=(Comparer&&) noexcept;
    ~Comparer();

    FrameAssessment assess(const Picture& frame);

    /// `probe`: usable frames of one live person, best first or not; `reference`: the portrait of the document in hand.
    /// A face that cannot be found or used is an outcome (NotComputed with a problem), not an error.
    Result<ComparisonOutcome> compare(std::span<const Picture> probe, const Picture& reference, PortraitOrigin origin,
                                      Timestamp now);

private:
    struct Models;
    explicit Comparer(std::unique_ptr<Models> models);
    std::unique_ptr<Models> m_models;
};

} // namespace mingshi
