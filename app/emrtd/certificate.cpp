// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/certificate.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace mingshi::emrtd {

namespace {

bool isNamedBy(const X509* certificate, const X509* issuer)
{
    if (X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(issuer)) == 0) {
        return true;
    }
    // Names are written differently in the two by some states; the key's identifier is not.
    const auto* wanted = X509_get0_authority_key_id(const_cast<X509*>(certificate));
    const auto* has = X509_get0_subject_key_id(const_cast<X509*>(issuer));
    return wanted != nullptr && has != nullptr && ASN1_OCTET_STRING_cmp(wanted, has) == 0;
}

} // namespace

Certificate certificateOf(BytesView der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* end = at + der.size();
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free);
    ERR_clear_error();
    return at == end ? certificate : nullptr;
}

EVP_PKEY* usableKey(const X509* certificate)
{
    constexpr std::size_t longestName = 80;
    auto* key = X509_get0_pubkey(certificate);
    ERR_clear_error();
    if (key == nullptr || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC) {
        return key;
    }
    std::array<char, longestName> curve{};
    std::size_t size = 0;
    const bool named = EVP_PKEY_get_group_name(key, curve.data(), curve.size(), &size) == 1;
    ERR_clear_error();
    return named ? key : nullptr;
}

bool isIssuedBy(const Certificate& certificate, const Certificate& issuer)
{
    if (!isNamedBy(certificate.get(), issuer.get())) {
        return false;
    }
    auto* key = usableKey(issuer.get());
    const bool signedByIt = key != nullptr && X509_verify(certificate.get(), key) == 1;
    ERR_clear_error();
    return signedByIt;
}

std::string nameOf(const X509_NAME* name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(BIO_new(BIO_s_mem()), BIO_free);
    if (!text || X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        return {};
    }
    char* data = nullptr;
    const auto size = BIO_get_mem_data(text.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::chrono::sys_seconds timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return std::chrono::sys_seconds(std::chrono::seconds(timegm(&parts)));
}

} // namespace mingshi::emrtd
