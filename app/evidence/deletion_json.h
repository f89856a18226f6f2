// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"
#include "errors/error.h"
#include "signatures/signing_key.h"

#include <nlohmann/json_fwd.hpp>

namespace mingshi {

inline constexpr std::string_view deletionVersion = "mingshi-deletion-1";

/// The deletion certificate as a file, signed as a receipt is (receipt_signature.h). It names nobody, not even the
/// pseudonym, which leads nowhere any more. A DeletionCertificate exists only after the read-back found nothing (law.md
/// F14, PIPL-47). Indented, for people; resources/schemas/deletion-certificate.schema.json describes it.
std::string deletionJson(const DeletionCertificate& certificate, const SigningKey& key);

/// Without the pseudonym. Errors: RecordUnreadable, the detail names the first field that is missing or wrong.
Result<DeletionCertificate> deletionFromJson(const nlohmann::json& json);

/// One sentence: what was deleted, when, and where nothing was found afterwards.
std::string saying(const DeletionCertificate& certificate);

} // namespace mingshi
