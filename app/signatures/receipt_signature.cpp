// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/receipt_signature.h"

#include "signatures/canonical_json.h"
#include "signatures/json_signature.h"
#include "signatures/sha256.h"
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

bool hasText(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() && !found->get_ref<const std::string&>().empty();
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
    signJson(receipt, key);
}

Result<Verdict> verifyReceipt(std::string_view content, const PublicKey& key)
{
    std::vector<std::string> problems;
    const auto receipt = json::parse(content, problems);
    if (!problems.empty()) {
        return fail(ErrorCode::RecordUnreadable, problems.front());
    }
    if (!receipt->is_object() || !hasText(*receipt, "schema_version") ||
        (!hasText(*receipt, "record_id") && !hasText(*receipt, "certificate_id"))) {
        return fail(ErrorCode::RecordUnreadable, "neither a receipt nor a certificate");
    }
    const SignatureState state = signatureOf(*receipt, key);
    if (state == SignatureState::Missing) {
        return Verdict{.valid = false, .differs = {{"/signature", "missing"}}};
    }
    if (state == SignatureState::Holds) {
        return Verdict{.valid = true, .differs = {}};
    }
    Verdict verdict{.valid = false, .differs = differences(*receipt)};
    if (state == SignatureState::OtherKey) {
        verdict.differs.push_back({"/signature/keyId", "signed with another key than this"});
    } else if (verdict.differs.empty()) {
        verdict.differs.push_back({"/signature", "does not fit the rest; it or /x_digests was altered"});
    }
    return verdict;
}

} // namespace mingshi
