// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/pass.h"
#include "consent/record.h"
#include "errors/error.h"
#include "signatures/signing_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// The consent record of ISO/IEC TS 27560 (law.md 5.2, 5.3): header, processing, parties, events. UTF-8, in the
/// canonical form of RFC 8785: the bytes are stable and are what is hashed.
///
/// `notice` must be the one that the record is bound to. With any other, and for a refusal or a deferred request, the
/// record is the short one of law.md 5.3: which notice, which purpose, when, what; it never quotes a text that was not
/// shown.
std::string recordJson(const ConsentRecord& record, const Notice& notice);

/// What the person takes home, of an agreement, a refusal and a withdrawal alike: the record, "receipt_id" (the
/// record's own), "x_record_hash" (SHA-256 of `recordJson`'s bytes), with a pass "x_withdrawal_code", and the site's
/// signature over all of it (receipt_signature.h). Indented, for people; the signature holds however it is laid out.
std::string receiptJson(const ConsentRecord& record, const Notice& notice, const std::optional<PassCode>& pass,
                        const SigningKey& key);

/// Reads a record or a receipt. A short record has no device and keeps only its last event.
/// Errors: RecordUnreadable, the detail names the first field that is missing or wrong.
Result<ConsentRecord> recordFromJson(std::string_view json);

} // namespace mingshi
