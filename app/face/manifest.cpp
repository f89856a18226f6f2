// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/manifest.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

namespace mingshi::face {

namespace {

using Json = nlohmann::json;

/// What models.json says wrongly; its text names the place.
struct Unusable {
    std::string why;
};

void demand(bool holds, const std::string& why)
{
    if (!holds)
        throw Unusable{why};
}

/// Red, green and blue planes, or blue, green and red.
bool readBlueFirst(const Json& input, const std::string& name)
{
    const auto channels = input.value("channels", std::string("RGB"));
    demand(channels == "RGB" || channels == "BGR", name + ": channels are neither RGB nor BGR");
    return channels == "BGR";
}

ModelEntry readModel(const Json& manifest, const std::string& name)
{
    const Json& json = manifest.at("models").at(name);
    ModelEntry entry{.name = name,
                     .file = json.at("file").get<std::string>(),
                     .sha256 = json.at("sha256").get<std::string>(),
                     .bytes = json.at("bytes").get<std::uintmax_t>(),
                     .inputSize = json.at("input").at("size").get<int>(),
                     .blueFirst = readBlueFirst(json.at("input"), name),
                     .mean = json.at("input").at("mean").get<std::array<double, 3>>(),
                     .scale = json.at("input").at("scale").get<double>()};
    const std::filesystem::path file(entry.file);
    demand(!entry.file.empty() && file == file.filename() && entry.file != "." && entry.file != "..",
           name + ": file is not a bare file name");
    demand(entry.sha256.size() == 64 && entry.sha256.find_first_not_of("0123456789abcdef") == std::string::npos,
           name + ": sha256 is not 64 lower-case hex digits");
    demand(entry.inputSize >= 32 && entry.inputSize <= 1024, name + ": input size is not 32 to 1024");
    return entry;
}

RecogniserEntry readRecogniser(const Json& manifest, const Json& part)
{
    const auto name = part.at("model").get<std::string>();
    const Json& json = manifest.at("models").at(name);
    const auto alignment = json.at("alignment").get<std::string>();
    demand(alignment == "dlib" || alignment == "arcface", name + ": alignment is neither dlib nor arcface");
    RecogniserEntry entry{.model = readModel(manifest, name),
                          .output = json.at("output").at("name").get<std::string>(),
                          .dimensions = json.at("output").at("size").get<int>(),
                          .alignment = alignment == "dlib" ? Alignment::Dlib : Alignment::ArcFace,
                          .weight = part.at("weight").get<double>()};
    demand(entry.dimensions >= 16 && entry.dimensions <= 4096, name + ": output size is not 16 to 4096");
    demand(entry.weight > 0, name + ": weight is not above 0");
    return entry;
}

std::vector<RecogniserEntry> readRecognisers(const Json& manifest, const Json& parts)
{
    std::vector<RecogniserEntry> entries;
    double sum = 0;
    for (const Json& part : parts) {
        entries.push_back(readRecogniser(manifest, part));
        sum += entries.back().weight;
    }
    demand(std::abs(sum - 1) < 1e-6, "the weights of the recognisers do not add up to 1");
    return entries;
}

Thresholds readThresholds(const Json& origins, const char* origin)
{
    const Json& json = origins.at(origin);
    Thresholds bands{json.at("strong").get<double>(), json.at("match").get<double>(), std::nullopt};
    if (const Json& rate = json.at("falseMatchRate"); !rate.is_null())
        bands.falseMatchRate = rate.get<double>();
    demand(bands.match > 0 && bands.strong < 1, std::string(origin) + ": a threshold is not between 0 and 1");
    demand(bands.strong >= bands.match, std::string(origin) + ": strong is below match");
    return bands;
}

Manifest readManifest(const Json& json, const std::string& wanted)
{
    const auto name = wanted.empty() ? json.at("set").get<std::string>() : wanted;
    demand(json.at("sets").contains(name), "there is no set \"" + name + "\"");
    const Json& set = json.at("sets").at(name);
    const Json& calibration = set.at("calibration");
    const Json& origins = calibration.at("origins");
    return {.set = name,
            .detector = readModel(json, set.at("detector").get<std::string>()),
            .landmarks = readModel(json, set.at("landmarks").get<std::string>()),
            .recognisers = readRecognisers(json, set.at("recognisers")),
            .calibration = calibration.at("name").get<std::string>(),
            .thresholds = {{PortraitOrigin::Chip, readThresholds(origins, "chip")},
                           {PortraitOrigin::PhotographedCard, readThresholds(origins, "photographedCard")},
                           {PortraitOrigin::PassportChip, readThresholds(origins, "passportChip")}}};
}

} // namespace

Result<Manifest> Manifest::read(const std::filesystem::path& file, const std::string& set)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::ModelMissing, file.string());
    try {
        return readManifest(Json::parse(stream), set);
    } catch (const Json::exception& error) {
        return fail(ErrorCode::ModelUnreadable, file.string() + ": " + error.what());
    } catch (const Unusable& error) {
        return fail(ErrorCode::ModelUnreadable, file.string() + ": " + error.why);
    }
}

} // namespace mingshi::face
