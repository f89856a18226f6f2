// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/network.h"

#include <vector>

namespace mingshi::face {

/// A face as the detector saw it, in pixels of the picture. Right and left are the person's own.
struct Detection {
    cv::Rect2d box;
    double score = 0; ///< 0..1
    cv::Point2d rightEye, leftEye;
};

/// BlazeFace: every face in a picture of any size.
class Detector {
public:
    /// Errors: as Network::load.
    static Result<Detector> load(const std::filesystem::path& folder, const ModelEntry& entry);

    /// The largest first, without overlaps.
    std::vector<Detection> find(const cv::Mat& picture);

    void forget() { m_network.forget(); }
    ModelDigest digest() const { return m_network.digest(); }

private:
    explicit Detector(Network network) : m_network(std::move(network)) {}
    Network m_network;
};

} // namespace mingshi::face
