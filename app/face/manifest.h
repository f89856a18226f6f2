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

namespace mingshi::face {

/// One entry of `models` in models.json.
struct ModelEntry {
    std::string name; ///< as outcomes record it
    std::string file; ///< a bare file name in the folder of models
    std::string sha256;
    std::uintmax_t bytes = 0;
    int inputSize = 0;            ///< side of the square input, in pixels
    std::array<double, 3> mean{}; ///< red, green, blue; subtracted first
    double scale = 1;             ///< then multiplied
};

/// Bands of one reference origin, in distances between templates: smaller is nearer, `strong` <= `match`.
struct Thresholds {
    double strong = 0;
    double match = 0;
    std::optional<double> falseMatchRate; ///< at `match`; empty where no lawful data has established it
};

/// The model set that models.json names as its default.
struct Manifest {
    ModelEntry detector;
    ModelEntry landmarks;
    ModelEntry recogniser;
    std::string calibration;
    std::map<PortraitOrigin, Thresholds> thresholds; ///< one for every origin

    /// Errors: ModelMissing, ModelUnreadable; the detail names the manifest.
    static Result<Manifest> read(const std::filesystem::path& file);
};

} // namespace mingshi::face
