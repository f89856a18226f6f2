// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/comparer.h"

#include "face/aligner.h"
#include "face/quality.h"
#include "face/recogniser.h"

#include <algorithm>
#include <iterator>

namespace mingshi {

using namespace face;

namespace {

constexpr std::size_t mostFrames = 5;  ///< fused; more cost time and change little
constexpr double bystander = 0.3;      ///< a second face counts from this part of the first one's width
constexpr double bystanderScore = 0.7; ///< and when the detector is this sure of it
constexpr double leastPresence = 0.5;  ///< below: the detector took something else for a face
constexpr int measuredSide = 150;      ///< of the aligned face whose light and sharpness are measured, in pixels
constexpr int computingThreads = 2;    ///< a kiosk draws while it compares

/// One picture, looked at.
struct Examined {
    std::optional<CaptureProblem> problem{};
    double quality = 0;
    cv::Rect box{};
    std::optional<Measures> measures{};
    std::optional<Mesh> mesh{}; ///< there when there is no problem
};

/// Exceptions of OpenCV end here.
template<class Work, class T>
T guarded(Work work, T otherwise)
{
    try {
        return work();
    } catch (const cv::Exception&) {
        return otherwise;
    }
}

bool severalFaces(const std::vector<Detection>& faces)
{
    return std::any_of(faces.begin() + 1, faces.end(), [&](const Detection& other) {
        return other.score > bystanderScore && other.box.width > bystander * faces.front().box.width;
    });
}

ComparisonBand bandOf(double score, const Thresholds& thresholds)
{
    if (score >= thresholds.strong)
        return ComparisonBand::Strong;
    return score >= thresholds.match ? ComparisonBand::Match : ComparisonBand::Review;
}

} // namespace

struct Comparer::Models {
    Manifest manifest;
    Detector detector;
    LandmarkFinder landmarks;
    Recogniser recogniser;

    Examined examine(const Picture& picture, const Limits& limits);
    void compare(std::span<const Picture> probe, const Picture& reference, ComparisonOutcome& outcome);

    /// The layers of a network hold what they saw last until they see something else.
    bool forgetFrames()
    {
        detector.forget();
        landmarks.forget();
        return true;
    }
    bool forgetAll()
    {
        recogniser.forget();
        return forgetFrames();
    }
};

Examined Comparer::Models::examine(const Picture& picture, const Limits& limits)
{
    const cv::Mat pixels = viewOf(picture);
    if (pixels.empty())
        return {.problem = CaptureProblem::NoFace};
    const std::vector<Detection> faces = detector.find(pixels);
    if (faces.empty())
        return {.problem = withoutFace(pixels)};
    if (severalFaces(faces))
        return {.problem = CaptureProblem::SeveralFaces};
    Mesh mesh = landmarks.find(pixels, faces.front());
    if (mesh.presence() < leastPresence)
        return {.problem = withoutFace(pixels)};
    const Pixels chip = aligned(pixels, mesh, measuredSide, Alignment::Dlib);
    const Measures measures = measure(pixels, mesh, chip.mat());
    Examined result{.problem = firstProblem(measures, limits),
                    .quality = qualityOf(measures),
                    .box = mesh.bounds() & cv::Rect2d(0, 0, pixels.cols, pixels.rows),
                    .measures = measures};
    if (!result.problem)
        result.mesh = std::move(mesh);
    return result;
}

void Comparer::Models::compare(std::span<const Picture> probe, const Picture& reference, ComparisonOutcome& outcome)
{
    Examined portrait = examine(reference, portraitLimits);
    if (portrait.problem) {
        outcome.problem = portrait.problem;
        return;
    }
    std::vector<std::pair<Examined, cv::Mat>> usable;
    CaptureProblem problem = CaptureProblem::NoFace;
    for (const Picture& frame : probe) {
        Examined examined = examine(frame, liveLimits);
        if (examined.problem)
            problem = std::max(problem, *examined.problem); // the one that came nearest to being usable
        else
            usable.emplace_back(std::move(examined), viewOf(frame));
    }
    if (usable.empty()) {
        outcome.problem = problem;
        return;
    }
    std::ranges::sort(usable, std::greater{}, [](const auto& frame) { return frame.first.quality; });
    usable.erase(usable.begin() + static_cast<std::ptrdiff_t>(std::min(usable.size(), mostFrames)), usable.end());

    std::vector<Template> live;
    for (const auto& [frame, pixels] : usable)
        live.push_back(recogniser.describe(pixels, *frame.mesh));
    const Thresholds& thresholds = manifest.thresholds.at(outcome.origin);
    // frames of two persons must not be mixed into a face that is like both
    if (std::ranges::any_of(live, [&](const Template& one) { return one.scoreWith(live[0]) < thresholds.match; })) {
        outcome.problem = CaptureProblem::SeveralFaces;
        return;
    }
    const Template person = Template::meanOf(live);
    outcome.band = bandOf(person.scoreWith(recogniser.describe(viewOf(reference), *portrait.mesh)), thresholds);
    outcome.framesUsed = static_cast<int>(live.size());
}

Comparer::Comparer(std::unique_ptr<Models> models) : m_models(std::move(models)) {}
Comparer::Comparer(Comparer&&) noexcept = default;
Comparer& Comparer::operator=(Comparer&&) noexcept = default;
Comparer::~Comparer() = default;

Result<Comparer> Comparer::load(const std::filesystem::path& manifest, const std::filesystem::path& folder,
                                const std::string& set)
{
    cv::setNumThreads(computingThreads);
    auto read = Manifest::read(manifest, set);
    if (!read)
        return std::unexpected(read.error());
    auto detector = Detector::load(folder, read->detector);
    if (!detector)
        return std::unexpected(detector.error());
    auto landmarks = LandmarkFinder::load(folder, read->landmarks);
    if (!landmarks)
        return std::unexpected(landmarks.error());
    auto recogniser = Recogniser::load(folder, read->recognisers);
    if (!recogniser)
        return std::unexpected(recogniser.error());
    return Comparer(std::make_unique<Models>(std::move(*read), std::move(*detector), std::move(*landmarks),
                                             std::move(*recogniser)));
}

FrameAssessment Comparer::assess(const Picture& frame)
{
    const Examined unseen{.problem = CaptureProblem::NoFace};
    const auto told = [](const Examined& seen) {
        return FrameAssessment{seen.problem,   seen.quality,    seen.box.x,   seen.box.y,
                               seen.box.width, seen.box.height, seen.measures};
    };
    const FrameAssessment result = guarded([&] { return told(m_models->examine(frame, liveLimits)); }, told(unseen));
    guarded([&] { return m_models->forgetFrames(); }, false);
    return result;
}

Result<ComparisonOutcome> Comparer::compare(std::span<const Picture> probe, const Picture& reference,
                                            PortraitOrigin origin, Timestamp now)
{
    const Thresholds& thresholds = m_models->manifest.thresholds.at(origin);
    ComparisonOutcome outcome{.problem = std::nullopt,
                              .origin = origin,
                              .threshold = thresholds.match,
                              .falseMatchRate = thresholds.falseMatchRate,
                              .models = {m_models->detector.digest(), m_models->landmarks.digest()},
                              .calibration = m_models->manifest.calibration,
                              .softwareVersion = MINGSHI_VERSION,
                              .at = now};
    std::ranges::copy(m_models->recogniser.digests(), std::back_inserter(outcome.models));
    const bool computed = guarded([&] { return m_models->compare(probe, reference, outcome), true; }, false);
    const bool forgotten = guarded([&] { return m_models->forgetAll(); }, false);
    if (!computed || !forgotten)
        return fail(ErrorCode::Internal, "OpenCV refused a comparison");
    return outcome;
}

} // namespace mingshi
