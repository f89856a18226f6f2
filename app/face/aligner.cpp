// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/aligner.h"

#include <complex>

namespace mingshi::face {

namespace {

using Complex = std::complex<double>;

/// A point of the mesh and its place in dlib's five-point mean shape (get_face_chip_details), in a unit square.
/// Corners of the eyes and the base of the nose: the mouth moves, and with it in the fit nothing measurable was gained.
struct Anchor {
    int point;
    Complex place;
};
const Anchor anchors[] = {{33, {0.1205750620789, 0.2137274526848}},
                          {133, {0.3340850613712, 0.2290642403242}},
                          {362, {0.6460604764104, 0.2289674387677}},
                          {263, {0.8595674595992, 0.2134981538014}},
                          {2, {0.4901123135679, 0.6277975316475}}};
constexpr double padding = 0.25;

} // namespace

Pixels aligned(const cv::Mat& picture, const Mesh& mesh, int size)
{
    // least squares for point = turn * place + shift, with the plane as complex numbers
    Complex placeMean, pointMean;
    const auto count = static_cast<double>(std::size(anchors));
    const auto placeOf = [&](const Anchor& a) {
        return (a.place + Complex(padding, padding)) / (1 + 2 * padding) * double(size);
    };
    const auto pointOf = [&](const Anchor& a) { return Complex(mesh.at(a.point).x, mesh.at(a.point).y); };
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
