// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace mingshi::test {

/// What happened to a face until it was in a collection of press photographs such as LFW: 250 x 250 pixels, cut by a
/// detector that is not ours, the face in the middle and about 95 pixels wide.
struct PressPicture {
    std::string name;
    double turn = 0;              ///< degrees in the plane
    double size = 1;              ///< of the face
    cv::Point2d shift{};          ///< of the face from the middle, in pixels
    double narrow = 1, slant = 0; ///< a head turned aside, poorly imitated
    double contrast = 1, light = 0, blur = 0;
    bool grey = false, bystander = false;
    int jpeg = 90;
};

/// One of each kind, and some of several kinds at once.
const std::vector<PressPicture>& pressPictures();

/// The demo's person A ("camera/012.jpg") or B, so treated; a bystander is the other one, at the side and smaller.
cv::Mat pressPicture(const PressPicture& what, bool personA);
/// Writes it as a JPEG.
void writePressPicture(const PressPicture& what, bool personA, const std::filesystem::path& file);

/// Where its face is: the middle, and the width of the face seen from the front.
struct Place {
    cv::Point2d middle;
    double width;
};
Place placeIn(const PressPicture& what);

} // namespace mingshi::test
