// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/record_json.h"

#include <nlohmann/json.hpp>

namespace mingshi {

namespace {

using Json = nlohmann::json;

/// Thrown and caught in this file only.
struct WrongField {
    std::string name;
};

template<class Value>
Value take(const Json& object, const char* key)
{
    try {
        return object.at(key).get<Value>();
    } catch (const Json::exception&) {
        throw WrongField{key};
    }
}

template<class Value>
Value known(std::optional<Value> value, const char* key)
{
    if (!value) {
        throw WrongField{key};
    }
    return *value;
}

Json firstOf(const Json& object, const char* key)
{
    const auto list = take<std::vector<Json>>(object, key);
    if (list.empty()) {
        throw WrongField{key};
    }
    return list.front();
}

ScreenEvidence evidenceFrom(const Json& json)
{
    return {.buttonOrder = take<std::vector<std::string>>(json, "button_order"),
            .equalSize = take<bool>(json, "equal_size"),
            .preselected = take<bool>(json, "preselected"),
            .dwell = std::chrono::milliseconds(take<std::int64_t>(json, "dwell_ms")),
            .layersOpened = take<std::vector<std::string>>(json, "layers_opened")};
}

ConsentEvent eventFrom(const Json& json)
{
    const auto text = [&](const char* key) { return take<std::string>(json, key); };
    return {.at = known(timestampFromIso8601(text("event_time")), "event_time"),
            .validity = known(durationFromIso8601(text("validity_duration")), "validity_duration"),
            .entity = text("entity_id"),
            .status = known(statusFromDpv(text("event_state")), "event_state"),
            .indication = text("indication_method"),
            .evidence = json.contains("screen_evidence")
                            ? std::optional(evidenceFrom(take<Json>(json, "screen_evidence")))
                            : std::nullopt};
}

ConsentRecord recordFrom(const Json& json)
{
    if (take<std::string>(json, "schema_version") != "kiosk-27560-1") {
        throw WrongField{"schema_version"};
    }
    const bool full = json.contains("pii_processing");
    const Json processing = full ? firstOf(json, "pii_processing") : json;
    const Json notice = take<Json>(processing, "privacy_notice");
    const std::string purpose = take<std::string>(processing, "purpose");
    ConsentRecord record{.id = take<std::string>(json, "record_id"),
                         .principal = take<std::string>(json, "pii_principal_id"),
                         .purpose =
                             known(purposeFromCode(std::string_view(purpose).substr(0, purpose.find(':'))), "purpose"),
                         .notice = {.id = take<std::string>(notice, "id"),
                                    .version = take<std::string>(notice, "version"),
                                    .sha256 = take<std::string>(notice, "sha256")},
                         .language = take<std::string>(processing, "language"),
                         .device = full ? take<std::string>(take<Json>(json, "integrity"), "device_id") : std::string(),
                         .events = {}};
    for (const Json& event : take<std::vector<Json>>(json, "event")) {
        record.events.push_back(eventFrom(event));
    }
    return record;
}

} // namespace

Result<ConsentRecord> recordFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        return fail(ErrorCode::RecordUnreadable, "consent record: not JSON");
    }
    try {
        return recordFrom(json);
    } catch (const WrongField& field) {
        return fail(ErrorCode::RecordUnreadable, "consent record: " + field.name);
    }
}

} // namespace mingshi
