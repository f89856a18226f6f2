// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/reading.h"

namespace mingshi::reading {

namespace {

using json::Fields;
using json::Json;
using json::Problems;

/// As it stands: blanks at its ends are part of a file's text.
std::string verbatim(const Json& json, const std::string& at, Problems& problems)
{
    if (!json.is_string()) {
        problems.push_back(at + ": not a text");
        return {};
    }
    return json.get<std::string>();
}

std::string verbatim(Fields& fields, std::string_view key, Problems& problems)
{
    return verbatim(fields.object(key), fields.path(key), problems);
}

std::string decimal(Timestamp at)
{
    return std::to_string(at.time_since_epoch().count());
}

Timestamp time(Fields& fields, std::string_view key)
{
    return fields.value(key, &timestampFromIso8601, "not a UTC time");
}

Digest digest(Fields& fields, std::string_view key)
{
    return fields.value(key, &digestFromHex, "not a SHA-256 digest");
}

std::vector<Digest> digests(Fields& fields, std::string_view key, Problems& problems)
{
    return fields.list(key, [&](const Json& json, const std::string& at) {
        const auto read = digestFromHex(verbatim(json, at, problems));
        if (!read) {
            problems.push_back(at + ": not a SHA-256 digest");
        }
        return read.value_or(Digest{});
    });
}

std::vector<std::string> texts(Fields& fields, std::string_view key, Problems& problems)
{
    return fields.list(key, [&](const Json& json, const std::string& at) { return verbatim(json, at, problems); });
}

double number(Fields& fields, std::string_view key, Problems& problems)
{
    const Json& json = fields.object(key);
    if (!json.is_number()) {
        problems.push_back(fields.path(key) + ": not a number");
        return 0;
    }
    return json.get<double>();
}

std::string signatureKey(const Json& json, const std::string& at, Ed25519Signature& signature, Problems& problems)
{
    Fields fields(json, at, problems);
    if (fields.text("algorithm") != "Ed25519") {
        fields.add("not Ed25519", "algorithm");
    }
    std::string key = fields.text("keyId");
    signature = fields.value("value", &signatureFromBase64, "not a signature");
    fields.nothingElse();
    return key;
}

std::optional<ComparisonBand> bandFrom(std::string_view name)
{
    for (const auto band :
         {ComparisonBand::Strong, ComparisonBand::Match, ComparisonBand::Review, ComparisonBand::NotComputed}) {
        if (code(band) == name) {
            return band;
        }
    }
    return std::nullopt;
}

void scope(const Json& json, Evidence& evidence, Problems& problems)
{
    Fields fields(json, "scope", problems);
    const std::string kind = fields.text("kind");
    if (kind == "person") {
        evidence.scope.kind = EvidenceScope::Kind::Person;
        evidence.scope.principal = fields.text("principal");
    } else if (kind == "refusal") {
        evidence.scope.kind = EvidenceScope::Kind::Refusal;
        evidence.scope.record = fields.text("record");
    } else if (kind == "period") {
        evidence.scope.kind = EvidenceScope::Kind::Period;
        evidence.scope.from = time(fields, "from");
        evidence.scope.until = time(fields, "until");
        evidence.firstEntry = fields.integer("first_entry");
        evidence.lastEntry = fields.integer("last_entry");
    } else {
        fields.add("unknown", "kind");
    }
    fields.nothingElse();
}

Evidence::Entry entry(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    Evidence::Entry one;
    LoggedEntry& logged = one.logged;
    logged.seq = fields.integer("seq");
    logged.entry.at = time(fields, "at");
    logged.entry.actor = verbatim(fields, "actor", problems);
    logged.entry.role = verbatim(fields, "role", problems);
    logged.entry.action = verbatim(fields, "action", problems);
    logged.entry.object = verbatim(fields, "object", problems);
    logged.entry.reason = verbatim(fields, "reason", problems);
    logged.entry.consent = verbatim(fields, "consent", problems);
    if (!fields.object("proof").is_null()) {
        logged.proof = digest(fields, "proof");
    }
    logged.previous = digest(fields, "previous");
    logged.hash = digest(fields, "hash");
    one.inclusion = digests(fields, "inclusion", problems);
    fields.nothingElse();
    return one;
}

std::array<std::string, 7> event(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    std::array<std::string, 7> texts{std::to_string(fields.integer("seq")),
                                     decimal(time(fields, "at")),
                                     std::to_string(fields.integer("validity_seconds")),
                                     verbatim(fields, "entity", problems),
                                     verbatim(fields, "status", problems),
                                     verbatim(fields, "indication", problems),
                                     verbatim(fields, "screen", problems)};
    fields.nothingElse();
    return texts;
}

LoggedRecord record(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    LoggedRecord record;
    record.header[0] = verbatim(fields, "id", problems);
    record.header[1] = verbatim(fields, "principal", problems);
    record.header[2] = verbatim(fields, "purpose", problems);
    Fields notice(fields.object("notice"), fields.path("notice"), problems);
    record.header[3] = verbatim(notice, "id", problems);
    record.header[4] = verbatim(notice, "version", problems);
    record.header[5] = verbatim(notice, "sha256", problems);
    notice.nothingElse();
    record.header[6] = verbatim(fields, "language", problems);
    record.header[7] = verbatim(fields, "device", problems);
    record.events =
        fields.list("events", [&](const Json& one, const std::string& place) { return event(one, place, problems); });
    if (record.events.empty()) {
        fields.add("empty", "events");
    }
    fields.nothingElse();
    return record;
}

LoggedDeletion deletion(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    LoggedDeletion deletion;
    deletion[0] = verbatim(fields, "id", problems);
    deletion[1] = verbatim(fields, "principal", problems);
    deletion[2] = Json(texts(fields, "purposes", problems)).dump();
    deletion[3] = std::to_string(fields.integer("reason"));
    deletion[4] = decimal(time(fields, "requested_at"));
    deletion[5] = decimal(time(fields, "proven_at"));
    deletion[6] = std::to_string(fields.integer("rows_deleted"));
    deletion[7] = fields.flag("key_destroyed") ? "1" : "0";
    deletion[8] = Json(texts(fields, "read_back", problems)).dump();
    fields.nothingElse();
    return deletion;
}

ModelDigest model(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    ModelDigest model{.name = verbatim(fields, "name", problems), .sha256 = verbatim(fields, "sha256", problems)};
    fields.nothingElse();
    return model;
}

EvidenceComparison comparison(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    EvidenceComparison one;
    one.id = verbatim(fields, "id", problems);
    one.consent = verbatim(fields, "consent", problems);
    one.at = time(fields, "at");
    if (fields.has("band")) {
        one.band = fields.value("band", &bandFrom, "unknown");
    }
    one.threshold = number(fields, "threshold", problems);
    if (!fields.object("false_match_rate").is_null()) {
        one.falseMatchRate = number(fields, "false_match_rate", problems);
    }
    one.calibration = verbatim(fields, "calibration", problems);
    one.software = verbatim(fields, "software", problems);
    one.models =
        fields.list("models", [&](const Json& each, const std::string& place) { return model(each, place, problems); });
    fields.nothingElse();
    return one;
}

EvidenceVisit visit(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    EvidenceVisit visit;
    visit.consent = verbatim(fields, "consent", problems);
    visit.at = time(fields, "at");
    visit.channel = verbatim(fields, "channel", problems);
    visit.kind = fields.value("kind", &channelKindFromCode, "unknown");
    fields.nothingElse();
    return visit;
}

NoticeSnapshot notice(const Json& json, const std::string& at, std::vector<std::string>& sha256, Problems& problems)
{
    Fields fields(json, at, problems);
    sha256.push_back(verbatim(fields, "sha256", problems));
    NoticeSnapshot notice;
    notice.files = fields.list("files", [&](const Json& each, const std::string& place) {
        Fields file(each, place, problems);
        NoticeSnapshot::File read{.name = verbatim(file, "name", problems),
                                  .content = verbatim(file, "content", problems)};
        file.nothingElse();
        return read;
    });
    fields.nothingElse();
    return notice;
}

} // namespace

Checkpoint checkpoint(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    if (fields.text("schema_version") != "mingshi-checkpoint-1") {
        fields.add("unknown", "schema_version");
    }
    Checkpoint checkpoint;
    const std::int64_t size = fields.integer("tree_size");
    if (size < 0) {
        fields.add("negative", "tree_size");
    }
    checkpoint.size = static_cast<std::uint64_t>(size);
    checkpoint.root = digest(fields, "root_sha256");
    checkpoint.at = time(fields, "made_at");
    checkpoint.site = verbatim(fields, "site", problems);
    checkpoint.keyId =
        signatureKey(fields.object("signature"), fields.path("signature"), checkpoint.signature, problems);
    fields.nothingElse();
    return checkpoint;
}

Pack pack(const Json& json, Problems& problems)
{
    Pack pack;
    Evidence& evidence = pack.evidence;
    Fields fields(json, {}, problems);
    if (fields.text("schema_version") != evidenceVersion) {
        fields.add("unknown", "schema_version");
    }
    evidence.madeAt = time(fields, "made_at");
    scope(fields.object("scope"), evidence, problems);
    const auto key = publicKeyFromPem(verbatim(fields, "public_key", problems));
    if (!key) {
        fields.add(key.error().detail, "public_key");
    }
    pack.key = key.value_or(PublicKey{});
    evidence.checkpoints = fields.list("checkpoints", [&](const Json& each, const std::string& at) {
        Fields head(each, at, problems);
        Evidence::Head read{.checkpoint = checkpoint(head.object("checkpoint"), head.path("checkpoint"), problems),
                            .consistency = digests(head, "consistency", problems)};
        head.nothingElse();
        return read;
    });
    const auto listed = [&](std::string_view name, auto read) {
        return fields.list(name,
                           [&, read](const Json& each, const std::string& at) { return read(each, at, problems); });
    };
    evidence.entries = listed("log", entry);
    evidence.records = listed("records", record);
    evidence.deletions = listed("deletions", deletion);
    evidence.comparisons = listed("comparisons", comparison);
    evidence.visits = listed("visits", visit);
    evidence.notices = fields.list("notices", [&](const Json& each, const std::string& at) {
        return notice(each, at, pack.noticeDigests, problems);
    });
    Ed25519Signature signature{};
    signatureKey(fields.object("signature"), "signature", signature, problems);
    fields.nothingElse();
    return pack;
}

} // namespace mingshi::reading
