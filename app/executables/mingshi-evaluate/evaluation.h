// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparisons.h"
#include "pairs.h"
#include "template_cache.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace mingshi::evaluate {

struct Options {
    std::filesystem::path pairs, images;
    std::filesystem::path models; ///< folder with models.json
    std::string set;              ///< of models; empty: the default
    Degradation degradation = Degradation::None;
    bool cross = false;
    std::filesystem::path out; ///< empty: nothing is written
};

/// Pictures done, pictures in all.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

/// The protocol's pictures, described: `plain` for side a, `degraded` for side b where a degradation was asked for.
struct Faces {
    std::vector<Described> plain, degraded; ///< one for each picture; empty where a side does not need it
    struct Failure {
        std::string picture, why;
        bool degraded;
    };
    std::vector<Failure> failures;
};

/// Each picture once, on both cores; what `cache` knows is not done again.
Result<Faces> describeAll(const Protocol& protocol, const Options& options, const face::Manifest& manifest,
                          TemplateCache& cache, const Progress& progress);

/// What is left out to measure what it is worth: a recogniser by itself, or the mirror image.
struct Variant {
    std::string name;
    std::size_t from, to; ///< columns of the template
    bool mirrored;
};

/// All figures, as one JSON object; scores, curves and the object itself go to `options.out`.
/// Errors: FolderUnwritable, the detail names the file.
Result<nlohmann::ordered_json> judge(const Protocol& protocol, const Options& options, const face::Manifest& manifest,
                                     const Faces& faces);

/// As it is printed and written; names of files need not be UTF-8.
std::string textOf(const nlohmann::ordered_json& json);

} // namespace mingshi::evaluate
