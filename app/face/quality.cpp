// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/quality.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace mingshi::face {

const Limits liveLimits{.leastEyeDistance = 60,
                        .largestFace = 0.75,
                        .outside = 0.03,
                        .darkest = 40, // low on purpose: dark skin in good light is not a dark picture
                        .brightest = 220,
                        .burnt = 0.25,
                        .leastSharpness = 30,
                        .largestTurn = 25};
const Limits portraitLimits{.leastEyeDistance = 18,
                            .largestFace = 1.1,
                            .outside = 0.10,
                            .darkest = 25,
                            .brightest = 240,
                            .burnt = 0.6,
                            .leastSharpness = 0,
                            .largestTurn = 35};

namespace {

/// FaceMesh reads an upright face as tilted by this much, in degrees.
constexpr double usualPitch = 10;

/// Forehead to chin, cheek to cheek, without hair and background, in the aligned square.
cv::Rect innerFace(const cv::Mat& chip)
{
    return {chip.cols * 3 / 10, chip.rows / 4, chip.cols * 4 / 10, chip.rows / 2};
}

} // namespace

Measures measure(const cv::Mat& picture, const Mesh& mesh, const cv::Mat& chip)
{
    const cv::Rect2d face = mesh.bounds();
    const cv::Rect2d inside = face & cv::Rect2d(0, 0, picture.cols, picture.rows);
    Pixels grey(chip.rows, chip.cols, CV_8UC1);
    cv::cvtColor(chip, grey.mat(), cv::COLOR_BGR2GRAY);
    const cv::Mat inner = grey.mat()(innerFace(chip));
    Measures measures{.eyeDistance = mesh.eyeDistance(),
                      .height = face.height / picture.rows,
                      .outside = 1 - std::min(inside.width / face.width, inside.height / face.height),
                      .luminance = cv::mean(inner)[0],
                      .turn =
                          std::max({std::abs(mesh.yaw()), std::abs(mesh.pitch() - usualPitch), std::abs(mesh.roll())})};
    int burnt = 0;
    for (int y = 0; y < inner.rows; ++y)
        burnt +=
            static_cast<int>(std::count_if(inner.ptr(y), inner.ptr(y) + inner.cols, [](uchar v) { return v >= 250; }));
    measures.burnt = static_cast<double>(burnt) / static_cast<double>(inner.total());
    measures.sharpness = sharpnessOf(grey, measures.luminance);
    return measures;
}

double sharpnessOf(const Pixels& grey, double luminance)
{
    Pixels edges(grey.mat().rows, grey.mat().cols, CV_16SC1);
    cv::Laplacian(grey.mat(), edges.mat(), CV_16S);
    cv::Scalar mean, deviation;
    cv::meanStdDev(edges.mat()(innerFace(grey.mat())), mean, deviation);
    const double gain = 128 / std::max(luminance, 16.0);
    return deviation[0] * deviation[0] * gain * gain;
}

std::optional<CaptureProblem> firstProblem(const Measures& m, const Limits& limits)
{
    if (m.eyeDistance < limits.leastEyeDistance)
        return CaptureProblem::TooFar;
    if (m.height > limits.largestFace)
        return CaptureProblem::TooNear;
    if (m.outside > limits.outside)
        return CaptureProblem::CutOff;
    if (m.luminance < limits.darkest)
        return CaptureProblem::TooDark;
    if (m.luminance > limits.brightest || m.burnt > limits.burnt)
        return CaptureProblem::TooBright;
    if (m.turn > limits.largestTurn)
        return CaptureProblem::TurnedAway;
    if (m.sharpness < limits.leastSharpness)
        return CaptureProblem::Blurred;
    return std::nullopt;
}

double qualityOf(const Measures& m)
{
    const double near = std::min(1.0, m.eyeDistance / 120);
    const double light = std::max(0.0, 1 - std::abs(m.luminance - 130) / 130);
    const double frontal = std::max(0.0, 1 - m.turn / 45);
    const double sharp = m.sharpness / (m.sharpness + 100);
    return std::pow(near * light * frontal * sharp, 0.25);
}

CaptureProblem withoutFace(const cv::Mat& picture)
{
    const cv::Scalar mean = cv::mean(picture);
    const double luminance = 0.114 * mean[0] + 0.587 * mean[1] + 0.299 * mean[2];
    if (luminance < 25)
        return CaptureProblem::TooDark;
    if (luminance > 240)
        return CaptureProblem::TooBright;
    return CaptureProblem::NoFace;
}

} // namespace mingshi::face
