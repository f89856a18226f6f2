// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/manifest.h"

#include <nlohmann/json.hpp>

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

ModelEntry readModel(const Json& manifest, const std::string& name)
{
    const Json& json = manifest.at("models").at(name);
    ModelEntry entry{.name = name,
                     .file = json.at("file").get<std::string>(),
                     .sha256 = json.at("sha256").get<std::string>(),
                     .bytes = json.at("bytes").get<std::uintmax_t>(),
                     .inputSize = json.at("input").at("size").get<int>(),
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

Thresholds readThresholds(const Json& origins, const char* origin)
{
    const Json& json = origins.at(origin);
    Thresholds bands{json.at("strong").get<double>(), json.at("match").get<double>(), std::nullopt};
    if (const Json& rate = json.at("falseMatchRate"); !rate.is_null())
        bands.falseMatchRate = rate.get<double>();
    demand(0 < bands.strong && bands.strong <= bands.match, std::string(origin) + ": strong is not below match");
    return bands;
}

Manifest readManifest(const Json& json)
{
    const Json& set = json.at("sets").at(json.at("set").get<std::string>());
    const Json& calibration = set.at("calibration");
    const Json& origins = calibration.at("origins");
    return {.detector = readModel(json, set.at("detector").get<std::string>()),
            .landmarks = readModel(json, set.at("landmarks").get<std::string>()),
            .recogniser = readModel(json, set.at("recogniser").get<std::string>()),
            .calibration = calibration.at("name").get<std::string>(),
            .thresholds = {{PortraitOrigin::Chip, readThresholds(origins, "chip")},
                           {PortraitOrigin::PhotographedCard, readThresholds(origins, "photographedCard")},
                           {PortraitOrigin::PassportChip, readThresholds(origins, "passportChip")}}};
}

} // namespace

Result<Manifest> Manifest::read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::ModelMissing, file.string());
    try {
        return readManifest(Json::parse(stream));
    } catch (const Json::exception& error) {
        return fail(ErrorCode::ModelUnreadable, file.string() + ": " + error.what());
    } catch (const Unusable& error) {
        return fail(ErrorCode::ModelUnreadable, file.string() + ": " + error.why);
    }
}

} // namespace mingshi::face
