// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

#include "store/schema_1_people.h"
#include "store/schema_1_proof.h"
#include "store/schema_2_forgetting.h"
#include "store/schema_3_evidence.h"
#include "store/schema_4_requests.h"
#include "store/schema_5_claims.h"
#include "store/schema_6_holds.h"
#include "store/schema_indexes.h"
#include "store/store_failure.h"

#include <set>

namespace mingshi::store {

namespace {

const std::array released{
    Migration{1, {schema1People, schema1Proof}},
    Migration{2, {schema2Forgetting}},
    Migration{3, {schema3Evidence}},
    Migration{4, {schema4Requests}},
    Migration{5, {schema5Claims}},
    Migration{6, {schema6Holds}},
};

std::set<std::string> shape(const Database& database)
{
    std::set<std::string> lines;
    Statement objects =
        database.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1");
    while (objects.step()) {
        lines.insert(objects.text(0) + '\n' + objects.text(1));
    }
    Statement classes = database.prepare(
        "SELECT 'data class of ' || table_name || '.' || column_name, class || holds_face FROM column_classes");
    while (classes.step()) {
        lines.insert(classes.text(0) + '\n' + classes.text(1));
    }
    return lines;
}

} // namespace

std::span<const Migration> migrations()
{
    return released;
}

void migrate(Database& database, std::span<const Migration> steps)
{
    const std::int64_t known = steps.back().version;
    const std::int64_t present = database.integer("PRAGMA user_version");
    const bool empty = database.integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && database.integer("PRAGMA application_id") != applicationId) {
        refuse(ErrorCode::StoreNotOurs, "application id " + database.text("PRAGMA application_id"));
    }
    if (present > known) {
        refuse(ErrorCode::StoreNewerSchema,
               "schema " + std::to_string(present) + ", this program knows " + std::to_string(known));
    }
    for (const Migration& step : steps) {
        if (step.version <= present) {
            continue;
        }
        Transaction transaction(database);
        for (const char* script : step.scripts) {
            database.run(script);
        }
        database.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
        database.run(("PRAGMA user_version = " + std::to_string(step.version)).c_str());
        transaction.commit();
    }
    // Made together, so one stands for all; a store that is only read is not written to.
    const bool indexed = database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'index'"
                                          " AND name = 'deletion_certificates_by_principal'") != 0;
    if (known == released.back().version && !indexed) {
        Transaction transaction(database);
        database.run(schemaIndexes);
        transaction.commit();
    }
}

void requireUntouchedSchema(const Database& database)
{
    Database reference;
    migrate(reference);
    const std::set<std::string> expected = shape(reference);
    const std::set<std::string> found = shape(database);
    for (const std::string& line : expected) {
        if (!found.contains(line)) {
            refuse(ErrorCode::StoreCorrupt, "schema: missing or altered " + line.substr(0, line.find('\n')));
        }
    }
    for (const std::string& line : found) {
        if (!expected.contains(line)) {
            refuse(ErrorCode::StoreCorrupt, "schema: unknown " + line.substr(0, line.find('\n')));
        }
    }
}

} // namespace mingshi::store
