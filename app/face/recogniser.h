// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/network.h"

namespace mingshi::face {

/// What the recogniser makes of a face. Lives in locked memory and never leaves the room.
class Template {
public:
    static constexpr int dimensions = 128;

    Template() : m_values(1, dimensions, CV_32F) {}

    static Template meanOf(std::span<const Template> parts);
    /// Euclidean, as dlib defines it: about 0.6 parts the same person from another.
    double distanceTo(const Template& other) const;

private:
    friend class Recogniser;
    Pixels m_values;
};

/// dlib's ResNet.
class Recogniser {
public:
    /// Errors: as Network::load.
    static Result<Recogniser> load(const std::filesystem::path& folder, const ModelEntry& entry);

    int chipSize() const { return m_network.inputSize(); }

    /// Of the aligned face and its mirror image: the mean of both is steadier than either.
    Template describe(Pixels chip);

    void forget() { m_network.forget(); }
    ModelDigest digest() const { return m_network.digest(); }

private:
    explicit Recogniser(Network network) : m_network(std::move(network)) {}
    Template describeOnce(const cv::Mat& chip);
    Network m_network;
};

} // namespace mingshi::face
