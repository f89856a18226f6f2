// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/evidence_pack.h"

#include "signatures/canonical_json.h"
#include "signatures/sha256.h"

namespace mingshi {

namespace {

using Json = nlohmann::json;

Json hexOf(const std::vector<Digest>& digests)
{
    Json list = Json::array();
    for (const Digest& digest : digests) {
        list.push_back(toHex(digest));
    }
    return list;
}

std::int64_t numberIn(const std::string& decimal)
{
    return std::stoll(decimal); // of an INTEGER column
}

Json timeOf(const std::string& milliseconds)
{
    return toIso8601(Timestamp(std::chrono::milliseconds(numberIn(milliseconds))));
}

Json scopeJson(const Evidence& evidence)
{
    const EvidenceScope& scope = evidence.scope;
    switch (scope.kind) {
    case EvidenceScope::Kind::Person:
        return {{"kind", "person"}, {"principal", scope.principal}};
    case EvidenceScope::Kind::Refusal:
        return {{"kind", "refusal"}, {"record", scope.record}};
    case EvidenceScope::Kind::Period:
        break;
    }
    return {{"kind", "period"},
            {"from", toIso8601(scope.from)},
            {"until", toIso8601(scope.until)},
            {"first_entry", evidence.firstEntry},
            {"last_entry", evidence.lastEntry}};
}

Json entryJson(const Evidence::Entry& one)
{
    const AuditEntry& entry = one.logged.entry;
    return {{"seq", one.logged.seq},
            {"at", toIso8601(entry.at)},
            {"actor", entry.actor},
            {"role", entry.role},
            {"action", entry.action},
            {"object", entry.object},
            {"reason", entry.reason},
            {"consent", entry.consent},
            {"proof", one.logged.proof ? Json(toHex(*one.logged.proof)) : Json()},
            {"previous", toHex(one.logged.previous)},
            {"hash", toHex(one.logged.hash)},
            {"inclusion", hexOf(one.inclusion)}};
}

Json recordJson(const LoggedRecord& record)
{
    const auto& header = record.header;
    Json events = Json::array();
    for (const auto& event : record.events) {
        events.push_back({{"seq", numberIn(event[0])},
                          {"at", timeOf(event[1])},
                          {"validity_seconds", numberIn(event[2])},
                          {"entity", event[3]},
                          {"status", event[4]},
                          {"indication", event[5]},
                          {"screen", event[6]}});
    }
    return {{"id", header[0]},       {"principal", header[1]},
            {"purpose", header[2]},  {"notice", {{"id", header[3]}, {"version", header[4]}, {"sha256", header[5]}}},
            {"language", header[6]}, {"device", header[7]},
            {"events", events}};
}

Json loggedDeletionJson(const LoggedDeletion& deletion)
{
    return {{"id", deletion[0]},
            {"principal", deletion[1]},
            {"purposes", Json::parse(deletion[2])},
            {"reason", numberIn(deletion[3])},
            {"requested_at", timeOf(deletion[4])},
            {"proven_at", timeOf(deletion[5])},
            {"rows_deleted", numberIn(deletion[6])},
            {"key_destroyed", deletion[7] == "1"},
            {"read_back", Json::parse(deletion[8])}};
}

Json comparisonJson(const EvidenceComparison& comparison)
{
    Json models = Json::array();
    for (const ModelDigest& model : comparison.models) {
        models.push_back({{"name", model.name}, {"sha256", model.sha256}});
    }
    Json json{{"id", comparison.id},
              {"consent", comparison.consent},
              {"at", toIso8601(comparison.at)},
              {"threshold", comparison.threshold},
              {"false_match_rate", comparison.falseMatchRate ? Json(*comparison.falseMatchRate) : Json()},
              {"calibration", comparison.calibration},
              {"software", comparison.software},
              {"models", models}};
    if (comparison.band) {
        json["band"] = code(*comparison.band);
    }
    return json;
}

Json noticeJson(const NoticeSnapshot& notice)
{
    Json files = Json::array();
    for (const auto& file : notice.files) {
        files.push_back({{"name", file.name}, {"content", file.content}});
    }
    return {{"sha256", notice.sha256()}, {"files", files}};
}

template<class Values, class ToJson>
Json listOf(const Values& values, ToJson toJson)
{
    Json list = Json::array();
    for (const auto& value : values) {
        list.push_back(toJson(value));
    }
    return list;
}

} // namespace

std::string NoticeSnapshot::sha256() const
{
    std::string lines;
    for (const File& file : files) {
        lines += sha256Line(file.content, file.name);
    }
    return sha256Hex(lines);
}

std::string_view code(ComparisonBand band)
{
    switch (band) {
    case ComparisonBand::Strong:
        return "strong";
    case ComparisonBand::Match:
        return "match";
    case ComparisonBand::Review:
        return "review";
    case ComparisonBand::NotComputed:
        break;
    }
    return "not_computed";
}

std::string packJson(const Evidence& evidence, const SigningKey& key)
{
    Json pack{{"schema_version", evidenceVersion},
              {"made_at", toIso8601(evidence.madeAt)},
              {"scope", scopeJson(evidence)},
              {"public_key", toPem(key.publicKey())},
              {"log", listOf(evidence.entries, entryJson)},
              {"records", listOf(evidence.records, recordJson)},
              {"deletions", listOf(evidence.deletions, loggedDeletionJson)},
              {"comparisons", listOf(evidence.comparisons, comparisonJson)},
              {"notices", listOf(evidence.notices, noticeJson)}};
    pack["checkpoints"] = listOf(evidence.checkpoints, [](const Evidence::Head& head) {
        return Json{{"checkpoint", checkpointJson(head.checkpoint)}, {"consistency", hexOf(head.consistency)}};
    });
    pack["visits"] = listOf(evidence.visits, [](const EvidenceVisit& visit) {
        return Json{{"consent", visit.consent},
                    {"at", toIso8601(visit.at)},
                    {"channel", visit.channel},
                    {"kind", code(visit.kind)}};
    });
    signJson(pack, key);
    return canonicalJson(pack);
}

} // namespace mingshi
