// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "face/comparer.h"
#include "installation/installation.h"
#include "pictures/picture_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <iostream>

namespace mingshi::control {

namespace {

using Json = nlohmann::ordered_json;

constexpr int confirmed = 0, notConfirmed = 1;

struct FaceOptions {
    std::string first, second; ///< pictures; for `calibrate` the result
    std::string models;        ///< folder
    std::string set;
    PortraitOrigin origin = PortraitOrigin::Chip;
    std::string calibration = "site-1";
    bool asJson = false;
};

const std::map<std::string, PortraitOrigin> origins{{"chip", PortraitOrigin::Chip},
                                                    {"photographedCard", PortraitOrigin::PhotographedCard},
                                                    {"passportChip", PortraitOrigin::PassportChip}};

std::string nameOf(PortraitOrigin origin)
{
    return std::ranges::find(origins, origin, [](const auto& named) { return named.second; })->first;
}

std::string nameOf(CaptureProblem problem)
{
    constexpr std::array names{"no_face",  "several_faces", "too_far", "too_near",   "cut_off",
                               "too_dark", "too_bright",    "blurred", "turned_away"};
    return names[static_cast<std::size_t>(problem)];
}

std::string nameOf(ComparisonBand band)
{
    constexpr std::array names{"strong", "match", "review", "not_computed"};
    return names[static_cast<std::size_t>(band)];
}

std::filesystem::path modelsOf(const FaceOptions& options)
{
    return options.models.empty() ? installation::models() : std::filesystem::path(options.models);
}

Result<Comparer> comparerOf(const FaceOptions& options)
{
    const auto folder = modelsOf(options);
    return Comparer::load(folder / "models.json", folder, options.set);
}

std::optional<Picture> read(const std::string& file)
{
    auto picture = readPictureFile(file);
    if (!picture) {
        std::cerr << file << ": " << describe(picture.error()) << std::endl;
        return {};
    }
    return std::move(*picture);
}

int compare(const FaceOptions& options)
{
    std::vector<Picture> probe;
    auto live = read(options.first);
    const auto reference = read(options.second);
    if (!live || !reference) {
        return unusable;
    }
    probe.push_back(std::move(*live));
    auto comparer = comparerOf(options);
    if (!comparer) {
        return tell(comparer.error());
    }
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto outcome = comparer->compare(probe, *reference, options.origin, now);
    if (!outcome) {
        return tell(outcome.error());
    }
    const bool same = outcome->band == ComparisonBand::Strong || outcome->band == ComparisonBand::Match;
    if (options.asJson) {
        Json models = Json::array();
        for (const auto& model : outcome->models) {
            models.push_back({{"name", model.name}, {"sha256", model.sha256}});
        }
        const auto problem = outcome->problem ? Json(nameOf(*outcome->problem)) : Json(nullptr);
        const auto rate = outcome->falseMatchRate ? Json(*outcome->falseMatchRate) : Json(nullptr);
        std::cout << Json{{"confirmed", same},
                          {"band", nameOf(outcome->band)},
                          {"problem", problem},
                          {"origin", nameOf(outcome->origin)},
                          {"threshold", outcome->threshold},
                          {"false_match_rate", rate},
                          {"frames_used", outcome->framesUsed},
                          {"models", models},
                          {"calibration", outcome->calibration},
                          {"software_version", outcome->softwareVersion}}
                         .dump(2)
                  << std::endl;
    } else if (outcome->problem) {
        std::cout << "not computed: " << nameOf(*outcome->problem) << std::endl;
    } else {
        std::cout << (same ? "same person: " : "not confirmed, check by hand: ") << nameOf(outcome->band) << std::endl;
    }
    if (outcome->band == ComparisonBand::NotComputed) {
        return unusable;
    }
    return same ? confirmed : notConfirmed;
}

int quality(const FaceOptions& options)
{
    const auto picture = read(options.first);
    if (!picture) {
        return unusable;
    }
    auto comparer = comparerOf(options);
    if (!comparer) {
        return tell(comparer.error());
    }
    const auto seen = comparer->assess(*picture);
    Json json{{"usable", !seen.problem}, {"problem", seen.problem ? Json(nameOf(*seen.problem)) : Json(nullptr)}};
    if (const auto& m = seen.measures) {
        json["quality"] = seen.quality;
        json["box"] = {seen.x, seen.y, seen.width, seen.height};
        json["measures"] = {{"eye_distance_px", m->eyeDistance},
                            {"face_height_part", m->height},
                            {"outside_part", m->outside},
                            {"luminance", m->luminance},
                            {"burnt_part", m->burnt},
                            {"sharpness", m->sharpness},
                            {"turn_degrees", m->turn}};
    }
    if (options.asJson) {
        std::cout << json.dump(2) << std::endl;
    } else {
        std::cout << (seen.problem ? nameOf(*seen.problem) : "usable") << std::endl;
        for (const auto& [name, value] : json.value("measures", Json::object()).items()) {
            std::cout << "  " << name << " " << value << std::endl;
        }
    }
    return seen.problem ? notConfirmed : confirmed;
}

/// Plainly: no passive model is shipped, because none has been validated on labelled data, and a hint that is no better
/// than chance would be believed.
int liveness(const FaceOptions& options)
{
    if (!read(options.first)) {
        return unusable;
    }
    constexpr auto sentence =
        "Not assessed: this version ships no model for presentation attacks, because none that can lawfully be had is "
        "validated. A member of staff is present at every comparison.";
    if (options.asJson) {
        std::cout << Json{{"assessed", false}, {"hint", nullptr}, {"why", sentence}}.dump(2) << std::endl;
    } else {
        std::cout << sentence << std::endl;
    }
    return notConfirmed;
}

/// `result`: what mingshi-evaluate wrote. A threshold that the sample does not support is not made up.
int calibrate(const FaceOptions& options)
{
    std::ifstream stream(options.first, std::ios::binary);
    const auto result = stream ? Json::parse(stream, nullptr, false) : Json(Json::value_t::discarded);
    try {
        if (result.is_discarded()) {
            std::cerr << options.first << " is no result.json of mingshi-evaluate" << std::endl;
            return unusable;
        }
        const auto& match = result.at("thresholds").at("1e-4");
        const auto& strong = result.at("thresholds").at("1e-5");
        const auto impostors = result.at("comparisons").at("impostor").get<std::uint64_t>();
        if (match.is_null() || strong.is_null()) {
            std::cerr << impostors
                      << " comparisons of two persons are too few: FMR 1e-5 needs at least 300000 (zero errors in n "
                         "mean FMR < 3/n). Use --cross."
                      << std::endl;
            return notConfirmed;
        }
        const auto set = result.at("set").get<std::string>();
        const auto evidence = "mingshi-evaluate, side b degraded: " + result.at("degradation").get<std::string>() +
                              "; " + std::to_string(impostors) + " comparisons of two persons, " +
                              std::to_string(result.at("comparisons").at("genuine").get<std::uint64_t>()) +
                              " of one, " +
                              std::to_string(result.at("comparisons").at("pictures").get<std::uint64_t>()) +
                              " pictures; match at FMR 1e-4, strong at FMR 1e-5";
        const Json bands{{"strong", strong.get<double>()}, {"match", match.get<double>()}, {"falseMatchRate", 1e-4}};
        const Json calibration{
            {"name", options.calibration}, {"evidence", evidence}, {"origins", {{nameOf(options.origin), bands}}}};
        std::cout << Json{{"sets", {{set, {{"calibration", calibration}}}}}}.dump(2) << std::endl;
        return confirmed;
    } catch (const Json::exception& error) {
        std::cerr << options.first << " is no result.json of mingshi-evaluate: " << error.what() << std::endl;
        return unusable;
    }
}

} // namespace

void addFaceCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<FaceOptions>();
    auto* face = app.add_subcommand("face", "Faces, one with one")->require_subcommand(1);
    face->footer("Exit codes: 0 same person or usable, 1 not confirmed, 2 input that cannot be used.");
    const auto add = [&](const char* name, const char* what, int (*work)(const FaceOptions&)) {
        auto* command = face->add_subcommand(name, what);
        command->add_flag("--json", options->asJson, "One object instead of lines");
        command->callback([options, work, &code] { code = work(*options); });
        return command;
    };
    const auto withModels = [&](CLI::App* command) {
        command->add_option("--models", options->set, "The model set of models.json; its default without this");
        command->add_option("--models-folder", options->models, "Where models.json and its files are");
        return command;
    };
    const auto withOrigin = [&](CLI::App* command) {
        command->add_option("--origin", options->origin, "Where the portrait is from")
            ->transform(CLI::CheckedTransformer(origins));
        return command;
    };
    auto* comparing =
        withOrigin(withModels(add("compare", "Whether a live picture and a portrait show one person", compare)));
    comparing->add_option("A", options->first, "The live picture")->required();
    comparing->add_option("B", options->second, "The portrait of the document")->required();
    withModels(add("quality", "What a picture is good for", quality))
        ->add_option("IMG", options->first, "A picture")
        ->required();
    add("liveness", "What is known about presentation attacks", liveness)
        ->add_option("IMG", options->first, "A picture")
        ->required();
    auto* calibrating =
        withOrigin(add("calibrate", "Thresholds from an evaluation, as JSON to merge into models.json", calibrate));
    calibrating->add_option("RESULT", options->first, "result.json of mingshi-evaluate --cross")->required();
    calibrating->add_option("--name", options->calibration, "What outcomes call the calibration")
        ->capture_default_str();
}

} // namespace mingshi::control
