// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <fstream>
#include <string>

namespace mingshi {

/// Empty when `json` keeps to the shipped schema of that name; else what does not.
inline std::string breaks(const nlohmann::json& json, const std::string& schemaName)
{
    using valijson::adapters::NlohmannJsonAdapter;
    std::ifstream file(MINGSHI_SOURCE_DIR "/resources/schemas/" + schemaName);
    const auto schemaJson = nlohmann::json::parse(file);
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(NlohmannJsonAdapter(schemaJson), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, NlohmannJsonAdapter(json), &results)) {
        return {};
    }
    valijson::ValidationResults::Error error;
    std::string where = "invalid";
    while (results.popError(error)) {
        where += " | ";
        for (const auto& step : error.context) {
            where += step;
        }
        where += ": " + error.description;
    }
    return where;
}

} // namespace mingshi
