// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/receipt_signature.h"

#include "papers/canonical_json.h"
#include "papers/sha256.h"
#include "json/fields.h"

#include <map>

namespace mingshi {

namespace {

using Json = nlohmann::json;

constexpr int digestDepth = 3;

void digest(const Json& part, const Json::json_pointer& at, int depth, std::map<std::string, std::string>& digests)
{
    if (depth == 0 || !part.is_structured() || part.empty()) {
        digests[at.to_string()] = sha256Hex(canonicalJson(part));
        return;
    }
    for (const auto& [key, value] : part.items()) {
        digest(value, part.is_array() ? at / static_cast<std::size_t>(std::stoull(key)) : at / key, depth - 1, digests);
    }
}

/// Of what the person reads: neither the digests nor the signature.
std::map<std::string, std::string> digestsOf(Json receipt)
{
    receipt.erase("x_digests");
    receipt.erase("signature");
    std::map<std::string, std::string> digests;
    digest(receipt, Json::json_pointer(), digestDepth, digests);
    return digests;
}

std::string signedBytes(Json receipt)
{
    receipt["signature"].erase("value");
    return canonicalJson(receipt);
}

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<Verdict::Difference> differences(const Json& receipt)
{
    std::vector<Verdict::Difference> all;
    const auto now = digestsOf(receipt);
    std::map<std::string, std::string> then;
    if (const auto table = receipt.find("x_digests"); table != receipt.end() && table->is_object()) {
        for (const auto& [pointer, hash] : table->items()) {
            then[pointer] = hash.is_string() ? hash.get<std::string>() : std::string();
        }
    } else {
        return {{"/x_digests", "missing, so nothing tells which field was altered"}};
    }
    for (const auto& [pointer, hash] : now) {
        const auto was = then.find(pointer);
        if (was == then.end()) {
            all.push_back({pointer, "added"});
        } else if (was->second != hash) {
            all.push_back({pointer, "altered"});
        }
    }
    for (const auto& [pointer, hash] : then) {
        if (!now.contains(pointer)) {
            all.push_back({pointer, "removed"});
        }
    }
    return all;
}

} // namespace

void signReceipt(Json& receipt, const SigningKey& key)
{
    receipt["x_digests"] = digestsOf(receipt);
    receipt["signature"] = {{"algorithm", "Ed25519"}, {"keyId", keyId(key.publicKey())}};
    const std::string value = toBase64(key.sign(signedBytes(receipt)));
    receipt["signature"]["value"] = value;
}

Result<Verdict> verifyReceipt(std::string_view content, const PublicKey& key)
{
    std::vector<std::string> problems;
    const auto receipt = json::parse(content, problems);
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, problems.front());
    }
    if (!receipt->is_object() || textAt(*receipt, "record_id").empty() || textAt(*receipt, "schema_version").empty()) {
        return fail(ErrorCode::RecordUnreadable, "not a receipt");
    }
    const auto signature = receipt->find("signature");
    if (signature == receipt->end() || !signature->is_object()) {
        return Verdict{.valid = false, .differs = {{"/signature", "missing"}}};
    }
    const auto value = signatureFromBase64(textAt(*signature, "value"));
    if (textAt(*signature, "algorithm") == "Ed25519" && value && verifies(*value, signedBytes(*receipt), key)) {
        return Verdict{.valid = true, .differs = {}};
    }
    Verdict verdict{.valid = false, .differs = differences(*receipt)};
    if (textAt(*signature, "keyId") != keyId(key)) {
        verdict.differs.push_back({"/signature/keyId", "signed with another key than this"});
    } else if (verdict.differs.empty()) {
        verdict.differs.push_back({"/signature", "does not fit the rest; it or /x_digests was altered"});
    }
    return verdict;
}

} // namespace mingshi
