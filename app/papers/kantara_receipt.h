// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <string>
#include <string_view>

namespace mingshi {

/// The same consent in the words of the Kantara Consent Receipt v1.1 (law.md KCR), for whoever reads those: made from a
/// receipt of Mingshi's, whose signature it does not carry ("x_record_hash" leads back to it). Indented, keys in the
/// order of that specification. It is a format for consents: a refusal has none in it, and a withdrawal none that
/// would say so.
/// Errors: RecordUnreadable (no receipt, of no consent that still stands, or the short one of law.md 5.3).
Result<std::string> kantaraReceipt(std::string_view receiptJson);

} // namespace mingshi
