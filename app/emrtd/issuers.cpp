// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/issuers.h"

#include "emrtd/signed_data.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace mingshi::emrtd {

namespace {

/// 2.23.136.1.1.2
constexpr std::array masterListType{std::byte{0x67}, std::byte{0x81}, std::byte{0x08},
                                    std::byte{0x01}, std::byte{0x01}, std::byte{0x02}};

std::vector<Certificate> inPem(BytesView file)
{
    std::vector<Certificate> all;
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(BIO_new_mem_buf(file.data(), static_cast<int>(file.size())),
                                                         BIO_free);
    while (X509* certificate = text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr) {
        all.emplace_back(certificate, X509_free);
    }
    ERR_clear_error();
    return all;
}

std::vector<Certificate> inMasterList(BytesView content)
{
    std::vector<Certificate> all;
    TlvReader reader(find(content, {asn1::sequence, asn1::set}).value_or(BytesView()));
    while (const auto object = reader.next()) {
        if (auto certificate = certificateOf(object->whole)) {
            all.push_back(std::move(certificate));
        }
    }
    return all;
}

} // namespace

std::expected<Issuers, std::string> Issuers::read(BytesView file)
{
    Issuers issuers;
    if (auto one = certificateOf(file)) {
        issuers.m_certificates.push_back(std::move(one));
    } else if (const auto list = readSignedData(file)) {
        if (!std::ranges::equal(list->contentType, masterListType)) {
            return std::unexpected("it is signed data, but no master list of issuers.");
        }
        if (!list->signer) {
            return std::unexpected("the master list's signature does not hold: it was altered, or not copied whole.");
        }
        issuers.m_certificates = inMasterList(list->content);
    } else {
        issuers.m_certificates = inPem(file);
    }
    std::erase_if(issuers.m_certificates, [](const Certificate& one) { return X509_check_ca(one.get()) == 0; });
    ERR_clear_error();
    if (issuers.m_certificates.empty()) {
        return std::unexpected(
            "no issuer's certificate is in it: neither a master list, nor certificates in PEM or DER.");
    }
    return issuers;
}

std::optional<Issuers::Issuer> Issuers::issuerOf(const std::shared_ptr<x509_st>& certificate) const
{
    const auto found = std::ranges::find_if(m_certificates,
                                            [&](const Certificate& issuer) { return isIssuedBy(certificate, issuer); });
    if (found == m_certificates.end()) {
        return {};
    }
    return Issuer{nameOf(X509_get_subject_name(found->get())), timeOf(X509_get0_notAfter(found->get()))};
}

} // namespace mingshi::emrtd
