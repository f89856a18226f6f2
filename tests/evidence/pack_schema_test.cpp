// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/deletion_json.h"
#include "pack_scene.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <fstream>

/// What leaves as JSON keeps to the schema that ships with it.
namespace mingshi {

namespace {

using valijson::adapters::NlohmannJsonAdapter;

class ShippedSchema {
public:
    explicit ShippedSchema(const std::string& name)
    {
        std::ifstream file(MINGSHI_SOURCE_DIR "/resources/schemas/" + name);
        const Json json = Json::parse(file);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(NlohmannJsonAdapter(json), m_schema);
    }
    /// Empty when it keeps to the schema; else what does not.
    std::string breaks(const Json& json) const
    {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, NlohmannJsonAdapter(json), &results)) {
            return {};
        }
        std::string where = "invalid";
        for (valijson::ValidationResults::Error error; results.popError(error);) {
            where += " | ";
            for (const auto& step : error.context) {
                where += step;
            }
            where += ": " + error.description;
        }
        return where;
    }

private:
    valijson::Schema m_schema;
};

void expectStrict(const ShippedSchema& schema, const Json& good)
{
    ASSERT_EQ(schema.breaks(good), "");
    for (const auto& [key, value] : good.items()) {
        Json without = good;
        without.erase(key);
        EXPECT_NE(schema.breaks(without), "") << key;
        Json wrong = good;
        wrong[key] = nullptr;
        EXPECT_NE(schema.breaks(wrong), "") << key;
    }
    Json more = good;
    more["name"] = "somebody";
    EXPECT_NE(schema.breaks(more), "");
}

} // namespace

TEST_F(PackScene, everyPack_keepsToItsSchema)
{
    const ShippedSchema schema("evidence-pack.schema.json");
    for (const auto& scope : {person(m_stays.principal), person(m_leaves.principal), day()}) {
        const Json pack = Json::parse(packOf(scope));
        expectStrict(schema, pack);
        for (const char* list : {"log", "records", "deletions", "comparisons", "visits", "notices", "checkpoints"}) {
            if (pack[list].empty()) {
                continue;
            }
            for (const auto& [key, value] : pack[list][0].items()) {
                Json without = pack;
                without[list][0].erase(key);
                EXPECT_TRUE(key == "band" || !schema.breaks(without).empty()) << list << ' ' << key;
            }
            Json more = pack;
            more[list][0]["face"] = "";
            EXPECT_NE(schema.breaks(more), "") << list;
        }
    }
}

TEST_F(PackScene, theDeletionCertificate_keepsToItsSchema)
{
    expectStrict(ShippedSchema("deletion-certificate.schema.json"),
                 Json::parse(deletionJson(m_certificate, siteKey())));
    auto held = m_certificate;
    held.kept = {{HoldGround::StatutoryPeriod, "AML-2026-1", {HoldClass::Visits, HoldClass::Rulings}, held.provenAt}};
    const ShippedSchema schema("deletion-certificate.schema.json");
    Json json = Json::parse(deletionJson(held, siteKey()));
    EXPECT_EQ(schema.breaks(json), "");
    json["kept_under_legal_hold"][0]["covers"] = "documents";
    EXPECT_NE(schema.breaks(json), "") << "what cannot be held";
}

} // namespace mingshi
