// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/aligner.h"

#include <complex>
#include <span>
#include <vector>

namespace mingshi::face {

namespace {

using Complex = std::complex<double>;

/// Points of the mesh whose middle is one feature of the face, and the place of the feature in a unit square.
struct Anchor {
    std::vector<int> points;
    Complex place;
};

/// dlib's five-point mean shape (get_face_chip_details, padding 0.25): corners of the eyes and the base of the nose.
/// The mouth moves, and with it in the fit nothing measurable was gained.
constexpr double padding = 0.25;
constexpr Complex padded(double x, double y)
{
    return Complex(x + padding, y + padding) / (1 + 2 * padding);
}
const Anchor dlibAnchors[] = {{{33}, padded(0.1205750620789, 0.2137274526848)},
                              {{133}, padded(0.3340850613712, 0.2290642403242)},
                              {{362}, padded(0.6460604764104, 0.2289674387677)},
                              {{263}, padded(0.8595674595992, 0.2134981538014)},
                              {{2}, padded(0.4901123135679, 0.6277975316475)}};

/// The five points of ArcFace: middles of the eyes, tip of the nose, corners of the mouth, of 112 pixels.
constexpr Complex of112(double x, double y)
{
    return {x / 112, y / 112};
}
const Anchor arcFaceAnchors[] = {{{33, 133}, of112(38.2946, 51.6963)},
                                 {{362, 263}, of112(73.5318, 51.5014)},
                                 {{1, 4}, of112(56.0252, 71.7366)},
                                 {{61}, of112(41.5493, 92.3655)},
                                 {{291}, of112(70.7299, 92.2041)}};

Complex middleOf(const Mesh& mesh, const Anchor& anchor)
{
    Complex sum;
    for (const int point : anchor.points)
        sum += Complex(mesh.at(point).x, mesh.at(point).y);
    return sum / static_cast<double>(anchor.points.size());
}

} // namespace

Pixels aligned(const cv::Mat& picture, const Mesh& mesh, int size, Alignment alignment)
{
    const std::span<const Anchor> anchors =
        alignment == Alignment::Dlib ? std::span<const Anchor>(dlibAnchors) : std::span<const Anchor>(arcFaceAnchors);
    // least squares for point = turn * place + shift, with the plane as complex numbers
    Complex placeMean, pointMean;
    const auto count = static_cast<double>(anchors.size());
    const auto placeOf = [&](const Anchor& anchor) { return anchor.place * double(size); };
    const auto pointOf = [&](const Anchor& anchor) { return middleOf(mesh, anchor); };
    for (const Anchor& anchor : anchors) {
        placeMean += placeOf(anchor) / count;
        pointMean += pointOf(anchor) / count;
    }
    Complex product;
    double spread = 0;
    for (const Anchor& anchor : anchors) {
        product += std::conj(placeOf(anchor) - placeMean) * (pointOf(anchor) - pointMean);
        spread += std::norm(placeOf(anchor) - placeMean);
    }
    const Complex turn = product / spread;
    const Complex shift = pointMean - turn * placeMean;
    return resampled(picture, {turn.real(), -turn.imag(), shift.real(), turn.imag(), turn.real(), shift.imag()}, size);
}

} // namespace mingshi::face
