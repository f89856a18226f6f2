// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "degradation.h"
#include "face/recogniser.h"

#include <array>
#include <expected>
#include <optional>
#include <string>

namespace mingshi::evaluate {

/// Where the time went, in milliseconds of one core.
enum Stage { Decode, Detect, Landmarks, Describe, stages };
inline constexpr std::array stageNames{"decode", "detect", "landmarks", "describe"};

/// One picture, described. Both looks are kept, so that what their mean is worth can be told.
struct Described {
    std::vector<float> asSeen, mirrored; ///< empty: no face could be acquired
    std::array<float, stages> milliseconds{};

    bool acquired() const { return !asSeen.empty(); }
};

/// A picture in which a face was found.
struct Seen {
    Picture picture;
    face::Mesh mesh;
    std::array<float, stages> milliseconds{};
};

/// The face of one picture as this program needs it: unlike the kiosk, which asks the person to come nearer, it must
/// make something of every picture, and of several faces the person in the middle is meant. One reader, one thread.
/// Errors of a picture are sentences.
class FaceReader {
public:
    /// Errors: as Comparer::load.
    static Result<FaceReader> load(const std::filesystem::path& folder, const face::Manifest& manifest);

    /// `file`: the bytes of the picture.
    std::expected<Seen, std::string> find(std::span<const std::byte> file);
    std::expected<Described, std::string> describe(const Seen& seen);
    /// What the degradation makes of it, found again as if nothing were known of the picture that it was made of.
    std::expected<Described, std::string> describe(const Seen& seen, Degradation degradation, std::uint64_t seed);

private:
    struct Models {
        face::Detector detector;
        face::LandmarkFinder landmarks;
        face::Recogniser recogniser;
    };
    explicit FaceReader(Models models) : m_models(std::move(models)) {}

    std::optional<face::Detection> mainFace(const cv::Mat& picture);
    /// The best mesh that there is, if its presence is at least `least`.
    std::optional<face::Mesh> findIn(const cv::Mat& picture, double least, std::array<float, stages>& times);
    Described templatesOf(const cv::Mat& picture, const face::Mesh& mesh, const std::array<float, stages>& times);

    Models m_models;
};

} // namespace mingshi::evaluate
