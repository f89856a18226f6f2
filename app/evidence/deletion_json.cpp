// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/deletion_json.h"

#include "signatures/receipt_signature.h"
#include "json/fields.h"

namespace mingshi {

namespace {

using Json = nlohmann::json;

std::vector<std::string> textsIn(json::Fields& fields, std::string_view key, json::Problems& problems)
{
    return fields.list(key, [&](const Json& json, const std::string& at) {
        if (!json.is_string()) {
            problems.push_back(at + ": not a text");
            return std::string();
        }
        return json.get<std::string>();
    });
}

} // namespace

std::string deletionJson(const DeletionCertificate& certificate, const SigningKey& key)
{
    Json purposes = Json::array();
    for (const Purpose purpose : certificate.purposes) {
        purposes.push_back(code(purpose));
    }
    Json json{{"schema_version", deletionVersion},
              {"certificate_id", certificate.id},
              {"purposes", purposes},
              {"legal_reason", "PIPL 47(1)(" + std::to_string(static_cast<int>(certificate.reason)) + ')'},
              {"requested_at", toIso8601(certificate.requestedAt)},
              {"proven_at", toIso8601(certificate.provenAt)},
              {"rows_deleted", certificate.rowsDeleted},
              {"key_destroyed", certificate.keyDestroyed},
              {"searched_and_found_nothing_in", certificate.readBack}};
    for (const HoldTerms& kept : certificate.kept) {
        json["kept_under_legal_hold"].push_back({{"ground", code(kept.ground)},
                                                 {"case_reference", kept.caseReference},
                                                 {"covers", holdClassCodes(kept.covers)},
                                                 {"until", toIso8601(kept.until)}});
    }
    signReceipt(json, key);
    return json.dump(2) + '\n';
}

Result<DeletionCertificate> deletionFromJson(const Json& json)
{
    json::Problems problems;
    json::Fields fields(json, {}, problems);
    DeletionCertificate certificate;
    if (fields.text("schema_version") != deletionVersion) {
        fields.add("unknown", "schema_version");
    }
    certificate.id = fields.text("certificate_id");
    for (const std::string& name : textsIn(fields, "purposes", problems)) {
        if (const auto purpose = purposeFromCode(name)) {
            certificate.purposes.push_back(*purpose);
        } else {
            fields.add("unknown purpose", "purposes");
        }
    }
    const std::string reason = fields.text("legal_reason");
    for (int number = 1; number <= 5; ++number) {
        if (reason == "PIPL 47(1)(" + std::to_string(number) + ')') {
            certificate.reason = static_cast<DeletionReason>(number);
        }
    }
    certificate.requestedAt = fields.value("requested_at", &timestampFromIso8601, "not a UTC time");
    certificate.provenAt = fields.value("proven_at", &timestampFromIso8601, "not a UTC time");
    certificate.rowsDeleted = static_cast<int>(fields.integer("rows_deleted"));
    certificate.keyDestroyed = fields.flag("key_destroyed");
    certificate.readBack = textsIn(fields, "searched_and_found_nothing_in", problems);
    if (fields.has("kept_under_legal_hold")) {
        certificate.kept = fields.list("kept_under_legal_hold", [&](const Json& one, const std::string& at) {
            json::Fields hold(one, at, problems);
            HoldTerms kept{.ground = hold.value("ground", &holdGroundFromCode, "unknown ground"),
                           .caseReference = hold.text("case_reference"),
                           .covers = hold.value("covers", &holdClassesFromCodes, "unknown class"),
                           .until = hold.value("until", &timestampFromIso8601, "not a UTC time")};
            hold.nothingElse();
            return kept;
        });
    }
    fields.object("x_digests"); // the signature's, which verifyReceipt judges
    fields.object("signature");
    fields.nothingElse();
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, "deletion certificate: " + problems.front());
    }
    return certificate;
}

std::string saying(const DeletionCertificate& certificate)
{
    std::string purposes;
    for (const Purpose purpose : certificate.purposes) {
        purposes += (purposes.empty() ? "" : ", ") + std::string(code(purpose));
    }
    std::string places;
    for (const std::string& place : certificate.readBack) {
        places += (places.empty() ? "" : ", ") + place;
    }
    std::string kept;
    for (const HoldTerms& hold : certificate.kept) {
        kept += " A legal hold (" + std::string(code(hold.ground)) + ", " + hold.caseReference + ") keeps " +
                holdClassCodes(hold.covers) + ", restricted, until " + toIso8601(hold.until) + '.';
    }
    return "Deleted for " + (purposes.empty() ? "no purpose of its own" : purposes) + ": " +
           std::to_string(certificate.rowsDeleted) + " rows, asked for at " + toIso8601(certificate.requestedAt) +
           ", proven at " + toIso8601(certificate.provenAt) + "; " +
           (certificate.keyDestroyed ? "the person's key was destroyed" : "the person's key stays for other purposes") +
           "; nothing was found in: " + places + '.' + kept;
}

} // namespace mingshi
