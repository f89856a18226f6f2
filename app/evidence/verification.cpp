// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/verification.h"

#include "evidence/deletion_json.h"
#include "evidence/pack_checks.h"
#include "signatures/receipt_signature.h"

#include <algorithm>

namespace mingshi {

namespace {

using Json = nlohmann::json;

std::string versionOf(const Json& json)
{
    const auto found = json.is_object() ? json.find("schema_version") : json.end();
    return json.is_object() && found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::unexpected<Error> needsKey(std::string_view kind)
{
    return fail(ErrorCode::RecordUnreadable, "a " + std::string(kind) + " is verified with the site's public key");
}

Result<Verification> verifyPack(const Json& json, const Trust& trust)
{
    json::Problems problems;
    const reading::Pack pack = reading::pack(json, problems);
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, "evidence pack: " + problems.front());
    }
    return Verification{"evidence pack", PackChecks(json, pack, trust).run()};
}

Result<Verification> verifyCheckpoint(const Json& json, const Trust& trust)
{
    const auto checkpoint = checkpointFromJson(json);
    if (!checkpoint) {
        return std::unexpected(checkpoint.error());
    }
    if (!trust.key) {
        return needsKey("checkpoint");
    }
    const bool holds = signatureOf(*checkpoint, *trust.key) == SignatureState::Holds;
    return Verification{
        "checkpoint",
        {{holds, "The checkpoint of " + toIso8601(checkpoint->at) + " over " + std::to_string(checkpoint->size) +
                     " entries is " + (holds ? "" : "NOT ") + "signed with this key."}}};
}

/// A receipt or a certificate: their signatures are alike.
Result<Verification> verifySigned(std::string_view text, std::string kind, const Trust& trust)
{
    if (!trust.key) {
        return needsKey(kind);
    }
    const auto verdict = verifyReceipt(text, *trust.key);
    if (!verdict) {
        return std::unexpected(verdict.error());
    }
    Verification verification{kind,
                              {{verdict->valid, verdict->valid ? "The " + kind + " is as the site signed it."
                                                               : "The " + kind + " is NOT as the site signed it."}}};
    for (const auto& one : verdict->differs) {
        verification.findings.push_back({false, one.field + ": " + one.what});
    }
    return verification;
}

Result<Verification> verifyDeletion(std::string_view text, const Json& json, const Trust& trust)
{
    const auto certificate = deletionFromJson(json);
    if (!certificate) {
        return std::unexpected(certificate.error());
    }
    auto verification = verifySigned(text, "deletion certificate", trust);
    if (verification && verification->holds()) {
        verification->findings.push_back({true, saying(*certificate)});
    }
    return verification;
}

} // namespace

bool Verification::holds() const
{
    return !findings.empty() && std::ranges::all_of(findings, &Finding::holds);
}

Result<Verification> verify(std::string_view text, const Trust& trust)
{
    json::Problems problems;
    const auto json = json::parse(text, problems);
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, problems.front());
    }
    const std::string version = versionOf(*json);
    if (version == evidenceVersion) {
        return verifyPack(*json, trust);
    }
    if (version == "mingshi-checkpoint-1") {
        return verifyCheckpoint(*json, trust);
    }
    if (version == deletionVersion) {
        return verifyDeletion(text, *json, trust);
    }
    if (version == "kiosk-27560-1") {
        return verifySigned(text, "receipt", trust);
    }
    return fail(ErrorCode::RecordUnreadable, "neither an evidence pack, a checkpoint, a certificate nor a receipt");
}

} // namespace mingshi
