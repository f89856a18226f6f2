// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/security_object.h"

#include "emrtd/cipher.h"
#include "emrtd/data_groups.h"
#include "emrtd/signed_data.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mingshi::emrtd {

namespace {

constexpr std::uint32_t fileTag = 0x77;

using namespace std::string_view_literals;

/// 2.23.136.1.1.1, and what it was before ICAO had an arc of its own.
constexpr std::array securityObjectTypes{"\x67\x81\x08\x01\x01\x01"sv, "\x2B\x1B\x01\x01\x01"sv};
/// 0.4.0.127.0.7.3.2.1: id-SecurityObject of BSI.
constexpr auto cardSecurityType = "\x04\x00\x7F\x00\x07\x03\x02\x01"sv;

struct Digest {
    std::string_view identifier;
    const char* name;
};
constexpr std::array knownDigests{Digest{"\x2B\x0E\x03\x02\x1A"sv, "SHA1"},
                                  Digest{"\x60\x86\x48\x01\x65\x03\x04\x02\x04"sv, "SHA224"},
                                  Digest{"\x60\x86\x48\x01\x65\x03\x04\x02\x01"sv, "SHA256"},
                                  Digest{"\x60\x86\x48\x01\x65\x03\x04\x02\x02"sv, "SHA384"},
                                  Digest{"\x60\x86\x48\x01\x65\x03\x04\x02\x03"sv, "SHA512"}};

const char* digestNamed(BytesView identifier)
{
    const auto found = std::ranges::find(knownDigests, textOf(identifier), &Digest::identifier);
    return found == knownDigests.end() ? nullptr : found->name;
}

/// LDSSecurityObject: version, digest, and for each group its number and hash.
bool readHashes(BytesView content, SecurityObject& object)
{
    const auto whole = find(content, {asn1::sequence});
    TlvReader parts(whole.value_or(BytesView()));
    const auto version = parts.next();
    const auto algorithm = parts.next();
    const auto list = parts.next();
    if (!version || !algorithm || !list || version->tag != asn1::integer || algorithm->tag != asn1::sequence ||
        list->tag != asn1::sequence) {
        return false;
    }
    object.digest = digestNamed(find(algorithm->value, {asn1::identifier}).value_or(BytesView()));
    TlvReader entries(list->value);
    while (const auto entry = entries.next()) {
        const auto number = find(entry->value, {asn1::integer});
        const auto hash = find(entry->value, {asn1::octets});
        if (!number || number->size() != 1 || !hash) {
            return false;
        }
        const auto group = static_cast<int>(numberOf(*number));
        if (group >= 1 && group <= lastGroup) {
            object.hashes[group].assign(hash->begin(), hash->end());
        }
    }
    return object.digest != nullptr && !entries.broken() && !object.hashes.empty();
}

} // namespace

bool SecurityObject::vouchesFor(int group, BytesView file) const
{
    const auto found = hashes.find(group);
    return found != hashes.end() && equalSecrets(digestOf(digest, file), found->second);
}

std::optional<SecurityObject> readSecurityObject(BytesView file)
{
    const auto inside = find(file, {fileTag});
    const auto data = inside ? readSignedData(*inside) : std::nullopt;
    SecurityObject object;
    if (!data || std::ranges::find(securityObjectTypes, textOf(data->contentType)) == securityObjectTypes.end() ||
        !readHashes(data->content, object)) {
        return {};
    }
    object.signatureHolds = data->signer != nullptr;
    if (object.signatureHolds) {
        object.signer = data->signer;
        object.signerName = nameOf(X509_get_subject_name(object.signer.get()));
        object.signerFrom = timeOf(X509_get0_notBefore(object.signer.get()));
        object.signerTo = timeOf(X509_get0_notAfter(object.signer.get()));
    }
    return object;
}

std::optional<CardSecurity> readCardSecurity(BytesView file)
{
    auto data = readSignedData(file);
    if (!data || textOf(data->contentType) != cardSecurityType) {
        return {};
    }
    return CardSecurity{std::move(data->content), std::move(data->signer)};
}

} // namespace mingshi::emrtd
