// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/landmarks.h"

#include <span>
#include <vector>

namespace mingshi::face {

/// What the recognisers of a set make of a face: one vector of unit length. Lives in locked memory.
class Template {
public:
    explicit Template(int dimensions) : m_values(1, dimensions, CV_32F) {}

    /// Of several looks at one person; of unit length again. `parts`: at least one.
    static Template meanOf(std::span<const Template> parts);

    /// The comparison score, -1 to 1: the cosines of the recognisers' own templates, weighted as the manifest says.
    double scoreWith(const Template& other) const;

    std::span<const float> values() const
    {
        return {m_values.mat().ptr<float>(), static_cast<std::size_t>(m_values.mat().cols)};
    }

private:
    friend class Recogniser;
    void normalise();
    Pixels m_values;
};

/// The recognisers of a set, looked at as one. A template is made of theirs, each scaled to the root of its weight, so
/// that the cosine of two templates is the weighted sum of the cosines.
class Recogniser {
public:
    /// Errors: as Network::load.
    static Result<Recogniser> load(const std::filesystem::path& folder, std::span<const RecogniserEntry> entries);

    /// Of the aligned face and its mirror image: the mean of both is steadier than either.
    Template describe(const cv::Mat& picture, const Mesh& mesh);
    /// One of the two looks that `describe` is the mean of.
    Template look(const cv::Mat& picture, const Mesh& mesh, bool mirrored);

    void forget();
    std::vector<ModelDigest> digests() const;

private:
    struct Part {
        RecogniserEntry entry;
        Network network;
    };
    explicit Recogniser(std::vector<Part> parts) : m_parts(std::move(parts)) {}
    std::vector<Part> m_parts;
};

} // namespace mingshi::face
