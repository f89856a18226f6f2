// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/detector.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace mingshi::face {

namespace {

constexpr double leastScore = 0.5;
constexpr double overlap = 0.3; ///< intersection over union from which two boxes are one face

/// The model looks at a grid of 16 x 16 with two anchors in each cell and at one of 8 x 8 with six.
struct Grid {
    int cells, anchors;
    std::size_t scores, boxes; ///< which of the network's outputs
};
constexpr Grid grids[] = {{16, 2, 0, 1}, {8, 6, 2, 3}};
constexpr int boxValues = 16; ///< centre, size, then six key points, of which the first two are the eyes

std::vector<Network::Output> outputs()
{
    return {{"scores_16", {1, 512, 1}},
            {"boxes_16", {1, 512, boxValues}},
            {"scores_8", {1, 384, 1}},
            {"boxes_8", {1, 384, boxValues}}};
}

double sharedPart(const cv::Rect2d& a, const cv::Rect2d& b)
{
    const double both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

/// The picture in a square, in the middle of black bars.
struct Letterbox {
    Pixels square;
    double scale; ///< from the square to the picture
    cv::Point2d offset;
};

Letterbox letterboxed(const cv::Mat& picture, int size)
{
    const int side = std::max(picture.cols, picture.rows);
    const int width = std::max(1, picture.cols * size / side);
    const int height = std::max(1, picture.rows * size / side);
    Letterbox box{Pixels(size, size, CV_8UC3), static_cast<double>(side) / size, {}};
    const cv::Rect inside((size - width) / 2, (size - height) / 2, width, height);
    cv::Mat target = box.square.mat()(inside);
    cv::resize(picture, target, target.size(), 0, 0, side > size ? cv::INTER_AREA : cv::INTER_LINEAR);
    box.offset = {static_cast<double>(inside.x), static_cast<double>(inside.y)};
    return box;
}

} // namespace

Result<Detector> Detector::load(const std::filesystem::path& folder, const ModelEntry& entry)
{
    auto network = Network::load(folder, entry, outputs());
    if (!network)
        return std::unexpected(network.error());
    return Detector(std::move(*network));
}

std::vector<Detection> Detector::find(const cv::Mat& picture)
{
    const Letterbox letterbox = letterboxed(picture, m_network.inputSize());
    const std::vector<Pixels> raw = m_network.run(letterbox.square.mat());
    std::vector<Detection> candidates;
    for (const Grid& grid : grids) {
        const auto* logits = raw[grid.scores].mat().ptr<float>();
        const auto* boxes = raw[grid.boxes].mat().ptr<float>();
        const double stride = static_cast<double>(m_network.inputSize()) / grid.cells;
        for (int i = 0; i < grid.cells * grid.cells * grid.anchors; ++i) {
            const double score = 1 / (1 + std::exp(-static_cast<double>(logits[i])));
            if (score < leastScore)
                continue;
            const int cell = i / grid.anchors;
            const cv::Point2d anchor((cell % grid.cells + 0.5) * stride, (cell / grid.cells + 0.5) * stride);
            const auto point = [&](int at) {
                const float* pair = boxes + i * boxValues + at;
                return (cv::Point2d(pair[0], pair[1]) + anchor - letterbox.offset) * letterbox.scale;
            };
            const float* values = boxes + i * boxValues;
            const cv::Size2d size(values[2] * letterbox.scale, values[3] * letterbox.scale);
            const cv::Point2d centre = point(0);
            candidates.push_back({{centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height},
                                  score,
                                  point(4),
                                  point(6)});
        }
    }
    std::ranges::sort(candidates, std::greater{}, &Detection::score);
    std::vector<Detection> faces;
    for (const Detection& candidate : candidates)
        if (std::ranges::none_of(faces, [&](const Detection& f) { return sharedPart(f.box, candidate.box) > overlap; }))
            faces.push_back(candidate);
    std::ranges::sort(faces, std::greater{}, [](const Detection& f) { return f.box.area(); });
    return faces;
}

} // namespace mingshi::face
