// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face_reader.h"

#include "pictures/picture_file.h"

#include <opencv2/imgproc.hpp>

#include <chrono>

namespace mingshi::evaluate {

namespace {

constexpr double surePresence = 0.5;   ///< as in the kiosk
constexpr double leastPresence = 0.05; ///< below: there is no face at all, not even a poor one

/// Adds the time until it goes.
class Timed {
public:
    Timed(std::array<float, stages>& times, Stage stage) : m_time(times[stage]) {}
    ~Timed()
    {
        const std::chrono::duration<float, std::milli> passed = std::chrono::steady_clock::now() - m_from;
        m_time += passed.count();
    }
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

private:
    float& m_time;
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
};

/// Exceptions of OpenCV end here.
template<class Value, class Work>
std::expected<Value, std::string> guarded(Work work)
{
    try {
        return work();
    } catch (const cv::Exception& error) {
        return std::unexpected("OpenCV refused the picture: " + error.err);
    }
}

cv::Point2d middleOf(const cv::Rect2d& box)
{
    return {box.x + box.width / 2, box.y + box.height / 2};
}

/// Where a loosely cropped portrait has its face, though no detector sees one.
face::Detection assumedFace(const cv::Mat& picture)
{
    const double side = 0.42 * std::min(picture.cols, picture.rows);
    const cv::Point2d middle(picture.cols / 2.0, picture.rows / 2.0);
    return {{middle.x - side / 2, middle.y - side / 2, side, side},
            0,
            middle - cv::Point2d(side / 4, 0),
            middle + cv::Point2d(side / 4, 0)};
}

/// Local contrast of the brightness, so that a face in the dark or in the glare is found; never what is compared.
cv::Mat equalised(const cv::Mat& picture)
{
    cv::Mat lab;
    cv::cvtColor(picture, lab, cv::COLOR_BGR2Lab);
    cv::Mat brightness;
    cv::extractChannel(lab, brightness, 0);
    cv::createCLAHE(4, {4, 4})->apply(brightness, brightness);
    cv::insertChannel(brightness, lab, 0);
    cv::Mat even;
    cv::cvtColor(lab, even, cv::COLOR_Lab2BGR);
    return even;
}

} // namespace

Result<FaceReader> FaceReader::load(const std::filesystem::path& folder, const face::Manifest& manifest)
{
    auto detector = face::Detector::load(folder, manifest.detector);
    if (!detector) {
        return std::unexpected(detector.error());
    }
    auto landmarks = face::LandmarkFinder::load(folder, manifest.landmarks);
    if (!landmarks) {
        return std::unexpected(landmarks.error());
    }
    auto recogniser = face::Recogniser::load(folder, manifest.recognisers);
    if (!recogniser) {
        return std::unexpected(recogniser.error());
    }
    return FaceReader({std::move(*detector), std::move(*landmarks), std::move(*recogniser)});
}

/// The largest and most central; where none is seen, the picture is looked at with a margin (a face that fills it) and
/// its middle alone (a face that is small in it).
std::optional<face::Detection> FaceReader::mainFace(const cv::Mat& picture)
{
    const cv::Point2d centre(picture.cols / 2.0, picture.rows / 2.0);
    const auto best = [&](std::vector<face::Detection> faces, cv::Point2d offset) -> std::optional<face::Detection> {
        std::optional<face::Detection> chosen;
        const auto merit = [&](const face::Detection& face) {
            return face.box.width - 2 * cv::norm(middleOf(face.box) - centre);
        };
        for (face::Detection& face : faces) {
            face.box += offset;
            face.rightEye += offset;
            face.leftEye += offset;
            if (!chosen || merit(face) > merit(*chosen)) {
                chosen = face;
            }
        }
        return chosen;
    };
    if (auto found = best(m_models.detector.find(picture), {})) {
        return found;
    }
    const int margin = std::max(picture.cols, picture.rows) / 3;
    cv::Mat padded;
    cv::copyMakeBorder(picture, padded, margin, margin, margin, margin, cv::BORDER_REPLICATE);
    if (auto found = best(m_models.detector.find(padded), cv::Point2d(-margin, -margin))) {
        return found;
    }
    const cv::Rect middle(picture.cols / 5, picture.rows / 5, std::max(1, picture.cols * 3 / 5),
                          std::max(1, picture.rows * 3 / 5));
    return best(m_models.detector.find(picture(middle)), middle.tl());
}

std::optional<face::Mesh> FaceReader::findIn(const cv::Mat& picture, double least, std::array<float, stages>& times)
{
    std::optional<face::Mesh> mesh;
    const auto look = [&](const cv::Mat& at, const std::optional<face::Detection>& seen) {
        const Timed time(times, Landmarks);
        if (seen && (!mesh || mesh->presence() < surePresence)) {
            face::Mesh found = m_models.landmarks.find(at, *seen);
            if (!mesh || found.presence() > mesh->presence()) {
                mesh = std::move(found);
            }
        }
    };
    const auto detected = [&](const cv::Mat& at) {
        const Timed time(times, Detect);
        return mainFace(at);
    };
    look(picture, detected(picture));
    if (!mesh || mesh->presence() < surePresence) {
        const cv::Mat even = equalised(picture); // dark, pale or flat: what is there becomes visible
        look(even, detected(even));
        look(even, assumedFace(picture));
        look(picture, assumedFace(picture));
    }
    return mesh->presence() >= least ? std::move(mesh) : std::nullopt;
}

Described FaceReader::templatesOf(const cv::Mat& picture, const face::Mesh& mesh,
                                  const std::array<float, stages>& times)
{
    Described described{{}, {}, times};
    const Timed time(described.milliseconds, Describe);
    for (const bool mirrored : {false, true}) {
        const face::Template made = m_models.recogniser.look(picture, mesh, mirrored);
        (mirrored ? described.mirrored : described.asSeen).assign(made.values().begin(), made.values().end());
    }
    return described;
}

std::expected<Seen, std::string> FaceReader::find(std::span<const std::byte> file)
{
    std::array<float, stages> times{};
    std::expected<Picture, PictureFault> decoded = std::unexpected(PictureFault::Damaged);
    {
        const Timed time(times, Decode);
        decoded = decodePicture(file);
    }
    if (!decoded) {
        return std::unexpected(std::string(mingshi::describe(decoded.error())));
    }
    return guarded<Seen>([&]() -> std::expected<Seen, std::string> {
        auto mesh = findIn(face::viewOf(*decoded), leastPresence, times);
        if (!mesh) {
            return std::unexpected("no face");
        }
        return Seen{std::move(*decoded), std::move(*mesh), times};
    });
}

std::expected<Described, std::string> FaceReader::describe(const Seen& seen)
{
    return guarded<Described>([&] { return templatesOf(face::viewOf(seen.picture), seen.mesh, seen.milliseconds); });
}

std::expected<Described, std::string> FaceReader::describe(const Seen& seen, Degradation degradation,
                                                           std::uint64_t seed)
{
    return guarded<Described>([&]() -> std::expected<Described, std::string> {
        const cv::Mat portrait = degraded(face::viewOf(seen.picture), seen.mesh, degradation, seed);
        std::array<float, stages> times{seen.milliseconds[Decode]};
        const auto mesh = findIn(portrait, 0, times); // a document's portrait holds a face, however poor
        return templatesOf(portrait, mesh.value(), times);
    });
}

} // namespace mingshi::evaluate
