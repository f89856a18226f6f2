// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/checkpoint.h"

#include "evidence/reading.h"

namespace mingshi {

namespace {

using Json = nlohmann::json;

constexpr auto version = "mingshi-checkpoint-1";

Json unsignedJson(const Checkpoint& checkpoint)
{
    return {{"schema_version", version},
            {"site", checkpoint.site},
            {"tree_size", checkpoint.size},
            {"root_sha256", toHex(checkpoint.root)},
            {"made_at", toIso8601(checkpoint.at)}};
}

/// "01234567 89abcdef ...", four groups a line.
std::string grouped(std::string_view hex)
{
    std::string text;
    for (std::size_t at = 0; at < hex.size(); at += 8) {
        text += at == 0 ? "  " : at % 32 == 0 ? "\n  " : " ";
        text += hex.substr(at, 8);
    }
    return text + '\n';
}

} // namespace

Checkpoint signedCheckpoint(std::uint64_t size, const Digest& root, Timestamp at, std::string site,
                            const SigningKey& key)
{
    Checkpoint checkpoint{.size = size,
                          .root = root,
                          .at = at,
                          .site = std::move(site),
                          .keyId = keyId(key.publicKey()),
                          .signature = {}};
    Json json = unsignedJson(checkpoint);
    signJson(json, key);
    checkpoint.signature = *signatureFromBase64(json["signature"]["value"].get<std::string>());
    return checkpoint;
}

Json checkpointJson(const Checkpoint& checkpoint)
{
    Json json = unsignedJson(checkpoint);
    json["signature"] = {
        {"algorithm", "Ed25519"}, {"keyId", checkpoint.keyId}, {"value", toBase64(checkpoint.signature)}};
    return json;
}

Result<Checkpoint> checkpointFromJson(const Json& json)
{
    json::Problems problems;
    const Checkpoint checkpoint = reading::checkpoint(json, {}, problems);
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, "checkpoint: " + problems.front());
    }
    return checkpoint;
}

Result<Checkpoint> checkpointFromText(std::string_view text)
{
    json::Problems problems;
    const auto json = json::parse(text, problems);
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, "checkpoint: " + problems.front());
    }
    return checkpointFromJson(*json);
}

SignatureState signatureOf(const Checkpoint& checkpoint, const PublicKey& key)
{
    return signatureOf(checkpointJson(checkpoint), key);
}

std::string checkpointPage(const Checkpoint& checkpoint)
{
    return "MINGSHI - CHECKPOINT OF THE AUDIT LOG\n\n"
           "Site        " +
           (checkpoint.site.empty() ? "-" : checkpoint.site) + "\nMade at     " + toIso8601(checkpoint.at) +
           " (UTC)\nEntries     " + std::to_string(checkpoint.size) + "\n\nRoot of the log (SHA-256, RFC 9162)\n" +
           grouped(toHex(checkpoint.root)) + "\nKey of the site (SHA-256)\n" + grouped(checkpoint.keyId) +
           "\nSignature (Ed25519, over the exported file)\n  " + toBase64(checkpoint.signature) +
           "\n\nKeep this page away from the device. An evidence pack that is made later must hold a checkpoint with "
           "these\n"
           "entries and this root; if it does not, the log was shortened or exchanged:\n"
           "  mingshi-verify PACK --key SITE.PEM --checkpoint CHECKPOINT.JSON\n\n"
           "Printed on ____________________  by ____________________  witness ____________________\n";
}

} // namespace mingshi
