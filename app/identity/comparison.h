// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/timestamp.h"
#include "identity/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace mingshi {

/// Why a frame cannot be used. The screen turns it into one instruction at a time.
enum class CaptureProblem { NoFace, SeveralFaces, TooFar, TooNear, CutOff, TooDark, TooBright, Blurred, TurnedAway };

/// What staff see instead of a score (law.md F25). `Review`: a person looks. `NotComputed`: failure to assess, an
/// outcome of its own and never a low score.
enum class ComparisonBand { Strong, Match, Review, NotComputed };

struct ModelDigest {
    std::string name;
    std::string sha256; ///< lower-case hex of the file that was loaded

    bool operator==(const ModelDigest&) const = default;
};

/// All that is kept of a comparison (design.md, position 4): no score, no picture, no template.
struct ComparisonOutcome {
    ComparisonBand band = ComparisonBand::NotComputed;
    std::optional<CaptureProblem> problem; ///< set when nothing could be computed
    PortraitOrigin origin = PortraitOrigin::Chip;
    double threshold = 0;                 ///< of the band "match", in the comparer's own units
    std::optional<double> falseMatchRate; ///< measured at the threshold; empty where it is not established
    int framesUsed = 0;
    std::vector<ModelDigest> models;
    std::string calibration; ///< name of the calibration in the manifest
    std::string softwareVersion;
    Timestamp at{};

    bool operator==(const ComparisonOutcome&) const = default;
};

} // namespace mingshi
