// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/landmarks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mingshi::face {

namespace {

constexpr int points = 468;
constexpr double margin = 1.5; ///< of the detector's box, as the model was trained

// corners of the eyes, top and bottom of the face
constexpr int rightOuter = 33, rightInner = 133, leftInner = 362, leftOuter = 263, forehead = 10, chin = 152;

double degrees(double y, double x)
{
    return std::atan2(y, x) * 180 / std::numbers::pi;
}

/// From the pixels of the upright crop to those of the picture.
cv::Matx23d uprightCrop(const Detection& face, int size)
{
    const cv::Point2d eyes = face.leftEye - face.rightEye;
    const double turn = std::atan2(eyes.y, eyes.x);
    const double scale = margin * std::max(face.box.width, face.box.height) / size;
    const double cosine = scale * std::cos(turn), sine = scale * std::sin(turn), half = size / 2.0;
    const cv::Point2d centre(face.box.x + face.box.width / 2, face.box.y + face.box.height / 2);
    return {cosine, -sine,  centre.x - half * cosine + half * sine,
            sine,   cosine, centre.y - half * sine - half * cosine};
}

} // namespace

cv::Point2d Mesh::at(int index) const
{
    const auto* point = m_points.mat().ptr<float>(index);
    return {point[0], point[1]};
}

cv::Rect2d Mesh::bounds() const
{
    cv::Point2d low = at(0), high = at(0);
    for (int i = 1; i < points; ++i) {
        low = {std::min(low.x, at(i).x), std::min(low.y, at(i).y)};
        high = {std::max(high.x, at(i).x), std::max(high.y, at(i).y)};
    }
    return {low, high};
}

double Mesh::eyeDistance() const
{
    return cv::norm((at(leftOuter) + at(leftInner) - at(rightOuter) - at(rightInner)) / 2);
}

double Mesh::yaw() const
{
    return degrees(depth(leftOuter) - depth(rightOuter), cv::norm(at(leftOuter) - at(rightOuter)));
}

double Mesh::pitch() const
{
    return degrees(depth(chin) - depth(forehead), cv::norm(at(chin) - at(forehead)));
}

double Mesh::roll() const
{
    const cv::Point2d eyes = at(leftOuter) - at(rightOuter);
    return degrees(eyes.y, eyes.x);
}

Result<LandmarkFinder> LandmarkFinder::load(const std::filesystem::path& folder, const ModelEntry& entry)
{
    auto network = Network::load(folder, entry, {{"mesh", {1, points * 3}}, {"presence", {1, 1}}});
    if (!network)
        return std::unexpected(network.error());
    return LandmarkFinder(std::move(*network));
}

Mesh LandmarkFinder::find(const cv::Mat& picture, const Detection& face)
{
    const cv::Matx23d transform = uprightCrop(face, m_network.inputSize());
    const Pixels crop = resampled(picture, transform, m_network.inputSize());
    const std::vector<Pixels> raw = m_network.run(crop.mat());
    const double scale = std::hypot(transform(0, 0), transform(1, 0));
    Pixels mesh(points, 3, CV_32F);
    for (int i = 0; i < points; ++i) {
        const auto* from = raw[0].mat().ptr<float>() + i * 3;
        const cv::Vec2d point = transform * cv::Vec3d(from[0], from[1], 1);
        auto* to = mesh.mat().ptr<float>(i);
        to[0] = static_cast<float>(point[0]);
        to[1] = static_cast<float>(point[1]);
        to[2] = static_cast<float>(from[2] * scale);
    }
    return {std::move(mesh), static_cast<double>(raw[1].mat().at<float>(0))};
}

} // namespace mingshi::face
