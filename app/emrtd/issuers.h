// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"

#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct x509_st;

namespace mingshi::emrtd {

/// The country signing authorities that a site trusts: certificates that it was given, never downloaded.
class Issuers {
public:
    /// A master list (ICAO 9303-12 section 9: CMS, whose signature has to hold), certificates in PEM, or one in DER.
    /// The error is a sentence.
    static std::expected<Issuers, std::string> read(BytesView file);

    struct Issuer {
        std::string name;
        std::chrono::sys_seconds to; ///< the end of its own validity, which a document may outlive
    };
    /// That one of them which issued a certificate: its key has signed it. Dates are not looked at.
    std::optional<Issuer> issuerOf(const std::shared_ptr<x509_st>& certificate) const;
    std::size_t size() const { return m_certificates.size(); }

private:
    std::vector<std::shared_ptr<x509_st>> m_certificates;
};

} // namespace mingshi::emrtd
