// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/detector.h"

namespace mingshi::face {

/// 468 points of a face, in pixels of the picture; z grows away from the camera, in the same unit.
class Mesh {
public:
    Mesh(Pixels points, double presence) : m_points(std::move(points)), m_presence(presence) {}

    cv::Point2d at(int index) const;
    double depth(int index) const { return m_points.mat().at<float>(index, 2); }
    cv::Rect2d bounds() const;

    /// 0..1, how sure the model is that there is a face at all.
    double presence() const { return m_presence; }
    double eyeDistance() const; ///< between the middles of the two eyes
    double yaw() const;         ///< degrees, 0 is frontal
    double pitch() const;
    double roll() const;

private:
    Pixels m_points; ///< 468 x 3 floats
    double m_presence;
};

/// FaceMesh: the points of one detected face.
class LandmarkFinder {
public:
    /// Errors: as Network::load.
    static Result<LandmarkFinder> load(const std::filesystem::path& folder, const ModelEntry& entry);

    Mesh find(const cv::Mat& picture, const Detection& face);

    void forget() { m_network.forget(); }
    ModelDigest digest() const { return m_network.digest(); }

private:
    explicit LandmarkFinder(Network network) : m_network(std::move(network)) {}
    Network m_network;
};

} // namespace mingshi::face
