// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "chart.h"
#include "evaluation.h"

#include <cmath>
#include <fstream>
#include <iomanip>

namespace mingshi::evaluate {

namespace {

using Json = nlohmann::ordered_json;

constexpr int folds = 10;

/// All templates of one kind, in the rows; of unit length, or zeros where no face was acquired.
cv::Mat templatesOf(const std::vector<Described>& faces, const Variant& variant)
{
    const auto columns = static_cast<int>(variant.to - variant.from);
    cv::Mat rows(static_cast<int>(faces.size()), columns, CV_32F, cv::Scalar(0));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (!faces[i].acquired()) {
            continue;
        }
        auto* row = rows.ptr<float>(static_cast<int>(i));
        double squares = 0;
        for (std::size_t c = 0; c < variant.to - variant.from; ++c) {
            row[c] = faces[i].asSeen[variant.from + c] + (variant.mirrored ? faces[i].mirrored[variant.from + c] : 0);
            squares += static_cast<double>(row[c]) * row[c];
        }
        for (int c = 0; squares > 0 && c < columns; ++c) {
            row[c] = static_cast<float>(row[c] / std::sqrt(squares));
        }
    }
    return rows;
}

/// The folds that the protocol names, or ten in its order, as LFW's list has them.
int foldOf(const Protocol& protocol, std::size_t pair)
{
    return protocol.pairs[pair].fold.value_or(static_cast<int>(pair * folds / protocol.pairs.size()));
}

std::vector<Score> scoresOf(const Protocol& protocol, const cv::Mat& a, const cv::Mat& b)
{
    std::vector<Score> scores;
    for (std::size_t i = 0; i < protocol.pairs.size(); ++i) {
        const Pair& pair = protocol.pairs[i];
        const cv::Mat one = a.row(static_cast<int>(pair.a)), other = b.row(static_cast<int>(pair.b));
        const bool acquired = cv::countNonZero(one) > 0 && cv::countNonZero(other) > 0;
        scores.push_back({acquired ? static_cast<float>(one.dot(other)) : -1.F, pair.same, foldOf(protocol, i)});
    }
    return scores;
}

/// The rows of `templates` that are on a side of the protocol and were acquired.
Side sideOf(const Protocol& protocol, const cv::Mat& templates, bool a, bool b)
{
    std::vector<char> wanted(protocol.pictures.size());
    for (const Pair& pair : protocol.pairs) {
        wanted[pair.a] |= a ? 1 : 0;
        wanted[pair.b] |= b ? 1 : 0;
    }
    Side side;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const cv::Mat row = templates.row(static_cast<int>(i));
        if (wanted[i] != 0 && cv::countNonZero(row) > 0) {
            side.templates.push_back(row);
            side.identities.push_back(protocol.persons[i]);
        }
    }
    return side;
}

struct Judged {
    std::vector<Score> scores;
    std::vector<float> genuine;
    Histogram impostors;
};

Judged compareAll(const Protocol& protocol, const Options& options, const Faces& faces, const Variant& variant)
{
    const bool degraded = !faces.degraded.empty();
    const cv::Mat a = templatesOf(faces.plain, variant);
    const cv::Mat b = degraded ? templatesOf(faces.degraded, variant) : a;
    Judged judged{scoresOf(protocol, a, b), {}, {}};
    for (const Score& score : judged.scores) {
        if (score.same) {
            judged.genuine.push_back(score.value);
        } else if (!options.cross) {
            judged.impostors.add(score.value);
        }
    }
    if (options.cross) {
        judged.impostors =
            crossComparisons(sideOf(protocol, a, true, !degraded), sideOf(protocol, b, !degraded, true), !degraded);
    }
    return judged;
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json figuresOf(const Judged& judged)
{
    Json json;
    const auto accuracy = accuracyOf(judged.scores);
    json["accuracy"] = accuracy ? Json(accuracy->mean) : Json(nullptr);
    json["accuracy_standard_error"] = accuracy ? Json(accuracy->standardError) : Json(nullptr);
    json["eer"] = orNull(equalErrorRate(judged.genuine, judged.impostors));
    for (const char* key : {"tar", "tar_confidence_95", "thresholds"}) {
        json[key] = Json::object();
    }
    for (const Operating& point : operatingPoints(judged.genuine, judged.impostors)) {
        json["thresholds"][point.name] = orNull(point.threshold);
        json["tar"][point.name] = point.trueAcceptRate ? Json(point.trueAcceptRate->value) : Json(nullptr);
        json["tar_confidence_95"][point.name] =
            point.trueAcceptRate ? Json::array({point.trueAcceptRate->lower, point.trueAcceptRate->upper})
                                 : Json(nullptr);
    }
    return json;
}

Json latencyOf(const Faces& faces)
{
    Json json;
    for (int stage = 0; stage < stages; ++stage) {
        std::vector<float> times;
        for (const auto* all : {&faces.plain, &faces.degraded}) {
            for (const Described& face : *all) {
                if (face.acquired()) {
                    times.push_back(face.milliseconds[static_cast<std::size_t>(stage)]);
                }
            }
        }
        std::ranges::sort(times);
        const auto at = [&](double part) {
            return times.empty() ? Json(nullptr)
                                 : Json(times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))]);
        };
        json[stageNames[static_cast<std::size_t>(stage)]] = {{"p50_ms", at(0.5)}, {"p95_ms", at(0.95)}};
    }
    return json;
}

std::vector<Variant> ingredientsOf(const face::Manifest& manifest)
{
    std::size_t all = 0;
    for (const auto& recogniser : manifest.recognisers) {
        all += static_cast<std::size_t>(recogniser.dimensions);
    }
    std::vector<Variant> variants{{"without the mirror image", 0, all, false}};
    std::size_t at = 0;
    for (const auto& recogniser : manifest.recognisers) {
        const auto to = at + static_cast<std::size_t>(recogniser.dimensions);
        if (manifest.recognisers.size() > 1) {
            variants.push_back({recogniser.model.name + " alone", at, to, true});
        }
        at = to;
    }
    return variants;
}

bool writeScores(const Protocol& protocol, const std::vector<Score>& scores, const std::filesystem::path& file)
{
    std::ofstream stream(file);
    stream << "path_a,path_b,label,fold,score\n" << std::fixed << std::setprecision(6);
    const auto quoted = [](const std::string& text) {
        if (text.find_first_of(",\"") == std::string::npos) {
            return text;
        }
        std::string result = "\"";
        for (const char c : text) {
            result += c == '"' ? "\"\"" : std::string(1, c);
        }
        return result + '"';
    };
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const Pair& pair = protocol.pairs[i];
        stream << quoted(protocol.pictures[pair.a]) << ',' << quoted(protocol.pictures[pair.b]) << ',' << pair.same
               << ',' << scores[i].fold << ',' << scores[i].value << '\n';
    }
    return static_cast<bool>(stream.flush());
}

/// False when one of the four cannot be written.
bool writeCurves(const Judged& judged, const std::filesystem::path& folder)
{
    auto ascending = judged.genuine;
    std::ranges::sort(ascending);
    const auto all = static_cast<double>(judged.impostors.total());
    const Axis rate{"false match rate", 1e-6, 1, true};
    Chart roc{"ROC", rate, {"true accept rate", 0, 1, false}, {}};
    Chart det{"DET", rate, {"false non-match rate", 1e-4, 1, true}, {}};
    double last = -1;
    for (const auto& cut : judged.impostors.curve()) {
        const double falseMatch = static_cast<double>(cut.matches) / all;
        if (rate.placeOf(falseMatch) - last < 1e-3) {
            continue; // no one would see it
        }
        last = rate.placeOf(falseMatch);
        const auto refused = std::ranges::lower_bound(ascending, static_cast<float>(cut.threshold)) - ascending.begin();
        const double falseNonMatch =
            static_cast<double>(refused) / static_cast<double>(std::max<std::size_t>(1, ascending.size()));
        roc.points.emplace_back(falseMatch, 1 - falseNonMatch);
        det.points.emplace_back(falseMatch, falseNonMatch);
    }
    for (const auto& [chart, name] : {std::pair(&roc, "roc"), std::pair(&det, "det")}) {
        if (!chart->writeSvg(folder / (std::string(name) + ".svg")) ||
            !chart->writePng(folder / (std::string(name) + ".png"))) {
            return false;
        }
    }
    return true;
}

} // namespace

std::string textOf(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<Json> judge(const Protocol& protocol, const Options& options, const face::Manifest& manifest, const Faces& faces)
{
    std::size_t all = 0;
    Json models = Json::array();
    for (const auto& recogniser : manifest.recognisers) {
        all += static_cast<std::size_t>(recogniser.dimensions);
        models.push_back(
            {{"name", recogniser.model.name}, {"sha256", recogniser.model.sha256}, {"weight", recogniser.weight}});
    }
    const Judged judged = compareAll(protocol, options, faces, {"all", 0, all, true});
    Json json = figuresOf(judged);

    const auto described = static_cast<double>(std::ranges::count_if(faces.plain, &Described::acquired) +
                                               std::ranges::count_if(faces.degraded, &Described::acquired));
    const auto failed = static_cast<double>(faces.failures.size());
    json["failure_to_acquire"] = failed / (described + failed);
    json["failures"] = Json::array();
    for (const auto& failure : faces.failures) {
        json["failures"].push_back(
            {{"picture", failure.picture}, {"degraded", failure.degraded}, {"why", failure.why}});
    }
    json["latency"] = latencyOf(faces);
    json["comparisons"] = {{"pairs", protocol.pairs.size()},
                           {"pictures", protocol.pictures.size()},
                           {"genuine", judged.genuine.size()},
                           {"impostor", judged.impostors.total()}};
    json["set"] = manifest.set;
    json["recognisers"] = std::move(models);
    json["degradation"] = options.degradation == Degradation::None   ? "none"
                          : options.degradation == Degradation::Chip ? "chip"
                                                                     : "card";
    json["ingredients"] = Json::object();
    for (const Variant& variant : ingredientsOf(manifest)) {
        json["ingredients"][variant.name] = figuresOf(compareAll(protocol, options, faces, variant));
    }
    if (!options.out.empty()) {
        std::ofstream result(options.out / "result.json");
        if (!writeScores(protocol, judged.scores, options.out / "scores.csv") || !writeCurves(judged, options.out) ||
            !(result << textOf(json)).flush()) {
            return fail(ErrorCode::FolderUnwritable, options.out.string());
        }
    }
    return json;
}

} // namespace mingshi::evaluate
