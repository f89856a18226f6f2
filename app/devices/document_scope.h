// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/document_reader.h"

#include <chrono>
#include <cstddef>
#include <span>

namespace mingshi {

/// What `scope` lets out of a chip's text block, without the portrait; the rest is wiped here (law.md PIPL-6). Whether
/// the holder is a minor is told in any case, since it keeps the face out (law.md F10, F11). Findings are about what
/// the card says, so without consent to P3 there are none. Errors: CardKindUnknown, CardUnreadable (also for a number
/// or a birth date that cannot be right, which means that the card was misread).
Result<DocumentRecord> minimised(std::span<const std::byte> textBlock, ReadScope scope, const NumberSealer& seal,
                                 std::chrono::year_month_day today);

} // namespace mingshi
