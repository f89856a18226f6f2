// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/signed_data.h"

#include <openssl/cms.h>
#include <openssl/err.h>

#include <algorithm>

namespace mingshi::emrtd {

namespace {

using Cms = std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)>;

std::vector<Certificate> certificatesIn(CMS_ContentInfo* cms)
{
    std::vector<Certificate> all;
    STACK_OF(X509)* stack = CMS_get1_certs(cms);
    for (int i = 0; i < sk_X509_num(stack); ++i) {
        all.emplace_back(sk_X509_value(stack, i), X509_free); // owned from here
    }
    sk_X509_free(stack);
    return all;
}

/// One signer, as ICAO 9303-10 section 4.6.2 has it; more are no security object.
bool verifies(CMS_ContentInfo* cms, const Certificate& certificate)
{
    auto* signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) != 1 || usableKey(certificate.get()) == nullptr) {
        return false;
    }
    CMS_SignerInfo_set1_signer_cert(sk_CMS_SignerInfo_value(signers, 0), certificate.get());
    return CMS_verify(cms, nullptr, nullptr, nullptr, nullptr, CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY | CMS_NOINTERN) ==
           1;
}

} // namespace

std::optional<SignedData> readSignedData(BytesView der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())), CMS_ContentInfo_free);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        ERR_clear_error();
        return {};
    }
    auto** content = CMS_get0_content(cms.get());
    if (content == nullptr || *content == nullptr) {
        ERR_clear_error();
        return {};
    }
    SignedData data;
    const auto* type = CMS_get0_eContentType(cms.get());
    const auto typeBytes = std::as_bytes(std::span(OBJ_get0_data(type), OBJ_length(type)));
    const auto contentBytes = std::as_bytes(
        std::span(ASN1_STRING_get0_data(*content), static_cast<std::size_t>(ASN1_STRING_length(*content))));
    data.contentType.assign(typeBytes.begin(), typeBytes.end());
    data.content.assign(contentBytes.begin(), contentBytes.end());
    data.certificates = certificatesIn(cms.get());
    const auto signer = std::ranges::find_if(
        data.certificates, [&](const Certificate& certificate) { return verifies(cms.get(), certificate); });
    if (signer != data.certificates.end()) {
        data.signer = *signer;
    }
    ERR_clear_error();
    return data;
}

} // namespace mingshi::emrtd
