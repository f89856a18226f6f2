// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "identity/picture.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mingshi::face {

/// Where a recogniser expects the features of a face in its square input.
enum class Alignment {
    Dlib,   ///< dlib's five-point mean shape with a margin of a quarter
    ArcFace ///< the template of 112 x 112 pixels that ArcFace and its descendants were trained with
};

/// One entry of `models` in models.json.
struct ModelEntry {
    std::string name; ///< as outcomes record it
    std::string file; ///< a bare file name in the folder of models
    std::string sha256;
    std::uintmax_t bytes = 0;
    int inputSize = 0;            ///< side of the square input, in pixels
    bool blueFirst = false;       ///< the order of the planes: blue, green, red
    std::array<double, 3> mean{}; ///< red, green, blue; subtracted first
    double scale = 1;             ///< then multiplied
};

/// One recogniser of a set and its part in the score.
struct RecogniserEntry {
    ModelEntry model;
    std::string output; ///< name of the network's output
    int dimensions = 0; ///< of that output
    Alignment alignment = Alignment::Dlib;
    double weight = 1; ///< of its cosine in the score; those of a set add up to one
};

/// Bands of one reference origin, in comparison scores (recogniser.h): larger is nearer, `strong` >= `match`.
struct Thresholds {
    double strong = 0;
    double match = 0;
    std::optional<double> falseMatchRate; ///< at `match`; empty where no lawful data has established it
};

/// One model set of models.json.
struct Manifest {
    std::string set; ///< its name
    ModelEntry detector;
    ModelEntry landmarks;
    std::vector<RecogniserEntry> recognisers; ///< at least one
    std::string calibration;
    std::map<PortraitOrigin, Thresholds> thresholds; ///< one for every origin

    /// `set`: its name; empty for the one that the manifest names as its default.
    /// Errors: ModelMissing, ModelUnreadable; the detail names the manifest.
    static Result<Manifest> read(const std::filesystem::path& file, const std::string& set = {});
};

} // namespace mingshi::face
