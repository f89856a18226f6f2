// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/json_signature.h"

#include "signatures/canonical_json.h"

namespace mingshi {

namespace {

using Json = nlohmann::json;

std::string signedBytes(Json object)
{
    object["signature"].erase("value");
    return canonicalJson(object);
}

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

void signJson(Json& object, const SigningKey& key)
{
    object["signature"] = {{"algorithm", "Ed25519"}, {"keyId", keyId(key.publicKey())}};
    const std::string value = toBase64(key.sign(signedBytes(object)));
    object["signature"]["value"] = value;
}

SignatureState signatureOf(const Json& object, const PublicKey& key)
{
    const auto signature = object.is_object() ? object.find("signature") : object.end();
    if (signature == object.end() || !signature->is_object()) {
        return SignatureState::Missing;
    }
    const auto value = signatureFromBase64(textAt(*signature, "value"));
    if (textAt(*signature, "algorithm") == "Ed25519" && value && verifies(*value, signedBytes(object), key)) {
        return SignatureState::Holds;
    }
    return textAt(*signature, "keyId") == keyId(key) ? SignatureState::Broken : SignatureState::OtherKey;
}

} // namespace mingshi
